import { isDash } from "../chars.js";
import { exists } from "../civil.js";
import { W } from "../lexicon.js";
import { COMMA, DOT, HYPHEN, OPEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isGlued, signAt, type Tokens, valueAt, widthAt } from "../tokens.js";
import { readClock } from "./clock.js";
import { DateReading, isDayPart } from "./date-reading.js";
import { readNumericDay, readWordedDay, yearAt } from "./day.js";
import { readDayList, readPairOfDays } from "./day-list.js";
import { readShortRange, withRange } from "./day-range.js";
import { knownDay, knownYear } from "./known-date.js";
import { readMonthsOfYear, readYearRange } from "./period.js";
import { readAfterClock, withClockBehind } from "./timed-day.js";

/** The date or period that begins with a number: "30/3/2023", "6 tháng đầu năm", "2020 - 2025", "22:40 12/07/2023". */
export function readAtNumber(tokens: Tokens, index: number): DateReading | null {
  const clock = readClock(tokens, index);
  if (clock !== null) {
    const dated = readAfterClock(tokens, index, clock.end, clock.time);
    if (dated !== null) return dated;
  }
  const part = isPartOfNumber(tokens, index);
  const iso = part ? null : readIsoDay(tokens, index);
  if (iso !== null) return iso;
  const months = readMonthsOfYear(tokens, index);
  if (months !== null) return new DateReading(index, months.end, months.date);
  const years = part ? null : readYearRange(tokens, index);
  if (years !== null) return new DateReading(index, years.end, years.date);
  const before = idAt(tokens, index - 1);
  if (yearAt(tokens, index) > 0 && (before === W.đầu || before === W.cuối || before === W.giữa)) {
    return new DateReading(index, index + 1, knownYear(tokens, yearAt(tokens, index)));
  }
  if (part) return null;
  const placed = isDayPart(before) || followsDay(tokens, index) || followsToday(tokens, index);
  const day = readNumericDay(tokens, index, placed) ?? readWordedDay(tokens, index, placed);
  if (day !== null) return withClockBehind(tokens, withRange(tokens, day));
  const days = readShortRange(tokens, index) ?? readPairOfDays(tokens, index);
  if (days !== null) return days;
  return before === W.từ || signAt(tokens, index - 1) === OPEN ? readDaysOfMonth(tokens, index) : null;
}

/** "(19 - 23/01/2026)", "từ 19 đến 23/01/2026": days of one month behind a bracket or "từ". */
function readDaysOfMonth(tokens: Tokens, index: number): DateReading | null {
  const days = readDayList(tokens, index, index);
  return days?.date?.year == null || days.date.end === null ? null : days;
}

/** "2024-03-05": the order of ISO 8601, two figures each. */
function readIsoDay(tokens: Tokens, index: number): DateReading | null {
  const year = yearAt(tokens, index);
  if (year < 0) return null;
  for (const at of [index + 1, index + 3])
    if (
      signAt(tokens, at) !== HYPHEN ||
      !isGlued(tokens, at) ||
      !isGlued(tokens, at + 1) ||
      widthAt(tokens, at + 1) !== 2
    )
      return null;
  const [month, day] = [valueAt(tokens, index + 2), valueAt(tokens, index + 4)];
  if (month < 0 || day < 0 || (isGlued(tokens, index + 5) && signAt(tokens, index + 5) === HYPHEN)) return null;
  const date = exists(year, month, day) ? knownDay(tokens, year, month, day) : null;
  return withClockBehind(tokens, new DateReading(index, index + 5, date));
}

/** "ngày 30/4 và 1/5": a day behind another one that a word names. */
function followsDay(tokens: Tokens, index: number): boolean {
  if (idAt(tokens, index - 1) !== W.và || widthAt(tokens, index - 2) > 2 || idAt(tokens, index - 2) !== NUMBER)
    return false;
  const named = idAt(tokens, index - 5);
  return (
    signAt(tokens, index - 3) === SLASH && idAt(tokens, index - 4) === NUMBER && (named === W.ngày || isDayPart(named))
  );
}

/** "sáng nay (12/3)", "hôm nay, 1/1", "chiều qua 5/4": a day that the text counts from its own. */
function followsToday(tokens: Tokens, index: number): boolean {
  const sign = signAt(tokens, index - 1);
  const at = sign === COMMA || sign === OPEN ? index - 2 : index - 1;
  const word = idAt(tokens, at);
  if (word !== W.nay && word !== W.qua && word !== W.mai) return false;
  const part = idAt(tokens, at - 1);
  return part === W.hôm || part === W.ngày || isDayPart(part);
}

/** The number continues something: a decimal, a path, another number. */
function isPartOfNumber(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  const sign = signAt(tokens, index - 1);
  return (
    (sign === SLASH || sign === DOT || isDash(sign) || sign === COMMA) &&
    idAt(tokens, index - 2) === NUMBER &&
    isGlued(tokens, index - 1)
  );
}
