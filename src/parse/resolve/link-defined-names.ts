import { foldName } from "../../model/fold-name.js";
import type { MentionGroup } from "./group-mentions.js";
import { identityKey } from "./identity-key.js";
import { LinkPass, link } from "./link.js";
import type { OpenCitation } from "./writable.js";

/** The short names that a text gives to documents. */
export class DefinedNames {
  /**
   * By index of a citation the one whose short name it is: where the text gives that name ("sau đây gọi tắt là Nghị định 30"), and wherever the
   * same words stand behind it.
   */
  readonly leaders: Map<number, number> = new Map();
  /** By the names that the text has defined so far. */
  readonly byName: Map<string, number> = new Map();
}

/**
 * Notes whose short name a citation is, if it is one.
 *
 * @param citations - up to this one; all before it have been noted.
 * @param definedBy - by index of a citation that gives a name: the one to which it does.
 */
export function noteLeader(
  { leaders, byName }: DefinedNames,
  citations: readonly OpenCitation[],
  index: number,
  definedBy: ReadonlyMap<number, number>,
): void {
  if (definedBy.size === 0) return;
  const { form, text } = citations[index] as OpenCitation;
  if (form === "full" || form === "self") return;
  const defined = definedBy.get(index);
  if (defined === undefined && byName.size === 0) return;
  if (defined !== undefined && identityKey(citations[defined] as OpenCitation) === null) return;
  const name = foldName(text);
  if (defined !== undefined) byName.set(name, defined);
  const leader = byName.get(name);
  if (leader !== undefined) leaders.set(index, leader);
}

/** Links names that the text defines to the document that they were given to. */
export function linkDefinedNames(
  citations: readonly OpenCitation[],
  groupOf: (MentionGroup | null)[],
  leaders: ReadonlyMap<number, number>,
): void {
  const pass = new LinkPass(citations, groupOf);
  leaders.forEach((leader, index) => {
    const group = groupOf[leader] ?? null;
    if (group === null) (citations[index] as OpenCitation).antecedentReason = "ambiguous";
    else link(pass, index, group, "defined-name");
  });
}
