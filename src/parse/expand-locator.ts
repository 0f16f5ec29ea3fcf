import { type Locator, type LocatorLevel, locatorLevels } from "../model/locator.js";
import { pointLetters } from "./grammar/locator-label.js";
import { limits } from "./limits.js";

/**
 * Counts out a pinpoint whose label is a range: "từ Điều 108 đến Điều 110" names three articles, "điểm đ đến điểm g" three points.
 *
 * Letters follow the Vietnamese order a b c d đ e g h i k l m n o p q r s t u v x y (NĐ 78/2025/NĐ-CP, Phụ lục I, and the practice of laws).
 *
 * @param locator - as `extract` and `parseLocator` give it; `article` is for example "108-110".
 * @returns one pinpoint for each member; the pinpoint itself where it is no range, or one that numbers and letters do not count out.
 * @example
 * ```ts
 * import { expandLocator, parseLocatorOrThrow } from "vanban/parse";
 * const [range] = parseLocatorOrThrow("từ Điều 108 đến Điều 110");
 * range && expandLocator(range).map((locator) => locator.article); // => ["108", "109", "110"]
 * ```
 */
export function expandLocator(locator: Locator): readonly Locator[] {
  const level = locatorLevels.find((candidate) => locator[candidate]?.includes("-") === true);
  if (level === undefined) return [locator];
  const labels = countOut(locator[level] as string, level);
  return labels === null ? [locator] : labels.map((label) => ({ ...locator, [level]: label }));
}

function countOut(range: string, level: LocatorLevel): string[] | null {
  const [from, to, more] = range.split("-").map((label) => label.trim());
  if (from === undefined || to === undefined || more !== undefined) return null;
  const numbers = /^\d+$/.test(from) && /^\d+$/.test(to);
  if (numbers) return steps(Number(from), Number(to), String);
  if (level !== "point" && level !== "item") return null;
  const first = pointLetters.indexOf(from.toLowerCase());
  const last = pointLetters.indexOf(to.toLowerCase());
  return first < 0 || last < 0 || from.length !== 1 || to.length !== 1
    ? null
    : steps(first, last, (at) => pointLetters.charAt(at));
}

function steps(first: number, last: number, label: (at: number) => string): string[] | null {
  const count = last - first + 1;
  if (count < 2 || count > limits.rangeMembers) return null;
  return Array.from({ length: count }, (_, offset) => label(first + offset));
}
