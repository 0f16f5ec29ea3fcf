import type { Citation } from "../model/citation.js";
import type { ParseResult } from "../model/result.js";
import { VanbanError } from "../model/vanban-error.js";
import { isDigit, isLetter } from "./chars.js";
import { requireString } from "./diagnostics.js";
import { extractCitations } from "./extract-citations.js";
import { failure } from "./failure.js";

/**
 * Reads a whole string as one citation: type, number, date, issuer, term, subject and pinpoints.
 *
 * @param text - for example "Kế hoạch số 147-KH/TU, ngày 30/3/2023 của Thành ủy Hà Nội".
 * @returns the citation, or why not; text that belongs to no part of it is `parse/trailing-text`.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { parseCitation } from "vanban/parse";
 * const result = parseCitation("Kế hoạch số 147-KH/TU, ngày 30/3/2023 của Thành ủy Hà Nội");
 * result.ok && result.value.issuer?.text; // => "Thành ủy Hà Nội"
 * result.ok && result.value.issuedOn?.edtf; // => "2023-03-30"
 * ```
 */
export function parseCitation(text: string): ParseResult<Citation> {
  requireString(text, "parseCitation");
  if (text.trim() === "") return failure("parse/empty", null, 0, text.length);
  const citations = extractCitations(text);
  const first = citations[0];
  if (first === undefined) return failure("parse/not-recognised", null, 0, text.length);
  const before = wordsIn(text, 0, first.extent.start);
  if (before !== null) return failure("parse/not-recognised", null, before.start, before.end);
  const behind = wordsIn(text, first.extent.end, text.length);
  if (behind !== null) return failure("parse/trailing-text", null, behind.start, behind.end);
  return { ok: true, value: { ...first, antecedent: null, document: null }, diagnostics: first.diagnostics };
}

/**
 * Reads like `parseCitation` and gives the citation itself.
 *
 * @param text - for example "Luật Đất đai năm 2024".
 * @throws VanbanError where the string is no single citation; TypeError where it is no string.
 * @example
 * ```ts
 * import { parseCitationOrThrow } from "vanban/parse";
 * parseCitationOrThrow("Luật Đất đai năm 2024").name; // => "Luật Đất đai"
 * ```
 */
export function parseCitationOrThrow(text: string): Citation {
  const result = parseCitation(text);
  if (!result.ok) throw new VanbanError(`Not a citation: ${JSON.stringify(text.slice(0, 80))}`, result.diagnostics);
  return result.value;
}

/** Where the first letter or digit to the last one of a stretch stand, or `null` where it holds none. */
function wordsIn(text: string, from: number, to: number): { readonly start: number; readonly end: number } | null {
  let start = from;
  while (start < to && !isWordChar(text.charCodeAt(start))) start += 1;
  if (start >= to) return null;
  let end = to;
  while (!isWordChar(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isWordChar(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
