import { type LocatorLevel, locatorLevels } from "../../model/locator.js";
import { emptyList } from "../empty-list.js";
import { limits } from "../limits.js";
import { listOf } from "../list-of.js";
import type { LocatorLabel } from "./locator-label.js";
import { endOfLast, firstOfNext, isFalling, isNextTo, largest, nextOf, rankOf } from "./locator-order.js";
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

/**
 * Puts the groups of a run together into pinpoints, in text order.
 *
 * From small to large, as the rules ask (NQ 351/2017/UBTVQH14 Điều 24), or from large to small, as courts and older texts write: which of the two
 * says `firstOfNext`.
 *
 * @returns none for a run without a group.
 */
export function combineLocators({ group }: LocatorRun): LocatorReading[] {
  const found = emptyList<LocatorReading>();
  if (group === null) return found;
  if (isNested(group)) return listOf(nested(group));
  const groups = listFrom(group);
  addReadings(found, groups, 0, groups.length, null);
  return found.length > limits.locatorCount ? found.slice(0, limits.locatorCount) : found;
}

/** "điểm a khoản 2 Điều 5": one label in the next larger one, and so on, which is most of what is written. */
function isNested(first: LocatorGroup): boolean {
  for (let group = first; ; group = group.next) {
    if (group.label.next !== null) return false;
    if (group.next === null) return true;
    if (rankOf(group.next) >= rankOf(group) || !isNextTo(group.next)) return false;
  }
}

function nested(inner: LocatorGroup): LocatorReading {
  let outer = inner;
  while (outer.next !== null) outer = outer.next;
  const reading = new LocatorReading(inner.first, outer.label.end);
  for (let group: LocatorGroup | null = inner; group !== null; group = group.next)
    reading[group.level] = group.label.text;
  return reading;
}

function listFrom(first: LocatorGroup): LocatorGroup[] {
  const groups = emptyList<LocatorGroup>();
  for (let group: LocatorGroup | null = first; group !== null; group = group.next) groups.push(group);
  return groups;
}

/**
 * Adds the pinpoints of the groups from `from` to before `to`: those of the largest level part them, and each takes smaller ones on its left or
 * right.
 *
 * @param outer - the larger levels that hold for all of them.
 */
function addReadings(
  found: LocatorReading[],
  groups: readonly LocatorGroup[],
  from: number,
  to: number,
  outer: LocatorReading | null,
): void {
  const top = largest(groups, from, to);
  const falling = isFalling(groups, from, to, top);
  let start = from;
  let head = nextOf(groups, from, to, top);
  while (head < to) {
    const next = nextOf(groups, head + 1, to, top);
    const end = next < to ? firstOfNext(groups, head, next, falling) : endOfLast(groups, start, head, to);
    addHead(found, groups, start, head, end, outer);
    start = end;
    head = next;
  }
  // "Điều 5 và khoản 2": places of their own.
  if (start < to) addReadings(found, groups, start, to, outer);
}

/** Adds a group with the smaller ones from `start` on its left and to before `end` on its right. */
function addHead(
  found: LocatorReading[],
  groups: readonly LocatorGroup[],
  start: number,
  head: number,
  end: number,
  outer: LocatorReading | null,
): void {
  const group = groups[head] as LocatorGroup;
  let label: LocatorLabel | null = group.label;
  if (start < head) {
    const inner = nodeOf(group, label, outer);
    addReadings(found, groups, start, head, inner);
    // "điểm a khoản 1, 2 Điều 5": only the label next to it is taken up.
    if (isNextTo(group)) label = label.next;
    if (label === null && head + 1 < end)
      addInside(found, groups, head + 1, end, takenUp(found, groups, head + 1, end) ?? inner);
  }
  for (; label !== null; label = label.next) {
    const node = nodeOf(group, label, outer);
    if (label.next !== null || head + 1 === end) found.push(node);
    else addInside(found, groups, head + 1, end, node);
  }
}

/** "khoản 1 Điều 5 điểm a": the pinpoint read last, of which those behind are a closer part; `null` where it names their level itself. */
function takenUp(
  found: LocatorReading[],
  groups: readonly LocatorGroup[],
  from: number,
  to: number,
): LocatorReading | null {
  const last = found[found.length - 1];
  if (last === undefined) return null;
  for (let i = from; i < to; i += 1) if (last[(groups[i] as LocatorGroup).level] !== null) return null;
  return found.pop() ?? null;
}

/** "Điều 5 khoản 2, 3": adds the groups as places inside the one before them, whose words stand before the first of them. */
function addInside(
  found: LocatorReading[],
  groups: readonly LocatorGroup[],
  from: number,
  to: number,
  outer: LocatorReading,
): void {
  const place = found.length;
  addReadings(found, groups, from, to, outer);
  found[place] = beginningAt(found[place] as LocatorReading, outer.first);
}

/**
 * A label of a group as a pinpoint.
 *
 * @param outer - the larger levels that hold for it too.
 */
function nodeOf(group: LocatorGroup, label: LocatorLabel, outer: LocatorReading | null): LocatorReading {
  const reading = new LocatorReading(label === group.label ? group.first : label.first, label.end);
  if (outer !== null) copyLevels(outer, reading);
  reading[group.level] = label.text;
  return reading;
}

function beginningAt(reading: LocatorReading, first: number): LocatorReading {
  const whole = new LocatorReading(first, reading.end);
  copyLevels(reading, whole);
  return whole;
}

function copyLevels(from: LocatorReading, to: LocatorReading): void {
  for (let level = 0; level < locatorLevels.length; level += 1) {
    const name = locatorLevels[level] as LocatorLevel;
    to[name] = from[name];
  }
}
