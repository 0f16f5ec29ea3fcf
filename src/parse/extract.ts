import type { DocumentIdentity } from "../model/document-identity.js";
import type { Extraction } from "../model/extraction.js";
import { completeConferences } from "./attach/complete-conferences.js";
import { selectUnits } from "./attach/select-units.js";
import { buildAssignments } from "./build-assignments.js";
import { buildCitation, phraseOf, SourceView } from "./build-citation.js";
import { buildConferences } from "./build-conferences.js";
import { buildDates } from "./build-dates.js";
import { buildUnits, nameUnits } from "./build-units.js";
import { dayOfText } from "./day-of-text.js";
import { normalizationDiagnostics, requireString } from "./diagnostics.js";
import type { Draft } from "./draft.js";
import { each } from "./each.js";
import { readAssignments } from "./grammar/assignment.js";
import { readText } from "./read-text.js";
import { ownCitation } from "./resolve/own-citation.js";
import { readRelations } from "./resolve/read-relations.js";
import { Resolution, resolveCitations, takeUp } from "./resolve/resolve-citations.js";
import { ResolveContext, readAround } from "./resolve/resolve-context.js";
import { noteTrigger, Triggers } from "./resolve/triggers.js";
import type { OpenCitation } from "./resolve/writable.js";
import { letGo } from "./token-room.js";
import { noteName, settleNames, UnitNames } from "./unit-names.js";

/** Options of the functions that read running text. */
export interface ExtractOptions {
  /** ISO date with which partial dates are completed; nothing reads the clock. */
  readonly reference?: string;
  /**
   * The text's own document, where the caller knows it: what "Nghị định này" means. It takes the place of the number in the letterhead.
   * In `documents` its fields that no mention gives have no provenance.
   */
  readonly self?: DocumentIdentity;
}

/**
 * Reads everything in a running text: citations with date, issuer, subject and pinpoints, the documents that they mean, how the
 * text says that these relate, and every date.
 *
 * Total: no string makes it throw. Offsets are UTF-16 offsets into `text`, whatever its normalisation. What is said of two mentions alike
 * (a number, a day) may be one object in both; what is empty is one frozen list, and what `provenance` says one frozen object: copy before you
 * change a result.
 *
 * @param text - Vietnamese text of any length.
 * @returns plain JSON data, the same bytes every run.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { extract } from "vanban/parse";
 * const found = extract("Ngày 1/2, UBND thành phố Hà Nội ban hành Kế hoạch số 38/KH-UBND về tuyên truyền.");
 * found.citations[0]?.number?.canonical; // => "38/KH-UBND"
 * found.citations[0]?.issuer?.text; // => "UBND thành phố Hà Nội"
 * found.citations[0]?.issuedOn?.edtf; // => "XXXX-02-01"
 * ```
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  requireString(text, "extract");
  const reading = readText(text);
  const { source, tokens, drafts, self } = reading;
  const view = new SourceView(text, tokens, source.runs);
  const names = new UnitNames(dayOfText(self, reading.dates, options.reference ?? null));
  const context = new ResolveContext(self === null ? null : drafts.indexOf(self));
  const pass = new Pass(drafts, names, new Resolution(context));
  each(drafts, noteIssuer, view, pass);
  const bodies = selectUnits(tokens, reading.units, pass.issuers);
  const units = buildUnits(view, bodies, names);
  settleNames(names);
  nameUnits(units, names);
  each(drafts, cite, view, pass);
  const { citations } = pass.resolution;
  const documents = resolveCitations(pass.resolution, options.self === undefined ? null : ownCitation(options.self));
  const relations = readRelations(view, drafts, citations, pass.triggers, ownDocument(citations, context, options));
  const conferences = completeConferences(tokens, reading.conferences, reading.units, reading.dates, drafts);
  const tasks = readAssignments(tokens, reading.taskStarts);
  const assignments = buildAssignments(view, tasks, drafts, bodies, reading.dates);
  // Last, because it replaces the readings.
  const dates = buildDates(view, reading.dates, options.reference ?? null);
  const found: Extraction = {
    citations,
    dates,
    units,
    conferences: buildConferences(view, conferences, names),
    assignments,
    documents,
    relations,
    diagnostics: normalizationDiagnostics(text, source.runs),
  };
  letGo(tokens.room);
  return found;
}

/** The text's own document, `null` where no citation means it. */
function ownDocument(
  citations: readonly OpenCitation[],
  { self }: ResolveContext,
  options: ExtractOptions,
): number | null {
  if (options.self === undefined) return self === null ? null : (citations[self] as OpenCitation).document;
  const own = citations.find(({ form, antecedentReason }) => form === "self" || antecedentReason === "self");
  return own?.document ?? null;
}

/** What the passes over the drafts need and find that make citations of them. */
class Pass {
  /** Who issued something: token behind each name by its first token. */
  readonly issuers: Map<number, number> = new Map();
  readonly triggers: Triggers = new Triggers();

  constructor(
    readonly drafts: readonly Draft[],
    readonly names: UnitNames,
    readonly resolution: Resolution,
  ) {}
}

function noteIssuer({ issuer }: Draft, _index: number, view: SourceView, { issuers, names }: Pass): void {
  if (issuer === null) return;
  issuers.set(issuer.first, issuer.end);
  noteName(names, phraseOf(view, issuer.first, issuer.end).text);
}

/** Makes a citation of a draft and reads around it what the later passes need: whatever is far from the last thing looked at takes long to reach. */
function cite(draft: Draft, index: number, view: SourceView, { drafts, names, resolution, triggers }: Pass): void {
  const { tokens } = view;
  readAround(resolution.context, tokens, drafts, index);
  noteTrigger(triggers, tokens, draft, index);
  takeUp(resolution, buildCitation(view, draft, names));
}
