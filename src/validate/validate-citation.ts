import type { Citation } from "../model/citation.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { parseCitation } from "../parse/citation.js";
import { requireString } from "../parse/diagnostics.js";
import { runRules } from "./engine.js";
import { type Settings, settingsOf, type ValidateOptions } from "./options.js";
import { isRuled, locateSlip, textFindings } from "./reading.js";
import { reportOf, type ValidationReport } from "./report.js";
import { citationRules } from "./rules/citation.js";
import { judgeDate } from "./validate-date.js";
import { type JudgedNumber, judgeNumber } from "./validate-document-number.js";

/**
 * Judges one whole citation: its number and its date by their rules of form, and whether type, number and date agree.
 *
 * The document is judged by the rules of its own date where the citation has one.
 *
 * @param text - for example "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ".
 * @returns the report; spans are offsets into `text`. Never throws on a string.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { validateCitation } from "vanban/validate";
 * const report = validateCitation("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ");
 * report.diagnostics[0]?.code; // => "SYM006"
 * report.diagnostics[0]?.params; // => { found: 2020, issued: 2021 }
 * ```
 */
export function validateCitation(text: string, options: ValidateOptions = {}): ValidationReport {
  requireString(text, "validateCitation");
  const settings = settingsOf(options);
  const result = parseCitation(text);
  if (!result.ok) return reportOf(false, result.diagnostics);
  const citation = result.value;
  const number = numberOf(text, citation, settings);
  // The citation was read as a whole, so that a part which cannot be read by itself is no fault of the text.
  const parts = [...(number?.diagnostics ?? []), ...datesOf(text, citation, number, settings)];
  const found = [...parts.filter(({ code }) => !code.startsWith("parse/")), ...agreement(citation, number, settings)];
  const others = citation.diagnostics.filter(({ code }) => !isRuled(code) && !code.startsWith("text/"));
  const all = distinct([...found, ...others].map((diagnostic) => locateSlip(text, diagnostic)));
  const known = number === null ? citation.documentType !== null : number.known;
  return reportOf(known, [...all, ...textFindings(text, all)]);
}

function numberOf(text: string, citation: Citation, settings: Settings): JudgedNumber | null {
  const span = citation.parts.number;
  if (span === undefined) return null;
  const documentType = citation.provenance.documentType === "written" ? citation.documentType : null;
  const surroundings = { documentType, issuedOn: citation.issuedOn };
  return judgeNumber(text.slice(span.start, span.end), span.start, surroundings, settings);
}

/** Findings on the date, and on days that no calendar has. */
function datesOf(
  text: string,
  { parts, diagnostics }: Citation,
  number: JudgedNumber | null,
  settings: Settings,
): readonly Diagnostic[] {
  const regime = number?.context?.regime ?? null;
  const impossible = diagnostics.filter(({ code }) => code === "date/impossible").map(({ span }) => span);
  const spans = parts.issuedOn === undefined ? impossible : [parts.issuedOn, ...impossible];
  return spans.flatMap(({ start, end }) => judgeDate(text.slice(start, end), start, regime, settings).diagnostics);
}

function agreement(citation: Citation, number: JudgedNumber | null, settings: Settings): readonly Diagnostic[] {
  const context = number?.context ?? null;
  if (number === null || context === null) return [];
  const { regime, certain, stated, issuedOn, asOf } = context;
  return runRules(
    citationRules,
    { regime, certain, stated, issuedOn, asOf, citation, number: context },
    settings,
    number.day,
  );
}

/** What both the whole and a part of it report is reported once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span }) => {
    const key = `${code} ${span.start} ${span.end}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
