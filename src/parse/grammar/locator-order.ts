import { type LocatorLevel, locatorLevels } from "../../model/locator.js";
import type { LocatorGroup } from "./locator-run.js";

const ranks: Readonly<Record<LocatorLevel, number>> = Object.fromEntries(
  locatorLevels.map((level, index) => [level, index]),
) as Record<LocatorLevel, number>;

/** 0 for the largest level. */
export function rankOf({ level }: LocatorGroup): number {
  return ranks[level];
}

/** Rank of the largest level among the groups from `from` to before `to`. */
export function largest(groups: readonly LocatorGroup[], from: number, to: number): number {
  let top = rankOf(groups[from] as LocatorGroup);
  for (let i = from + 1; i < to; i += 1) top = Math.min(top, rankOf(groups[i] as LocatorGroup));
  return top;
}

/** The first group of that rank from `from` on, `to` where none stands before it. */
export function nextOf(groups: readonly LocatorGroup[], from: number, to: number, rank: number): number {
  let i = from;
  while (i < to && rankOf(groups[i] as LocatorGroup) !== rank) i += 1;
  return i;
}

/** Nothing or a comma stands before the group. */
export function isNextTo({ link }: LocatorGroup): boolean {
  return link === "none" || link === "comma";
}

/**
 * The groups go from large to small: "Điều 26, Điều 35 khoản 1, Điều 39 khoản 2". They begin with the largest level and end with a smaller one, or
 * smaller ones follow on larger ones without a comma and never the other way round.
 *
 * @param top - rank of the largest level among them.
 */
export function isFalling(groups: readonly LocatorGroup[], from: number, to: number, top: number): boolean {
  const beginsLarge = rankOf(groups[from] as LocatorGroup) === top;
  const endsLarge = rankOf(groups[to - 1] as LocatorGroup) === top;
  if (beginsLarge !== endsLarge) return beginsLarge;
  let falls = false;
  for (let i = from + 1; i < to; i += 1) {
    if ((groups[i] as LocatorGroup).link !== "none") continue;
    if (rankOf(groups[i] as LocatorGroup) === top && rankOf(groups[i - 1] as LocatorGroup) > top) return false;
    if (rankOf(groups[i - 1] as LocatorGroup) === top && rankOf(groups[i] as LocatorGroup) > top) falls = true;
  }
  return falls;
}

/**
 * The first of the groups between two of the largest level that belongs to the second one. They belong to the one that they touch, else to the one
 * from which a comma parts them and not "và" or a semicolon, else as the whole list goes: "Điều 149, khoản 2 Điều 151" is a list of two, as is
 * "Điều 149 khoản 2, Điều 151".
 *
 * @param head - index of the first one.
 * @param next - index of the second one.
 * @param falling - the list goes from large to small.
 * @returns an index from `head + 1` to `next`.
 */
export function firstOfNext(groups: readonly LocatorGroup[], head: number, next: number, falling: boolean): number {
  const first = head + 1;
  if (first === next) return next;
  const before = groups[first] as LocatorGroup;
  const behind = groups[next] as LocatorGroup;
  if (before.link === "none") return behind.link === "none" ? lastParted(groups, first, next) : next;
  if (behind.link === "none" || isNextTo(before) === isNextTo(behind))
    return falling && behind.link !== "none" ? next : first;
  return isNextTo(before) ? next : first;
}

/**
 * The first of the groups behind the last of the largest level that does not belong to it: none of those of "Điều 5, khoản 2" and
 * "khoản 1 Điều 5 điểm a", all of those of "Điều 5 và khoản 2" and "mục 2 Chương II, Điều 91".
 *
 * @param start - index of the first of the smaller ones before it; `head` for none.
 * @param head - index of the last one of the largest level.
 */
export function endOfLast(groups: readonly LocatorGroup[], start: number, head: number, to: number): number {
  const behind = head + 1 < to ? (groups[head + 1] as LocatorGroup) : null;
  if (behind === null) return to;
  if (start === head) return isNextTo(behind) ? to : head + 1;
  return behind.link === "none" && !hasLevelTwice(groups, start, to) ? to : head + 1;
}

function hasLevelTwice(groups: readonly LocatorGroup[], from: number, to: number): boolean {
  let seen = 0;
  for (let i = from; i < to; i += 1) {
    const bit = 1 << rankOf(groups[i] as LocatorGroup);
    if ((seen & bit) !== 0 || (groups[i] as LocatorGroup).label.next !== null) return true;
    seen |= bit;
  }
  return false;
}

/** "Điều 11 khoản 1, khoản 2 Điều 12": where the last comma stands; the first group where none stands. */
function lastParted(groups: readonly LocatorGroup[], first: number, next: number): number {
  for (let i = next - 1; i > first; i -= 1) if ((groups[i] as LocatorGroup).link !== "none") return i;
  return first;
}
