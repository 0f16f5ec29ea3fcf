import type { CivilDate } from "../../model/civil-date.js";
import type { ReadingCode } from "../../model/reading-codes.js";
import { W } from "../lexicon.js";
import { HYPHEN } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, signAt, type Tokens, widthAt } from "../tokens.js";
import { DateReading, readDate } from "./date.js";
import { yearAt } from "./day.js";
import { knownYear } from "./known-date.js";

/** A date that belongs to a citation. */
export interface DateAttribute {
  readonly first: number;
  readonly end: number;
  readonly date: CivilDate | null;
  readonly notes: readonly ReadingCode[];
}

/** `true` for a day with month and year. */
export function isWholeDay(found: DateReading | null): boolean {
  return found?.date?.day != null && found.date.year !== null && found.date.end === null;
}

/** `true` for a mere year. */
export function isYearOnly(date: DateAttribute): boolean {
  return date.date?.year != null && date.date.month === null;
}

/** "Chỉ thị 46-CT/TW năm 2025 ngày 16/5/2025": the whole day behind the year by which legal databases list. */
export function completesYear(found: DateAttribute, date: DateAttribute): boolean {
  return found.date?.day != null && found.date.year === date.date?.year;
}

/** A day or year of issue at the token. */
export function readIssueDate(tokens: Tokens, at: number, bareYear: boolean): DateAttribute | null {
  const word = idAt(tokens, at);
  // "ban hành tháng 5/2025"; without the verb a month is the sentence's.
  const month = word === W.tháng && idAt(tokens, at - 1) === W.hành;
  if (word === W.ngày || word === W.này || word === W.năm || month) {
    const found = readDate(tokens, at);
    return found === null || found.date?.end != null || (word === W.này && found.date?.day == null) ? null : found;
  }
  if (word !== NUMBER) return null;
  const day = readDate(tokens, at);
  if (isWholeDay(day)) return day;
  const year = yearAt(tokens, at);
  return bareYear &&
    year > 1944 &&
    year < 2101 &&
    widthAt(tokens, at) === 4 &&
    day === null &&
    signAt(tokens, at + 1) !== HYPHEN
    ? new DateReading(at, at + 1, knownYear(tokens, year))
    : null;
}
