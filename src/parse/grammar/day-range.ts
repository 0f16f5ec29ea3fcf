import { isDash } from "../chars.js";
import { rangeOf } from "../civil.js";
import { W } from "../lexicon.js";
import { idAt, signAt, type Tokens } from "../tokens.js";
import { DateReading, isFull } from "./date-reading.js";
import { readNumericDay, readWordedDay } from "./day.js";

/** Joins "7/11/1948-7/11/2023", "ngày 20-10 đến 20-11 năm 1987". */
export function withRange(tokens: Tokens, found: DateReading): DateReading {
  const full = isFull(found);
  const from = idAt(tokens, found.first - 1) === W.từ;
  const dash = isDash(signAt(tokens, found.end));
  const until = idAt(tokens, found.end) === W.đến && (from || !full);
  if (found.date === null || (!dash && !until)) return found;
  let at = found.end + 1;
  if (idAt(tokens, at) === W.hết) at += 1;
  const named = idAt(tokens, at) === W.ngày;
  if (named) at += 1;
  const second = readWordedDay(tokens, at, named || until) ?? readNumericDay(tokens, at, named || until);
  if (second === null || second.date === null || (!isFull(second) && full)) return found;
  const date = rangeOf(found.date, second.date);
  return date === null ? found : new DateReading(found.first, second.end, date, found.notes);
}

/** "20-10 - 20-11-1987": a range whose first day has no year. */
export function readShortRange(tokens: Tokens, index: number): DateReading | null {
  const first = readNumericDay(tokens, index, true);
  if (first === null || isFull(first) || !isDash(signAt(tokens, first.end))) return null;
  const second = readNumericDay(tokens, first.end + 1, false);
  if (second === null || !isFull(second) || first.date === null || second.date === null) return null;
  const date = rangeOf(first.date, second.date);
  return date === null ? null : new DateReading(index, second.end, date, second.notes);
}
