import type { Citation, DateMention } from "../model/citation.js";
import type { Extraction } from "../model/extraction.js";
import { buildCitation, type SourceView } from "./build-citation.js";
import { buildDates } from "./build-dates.js";
import { requireString } from "./diagnostics.js";
import { readText } from "./read-text.js";

/** Options of the functions that read running text. */
export interface ExtractOptions {
  /** ISO date with which partial dates are completed; nothing reads the clock. */
  readonly reference?: string;
}

/**
 * Reads everything in a running text: citations with date, issuer, subject and pinpoints, and every date.
 *
 * Total: no string makes it throw. Offsets are UTF-16 offsets into `text`, whatever its normalisation.
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
  const view: SourceView = { text, tokens: reading.tokens, runs: reading.source.runs };
  const citations: readonly Citation[] = reading.drafts.map((draft) => buildCitation(view, draft));
  const dates: readonly DateMention[] = buildDates(view, reading.scan.dates, options.reference ?? null);
  return {
    citations,
    dates,
    units: [],
    conferences: [],
    assignments: [],
    documents: [],
    relations: [],
    diagnostics: [],
  };
}
