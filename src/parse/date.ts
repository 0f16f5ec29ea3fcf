import type { CivilDate } from "../model/civil-date.js";
import type { ParseResult } from "../model/result.js";
import { VanbanError } from "../model/vanban-error.js";
import { normalizationDiagnostics, readingDiagnostic, requireString } from "./diagnostics.js";
import { failure } from "./failure.js";
import { type DateReading, readDate } from "./grammar/date.js";
import { readNumericDay, readWordedDay } from "./grammar/day.js";
import { W } from "./lexicon.js";
import { normalize } from "./normalize.js";
import { FIRST } from "./token-marks.js";
import { tokenize } from "./tokenize.js";
import { endAt, idAt, isEmpty, startAt, type Tokens } from "./tokens.js";

/**
 * Reads a whole string as a date or period, day first always.
 *
 * Knows "30/3/2023", "30-3-2023", "30.3.2023", "ngày 30 tháng 3 năm 2023", "ngày 11/4", "tháng 4/2023", "quý II/2023", "6 tháng đầu năm 2023",
 * "nhiệm kỳ 2020 - 2025", ranges, weekdays and clock times. Form of official dates: NĐ 30/2020/NĐ-CP Phụ lục I.
 *
 * @param text - for example "ngày 30 tháng 3 năm 2023".
 * @returns the date, or why not: a day that no calendar has is `date/impossible`, never a shifted date.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { parseDate } from "vanban/parse";
 * const result = parseDate("ngày 30 tháng 3 năm 2023");
 * result.ok && result.value.edtf; // => "2023-03-30"
 * parseDate("31/02/2023").diagnostics[0]?.code; // => "date/impossible"
 * ```
 */
export function parseDate(text: string): ParseResult<CivilDate> {
  requireString(text, "parseDate");
  const source = normalize(text);
  const tokens = tokenize(source.text);
  if (isEmpty(tokens)) return failure("parse/empty", source.runs, 0, source.text.length);
  const lead = skipLead(tokens);
  const reading = readDate(tokens, lead) ?? readBareDay(tokens, lead);
  if (reading === null) return failure("parse/not-recognised", source.runs, startAt(tokens, FIRST), source.text.length);
  const start = startAt(tokens, reading.first);
  const end = endAt(tokens, reading.end - 1);
  if (reading.end < tokens.end)
    return failure("parse/trailing-text", source.runs, startAt(tokens, reading.end), source.text.length);
  if (reading.date === null) return failure("date/impossible", source.runs, start, end);
  const notes = reading.notes.map((code) => readingDiagnostic(code, source.runs, start, end));
  return { ok: true, value: reading.date, diagnostics: [...normalizationDiagnostics(text, source.runs), ...notes] };
}

/**
 * Reads like `parseDate` and gives the date itself.
 *
 * @param text - for example "30/3/2023".
 * @throws VanbanError where the string is no date; TypeError where it is no string.
 * @example
 * ```ts
 * import { parseDateOrThrow } from "vanban/parse";
 * parseDateOrThrow("quý II/2023").edtf; // => "2023-34"
 * ```
 */
export function parseDateOrThrow(text: string): CivilDate {
  const result = parseDate(text);
  if (!result.ok) throw new VanbanError(`Not a date: ${JSON.stringify(text.slice(0, 80))}`, result.diagnostics);
  return result.value;
}

/** "11/4", "2 tháng 9", "18-12-46": a day that running text would need a word for. */
function readBareDay(tokens: Tokens, at: number): DateReading | null {
  return readNumericDay(tokens, at, true) ?? readWordedDay(tokens, at, true);
}

/** Passes over words that place a date in a sentence without being part of it: "từ", "giai đoạn", "sáng", "trong". */
function skipLead(tokens: Tokens): number {
  const word = idAt(tokens, FIRST);
  if (word === W.giai && idAt(tokens, FIRST + 1) === W.đoạn) return FIRST + 2;
  return word === W.từ || word === W.trong || word === W.vào || word === W.sáng || word === W.chiều || word === W.tối
    ? FIRST + 1
    : FIRST;
}
