import type { DocumentNumber } from "../model/document-number.js";
import type { ParseResult } from "../model/result.js";
import { foldText, isSpace } from "../parse/chars.js";
import { parseDocumentNumber } from "../parse/document-number.js";
import { readAfterSerial } from "../parse/grammar/number.js";
import { type NormalizedText, normalize, sourceStart } from "../parse/normalize.js";
import { layoutNumber, type NumberLayout } from "./number-layout.js";
import { mendSigns } from "./number-signs.js";

/** A number, what was repaired while reading it, and where its parts stand. */
export interface WrittenNumber {
  readonly result: ParseResult<DocumentNumber>;
  /** `null` where the text is no number, or one of a standard. */
  readonly layout: NumberLayout | null;
}

const noSigns: ReadonlySet<number> = new Set();

/**
 * Reads a number and finds its parts, also where wrong signs separate them or the serial is in Roman digits.
 *
 * @param text - the stretch that holds the number and nothing else.
 * @param offset - where it begins in the caller's text.
 */
export function readWrittenNumber(text: string, offset: number): WrittenNumber {
  const source = normalize(text);
  const plain = parseDocumentNumber(text);
  if (plain.ok) return { result: plain, layout: layoutNumber(source, plain.value, noSigns, offset) };
  const signs = mendSigns(source.text);
  if (signs.at.size > 0) {
    const mended = parseDocumentNumber(withSigns(text, source, signs.text, signs.at));
    if (mended.ok) return { result: mended, layout: layoutNumber(source, mended.value, signs.at, offset) };
  }
  const roman = readRoman(source.text);
  if (roman === null) return { result: plain, layout: null };
  const layout = layoutNumber(source, roman, noSigns, offset);
  return { result: { ok: true, value: roman, diagnostics: [] }, layout };
}

/** The caller's text with the mended signs in it. */
function withSigns(text: string, source: NormalizedText, mended: string, at: ReadonlySet<number>): string {
  const units = text.split("");
  for (const offset of at) units[sourceStart(source.runs, offset)] = mended.charAt(offset);
  return units.join("");
}

/** "XII/QĐ-UBND": a serial up to XXXIX. */
function readRoman(text: string): DocumentNumber | null {
  let start = text.length - text.trimStart().length;
  if (foldText(text.slice(start, start + 2)) === "số") {
    start += 2;
    while (isSpace(text.charCodeAt(start)) || text.charCodeAt(start) === 58) start += 1;
  }
  const roman = /^X{0,3}(?:IX|IV|V?I{0,3})(?=\s{0,3}[/-])/.exec(text.slice(start, start + 12))?.[0] ?? "";
  if (roman === "") return null;
  const reading = readAfterSerial(text, start, start + roman.length);
  return reading !== null && reading.end === text.trimEnd().length ? reading.number : null;
}
