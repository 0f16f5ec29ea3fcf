import type { Citation, CitationField } from "../model/citation.js";
import type { CivilDate } from "../model/civil-date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Locator } from "../model/locator.js";
import type { Phrase, Span } from "../model/span.js";
import type { Tenure } from "../model/tenure.js";
import { readingDiagnostic, repairDiagnostics } from "./diagnostics.js";
import type { Draft } from "./draft.js";
import { emptyList, NONE } from "./empty-list.js";
import {
  HAS_DATE,
  HAS_ISSUER,
  HAS_LOCATORS,
  HAS_NAME,
  HAS_NUMBER,
  HAS_SUBJECT,
  HAS_TENURE,
  HAS_TYPE,
} from "./field-bits.js";
import { knownYear } from "./grammar/known-date.js";
import type { LocatorReading } from "./grammar/locators.js";
import { toRoman } from "./grammar/ordinal.js";
import { listOf } from "./list-of.js";
import { type OffsetRuns, sourceEnd, sourceStart } from "./normalize.js";
import { PlainCitation, PlainLocator, PlainPhrase, PlainSpan } from "./plain-records.js";
import { provenanceOf } from "./provenance.js";
import type { OpenCitation } from "./resolve/writable.js";
import { endAt, startAt, type Tokens } from "./tokens.js";
import { meaningOf, type UnitNames } from "./unit-names.js";
import { Writings } from "./writings.js";

/** What is needed to put token ranges into the caller's text. */
export class SourceView {
  /** Names of documents in one line, and names of bodies; only where the caller's text is the text read. */
  readonly lines: Writings<string>;
  readonly bodies: Writings<string>;

  /** @param text - the caller's text. */
  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    readonly runs: OffsetRuns | null,
  ) {
    this.lines = new Writings(tokens.units);
    this.bodies = new Writings(tokens.units);
  }
}

/** The caller's span of a token range. */
export function spanOf(view: SourceView, first: number, end: number): Span {
  return offsetsSpan(view, startAt(view.tokens, first), endAt(view.tokens, end - 1));
}

/** The caller's span of offsets into the normalised text. */
function offsetsSpan(view: SourceView, start: number, end: number): Span {
  return new PlainSpan(sourceStart(view.runs, start), sourceEnd(view.runs, end));
}

/** The caller's words at a span. */
export function wordsAt({ text }: SourceView, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The caller's words of the tokens from `first` to before `end`, with their span. */
export function phraseOf(view: SourceView, first: number, end: number): Phrase {
  const span = spanOf(view, first, end);
  return new PlainPhrase(wordsAt(view, span), span);
}

/** Puts a draft into the caller's offsets. Antecedent and document are settled later. */
export function buildCitation(view: SourceView, draft: Draft, names: UnitNames): OpenCitation {
  const { core } = draft;
  const span = offsetsSpan(view, core.start, core.stop);
  const parts: Partial<Record<CitationField, Span>> = {};
  let has = 0;
  let inferred = 0;
  if (core.type !== null) {
    has |= HAS_TYPE;
    if (core.typeEnd > core.first) parts.documentType = spanOf(view, core.first, core.typeEnd);
    else inferred |= HAS_TYPE;
  }
  if (core.number !== null) {
    has |= HAS_NUMBER;
    if (core.symbolShared) inferred |= HAS_NUMBER;
    else parts.number = core.numberStart === core.start ? span : offsetsSpan(view, core.numberStart, core.stop);
  }
  let name: string | null = null;
  if (core.name !== null) {
    has |= HAS_NAME;
    parts.name = spanOf(view, core.name.first, core.name.end);
    name = inOneLine(view, parts.name);
  }
  const issuedOn = issueDate(view, draft);
  if (issuedOn !== null) {
    has |= HAS_DATE;
    parts.issuedOn = draft.date === null ? span : spanOf(view, draft.date.first, draft.date.end);
  }
  const issuer = draft.issuer === null ? null : issuerOf(phraseOf(view, draft.issuer.first, draft.issuer.end), names);
  if (issuer !== null) {
    has |= HAS_ISSUER;
    parts.issuer = issuer.span;
  }
  const tenure = tenureOf(view, draft);
  if (tenure !== null) {
    has |= HAS_TENURE;
    parts.tenure = tenure.span;
  }
  const subject = draft.subject === null ? null : phraseOf(view, draft.subject.first, draft.subject.end);
  if (subject !== null) {
    has |= HAS_SUBJECT;
    parts.subject = subject.span;
  }
  const locators = locatorsOf(view, draft.locators);
  if (locators.length > 0) {
    has |= HAS_LOCATORS;
    parts.locators = unionOf(locators);
  }
  const extent = extentOf(view, span, draft);
  return new PlainCitation(
    draft,
    wordsAt(view, span),
    span,
    extent,
    name,
    issuedOn,
    issuer,
    tenure?.value ?? null,
    subject,
    locators,
    provenanceOf(has, inferred),
    parts,
    isPlain(draft) ? NONE : diagnosticsOf(view, draft),
  );
}

function locatorsOf(view: SourceView, readings: readonly LocatorReading[]): readonly Locator[] {
  if (readings.length === 0) return NONE;
  if (readings.length === 1) return listOf(buildLocator(view, readings[0] as LocatorReading));
  const locators = emptyList<Locator>();
  for (const reading of readings) locators.push(buildLocator(view, reading));
  return locators;
}

/** The span with what else the mention takes. */
function extentOf({ tokens, runs }: SourceView, span: Span, { extentFirst, extentEnd }: Draft): Span {
  const start = sourceStart(runs, startAt(tokens, extentFirst));
  const end = sourceEnd(runs, endAt(tokens, extentEnd - 1));
  if (start >= span.start && end <= span.end) return span;
  return new PlainSpan(Math.min(start, span.start), Math.max(end, span.end));
}

/** From the first to the last character that pinpoints take. */
function unionOf(locators: readonly Locator[]): Span {
  if (locators.length === 1) return (locators[0] as Locator).span;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { span } of locators) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return new PlainSpan(start, end);
}

function issuerOf(phrase: Phrase, names: UnitNames): Citation["issuer"] {
  return { text: phrase.text, span: phrase.span, unit: meaningOf(names, phrase.text).unit };
}

function issueDate(view: SourceView, draft: Draft): CivilDate | null {
  if (draft.date !== null) return draft.date.date;
  return draft.core.year === null ? null : knownYear(view.tokens, draft.core.year);
}

function tenureOf(view: SourceView, draft: Draft): { readonly value: Tenure; readonly span: Span } | null {
  const tenure = draft.core.tenure ?? draft.tenure;
  if (tenure === null) return null;
  const { ordinal, years, first, last } = tenure;
  const { text, span } = phraseOf(view, first, last);
  return { value: { ordinal, roman: ordinal === null ? null : toRoman(ordinal), years, text }, span };
}

/** Puts a pinpoint into the caller's offsets. */
export function buildLocator(view: SourceView, reading: LocatorReading): Locator {
  const span = spanOf(view, reading.first, reading.end);
  return new PlainLocator(reading, wordsAt(view, span), span);
}

/** Nothing was repaired in the number, and nothing is to be said of the date. */
function isPlain({ core, date }: Draft): boolean {
  return core.repairs.length === 0 && (date === null || (date.date !== null && date.notes.length === 0));
}

function diagnosticsOf(view: SourceView, draft: Draft): readonly Diagnostic[] {
  const found = repairDiagnostics(draft.core.repairs, view.runs);
  if (draft.date !== null) {
    const start = startAt(view.tokens, draft.date.first);
    const end = endAt(view.tokens, draft.date.end - 1);
    if (draft.date.date === null) found.push(readingDiagnostic("date/impossible", view.runs, start, end));
    for (const note of draft.date.notes) found.push(readingDiagnostic(note, view.runs, start, end));
  }
  return found;
}

/** Characters that show nothing: soft hyphen, zero width, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

function inOneLine(view: SourceView, span: Span): string {
  if (view.runs !== null) return oneLine(wordsAt(view, span));
  const { start, end } = span;
  return view.lines.find(start, end) ?? view.lines.note(start, end, oneLine(wordsAt(view, span)));
}

function oneLine(text: string): string {
  if (!/[\t\n\v\f\r*_\u00a0\u2000-\u200a\u202f\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]|\s\s/.test(text))
    return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/[*_]+/g, "").replace(/\s+/g, " ").trim();
}
