import type { CivilDate } from "./civil-date.js";

/** The parts of a date that its EDTF string is made of. */
export type CivilDateParts = Omit<CivilDate, "edtf">;

/** EDTF numbers the quarters 33 to 36 and the half-years 40 and 41 in the place of the month. */
const quarterBase = 32;
const halfBase = 39;

/**
 * Writes the parts of a date as its EDTF string (ISO 8601-2:2019), the identity of a `CivilDate`.
 *
 * @param parts - year, month (1 to 12), day, quarter, half-year, clock time and end.
 * @returns the string, or `null` where the parts make no date: a day without month, a quarter with a month, nothing at all.
 * @example
 * ```ts
 * import { edtfOf } from "vanban/model";
 * edtfOf({ year: 2023, month: null, day: null, quarter: 2, half: null, time: null, end: null }); // => "2023-34"
 * ```
 */
export function edtfOf(parts: CivilDateParts): string | null {
  const start = pointOf(parts);
  if (start === null || parts.end === null) return start;
  return parts.end.end === null ? `${start}/${parts.end.edtf}` : null;
}

function pointOf({ year, month, day, quarter, half, time }: CivilDateParts): string | null {
  const seasons = [month, quarter, half].filter((part) => part !== null);
  if (seasons.length > 1 || (day !== null && month === null) || (time !== null && day === null)) return null;
  const head = year === null ? "XXXX" : String(year).padStart(4, "0");
  if (month !== null)
    return `${head}-${two(month)}${day === null ? "" : `-${two(day)}`}${time === null ? "" : `T${time}`}`;
  if (quarter !== null) return `${head}-${quarterBase + quarter}`;
  if (half !== null) return `${head}-${halfBase + half}`;
  return year === null ? null : head;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
