import fc from "fast-check";
import type { CivilDate } from "../../src/model/civil-date.js";
import { edtfOf } from "../../src/model/edtf.js";

type Parts = Partial<Omit<CivilDate, "edtf">>;

/** A date from the parts that are not `null`. */
export function civilDate(parts: Parts): CivilDate {
  const whole = { year: null, month: null, day: null, quarter: null, half: null, time: null, end: null, ...parts };
  return { ...whole, edtf: edtfOf(whole) ?? "" };
}

function interval(from: CivilDate, end: CivilDate): CivilDate {
  return { ...from, end, edtf: `${from.edtf}/${end.edtf}` };
}

const years = fc.integer({ min: 1945, max: 2099 });
const maybeYears = fc.option(years, { freq: 4 });
const months = fc.integer({ min: 1, max: 12 });
/** Days that every month has. */
const days = fc.integer({ min: 1, max: 28 });

const pointDays = fc.record({ year: maybeYears, month: months, day: days }).map(civilDate);
const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

/** Every form that the reader of dates can give. */
export const civilDates: fc.Arbitrary<CivilDate> = fc.oneof(
  pointDays,
  fc.record({ year: maybeYears, month: months, day: days, time: clocks }).map(civilDate),
  fc.record({ year: maybeYears, month: months }).map(civilDate),
  fc.record({ year: maybeYears, quarter: fc.integer({ min: 1, max: 4 }) }).map(civilDate),
  fc.record({ year: maybeYears, half: fc.integer({ min: 1, max: 2 }) }).map(civilDate),
  years.map((year) => civilDate({ year })),
  fc
    .tuple(years, fc.integer({ min: 1, max: 30 }))
    .map(([year, length]) => interval(civilDate({ year }), civilDate({ year: year + length }))),
  fc
    .tuple(fc.record({ year: years, month: months, day: days }), fc.record({ year: years, month: months, day: days }))
    .map(([from, to]) => interval(civilDate(from), civilDate(to))),
  fc
    .tuple(maybeYears, fc.record({ month: months, day: days }), fc.record({ month: months, day: days }))
    .map(([year, from, to]) => interval(civilDate({ year, ...from }), civilDate({ year, ...to }))),
  fc
    .tuple(years, months, months)
    .filter(([, first, last]) => first < last)
    .map(([year, first, last]) => interval(civilDate({ year, month: first }), civilDate({ year, month: last }))),
  fc
    .constantFrom(2, 3, 4, 5, 7, 8, 9, 10, 11)
    .map((last) => interval(civilDate({ month: 1 }), civilDate({ month: last }))),
);
