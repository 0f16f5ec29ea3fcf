import { isDash } from "../chars.js";
import { yearOf } from "../civil.js";
import { NUMBER, W } from "../lexicon.js";
import { idAt, isGlued, signAt, type Tokens, widthAt } from "../tokens.js";
import { readClock } from "./clock.js";
import { type DateReading, dateOfDay, isDayPart } from "./date-reading.js";
import { readNumericDay, readWordedDay, yearAt } from "./day.js";
import { readPairOfDays } from "./day-list.js";
import { readShortRange, withRange } from "./day-range.js";
import { readMonthsOfYear, readYearRange } from "./period.js";
import { readAfterClock, withClockBehind } from "./timed-day.js";

const COMMA = 44;
const SLASH = 47;

/** The date or period that begins with a number: "30/3/2023", "6 tháng đầu năm", "2020 - 2025", "22:40 12/07/2023". */
export function readAtNumber(tokens: Tokens, index: number): DateReading | null {
  const clock = readClock(tokens, index);
  if (clock !== null) {
    const dated = readAfterClock(tokens, index, clock.end, clock.time);
    if (dated !== null) return dated;
  }
  const months = readMonthsOfYear(tokens, index);
  if (months !== null) return { first: index, end: months.end, date: months.date, notes: [] };
  const years = isPartOfNumber(tokens, index) ? null : readYearRange(tokens, index);
  if (years !== null) return { first: index, end: years.end, date: years.date, notes: [] };
  const before = idAt(tokens, index - 1);
  if (yearAt(tokens, index) > 0 && (before === W.đầu || before === W.cuối || before === W.giữa)) {
    return { first: index, end: index + 1, date: yearOf(yearAt(tokens, index)), notes: [] };
  }
  if (isPartOfNumber(tokens, index)) return null;
  const placed = isDayPart(before) || followsDay(tokens, index);
  const day = readNumericDay(tokens, index, placed) ?? readWordedDay(tokens, index, placed);
  if (day !== null) return withClockBehind(tokens, withRange(tokens, dateOfDay(index, day), day.full));
  return readShortRange(tokens, index) ?? readPairOfDays(tokens, index);
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

/** The number continues something: a decimal, a path, another number. */
function isPartOfNumber(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  const sign = signAt(tokens, index - 1);
  return (
    (sign === 47 || sign === 46 || isDash(sign) || sign === COMMA) &&
    idAt(tokens, index - 2) === NUMBER &&
    isGlued(tokens, index - 1)
  );
}
