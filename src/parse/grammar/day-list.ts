import type { CivilDate } from "../../model/civil-date.js";
import { isDash } from "../chars.js";
import { intervalOf } from "../civil.js";
import { W } from "../lexicon.js";
import { COMMA } from "../signs.js";
import { idAt, signAt, type Tokens, valueAt, widthAt } from "../tokens.js";
import { DateReading, isDayPart } from "./date-reading.js";
import { readNumericDay, readWordedDay } from "./day.js";

/** "ngày 1, 2 và 3/5/2023", "từ ngày 1 đến ngày 5/4/2023": days that take month and year from the last. */
export function readDayList(tokens: Tokens, first: number, at: number): DateReading | null {
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
        return new DateReading(first, day.end, last, day.notes);
      const from: CivilDate = {
        ...last,
        day: start,
        edtf: `${last.edtf.slice(0, -2)}${start < 10 ? "0" : ""}${start}`,
      };
      return new DateReading(first, day.end, intervalOf(from, last), day.notes);
    }
    if (valueAt(tokens, cursor) < 1 || widthAt(tokens, cursor) > 2) return null;
    cursor += 1;
  }
  return null;
}

/** "21 và sáng 22/12/2022": two days of one month. */
export function readPairOfDays(tokens: Tokens, index: number): DateReading | null {
  if (idAt(tokens, index + 1) !== W.và || !isDayPart(idAt(tokens, index + 2))) return null;
  return readDayList(tokens, index, index);
}
