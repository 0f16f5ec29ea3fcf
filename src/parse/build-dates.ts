import type { DateMention } from "../model/citation.js";
import type { CivilDate } from "../model/civil-date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { type SourceView, spanOf, wordsAt } from "./build-citation.js";
import { withinYear } from "./civil.js";
import { readingDiagnostic } from "./diagnostics.js";
import { NONE } from "./empty-list.js";
import type { DateReading } from "./grammar/date.js";
import { replaceEach } from "./replace-each.js";
import { endAt, startAt } from "./tokens.js";

/** A date that no calendar has, kept as text: nothing is guessed. */
const noDate: CivilDate = {
  edtf: "",
  year: null,
  month: null,
  day: null,
  quarter: null,
  half: null,
  time: null,
  end: null,
};

/**
 * Puts dates into the caller's offsets.
 *
 * @param readings - are replaced by what is given.
 * @param reference - ISO date whose year completes dates without one, or `null`.
 */
export function buildDates(view: SourceView, readings: DateReading[], reference: string | null): DateMention[] {
  const year = reference === null ? null : Number(/^\d{4}/.exec(reference)?.[0] ?? Number.NaN);
  const known = year !== null && Number.isFinite(year) ? year : null;
  return replaceEach(readings, buildDate, view, known);
}

function buildDate(reading: DateReading, _index: number, view: SourceView, year: number | null): DateMention {
  const date = reading.date ?? noDate;
  const partial = reading.date !== null && date.year === null;
  const span = spanOf(view, reading.first, reading.end);
  return {
    kind: "date",
    text: wordsAt(view, span),
    span,
    date,
    resolved: partial && year !== null ? withinYear(date, year) : null,
    diagnostics: notes(view, reading),
  };
}

function notes(view: SourceView, reading: DateReading): readonly Diagnostic[] {
  if (reading.date !== null && reading.notes.length === 0) return NONE;
  const start = startAt(view.tokens, reading.first);
  const end = endAt(view.tokens, reading.end - 1);
  const found = reading.notes.map((code) => readingDiagnostic(code, view.runs, start, end));
  return reading.date === null ? [readingDiagnostic("date/impossible", view.runs, start, end), ...found] : found;
}
