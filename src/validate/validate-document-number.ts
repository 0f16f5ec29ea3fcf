import type { CivilDate } from "../model/civil-date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { DocumentNumber } from "../model/document-number.js";
import { numberShapeOf } from "../model/number-shape-of.js";
import type { DocumentTypeId } from "../model/registry/document-types.js";
import type { NumberShape } from "../model/registry/number-shapes.js";
import { type DayRange, dayRangeOf, dayRangeOfYear, runRules } from "./engine.js";
import { type Settings, settingsOf, type ValidateOptions } from "./options.js";
import { isRuled, textFindings } from "./reading.js";
import { decideRegime } from "./regime.js";
import { reportOf, type ValidationReport } from "./report.js";
import type { NumberContext } from "./rule.js";
import { letterRules } from "./rules/letters.js";
import { numberRules } from "./rules/number.js";
import { separatorRules } from "./rules/separators.js";
import { symbolRules } from "./rules/symbol.js";
import { shiftDiagnostics } from "./shift-diagnostics.js";
import { isKnownOrgan, isKnownType, lastDayOf } from "./spheres.js";
import { readWrittenNumber } from "./written-number.js";

/**
 * Judges a number and symbol by the rules of form of its sphere and its time.
 *
 * Works on the string as written. Each fault gives one diagnostic with the code of its rule, the span of the wrong characters
 * and, where there is one, the fix. Sources: NĐ 30/2020/NĐ-CP Phụ lục I; NĐ 34/2016/NĐ-CP Điều 58; HD 05-HD/VPTW; see `rules`.
 *
 * @param number - for example "30/2020/NÐ-CP", with or without "số"; of a `DocumentNumber` its canonical writing is judged.
 * @returns the report; never throws on a string. An unknown body's code makes a number not known, never not well-formed.
 * @throws TypeError where `number` is neither a string nor a number that was read.
 * @example
 * ```ts
 * import { validateDocumentNumber } from "vanban/validate";
 * const report = validateDocumentNumber("30/2020/NÐ-CP");
 * report.diagnostics[0]?.code; // => "SYM012"
 * report.diagnostics[0]?.span; // => { start: 9, end: 10 }
 * validateDocumentNumber("38/2023/KH-UBND").wellFormed; // => false
 * validateDocumentNumber("147-KH/TU").diagnostics; // => []
 * ```
 */
export function validateDocumentNumber(
  number: string | DocumentNumber,
  options: ValidateOptions = {},
): ValidationReport {
  const text = textOf(number);
  const settings = settingsOf(options);
  const judged = judgeNumber(text, 0, { documentType: null, issuedOn: null }, settings);
  return reportOf(judged.known, [...judged.diagnostics, ...textFindings(text, judged.diagnostics)]);
}

function textOf(number: unknown): string {
  if (typeof number === "string") return number;
  if (typeof number === "object" && number !== null && "canonical" in number && typeof number.canonical === "string") {
    return number.canonical;
  }
  throw new TypeError(
    `validateDocumentNumber expects a string or a DocumentNumber, got ${number === null ? "null" : typeof number}.`,
  );
}

/** What stands around a number and bears on it. */
export interface NumberSurroundings {
  readonly documentType: DocumentTypeId | null;
  readonly issuedOn: CivilDate | null;
}

/** Findings on a number, without those of its encoding. */
export interface JudgedNumber {
  readonly known: boolean;
  readonly context: NumberContext | null;
  readonly day: DayRange | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges the number that a stretch of text holds.
 *
 * @param text - the stretch.
 * @param offset - where it begins in the caller's text.
 */
export function judgeNumber(
  text: string,
  offset: number,
  { documentType, issuedOn }: NumberSurroundings,
  settings: Settings,
): JudgedNumber {
  const { result, layout } = readWrittenNumber(text, offset);
  const reading = shiftDiagnostics(result.diagnostics, offset).filter(({ code }) => !code.startsWith("text/"));
  if (!result.ok) return { known: false, context: null, day: null, diagnostics: reading };
  const number = result.value;
  const day = dayOf(number, issuedOn, settings.asOf);
  const known = isKnown(number);
  if (layout === null) return { known, context: null, day, diagnostics: reading };
  const decision = decideRegime(number, settings.regime);
  const context: NumberContext = { ...decision, number, layout, documentType, issuedOn, asOf: settings.asOf };
  const found = runRules([...numberRules, ...separatorRules, ...symbolRules, ...letterRules], context, settings, day);
  return { known, context, day, diagnostics: [...found, ...reading.filter(({ code }) => !isRuled(code))] };
}

/** The day by whose rules a document is judged: its own, as far as it is known. */
function dayOf(number: DocumentNumber, issuedOn: CivilDate | null, asOf: string | null): DayRange | null {
  const own = dayRangeOf(issuedOn);
  if (own !== null) return own;
  if (number.year !== null) return dayRangeOfYear(number.year);
  const ended = number.issuerCodes.map(lastDayOf).find((day) => day !== null) ?? null;
  if (ended !== null && (asOf === null || ended < asOf)) return { from: null, to: ended };
  return asOf === null ? null : { from: asOf, to: asOf };
}

function isKnown(number: DocumentNumber): boolean {
  if (number.symbol === "") return false;
  const { organs }: NumberShape = numberShapeOf(number.shape);
  const typed = number.typeCode === null || number.shape === "standard" || isKnownType(number.typeCode);
  return typed && number.issuerCodes.every((code) => isKnownOrgan(code) || organs?.includes(code) === true);
}
