import type { MentionGroup } from "./group-mentions.js";
import type { OpenCitation } from "./writable.js";

/** Makes a mention that leans on others one of a document, and says why. */
export function link(
  citations: readonly OpenCitation[],
  groupOf: (MentionGroup | null)[],
  index: number,
  group: MentionGroup,
  reason: string,
): void {
  const citation = citations[index] as OpenCitation;
  citation.antecedent = antecedentIn(group, index);
  citation.antecedentReason = reason;
  groupOf[index] = group;
  group.mentions.push(index);
}

/** The last mention before the short form, else the first one after it. */
function antecedentIn(group: MentionGroup, index: number): number {
  let best = group.mentions[0] as number;
  for (const mention of group.mentions) if (mention < index) best = mention;
  return best;
}
