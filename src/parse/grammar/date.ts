import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { COLON, DOT, ELLIPSIS, OPEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isGlued, signAt, type Tokens } from "../tokens.js";
import { readAtNumber } from "./date-number.js";
import { DateReading, NO_NOTES } from "./date-reading.js";
import { readNumericDay, readWordedDay, yearAt } from "./day.js";
import { readDayList } from "./day-list.js";
import { withRange } from "./day-range.js";
import { knownYear } from "./known-date.js";
import { countsMonths, isBlankBefore, readAtMonth } from "./month.js";
import { readMonthsOfYear, readQuarter, readYearRange } from "./period.js";
import { withClockBehind } from "./timed-day.js";
import { skipWeekday } from "./weekday.js";
import { readYearWords } from "./year-words.js";

export { DateReading } from "./date-reading.js";

/**
 * Reads the date or period that begins at the token: a word (ngày, tháng, quý, năm, thứ …) or a number.
 *
 * @returns `null` where none begins there.
 */
export function readDate(tokens: Tokens, index: number): DateReading | null {
  const found = readExpression(tokens, index);
  return found === null || isRecurring(tokens, found) || isLunar(tokens, found) ? null : found;
}

/** "ngày 25/12 hằng năm", "ngày 05 hàng tháng": no calendar places it. */
function isRecurring(tokens: Tokens, found: DateReading): boolean {
  const next = idAt(tokens, found.end);
  return found.date !== null && found.date.year === null && (next === W.hằng || next === W.hàng);
}

/** "ngày 10 tháng 3 âm lịch", "ngày 10/3 (âm lịch)": a day of another calendar. */
function isLunar(tokens: Tokens, { end }: DateReading): boolean {
  const at = signAt(tokens, end) === OPEN ? end + 1 : end;
  return idAt(tokens, at) === W.âm && idAt(tokens, at + 1) === W.lịch;
}

function readExpression(tokens: Tokens, index: number): DateReading | null {
  switch (idAt(tokens, index)) {
    case NUMBER:
      return readAtNumber(tokens, index);
    case W.ngày:
      return readAfterDayWord(tokens, index);
    case W.này: {
      const day = readNumericDay(tokens, index + 1, false);
      return day === null ? null : new DateReading(index + 1, day.end, day.date, ["date/typo-this", ...day.notes]);
    }
    case W.mùng:
    case W.mồng:
      return readWordedDay(tokens, index + 1, true, index) ?? readNumericDay(tokens, index + 1, true, index);
    case W.tháng:
      return countsMonths(tokens, index) ? null : readAtMonth(tokens, index);
    case W.quý: {
      const quarter = readQuarter(tokens, index);
      return quarter === null ? null : new DateReading(index, quarter.end, quarter.date);
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
      return months === null ? null : new DateReading(index, months.end, months.date);
    }
    default:
      return null;
  }
}

/** Behind "ngày"; behind "Ngày:" of a form or a judgment (NQ 01/2017/NQ-HĐTP) the day begins with its figures. */
function readAfterDayWord(tokens: Tokens, index: number): DateReading | null {
  const labelled = signAt(tokens, index + 1) === COLON;
  const at = labelled ? index + 2 : index + 1;
  const first = labelled ? at : index;
  const day = readWordedDay(tokens, at, true, first) ?? readNumericDay(tokens, at, true, first);
  if (day !== null) return withClockBehind(tokens, withRange(tokens, day));
  return readDayList(tokens, index, at);
}

function readAtYearWord(tokens: Tokens, index: number): DateReading | null {
  if (idAt(tokens, index + 1) === W.học) return readNamedRange(tokens, index, index + 2);
  const worded = readYearWords(tokens, index + 1);
  if (worded !== null) return new DateReading(index, worded.end, knownYear(tokens, worded.year));
  const year = yearAt(tokens, index + 1);
  if (year < 0 || year < 1300) return null;
  const after = signAt(tokens, index + 2);
  if (after === SLASH && isGlued(tokens, index + 2) && isGlued(tokens, index + 3)) return null;
  const range = readYearRange(tokens, index + 1);
  // "kế hoạch 5 năm 2021 - 2025": the word counts years, the range stands by itself.
  if (range !== null && idAt(tokens, index - 1) === NUMBER) return null;
  if (range !== null && (idAt(tokens, index - 1) === W.từ || isDash(after)))
    return new DateReading(index, range.end, range.date);
  return new DateReading(
    index,
    index + 2,
    knownYear(tokens, year),
    isBlankMonth(tokens, index) ? ["date/blank"] : NO_NOTES,
  );
}

/** "ngày … tháng … năm 2025": day and month are left open in a draft. */
function isBlankMonth(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (at > index - 8 && (signAt(tokens, at) === DOT || signAt(tokens, at) === ELLIPSIS)) at -= 1;
  return idAt(tokens, at) === W.tháng && isBlankBefore(tokens, at);
}

function readNamedRange(tokens: Tokens, first: number, at: number): DateReading | null {
  const range = readYearRange(tokens, at);
  return range === null ? null : new DateReading(first, range.end, range.date);
}

/** "Thứ tư, 12/07/2023 - 22:40", "thứ Năm, ngày 04/12/2025", "Chủ nhật, ngày 5/3". */
function readAtWeekday(tokens: Tokens, index: number): DateReading | null {
  const at = skipWeekday(tokens, index);
  if (at === index) return null;
  const inner =
    idAt(tokens, at) === W.ngày
      ? readAfterDayWord(tokens, at)
      : idAt(tokens, at) === NUMBER
        ? readAtNumber(tokens, at)
        : null;
  return inner === null ? null : new DateReading(index, inner.end, inner.date, inner.notes);
}
