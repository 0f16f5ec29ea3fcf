import { type LocatorLevel, locatorLevels } from "../../model/locator.js";
import { emptyList } from "../empty-list.js";
import { limits } from "../limits.js";
import { listOf } from "../list-of.js";
import { LocatorLabel } from "./locator-label.js";
import { LocatorGroup, type LocatorRun } from "./locator-run.js";

/** Labels in the order of `locatorLevels`, `null` where the level is not said. */
type Labels = readonly (string | null)[];

/** A pinpoint as read: its labels, and the tokens of its own words. */
export class LocatorReading {
  constructor(
    readonly labels: Labels,
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
 */
export function combineLocators(run: LocatorRun): LocatorReading[] {
  const only = run.groups[0] as LocatorGroup;
  if (run.groups.length === 1) return nodesOf(only, null);
  const outer = run.groups[1] as LocatorGroup;
  if (run.groups.length === 2 && isPair(only, outer))
    return nodesOf(only, node(outer, outer.labels[0] as LocatorLabel, null));
  return combineGroups(mergeRanges(run.groups));
}

const NO_READINGS: readonly LocatorReading[] = emptyList();

function combineGroups(groups: readonly LocatorGroup[]): LocatorReading[] {
  // Pinpoints by group, from the last group to the first.
  const found = emptyList<LocatorReading[]>();
  let context = NO_READINGS;
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i] as LocatorGroup;
    const nodes = nodesOf(group, outerOf(group, context));
    const right = i + 1 < groups.length ? (groups[i + 1] as LocatorGroup) : null;
    const step = right === null ? 0 : rank[right.level] - rank[group.level];
    // "điểm a khoản 1, 2 Điều 5": only the label next to it is taken up.
    if (right !== null && step < 0 && isNextTo(right)) takeUpFirst(found);
    if (step > 0 && isFalling(groups, i)) {
      const inner = found.pop() as LocatorReading[];
      const whole = emptyList<LocatorReading>();
      for (const reading of inner) whole.push(inside(reading, nodes));
      found.push(whole);
    } else found.push(nodes);
    context = nodes;
  }
  const all = emptyList<LocatorReading>();
  for (let i = found.length - 1; i >= 0; i -= 1) for (const reading of found[i] as LocatorReading[]) all.push(reading);
  return all.length > limits.locatorCount ? all.slice(0, limits.locatorCount) : all;
}

/** The labels of a group, each a pinpoint. */
function nodesOf(group: LocatorGroup, outer: LocatorReading | null): LocatorReading[] {
  if (group.labels.length === 1) return listOf(node(group, group.labels[0] as LocatorLabel, outer));
  const nodes = emptyList<LocatorReading>();
  for (const label of group.labels) nodes.push(node(group, label, outer));
  return nodes;
}

function takeUpFirst(found: LocatorReading[][]): void {
  const right = found.pop();
  if (right !== undefined && right.length > 1) found.push(right.slice(1));
}

/** Nothing or a comma stands before the group. */
function isNextTo(group: LocatorGroup): boolean {
  return group.link === "none" || group.link === "comma";
}

/** "khoản 2 Điều 5": one label in the next larger one, which is most of what is written. */
function isPair(inner: LocatorGroup, outer: LocatorGroup): boolean {
  return (
    inner.labels.length === 1 && outer.labels.length === 1 && rank[outer.level] < rank[inner.level] && isNextTo(outer)
  );
}

/** The larger levels that hold for a group: those of what stands to its right. */
function outerOf(group: LocatorGroup, context: readonly LocatorReading[]): LocatorReading | null {
  const right = context[0];
  if (right === undefined) return null;
  const labels = right.labels.slice();
  labels.fill(null, rank[group.level]);
  return new LocatorReading(labels, right.first, right.end);
}

const noLabels: Labels = locatorLevels.map(() => null);

function node(group: LocatorGroup, label: LocatorLabel, outer: LocatorReading | null): LocatorReading {
  const only = group.labels[0] === label;
  const labels = (outer === null ? noLabels : outer.labels).slice();
  labels[rank[group.level]] = label.text;
  return new LocatorReading(labels, only ? group.first : label.first, label.end);
}

/** "Điều 5 khoản 2 điểm a": each group smaller than the one before, next to it, and nothing larger behind. */
function isFalling(groups: readonly LocatorGroup[], index: number): boolean {
  const right = groups[index + 1] as LocatorGroup;
  if (!isNextTo(right)) return false;
  const beyond = groups[index + 2];
  return beyond === undefined || rank[beyond.level] >= rank[right.level];
}

function inside(reading: LocatorReading, outer: readonly LocatorReading[]): LocatorReading {
  const first = outer[outer.length - 1] as LocatorReading;
  const labels = first.labels.map((label, at) => reading.labels[at] ?? label);
  return new LocatorReading(labels, first.first, reading.end);
}

/** "từ Điều 108 đến Điều 121": two groups of one level joined by "đến" are one label. */
function mergeRanges(groups: readonly LocatorGroup[]): readonly LocatorGroup[] {
  if (!groups.some((group) => group.link === "range")) return groups;
  const merged = emptyList<LocatorGroup>();
  for (const group of groups) {
    const previous = merged[merged.length - 1];
    if (group.link !== "range" || previous === undefined || previous.level !== group.level) {
      merged.push(group);
      continue;
    }
    const from = previous.labels[previous.labels.length - 1] as LocatorLabel;
    const to = group.labels[0] as LocatorLabel;
    const label = new LocatorLabel(`${from.text}-${to.text}`, from.first, to.end);
    const labels = [...previous.labels.slice(0, -1), label, ...group.labels.slice(1)];
    merged[merged.length - 1] = new LocatorGroup(previous.level, labels, previous.first, group.end, previous.link);
  }
  return merged;
}
