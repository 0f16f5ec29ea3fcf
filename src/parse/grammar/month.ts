import type { CivilDate } from "../../model/civil-date.js";
import { isDash } from "../chars.js";
import { intervalOf, rangeOf } from "../civil.js";
import { W } from "../lexicon.js";
import { COMMA, DOT, ELLIPSIS } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { DateReading, isFull } from "./date-reading.js";
import { readMonth, readMonthName } from "./day.js";

/** "6 tháng 10 ngày": a duration. */
export function countsMonths(tokens: Tokens, index: number): boolean {
  return idAt(tokens, index - 1) === NUMBER && !startsParagraph(tokens, index);
}

/** "tháng 4/2023", "tháng 4", "tháng 4 và tháng 5 năm 2023" at a "tháng" that counts none. */
export function readAtMonth(tokens: Tokens, index: number): DateReading | null {
  const month = readMonth(tokens, index + 1, index);
  if (month === null) {
    const first = readMonthName(tokens, index + 1);
    return first === null ? null : readMonthPair(tokens, index, first.month, first.end);
  }
  if (!isFull(month)) {
    const pair = month.date?.month == null ? null : readMonthPair(tokens, index, month.date.month, month.end);
    if (pair !== null) return pair;
    if (idAt(tokens, month.end) === W.ngày || idAt(tokens, month.end) === W.tuổi) return null;
  }
  return withBlank(tokens, untilMonth(tokens, month));
}

/** "từ tháng 11/2024 đến hết tháng 7/2025". */
function untilMonth(tokens: Tokens, month: DateReading): DateReading {
  if (idAt(tokens, month.end) !== W.đến || idAt(tokens, month.first - 1) !== W.từ || !isFull(month)) return month;
  const at = idAt(tokens, month.end + 1) === W.hết ? month.end + 2 : month.end + 1;
  const last = idAt(tokens, at) === W.tháng ? readMonth(tokens, at + 1) : null;
  if (last?.date == null || !isFull(last) || month.date === null) return month;
  const range = rangeOf(month.date, last.date);
  return range === null ? month : new DateReading(month.first, last.end, range, month.notes);
}

/** "ngày … tháng 02 năm 2025": the day is left open in a draft. */
function withBlank(tokens: Tokens, month: DateReading): DateReading {
  const { first, end, date, notes } = month;
  return isBlankBefore(tokens, first) ? new DateReading(first, end, date, [...notes, "date/blank"]) : month;
}

/** `true` where "ngày" and nothing but dots or space stands before the token. */
export function isBlankBefore(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (at > index - 8 && (signAt(tokens, at) === DOT || signAt(tokens, at) === ELLIPSIS)) at -= 1;
  return idAt(tokens, at) === W.ngày;
}

/** "tháng 4 và tháng 5 năm 2023", "tháng 4, 5 năm 2023", "tháng 3, 4 và 5/2024": from the first month to the last. */
function readMonthPair(tokens: Tokens, first: number, month: number, at: number): DateReading | null {
  const cursor = behindLink(tokens, at);
  if (cursor === null) return null;
  let second = readMonth(tokens, cursor);
  for (let members = 0; second !== null && !isFull(second) && members < 10; members += 1) {
    const next = behindLink(tokens, second.end);
    second = next === null ? null : readMonth(tokens, next);
  }
  if (
    second === null ||
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
  return new DateReading(first, second.end, intervalOf(from, second.date));
}

/** Behind "và", "đến", a comma or dash, and "tháng" where it stands again. */
function behindLink(tokens: Tokens, at: number): number | null {
  const link = idAt(tokens, at);
  if (link !== W.và && link !== W.đến && signAt(tokens, at) !== COMMA && !isDash(signAt(tokens, at))) return null;
  return idAt(tokens, at + 1) === W.tháng ? at + 2 : at + 1;
}
