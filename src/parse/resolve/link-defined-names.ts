import { foldName } from "../../model/fold-name.js";
import { each } from "../each.js";
import type { MentionGroup } from "./group-mentions.js";
import { identityKey } from "./identity-key.js";
import { LinkPass, link } from "./link.js";
import type { OpenCitation } from "./writable.js";

/**
 * By index of a citation the one whose short name it is: where the text gives that name ("sau đây gọi tắt là Nghị định 30"), and wherever the
 * same words stand behind it.
 *
 * @param definedBy - by index of a citation that gives a name: the one to which it does.
 */
export function leadersOf(
  citations: readonly OpenCitation[],
  definedBy: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const pass = new Pass(citations, definedBy);
  if (definedBy.size > 0) each(citations, findLeader, pass, null);
  return pass.leaders;
}

/** What a pass over the citations knows. */
class Pass {
  readonly leaders: Map<number, number> = new Map();
  /** The names that the text has defined so far. */
  readonly byName: Map<string, number> = new Map();

  constructor(
    readonly citations: readonly OpenCitation[],
    readonly definedBy: ReadonlyMap<number, number>,
  ) {}
}

function findLeader(citation: OpenCitation, index: number, { citations, definedBy, leaders, byName }: Pass): void {
  if (citation.form === "full" || citation.form === "self") return;
  const defined = definedBy.get(index);
  if (defined === undefined && byName.size === 0) return;
  if (defined !== undefined && identityKey(citations[defined] as OpenCitation) === null) return;
  const name = foldName(citation.text);
  if (defined !== undefined) byName.set(name, defined);
  const leader = defined ?? byName.get(name);
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
