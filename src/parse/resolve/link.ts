import type { MentionGroup } from "./group-mentions.js";
import { isAscending } from "./is-ascending.js";
import type { OpenCitation } from "./writable.js";

/** A pass over the citations, in text order, that links mentions to documents. */
export class LinkPass {
  /** Where the pass is among the mentions of the groups that it has linked to. */
  readonly places: Map<MentionGroup, Place> = new Map();

  constructor(
    readonly citations: readonly OpenCitation[],
    readonly groupOf: (MentionGroup | null)[],
  ) {}
}

/** Where a pass is among the mentions of a group. */
class Place {
  /** The mentions that the group had before the pass, in text order; more may stand behind them. */
  readonly before: readonly number[];
  /** How many those are. */
  readonly count: number;
  /** How many of them stand before the mention linked last. */
  passed = 0;
  /** The mention linked last, -1 for none. */
  last = -1;

  constructor({ mentions }: MentionGroup) {
    this.before = isAscending(mentions) ? mentions : mentions.slice().sort((a, b) => a - b);
    this.count = mentions.length;
  }
}

/** Makes a mention that leans on others one of a document, and says why. The mentions of a pass must come in text order. */
export function link(
  { citations, groupOf, places }: LinkPass,
  index: number,
  group: MentionGroup,
  reason: string,
): void {
  let place = places.get(group);
  if (place === undefined) {
    place = new Place(group);
    places.set(group, place);
  }
  const citation = citations[index] as OpenCitation;
  citation.antecedent = antecedentAt(place, index);
  citation.antecedentReason = reason;
  groupOf[index] = group;
  group.mentions.push(index);
  place.last = index;
}

/** The last mention before the short form, else the first one after it. */
function antecedentAt(place: Place, index: number): number {
  const { before, count } = place;
  while (place.passed < count && (before[place.passed] as number) < index) place.passed += 1;
  const earlier = place.passed === 0 ? -1 : (before[place.passed - 1] as number);
  const nearest = Math.max(earlier, place.last);
  return nearest < 0 ? (before[0] as number) : nearest;
}
