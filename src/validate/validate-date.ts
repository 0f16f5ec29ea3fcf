import type { Diagnostic } from "../model/diagnostic.js";
import { parseDate } from "../parse/date.js";
import { requireString } from "../parse/diagnostics.js";
import { dateStart, layoutDate } from "./date-layout.js";
import { dayRangeOf, runRules } from "./engine.js";
import { type Settings, settingsOf, type ValidateOptions } from "./options.js";
import { isRuled, locateSlip, textFindings } from "./reading.js";
import { reportOf, type ValidationReport } from "./report.js";
import type { DateContext, Regime } from "./rule.js";
import { dateRules } from "./rules/date.js";
import { shiftDiagnostics } from "./shift-diagnostics.js";

/**
 * Judges a date by the rules of form: zeros, four digits of the year, a day that the calendar has;
 * the date of a dateline ("Hà Nội, ngày 05 tháng 3 năm 2020") also by how it is written out.
 *
 * Sources: NĐ 30/2020/NĐ-CP Phụ lục I; HD 05-HD/VPTW.
 *
 * @param text - a date and nothing else, with or without "ngày" or a place before it.
 * @returns the report; `known` where the date could be read. Never throws on a string.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { validateDate } from "vanban/validate";
 * validateDate("ngày 05 tháng 3 năm 2020").diagnostics; // => []
 * validateDate("ngày 31/4/2023").diagnostics[0]?.code; // => "DATE004"
 * validateDate("ngày 30/3/2063", { asOf: "2026-11-22" }).diagnostics[0]?.code; // => "DATE006"
 * ```
 */
export function validateDate(text: string, options: ValidateOptions = {}): ValidationReport {
  requireString(text, "validateDate");
  const settings = settingsOf(options);
  const regime = settings.regime === "state" ? null : settings.regime;
  const judged = judgeDate(text, 0, regime, settings);
  const diagnostics = judged.diagnostics.map((diagnostic) => locateSlip(text, diagnostic));
  return reportOf(judged.known, [...diagnostics, ...textFindings(text, diagnostics)]);
}

/** Findings on a date, without those of its encoding. */
export interface JudgedDate {
  readonly known: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges the date that a stretch of text holds.
 *
 * @param text - the stretch.
 * @param offset - where it begins in the caller's text.
 */
export function judgeDate(text: string, offset: number, regime: Regime | null, settings: Settings): JudgedDate {
  const start = dateStart(text);
  const result = parseDate(text.slice(start));
  const reading = shiftDiagnostics(result.diagnostics, offset + start).filter(({ code }) => !code.startsWith("text/"));
  const impossible = reading.some(({ code }) => code === "date/impossible");
  if (!result.ok && !impossible) return { known: false, diagnostics: reading };
  const date = result.ok ? result.value : null;
  const context: DateContext = {
    regime,
    certain: true,
    stated: false,
    issuedOn: date,
    asOf: settings.asOf,
    date,
    layout: layoutDate(text, offset),
    span: { start: offset + start, end: offset + text.length },
    reading,
  };
  const found = runRules(dateRules, context, settings, dayRangeOf(date));
  return { known: date !== null, diagnostics: [...found, ...reading.filter(({ code }) => !isRuled(code))] };
}
