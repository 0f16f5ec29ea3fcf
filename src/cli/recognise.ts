import type { Citation } from "../model/citation.js";
import type { CivilDate } from "../model/civil-date.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { DocumentNumber } from "../model/document-number.js";
import type { Locator } from "../model/locator.js";
import type { ParseResult } from "../model/result.js";
import { parseCitation } from "../parse/citation.js";
import { parseDate } from "../parse/date.js";
import { parseDocumentNumber } from "../parse/document-number.js";
import { parseLocator } from "../parse/locator.js";

/** What a string as a whole is. */
export type Recognised =
  | { readonly kind: "documentNumber"; readonly value: DocumentNumber; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "numberWithDate"; readonly value: Citation; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "citation"; readonly value: Citation; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "date"; readonly value: CivilDate; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "locator"; readonly value: readonly Locator[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: null; readonly value: null; readonly diagnostics: readonly Diagnostic[] };

/** Tries the readers of whole strings, the most particular first; a number without a symbol is the last that is believed. */
export function recognise(text: string): Recognised {
  const number = parseDocumentNumber(text);
  if (number.ok && number.value.symbol !== "") return { kind: "documentNumber", ...number };
  const date = parseDate(text);
  if (date.ok) return { kind: "date", ...date };
  const locator = parseLocator(text);
  if (locator.ok) return { kind: "locator", ...locator };
  const citation = parseCitation(text);
  if (citation.ok) return { kind: isNumberWithDate(citation.value) ? "numberWithDate" : "citation", ...citation };
  if (number.ok) return { kind: "documentNumber", ...number };
  return { kind: null, value: null, diagnostics: mostTelling([date, citation, number, locator]) };
}

function isNumberWithDate({ number, issuedOn, issuer, subject, locators, tenure, provenance }: Citation): boolean {
  const bare = issuer === null && subject === null && tenure === null && locators.length === 0;
  return number !== null && issuedOn !== null && bare && provenance.documentType !== "written";
}

/** Of several failures the one that says most: an impossible day, text behind what was read, then what all say. */
function mostTelling(results: readonly ParseResult<unknown>[]): readonly Diagnostic[] {
  const failures = results.map(({ diagnostics }) => diagnostics);
  const has = (code: string) => failures.find(([first]) => first?.code === code);
  return has("date/impossible") ?? has("parse/trailing-text") ?? failures[1] ?? [];
}
