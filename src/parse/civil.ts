import type { CivilDate } from "../model/civil-date.js";

/** Days of the months of a common year. */
const monthDays: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Number of days of a month (1 to 12); February has 29 where the year is unknown. */
function daysInMonth(month: number, year: number | null): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}

/** `true` where that day exists: no 31/02, no month 13, no year 0. */
export function exists(year: number | null, month: number, day: number): boolean {
  return (year === null || year > 0) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** A date of the given parts; every property is written out so that all dates have one shape. */
function date(
  edtf: string,
  year: number | null,
  month: number | null,
  day: number | null,
  quarter: number | null,
  half: number | null,
): CivilDate {
  return { edtf, year, month, day, quarter, half, time: null, end: null };
}

function yearText(year: number | null): string {
  if (year === null) return "XXXX";
  return year > 999 ? String(year) : String(year).padStart(4, "0");
}

/** A day, its year possibly unknown. */
export function dayOf(year: number | null, month: number, day: number): CivilDate {
  return date(`${yearText(year)}-${two(month)}-${two(day)}`, year, month, day, null, null);
}

/** A month, its year possibly unknown. */
export function monthOf(year: number | null, month: number): CivilDate {
  return date(`${yearText(year)}-${two(month)}`, year, month, null, null, null);
}

/** A year. */
export function yearOf(year: number): CivilDate {
  return date(yearText(year), year, null, null, null, null);
}

/** A quarter (1 to 4): EDTF 33 to 36. */
export function quarterOf(year: number | null, quarter: number): CivilDate {
  return date(`${yearText(year)}-${32 + quarter}`, year, null, null, quarter, null);
}

/** A half-year (1, 2): EDTF 40, 41. */
export function halfOf(year: number | null, half: number): CivilDate {
  return date(`${yearText(year)}-${39 + half}`, year, null, null, null, half);
}

/** An interval; `from` takes the year of `to` where it has none. */
export function intervalOf(from: CivilDate, to: CivilDate): CivilDate {
  const start = from.year === null && to.year !== null ? withYear(from, to.year) : from;
  return { ...start, edtf: `${start.edtf}/${to.edtf}`, end: to };
}

/** The same date in that year. */
function withYear(known: CivilDate, year: number): CivilDate {
  const edtf = known.edtf.startsWith("XXXX") ? yearText(year) + known.edtf.slice(4) : known.edtf;
  return { ...known, edtf, year };
}

/**
 * An interval of two days that stand side by side in a text; where the first has no year it takes the one that puts it before the second:
 * "28/12 - 03/01/2024" begins in 2023.
 *
 * @returns `null` where it would run backwards or begin on a day that its year does not have.
 */
export function rangeOf(from: CivilDate, to: CivilDate): CivilDate | null {
  if (to.year === null) return from.year === null ? intervalOf(from, to) : null;
  const start =
    from.year === null ? (before(withinYear(from, to.year), to) ?? withinYear(from, to.year - 1)) : before(from, to);
  return start === null ? null : intervalOf(start, to);
}

function before(from: CivilDate | null, to: CivilDate): CivilDate | null {
  return from !== null && from.edtf.slice(0, 10) <= to.edtf.slice(0, 10) ? from : null;
}

/**
 * A date without year in that year, an interval's end too (in the next one where it stands before the beginning).
 *
 * @returns `null` where that year has no such day: 29 February.
 */
export function withinYear(known: CivilDate, year: number): CivilDate | null {
  if (known.day !== null && known.month !== null && !exists(year, known.month, known.day)) return null;
  const { end } = known;
  if (end === null) return withYear(known, year);
  const start = known.edtf.slice(0, known.edtf.indexOf("/"));
  const later = start.length === end.edtf.length && end.edtf < start;
  const last = end.year === null ? withinYear(end, later ? year + 1 : year) : end;
  return last === null ? null : intervalOf({ ...known, edtf: yearText(year) + start.slice(4), year, end: null }, last);
}

/** The same day with a clock time `HH:MM`; 24:00 is its end, which belongs to the next day, so that the day is left without a time. */
export function withTime(day: CivilDate, time: string): CivilDate {
  return day.day === null || day.end !== null || time === MIDNIGHT
    ? day
    : { ...day, edtf: `${day.edtf}T${time}`, time };
}

const MIDNIGHT = "24:00";

/** `HH:MM` of a clock time that exists, 24:00 among them, else `null`. */
export function timeText(hour: number, minute: number): string | null {
  const real = hour >= 0 && minute >= 0 && (hour < 24 ? minute <= 59 : hour === 24 && minute === 0);
  return real ? `${two(hour)}:${two(minute)}` : null;
}
