import fc from "fast-check";
import type { LocatorLevel } from "../../src/model/locator.js";

/** Labels of a pinpoint by level; a level that is not named is left out. */
export type LocatorLabels = Readonly<Partial<Record<LocatorLevel, string>>>;

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XVI", "XX"] as const;
/** Letters of điểm in their order (state/numbering.md §4): no f, j, w, z. */
const letters = [..."abcdđeghiklmnopqrstuvxy"];

const romanLabels = fc.constantFrom(...romans);
const numbers = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map(String);
/** "5", and "7a" for what was put in later. */
const articles = fc
  .tuple(numbers(500), fc.option(fc.constantFrom("a", "b", "đ", "h"), { nil: "", freq: 4 }))
  .map((parts) => parts.join(""));
const clauses = fc
  .tuple(numbers(30), fc.option(fc.constantFrom("a", "b"), { nil: "", freq: 5 }))
  .map((parts) => parts.join(""));
/** "đ", and "b1" for what was put in later. */
const points = fc
  .tuple(fc.constantFrom(...letters), fc.option(numbers(3), { nil: "", freq: 5 }))
  .map((parts) => parts.join(""));

/** Pinpoints as the rules write them: each level inside the next larger one (NQ 351/2017/UBTVQH14 Điều 24). */
export const locatorLabels: fc.Arbitrary<LocatorLabels> = fc.oneof(
  articles.map((article) => ({ article })),
  fc.record({ article: articles, clause: clauses }),
  fc.record({ article: articles, clause: clauses, point: points }),
  fc.record({ article: articles, point: points }),
  fc.record({ clause: clauses, point: points }),
  clauses.map((clause) => ({ clause })),
  romanLabels.map((chapter) => ({ chapter })),
  fc.record({ chapter: romanLabels, section: numbers(9) }),
  fc.record({ chapter: romanLabels, section: numbers(9), subsection: numbers(9) }),
  fc.record({ part: romanLabels, chapter: romanLabels }),
  romanLabels.map((appendix) => ({ appendix })),
);

/** Places in several articles, as a sentence lists them. */
export const placesInArticles: fc.Arbitrary<readonly LocatorLabels[]> = fc.array(
  fc.oneof(
    articles.map((article) => ({ article })),
    fc.record({ article: articles, clause: clauses }),
    fc.record({ article: articles, clause: clauses, point: points }),
  ),
  { minLength: 1, maxLength: 9 },
);

/** The same as a reader gives it: every level, `null` where it is not named. */
export function allLevels(labels: LocatorLabels): Readonly<Record<LocatorLevel, string | null>> {
  const none = { appendix: null, part: null, chapter: null, section: null, subsection: null };
  return { ...none, article: null, clause: null, point: null, item: null, ...labels };
}
