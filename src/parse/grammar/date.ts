import type { CivilDate } from "../../model/civil-date.js";
import type { ReadingCode } from "../../model/reading-codes.js";
import { isDash } from "../chars.js";
import { intervalOf, withTime, yearOf } from "../civil.js";
import { NUMBER, W } from "../lexicon.js";
import { flagsAt, idAt, isGlued, NEW_PARAGRAPH, signAt, type Tokens, valueAt, widthAt } from "../tokens.js";
import { readClock } from "./clock.js";
import { type DayReading, readMonth, readMonthName, readNumericDay, readWordedDay, yearAt } from "./day.js";
import { readMonthsOfYear, readQuarter, readYearRange } from "./period.js";

/** A date expression as read: token range, value (`null` where no calendar has that day). */
export interface DateReading {
  readonly first: number;
  readonly end: number;
  readonly date: CivilDate | null;
  readonly notes: readonly ReadingCode[];
}

const COMMA = 44;
const BAR = 124;

/** The parts of the day that place "11/4" in time: "Sáng 21/3". */
function isDayPart(token: number): boolean {
  return (
    token === W.sáng || token === W.chiều || token === W.tối || token === W.trưa || token === W.đêm || token === W.hôm
  );
}

/**
 * Reads the date or period that begins at the token: a word (ngày, tháng, quý, năm, thứ …) or a number.
 *
 * @returns `null` where none begins there.
 */
export function readDate(tokens: Tokens, index: number): DateReading | null {
  const found = readExpression(tokens, index);
  return found === null || isRecurring(tokens, found) ? null : found;
}

/** "ngày 25/12 hằng năm", "ngày 05 hàng tháng": no calendar places it. */
function isRecurring(tokens: Tokens, found: DateReading): boolean {
  const next = idAt(tokens, found.end);
  return found.date !== null && found.date.year === null && (next === W.hằng || next === W.hàng);
}

function readExpression(tokens: Tokens, index: number): DateReading | null {
  switch (idAt(tokens, index)) {
    case NUMBER:
      return readAtNumber(tokens, index);
    case W.ngày:
      return readAfterDayWord(tokens, index);
    case W.này: {
      const day = readNumericDay(tokens, index + 1, false);
      return day === null
        ? null
        : { first: index + 1, end: day.end, date: day.date, notes: ["date/typo-this", ...day.notes] };
    }
    case W.mùng:
    case W.mồng: {
      const day = readWordedDay(tokens, index + 1, true) ?? readNumericDay(tokens, index + 1, true);
      return day === null ? null : reading(index, day);
    }
    case W.tháng:
      return readAtMonth(tokens, index);
    case W.quý: {
      const quarter = readQuarter(tokens, index);
      return quarter === null ? null : { first: index, end: quarter.end, date: quarter.date, notes: [] };
    }
    case W.năm:
      return readAtYearWord(tokens, index);
    case W.nhiệm:
      return idAt(tokens, index + 1) === W.kỳ ? readNamedRange(tokens, index, index + 2) : null;
    case W.thứ:
    case W.chủ:
      return readAtWeekday(tokens, index);
    case W.sáu:
    case W.chín:
    case W.ba: {
      const months = readMonthsOfYear(tokens, index);
      return months === null ? null : { first: index, end: months.end, date: months.date, notes: [] };
    }
    default:
      return null;
  }
}

function reading(first: number, day: DayReading): DateReading {
  return { first, end: day.end, date: day.date, notes: day.notes };
}

function readAfterDayWord(tokens: Tokens, index: number): DateReading | null {
  const at = index + 1;
  const day = readWordedDay(tokens, at, true) ?? readNumericDay(tokens, at, true);
  if (day !== null) return withClockBehind(tokens, withRange(tokens, reading(index, day), day.full));
  return readDayList(tokens, index, at);
}

/** "ngày 1, 2 và 3/5/2023", "từ ngày 1 đến ngày 5/4/2023": days that take month and year from the last. */
function readDayList(tokens: Tokens, first: number, at: number): DateReading | null {
  const start = valueAt(tokens, at);
  if (start < 1 || start > 31 || widthAt(tokens, at) > 2) return null;
  let cursor = at + 1;
  for (let members = 0; members < 8; members += 1) {
    const link = idAt(tokens, cursor);
    const comma = signAt(tokens, cursor) === COMMA;
    if (!comma && link !== W.và && link !== W.đến && !isDash(signAt(tokens, cursor))) return null;
    cursor += 1;
    while (idAt(tokens, cursor) === W.ngày || isDayPart(idAt(tokens, cursor))) cursor += 1;
    const day = readWordedDay(tokens, cursor, true) ?? readNumericDay(tokens, cursor, true);
    if (day !== null) {
      const last = day.date;
      if (last === null || last.month === null || start >= (last.day ?? 0))
        return { first, end: day.end, date: last, notes: day.notes };
      const from: CivilDate = {
        ...last,
        day: start,
        edtf: `${last.edtf.slice(0, -2)}${start < 10 ? "0" : ""}${start}`,
      };
      return { first, end: day.end, date: intervalOf(from, last), notes: day.notes };
    }
    if (valueAt(tokens, cursor) < 1 || widthAt(tokens, cursor) > 2) return null;
    cursor += 1;
  }
  return null;
}

function readAtNumber(tokens: Tokens, index: number): DateReading | null {
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
  const placed = isDayPart(before);
  const day = readNumericDay(tokens, index, placed) ?? readWordedDay(tokens, index, placed);
  if (day !== null) return withClockBehind(tokens, withRange(tokens, reading(index, day), day.full));
  return readShortRange(tokens, index) ?? readPairOfDays(tokens, index);
}

/** "20-10 - 20-11-1987": a range whose first day has no year. */
function readShortRange(tokens: Tokens, index: number): DateReading | null {
  const first = readNumericDay(tokens, index, true);
  if (first === null || first.full || !isDash(signAt(tokens, first.end))) return null;
  const second = readNumericDay(tokens, first.end + 1, false);
  if (second === null || !second.full || first.date === null || second.date === null) return null;
  return { first: index, end: second.end, date: intervalOf(first.date, second.date), notes: second.notes };
}

/** "21 và sáng 22/12/2022": two days of one month. */
function readPairOfDays(tokens: Tokens, index: number): DateReading | null {
  if (idAt(tokens, index + 1) !== W.và || !isDayPart(idAt(tokens, index + 2))) return null;
  return readDayList(tokens, index, index);
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

function readAfterClock(tokens: Tokens, first: number, end: number, time: string): DateReading | null {
  let at = end;
  const sign = signAt(tokens, at);
  if (sign === BAR || sign === COMMA || isDash(sign)) at += 1;
  const named = idAt(tokens, at) === W.ngày;
  if (named) at += 1;
  if ((flagsAt(tokens, at) & NEW_PARAGRAPH) !== 0) return null;
  const day = readNumericDay(tokens, at, named) ?? readWordedDay(tokens, at, named);
  if (day === null) return null;
  return { first, end: day.end, date: day.date === null ? null : withTime(day.date, time), notes: day.notes };
}

function withClockBehind(tokens: Tokens, found: DateReading): DateReading {
  let at = found.end;
  const sign = signAt(tokens, at);
  if (isDash(sign) || sign === BAR || sign === COMMA) at += 1;
  if (
    valueAt(tokens, at) < 0 ||
    (flagsAt(tokens, at) & NEW_PARAGRAPH) !== 0 ||
    found.date?.year == null ||
    found.date.end !== null
  )
    return found;
  const clock = readClock(tokens, at);
  if (clock === null || signAt(tokens, at + 1) !== 58) return found;
  // "21:45 22/11/2024" may follow in a list of stamps: then the time belongs to the next day.
  if (readNumericDay(tokens, clock.end, false) !== null) return found;
  return { ...found, end: clock.end, date: withTime(found.date, clock.time) };
}

/** Joins "7/11/1948-7/11/2023", "ngày 20-10 đến 20-11 năm 1987". */
function withRange(tokens: Tokens, found: DateReading, full: boolean): DateReading {
  const from = idAt(tokens, found.first - 1) === W.từ;
  const dash = isDash(signAt(tokens, found.end));
  const until = idAt(tokens, found.end) === W.đến && (from || !full);
  if (found.date === null || (!dash && !until)) return found;
  let at = found.end + 1;
  if (idAt(tokens, at) === W.hết) at += 1;
  const named = idAt(tokens, at) === W.ngày;
  if (named) at += 1;
  const second = readWordedDay(tokens, at, named || until) ?? readNumericDay(tokens, at, named || until);
  if (second === null || second.date === null || (!second.full && full)) return found;
  return { ...found, end: second.end, date: intervalOf(found.date, second.date) };
}

function readAtMonth(tokens: Tokens, index: number): DateReading | null {
  // "6 tháng 10 ngày" is a duration.
  if (idAt(tokens, index - 1) === NUMBER && (flagsAt(tokens, index) & NEW_PARAGRAPH) === 0) return null;
  const month = readMonth(tokens, index + 1);
  if (month === null) {
    const first = readMonthName(tokens, index + 1);
    return first === null ? null : readMonthPair(tokens, index, first.month, first.end);
  }
  if (!month.full) {
    const pair = month.date?.month == null ? null : readMonthPair(tokens, index, month.date.month, month.end);
    if (pair !== null) return pair;
    if (idAt(tokens, month.end) === W.ngày || idAt(tokens, month.end) === W.tuổi) return null;
  }
  return reading(index, month);
}

/** "tháng 4 và tháng 5 năm 2023", "tháng 4, 5 năm 2023". */
function readMonthPair(tokens: Tokens, first: number, month: number, at: number): DateReading | null {
  const link = idAt(tokens, at);
  if (link !== W.và && link !== W.đến && signAt(tokens, at) !== COMMA && !isDash(signAt(tokens, at))) return null;
  let cursor = at + 1;
  if (idAt(tokens, cursor) === W.tháng) cursor += 1;
  const second = readMonth(tokens, cursor);
  if (
    second === null ||
    !second.full ||
    second.date?.month == null ||
    second.date.year === null ||
    second.date.month <= month ||
    month < 1
  )
    return null;
  const from: CivilDate = {
    ...second.date,
    month,
    edtf: `${second.date.edtf.slice(0, 5)}${month < 10 ? "0" : ""}${month}`,
  };
  return { first, end: second.end, date: intervalOf(from, second.date), notes: [] };
}

function readAtYearWord(tokens: Tokens, index: number): DateReading | null {
  if (idAt(tokens, index + 1) === W.học) return readNamedRange(tokens, index, index + 2);
  const year = yearAt(tokens, index + 1);
  if (year < 0 || year < 1300) return null;
  const after = signAt(tokens, index + 2);
  if (after === 47 && isGlued(tokens, index + 2) && isGlued(tokens, index + 3)) return null;
  const range = readYearRange(tokens, index + 1);
  // "kế hoạch 5 năm 2021 - 2025": the word counts years, the range stands by itself.
  if (range !== null && idAt(tokens, index - 1) === NUMBER) return null;
  if (range !== null && (idAt(tokens, index - 1) === W.từ || isDash(after)))
    return { first: index, end: range.end, date: range.date, notes: [] };
  return { first: index, end: index + 2, date: yearOf(year), notes: [] };
}

function readNamedRange(tokens: Tokens, first: number, at: number): DateReading | null {
  const range = readYearRange(tokens, at);
  return range === null ? null : { first, end: range.end, date: range.date, notes: [] };
}

/** "Thứ tư, 12/07/2023 - 22:40", "thứ Năm, ngày 04/12/2025", "Chủ nhật, ngày 5/3". */
function readAtWeekday(tokens: Tokens, index: number): DateReading | null {
  let at = index + 2;
  const second = idAt(tokens, index + 1);
  const sunday = idAt(tokens, index) === W.chủ && second === W.nhật;
  const weekday =
    idAt(tokens, index) === W.thứ &&
    (second === W.hai ||
      second === W.ba ||
      second === W.tư ||
      second === W.năm ||
      second === W.sáu ||
      second === W.bảy ||
      (valueAt(tokens, index + 1) >= 2 && valueAt(tokens, index + 1) <= 7));
  if (!sunday && !weekday) return null;
  if (signAt(tokens, at) === COMMA || signAt(tokens, at) === 40 || isDash(signAt(tokens, at))) at += 1;
  const inner =
    idAt(tokens, at) === W.ngày
      ? readAfterDayWord(tokens, at)
      : idAt(tokens, at) === NUMBER
        ? readAtNumber(tokens, at)
        : null;
  return inner === null ? null : { ...inner, first: index };
}
