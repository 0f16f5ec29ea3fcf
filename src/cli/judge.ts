import type { ValidateOptions } from "../validate/options.js";
import { reportOf, type ValidationReport } from "../validate/report.js";
import { validateCitation } from "../validate/validate-citation.js";
import { validateDate } from "../validate/validate-date.js";
import { validateDocumentNumber } from "../validate/validate-document-number.js";
import { type Recognised, recognise } from "./recognise.js";

/** What validation says of a string, and as what it was judged. */
export interface Judgement extends ValidationReport {
  readonly kind: Recognised["kind"];
}

/** Judges a string by the rules for what it is. */
export function judge(text: string, options: ValidateOptions): Judgement {
  const { kind, diagnostics } = recognise(text);
  switch (kind) {
    case "documentNumber":
      return { kind, ...validateDocumentNumber(text, options) };
    case "date":
      return { kind, ...validateDate(text, options) };
    case "locator":
      return { kind, ...reportOf(true, diagnostics) };
    case null: {
      const dateline = validateDate(text, options);
      const isDate = dateline.known || dateline.diagnostics.some(({ code }) => !code.startsWith("parse/"));
      return isDate ? { kind: "date", ...dateline } : { kind, ...reportOf(false, diagnostics) };
    }
    default:
      return { kind, ...validateCitation(text, options) };
  }
}
