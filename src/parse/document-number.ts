import { bareNumber } from "../model/bare-number.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { DocumentNumber } from "../model/document-number.js";
import type { ParseResult } from "../model/result.js";
import { VanbanError } from "../model/vanban-error.js";
import { foldText, isDash, isDigit, isLetter, isSpace } from "./chars.js";
import { normalizationDiagnostics, readingDiagnostic, repairDiagnostics, requireString } from "./diagnostics.js";
import { failure } from "./failure.js";
import { type NumberReading, readAfterSerial, readNumber } from "./grammar/number.js";
import { type Repair, skipNumberSpace } from "./grammar/number-segments.js";
import { readYear } from "./grammar/number-year.js";
import { readStandardNumber } from "./grammar/standard-number.js";
import { limits } from "./limits.js";
import { normalize } from "./normalize.js";
import { COLON, COMMA, DOT, ELLIPSIS, SEMICOLON, SLASH } from "./signs.js";

/**
 * Reads a whole string as the number and symbol of a document, with or without "số" before it.
 *
 * Tolerates the noise of real texts (Ð for Đ, ND-CP, spaces, en dashes, letter case, TƯ for TW) and reports each repair.
 * Sources: NĐ 30/2020/NĐ-CP Phụ lục I; Luật 80/2015/QH13 Điều 10; HD 36-HD/VPTW and HD 05-HD/VPTW of the Party.
 *
 * @param text - for example "147-KH/TU" or "Số: 30/2020/NÐ-CP".
 * @returns the number, or why not; never throws on a string.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { parseDocumentNumber } from "vanban/parse";
 * const result = parseDocumentNumber("số 30/2020/NÐ-CP");
 * result.ok && result.value.canonical; // => "30/2020/NĐ-CP"
 * result.diagnostics[0]?.code; // => "number/eth"
 * ```
 */
export function parseDocumentNumber(text: string): ParseResult<DocumentNumber> {
  requireString(text, "parseDocumentNumber");
  const source = normalize(text);
  const start = skipNumberWord(source.text, skipSpace(source.text, 0));
  if (start >= source.text.length) return failure("parse/empty", source.runs, 0, source.text.length);
  const reading =
    readStandardNumber(source.text, start) ??
    readNumber(source.text, start) ??
    readBlank(source.text, start) ??
    readBare(source.text, start);
  if (reading === null) return failure("parse/not-recognised", source.runs, start, source.text.length);
  const rest = skipSpace(source.text, reading.end);
  const behind = isSentenceSign(source.text.charCodeAt(rest)) ? skipSpace(source.text, rest + 1) : rest;
  if (behind < source.text.length) return failure("parse/trailing-text", source.runs, rest, source.text.length);
  const diagnostics: Diagnostic[] = [
    ...normalizationDiagnostics(text, source.runs),
    ...repairDiagnostics(reading.repairs, source.runs),
  ];
  if (reading.number.serial === null)
    diagnostics.push(readingDiagnostic("number/blank-serial", source.runs, reading.start, reading.start));
  if (reading.number.symbol === "")
    diagnostics.push(readingDiagnostic("number/no-symbol", source.runs, reading.start, reading.end));
  if (behind > rest) diagnostics.push(readingDiagnostic("parse/sentence-sign", source.runs, rest, rest + 1));
  return { ok: true, value: reading.number, diagnostics };
}

/**
 * Reads like `parseDocumentNumber` and gives the number itself.
 *
 * @param text - for example "147-KH/TU".
 * @throws VanbanError where the string is no number; TypeError where it is no string.
 * @example
 * ```ts
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * parseDocumentNumberOrThrow("147-KH/TU").serial; // => 147
 * ```
 */
export function parseDocumentNumberOrThrow(text: string): DocumentNumber {
  const result = parseDocumentNumber(text);
  if (!result.ok)
    throw new VanbanError(`Not a document number: ${JSON.stringify(text.slice(0, 80))}`, result.diagnostics);
  return result.value;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** `true` for a full stop, comma or semicolon: what a sentence leaves behind a number that is cut out of it. */
function isSentenceSign(code: number): boolean {
  return code === DOT || code === COMMA || code === SEMICOLON;
}

/** Passes over "số", "Số:", "số hiệu", "số ký hiệu". */
function skipNumberWord(text: string, at: number): number {
  if (foldText(text.slice(at, at + 2)) !== "số") return at;
  let end = skipSpace(text, at + 2);
  for (const word of ["ký", "kí", "hiệu"])
    if (foldText(text.slice(end, end + word.length)) === word) end = skipSpace(text, end + word.length);
  const sign = text.charCodeAt(end);
  return sign === COLON || sign === DOT ? skipSpace(text, end + 1) : end;
}

/** "/QĐ-UBND", "…-NQ/ĐU": the serial of a draft is left open. */
function readBlank(text: string, at: number): NumberReading | null {
  let end = at;
  while (
    end < text.length &&
    end < at + 40 &&
    (text.charCodeAt(end) === DOT || text.charCodeAt(end) === ELLIPSIS || isSpace(text.charCodeAt(end)))
  )
    end += 1;
  const code = text.charCodeAt(end);
  if (code !== SLASH && !isDash(code)) return null;
  const reading = readAfterSerial(text, end, end);
  return reading === null ? null : { ...reading, start: at };
}

/** "34", "30a", "168/2024": a number without its symbol. */
function readBare(text: string, at: number): NumberReading | null {
  let end = digitsEnd(text, at);
  if (end === at || end - at > limits.serialDigits) return null;
  const slash = skipNumberSpace(text, end);
  const yearStart = skipNumberSpace(text, slash + 1);
  const dated = text.charCodeAt(slash) === SLASH && readYear(text, yearStart) > yearStart;
  if (!dated && isLetter(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) end += 1;
  const serialText = text.slice(at, end);
  const year = dated ? Number(text.slice(yearStart, yearStart + 4)) : null;
  const found = text.slice(end, yearStart);
  const repairs: Repair[] = [];
  if (dated && found !== "/") repairs.push({ code: "number/space", start: end, end: yearStart, found, meant: "/" });
  return { start: at, end: dated ? yearStart + 4 : end, number: bareNumber(serialText, year), repairs };
}

/** Offset behind the digits at `at`, at most seven: one more than any serial has. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 7 && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}
