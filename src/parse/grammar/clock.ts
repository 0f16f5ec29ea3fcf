import { timeText } from "../civil.js";
import { W } from "../lexicon.js";
import { APOSTROPHE, COLON, RIGHT_QUOTE } from "../signs.js";
import { idAt, isGlued, isShouted, signAt, type Tokens, valueAt, widthAt } from "../tokens.js";
import { isDayPart } from "./date-reading.js";

/** A clock time: token index behind it, and `HH:MM`. */
export interface ClockReading {
  readonly end: number;
  readonly time: string;
}

/** "9 giờ 30 phút", and "10 giờ 00 ngày 01/02/2014" without the word. */
function endsMinutes(tokens: Tokens, at: number): boolean {
  const word = idAt(tokens, at);
  return word === W.phút || (widthAt(tokens, at - 1) === 2 && (word === W.ngày || isDayPart(word)));
}

/** The hour of the day with "AM" or "PM" behind the minutes: "04:35 PM", also "16:35 PM", which says it twice; `null` where neither stands. */
function hourOfHalf(tokens: Tokens, at: number, hour: number): number | null {
  if (!isShouted(tokens, at)) return null;
  const half = idAt(tokens, at);
  if (half === W.pm) return hour < 12 ? hour + 12 : hour;
  if (half === W.am) return hour === 12 ? 0 : hour;
  return null;
}

/** Reads "22:40", "16:35 PM", "20:11'", "17h30", "17h", "0 giờ", "9 giờ 30 phút", "10 giờ 10 phút 10 giây" at the token. */
export function readClock(tokens: Tokens, index: number): ClockReading | null {
  const next = idAt(tokens, index + 1);
  if (next === W.giờ) return readHours(tokens, index, false);
  if (next === W.h) return isGlued(tokens, index + 1) ? readHours(tokens, index, true) : null;
  return signAt(tokens, index + 1) === COLON && isGlued(tokens, index + 2) ? readFigures(tokens, index) : null;
}

/** "22:40", "16:35 PM", "20:11'". */
function readFigures(tokens: Tokens, index: number): ClockReading | null {
  const hour = valueAt(tokens, index);
  const minute = valueAt(tokens, index + 2);
  const time = timeText(hour, minute);
  if (time === null) return null;
  let end = index + 3;
  if (signAt(tokens, end) === COLON && valueAt(tokens, end + 1) >= 0) end += 2;
  const quote = signAt(tokens, end);
  if (quote === APOSTROPHE || quote === RIGHT_QUOTE) end += 1;
  const half = hourOfHalf(tokens, end, hour);
  return half === null ? { end, time } : { end: end + 1, time: timeText(half, minute) ?? time };
}

/** "17h30", "17h"; "0 giờ", "9 giờ 30 phút", "10 giờ 10 phút 10 giây". */
function readHours(tokens: Tokens, index: number, short: boolean): ClockReading | null {
  const hour = valueAt(tokens, index);
  let end = index + 2;
  let minute = 0;
  const written = valueAt(tokens, end);
  if (written >= 0 && written < 60 && (short ? isGlued(tokens, end) : endsMinutes(tokens, end + 1))) {
    minute = written;
    end += 1;
    if (idAt(tokens, end) === W.phút) end += 1;
    if (valueAt(tokens, end) >= 0 && idAt(tokens, end + 1) === W.giây) end += 2;
  }
  const time = timeText(hour, minute);
  return time === null ? null : { end, time };
}
