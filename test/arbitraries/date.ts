import fc from "fast-check";
import type { CivilDate } from "../../src/model/civil-date.js";
import { edtfOf } from "../../src/model/edtf.js";

type Parts = Partial<Omit<CivilDate, "edtf">>;

/** A date of the parts that are given; the others are `null`. */
export function civilDate(parts: Parts): CivilDate {
  const whole = { year: null, month: null, day: null, quarter: null, half: null, time: null, end: null, ...parts };
  const edtf = edtfOf(whole);
  if (edtf === null) throw new Error(`These parts make no date: ${JSON.stringify(parts)}`);
  return { ...whole, edtf };
}

function daysIn(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

const years = fc.integer({ min: 1300, max: 2999 });
const maybeYears = fc.option(fc.integer({ min: 1000, max: 2999 }), { freq: 3 });
const months = fc.integer({ min: 1, max: 12 });
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

function dayParts(someYears: fc.Arbitrary<number | null>): fc.Arbitrary<Parts> {
  return fc
    .tuple(someYears, months)
    .chain(([year, month]) => fc.integer({ min: 1, max: daysIn(year, month) }).map((day) => ({ year, month, day })));
}

/** Days, those of every month and 29 February among them, with and without year. */
const days: fc.Arbitrary<CivilDate> = fc.oneof(
  dayParts(maybeYears).map(civilDate),
  fc.constantFrom(null, 2000, 2024).map((year) => civilDate({ year, month: 2, day: 29 })),
);

/** Days with a clock time. */
const moments: fc.Arbitrary<CivilDate> = fc
  .tuple(days, times)
  .map(([{ year, month, day }, time]) => civilDate({ year, month, day, time }));

const monthDates = fc.record({ year: maybeYears, month: months }).map(civilDate);
const yearDates = years.map((year) => civilDate({ year }));
const quarters = fc.record({ year: maybeYears, quarter: fc.integer({ min: 1, max: 4 }) }).map(civilDate);
const halves = fc.record({ year: maybeYears, half: fc.integer({ min: 1, max: 2 }) }).map(civilDate);

function interval(from: CivilDate, end: CivilDate): CivilDate {
  return civilDate({ ...from, end });
}

/** Terms of office, stages, school years: "2020 - 2025". */
const yearRanges = fc
  .tuple(fc.integer({ min: 1300, max: 2800 }), fc.integer({ min: 1, max: 100 }))
  .map(([year, length]) => interval(civilDate({ year }), civilDate({ year: year + length })));

/** "từ ngày 1 đến ngày 5/4/2023": both days with a year, or none. */
const dayRanges = fc
  .oneof(
    fc.tuple(dayParts(years), dayParts(years)),
    fc.tuple(dayParts(fc.constant(null)), dayParts(fc.constant(null))),
    years.chain((year) => fc.tuple(dayParts(fc.constant(year)), dayParts(fc.constant(year)))),
  )
  .map((pair) => pair.map(civilDate).sort((a, b) => (a.edtf < b.edtf ? -1 : 1)))
  .filter(([from, to]) => from?.edtf !== to?.edtf)
  .map(([from, to]) => interval(from as CivilDate, to as CivilDate));

/** "tháng 4 và tháng 5 năm 2023", "9 tháng đầu năm", "3 tháng cuối năm 2024". */
const monthRanges = fc.oneof(
  fc
    .tuple(years, fc.uniqueArray(months, { minLength: 2, maxLength: 2 }))
    .map(([year, pair]) => [year, ...pair.sort((a, b) => a - b)] as const)
    .map(([year, first, last]) =>
      interval(civilDate({ year, month: first as number }), civilDate({ year, month: last as number })),
    ),
  fc
    .tuple(maybeYears, fc.constantFrom(2, 3, 4, 5, 7, 8, 9, 10, 11), fc.boolean())
    .map(([year, count, atStart]) =>
      atStart
        ? interval(civilDate({ year, month: 1 }), civilDate({ year, month: count }))
        : interval(civilDate({ year, month: 13 - count }), civilDate({ year, month: 12 })),
    ),
);

/** Every form of date that the grammar can give. */
export const civilDates: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 3, arbitrary: days },
  moments,
  monthDates,
  yearDates,
  quarters,
  halves,
  yearRanges,
  { weight: 2, arbitrary: dayRanges },
  monthRanges,
);
