import { isDash } from "../chars.js";
import { withTime } from "../civil.js";
import { W } from "../lexicon.js";
import { BAR, COLON, COMMA } from "../signs.js";
import { idAt, signAt, startsParagraph, type Tokens, valueAt } from "../tokens.js";
import { readClock } from "./clock.js";
import { DateReading, isDayPart } from "./date-reading.js";
import { readNumericDay, readWordedDay } from "./day.js";
import { skipWeekday } from "./weekday.js";

/** "22h30 ngày 12/7/2023", "05:54 | 06/10/2023", "7:30 chiều ngày 20/4/2017": the day behind a clock time. */
export function readAfterClock(tokens: Tokens, first: number, end: number, time: string): DateReading | null {
  let at = end;
  const sign = signAt(tokens, at);
  if (sign === BAR || sign === COMMA || isDash(sign)) at += 1;
  const part = idAt(tokens, at);
  if (isDayPart(part)) at += 1;
  at = skipWeekday(tokens, at);
  const named = idAt(tokens, at) === W.ngày;
  if (named) at += 1;
  if (startsParagraph(tokens, at)) return null;
  const placed = named || isDayPart(part);
  const day = readNumericDay(tokens, at, placed, first) ?? readWordedDay(tokens, at, placed, first);
  if (day === null) return null;
  const date = day.date === null ? null : withTime(day.date, afternoon(part, time));
  return new DateReading(first, day.end, date, day.notes);
}

/** "7:30 chiều" is 19:30; the twelve hours of the morning stay. */
function afternoon(part: number, time: string): string {
  const hour = Number(time.slice(0, 2));
  const late = (part === W.chiều || part === W.tối) && hour < 12;
  return late ? `${hour + 12}${time.slice(2)}` : time;
}

/** "Thứ tư, 12/07/2023 - 22:40": the clock time behind a day. */
export function withClockBehind(tokens: Tokens, found: DateReading): DateReading {
  let at = found.end;
  const sign = signAt(tokens, at);
  if (isDash(sign) || sign === BAR || sign === COMMA || idAt(tokens, at) === W.lúc) at += 1;
  if (valueAt(tokens, at) < 0 || startsParagraph(tokens, at) || found.date?.year == null || found.date.end !== null)
    return found;
  const clock = readClock(tokens, at);
  if (clock === null || signAt(tokens, at + 1) !== COLON) return found;
  // "21:45 22/11/2024" may follow in a list of stamps: then the time belongs to the next day.
  if (readNumericDay(tokens, clock.end, false) !== null) return found;
  return new DateReading(found.first, clock.end, withTime(found.date, clock.time), found.notes);
}
