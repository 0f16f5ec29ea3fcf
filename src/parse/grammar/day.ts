import type { ReadingCode } from "../../model/reading-codes.js";
import { isDash } from "../chars.js";
import { exists, monthOf } from "../civil.js";
import { W } from "../lexicon.js";
import { COMMA, DOT, HYPHEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isGlued, signAt, type Tokens, valueAt, widthAt } from "../tokens.js";
import { DateReading, NO_NOTES } from "./date-reading.js";
import { knownDay } from "./known-date.js";
import { unitWord } from "./ordinal.js";

const LUNAR: readonly ReadingCode[] = ["date/lunar-month"];
/** Two-digit years from here on belong to the twentieth century: Sắc lệnh of "18-12-46" are the oldest documents. */
const CENTURY_PIVOT = 45;
/** Years without a word before them. */
const FIRST_YEAR = 1900;

/** Words for the months, một … mười hai, with their variants; giêng and chạp belong to the lunar calendar. */
function monthWord(
  tokens: Tokens,
  index: number,
): { readonly month: number; readonly end: number; readonly lunar: boolean } | null {
  const word = idAt(tokens, index);
  if (word === W.giêng) return { month: 1, end: index + 1, lunar: true };
  if (word === W.chạp) return { month: 12, end: index + 1, lunar: true };
  if (word === W.mười) {
    const next = idAt(tokens, index + 1);
    const unit = next === W.một ? 1 : next === W.hai ? 2 : 0;
    return { month: 10 + unit, end: unit === 0 ? index + 1 : index + 2, lunar: false };
  }
  const isRank = word === W.nhất || word === W.mốt || word === W.nhì || word === W.lăm;
  const month = isRank ? 0 : unitWord(word);
  return month === 0 ? null : { month, end: index + 1, lunar: false };
}

/** A month in digits or words at the token, whatever its value. */
export function readMonthName(
  tokens: Tokens,
  index: number,
): { readonly month: number; readonly end: number; readonly lunar: boolean; readonly word: boolean } | null {
  const value = valueAt(tokens, index);
  if (value >= 0)
    return widthAt(tokens, index) <= 2 ? { month: value, end: index + 1, lunar: false, word: false } : null;
  const word = monthWord(tokens, index);
  return word === null ? null : { ...word, word: true };
}

/** A year of four digits at the token, else -1. */
export function yearAt(tokens: Tokens, index: number): number {
  const value = valueAt(tokens, index);
  return widthAt(tokens, index) === 4 && value >= 1000 && value <= 2999 ? value : -1;
}

/**
 * Reads a day in digits at the token: "30/3/2023", "30-3-2023", "30.3.2023", "11/4".
 *
 * @param named - "ngày" stands before, so that a day without year or with a two-digit year is one.
 * @param first - token at which the date expression begins.
 */
export function readNumericDay(
  tokens: Tokens,
  index: number,
  named: boolean,
  first: number = index,
): DateReading | null {
  const day = valueAt(tokens, index);
  const mark = dateMark(tokens, index + 1);
  if (named && idAt(tokens, index + 1) === NUMBER) return readSpacedDay(tokens, index, first);
  if (day < 0 || mark === 0 || widthAt(tokens, index) > 2) return null;
  const month = valueAt(tokens, index + 2);
  if (month < 0 || widthAt(tokens, index + 2) > 2) return null;
  if (
    dateMark(tokens, index + 3) === mark ||
    (named && dateMark(tokens, index + 3) !== 0 && yearAt(tokens, index + 4) > 0)
  ) {
    const year = yearAt(tokens, index + 4);
    if (year > 0) return dayReading(tokens, first, index + 5, year, month, day, NO_NOTES);
    if (named && isYearZero(tokens, index + 4)) return dayReading(tokens, first, index + 5, 0, month, day, NO_NOTES);
    const short = valueAt(tokens, index + 4);
    if (
      named &&
      widthAt(tokens, index + 4) === 2 &&
      isGlued(tokens, index + 4) &&
      dateMark(tokens, index + 5) !== mark
    ) {
      return dayReading(tokens, first, index + 5, short + (short < CENTURY_PIVOT ? 2000 : 1900), month, day, [
        "date/two-digit-year",
      ]);
    }
    if (short >= 0 && isGlued(tokens, index + 4) && mark !== DOT) return null;
  }
  if (!named || !isGlued(tokens, index + 1) || (mark === HYPHEN && goesOnAsDays(tokens, index + 3))) return null;
  if (idAt(tokens, index + 3) === W.năm) {
    const year = yearAt(tokens, index + 4);
    if (year > 0 || isYearZero(tokens, index + 4))
      return dayReading(tokens, first, index + 5, Math.max(year, 0), month, day, NO_NOTES);
  }
  return dayReading(tokens, first, index + 3, null, month, day, NO_NOTES);
}

/** "ngày 01 7 2025": day, month and year with blanks for the marks, as in headings from which a page took them. */
function readSpacedDay(tokens: Tokens, index: number, first: number): DateReading | null {
  const month = valueAt(tokens, index + 1);
  const year = yearAt(tokens, index + 2);
  if (widthAt(tokens, index) > 2 || widthAt(tokens, index + 1) > 2 || month < 1 || month > 12 || year < 1900)
    return null;
  return dayReading(tokens, first, index + 3, year, month, valueAt(tokens, index), ["date/separator"]);
}

/** "3-5/5/2024", "3-5 tháng 5": two days, no month behind the first. */
function goesOnAsDays(tokens: Tokens, at: number): boolean {
  if (idAt(tokens, at) === W.tháng) return true;
  return (
    signAt(tokens, at) === SLASH && isGlued(tokens, at) && valueAt(tokens, at + 1) > 0 && widthAt(tokens, at + 1) <= 2
  );
}

/** "0", "0000": no calendar has that year. */
function isYearZero(tokens: Tokens, at: number): boolean {
  return valueAt(tokens, at) === 0 && (widthAt(tokens, at) === 1 || widthAt(tokens, at) === 4);
}

/**
 * Reads "30 tháng 3 năm 2023", "03 tháng tư năm 2018", "2 tháng 9" at the day.
 *
 * @param first - token at which the date expression begins.
 */
export function readWordedDay(
  tokens: Tokens,
  index: number,
  named: boolean,
  first: number = index,
): DateReading | null {
  const day = valueAt(tokens, index);
  if (day < 0 || widthAt(tokens, index) > 2 || idAt(tokens, index + 1) !== W.tháng) return null;
  // "ngày 03 tháng năm 2015": the month is left open, as a year has its word.
  if (idAt(tokens, index + 2) === W.năm && yearAt(tokens, index + 3) >= FIRST_YEAR) return null;
  const month = readMonthName(tokens, index + 2);
  if (month === null) return null;
  const notes = month.lunar ? LUNAR : NO_NOTES;
  const year = readYearBehind(tokens, month.end);
  if (year !== null) return dayReading(tokens, first, year.end, year.year, month.month, day, notes);
  if (idAt(tokens, month.end) === W.năm && isYearZero(tokens, month.end + 1))
    return dayReading(tokens, first, month.end + 2, 0, month.month, day, notes);
  // "16 tháng 6 2024", as the press abroad writes.
  const bare = month.word ? -1 : yearAt(tokens, month.end);
  const behind = signAt(tokens, month.end + 1);
  if (bare >= FIRST_YEAR && behind !== SLASH && !isDash(behind))
    return dayReading(tokens, first, month.end + 1, bare, month.month, day, notes);
  return named ? dayReading(tokens, first, month.end, null, month.month, day, notes) : null;
}

/** Reads "năm 2023", "/2023", "-2023", ".2023" behind a month or a quarter. */
export function readYearBehind(tokens: Tokens, index: number): { readonly year: number; readonly end: number } | null {
  const at = signAt(tokens, index) === COMMA ? index + 1 : index;
  const worded = idAt(tokens, at) === W.năm;
  if (!worded && dateMark(tokens, index) === 0) return null;
  const year = yearAt(tokens, at + 1);
  return year < 0 || (!worded && opensYearRange(tokens, at + 2)) ? null : { year, end: at + 2 };
}

/** "5/2020-2025": the range, and no month of its first year. */
function opensYearRange(tokens: Tokens, at: number): boolean {
  return isDash(signAt(tokens, at)) && yearAt(tokens, at + 1) > 0;
}

/** A month with or without its year: "4/2023", "4 năm 2023", "3-1990", "01". */
export function readMonth(tokens: Tokens, index: number, first: number = index): DateReading | null {
  const month = readMonthName(tokens, index);
  if (month === null) return null;
  const year = readYearBehind(tokens, month.end);
  if (year === null && month.word) return null;
  if (month.month < 1 || month.month > 12) return year === null ? null : new DateReading(first, year.end, null);
  const date = monthOf(year?.year ?? null, month.month);
  return new DateReading(first, year?.end ?? month.end, date, month.lunar ? LUNAR : NO_NOTES);
}

/** The sign between the parts of a date, 0 where none stands. */
function dateMark(tokens: Tokens, index: number): number {
  const sign = signAt(tokens, index);
  return sign === SLASH || sign === DOT ? sign : isDash(sign) ? 45 : 0;
}

function dayReading(
  tokens: Tokens,
  first: number,
  end: number,
  year: number | null,
  month: number,
  day: number,
  notes: readonly ReadingCode[],
): DateReading {
  const date = exists(year, month, day) ? knownDay(tokens, year, month, day) : null;
  return new DateReading(first, Math.min(end, tokens.end), date, notes);
}
