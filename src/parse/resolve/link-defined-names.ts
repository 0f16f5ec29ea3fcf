import { foldName } from "../../model/fold-name.js";
import { collect } from "../collect.js";
import type { MentionGroup } from "./group-mentions.js";
import { identityKey } from "./identity-key.js";
import { LinkPass, link } from "./link.js";
import type { OpenCitation } from "./writable.js";

/**
 * For each citation the one whose short name it is: where the text gives that name ("sau đây gọi tắt là Nghị định 30"), and wherever the
 * same words stand behind it; `null` for all others.
 *
 * @param definedBy - for each citation: the one to which it gives a name, or `null`.
 */
export function leadersOf(
  citations: readonly OpenCitation[],
  definedBy: readonly (number | null)[],
): readonly (number | null)[] {
  return collect(citations, leaderOf, new Mentions(citations, definedBy), new Map<string, number>());
}

/** @param byName - the names that the text has defined so far. */
function leaderOf(
  citation: OpenCitation,
  index: number,
  { citations, definedBy }: Mentions,
  byName: Map<string, number>,
): number | null {
  if (citation.form === "full" || citation.form === "self") return null;
  const defined = definedBy[index] ?? null;
  if (defined === null) return byName.size === 0 ? null : (byName.get(foldName(citation.text)) ?? null);
  if (identityKey(citations[defined] as OpenCitation) === null) return null;
  byName.set(foldName(citation.text), defined);
  return defined;
}

/** The citations of a text, and for each the one to which it gives a name. */
class Mentions {
  constructor(
    readonly citations: readonly OpenCitation[],
    readonly definedBy: readonly (number | null)[],
  ) {}
}

/** Links names that the text defines to the document that they were given to. */
export function linkDefinedNames(
  citations: readonly OpenCitation[],
  groupOf: (MentionGroup | null)[],
  leaders: readonly (number | null)[],
): void {
  const pass = new LinkPass(citations, groupOf);
  leaders.forEach((leader, index) => {
    if (leader === null) return;
    const group = groupOf[leader] ?? null;
    if (group === null) (citations[index] as OpenCitation).antecedentReason = "ambiguous";
    else link(pass, index, group, "defined-name");
  });
}
