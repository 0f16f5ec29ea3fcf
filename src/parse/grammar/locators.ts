import { type LocatorLevel, locatorLevels } from "../../model/locator.js";
import { emptyList } from "../empty-list.js";
import { limits } from "../limits.js";
import { listOf } from "../list-of.js";
import { type LocatorLabel, lastLabel } from "./locator-label.js";
import type { LocatorGroup, LocatorRun } from "./locator-run.js";

/** A pinpoint as read: the label of each level, `null` where it is not said, and the tokens of its own words. */
export class LocatorReading implements Record<LocatorLevel, string | null> {
  appendix: string | null = null;
  part: string | null = null;
  chapter: string | null = null;
  section: string | null = null;
  subsection: string | null = null;
  article: string | null = null;
  clause: string | null = null;
  point: string | null = null;
  item: string | null = null;

  constructor(
    readonly first: number,
    readonly end: number,
  ) {}
}

const rank: Readonly<Record<LocatorLevel, number>> = Object.fromEntries(
  locatorLevels.map((level, index) => [level, index]),
) as Record<LocatorLevel, number>;

/**
 * Puts the groups of a run together into pinpoints, in text order.
 *
 * From small to large, as the rules ask (NQ 351/2017/UBTVQH14 Điều 24): a group belongs to the next larger one on its right, so that
 * "Điều 149, khoản 2 Điều 151" is a list of two; groups in falling order with nothing larger behind ("Điều 5 khoản 2") are one pinpoint.
 *
 * @returns none for a run without a group.
 */
export function combineLocators({ group }: LocatorRun): LocatorReading[] {
  if (group === null) return emptyList();
  return isNested(group) ? listOf(nested(group)) : combineGroups(listFrom(group));
}

/** "điểm a khoản 2 Điều 5": one label in the next larger one, and so on, which is most of what is written. */
function isNested(first: LocatorGroup): boolean {
  for (let group = first; ; group = group.next) {
    if (group.label.next !== null) return false;
    if (group.next === null) return true;
    if (rank[group.next.level] >= rank[group.level] || !isNextTo(group.next)) return false;
  }
}

function nested(inner: LocatorGroup): LocatorReading {
  const reading = new LocatorReading(inner.first, inner.label.end);
  for (let group: LocatorGroup | null = inner; group !== null; group = group.next)
    reading[group.level] = group.label.text;
  return reading;
}

function listFrom(first: LocatorGroup): LocatorGroup[] {
  const groups = emptyList<LocatorGroup>();
  for (let group: LocatorGroup | null = first; group !== null; group = group.next) groups.push(group);
  return groups;
}

function combineGroups(groups: readonly LocatorGroup[]): LocatorReading[] {
  // From the last to the first; those of the group read last stand at the end.
  const found = emptyList<LocatorReading>();
  let newest = 0;
  let context: LocatorReading | null = null;
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i] as LocatorGroup;
    const right = i + 1 < groups.length ? (groups[i + 1] as LocatorGroup) : null;
    const step = right === null ? 0 : rank[right.level] - rank[group.level];
    if (step > 0 && isFalling(groups, i)) {
      const outer = nodeOf(group, lastLabel(group.label), context);
      for (let k = found.length - newest; k < found.length; k += 1)
        found[k] = inside(found[k] as LocatorReading, outer);
      context = nodeOf(group, group.label, context);
      continue;
    }
    // "điểm a khoản 1, 2 Điều 5": only the label next to it is taken up.
    if (right !== null && step < 0 && isNextTo(right)) found.pop();
    const before = found.length;
    addNodes(found, group, group.label, context);
    newest = found.length - before;
    context = found[found.length - 1] as LocatorReading;
  }
  found.reverse();
  return found.length > limits.locatorCount ? found.slice(0, limits.locatorCount) : found;
}

/** Adds a label of a group and those behind it, each a pinpoint, the last first; there are at most some hundred. */
function addNodes(
  found: LocatorReading[],
  group: LocatorGroup,
  label: LocatorLabel,
  right: LocatorReading | null,
): void {
  if (label.next !== null) addNodes(found, group, label.next, right);
  found.push(nodeOf(group, label, right));
}

/**
 * A label of a group as a pinpoint.
 *
 * @param right - what stands to the right of the group, whose larger levels hold for it too.
 */
function nodeOf(group: LocatorGroup, label: LocatorLabel, right: LocatorReading | null): LocatorReading {
  const reading = new LocatorReading(label === group.label ? group.first : label.first, label.end);
  for (let level = 0; level < rank[group.level]; level += 1) {
    const larger = locatorLevels[level] as LocatorLevel;
    reading[larger] = right === null ? null : right[larger];
  }
  reading[group.level] = label.text;
  return reading;
}

/** Nothing or a comma stands before the group. */
function isNextTo(group: LocatorGroup): boolean {
  return group.link === "none" || group.link === "comma";
}

/** "Điều 5 khoản 2 điểm a": each group smaller than the one before, next to it, and nothing larger behind it or behind the list it begins. */
function isFalling(groups: readonly LocatorGroup[], index: number): boolean {
  const right = groups[index + 1] as LocatorGroup;
  if (!isNextTo(right)) return false;
  let at = index + 2;
  while (at < groups.length && (groups[at] as LocatorGroup).level === right.level) at += 1;
  const beyond = groups[at];
  if (beyond === undefined || rank[beyond.level] >= rank[right.level]) return true;
  // "Điều 11, khoản 1 và khoản 2 Điều 12": the list belongs to the article that follows on it; behind a comma or link another one begins.
  return at > index + 2 && beyond.link !== "none";
}

function inside(reading: LocatorReading, outer: LocatorReading): LocatorReading {
  const whole = new LocatorReading(outer.first, reading.end);
  for (const level of locatorLevels) whole[level] = reading[level] ?? outer[level];
  return whole;
}
