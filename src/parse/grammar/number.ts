import { assemblyCodes } from "../../model/canonical-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { charClass, DIGIT, isDash, isDigit, isLetter, LOWER, UPPER } from "../chars.js";
import { limits } from "../limits.js";
import { ASTERISK, DOT, SLASH } from "../signs.js";
import type { Writings } from "../writings.js";
import { isCommonOrgan, isPartyOrgan, isTypeCode } from "./known-codes.js";
import { isJointType, numberWith, readSymbol, type Separator, type SymbolReading } from "./number-parts.js";
import { NO_REPAIRS, type Repair, readSegment, type Segment, skipNumberSpace } from "./number-segments.js";
import { gluedAt, isCourtCode } from "./number-shape.js";
import { readYear } from "./number-year.js";
import { plainEnd, plainYear, recallSymbol, rememberSymbol } from "./plain-symbol.js";

/** A number with its symbol as read: offsets into the normalised text. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly repairs: readonly Repair[];
}

/** Drafting units that are known behind a mere space: "4977/BVHTTDL VP" (state/deviations.md 7). */
const spacedUnits: readonly string[] = ["VP", "VX", "KGVX", "TCCB", "KHTC"];

/**
 * Reads a number with its symbol that begins with the digit at `at`.
 *
 *     Kế hoạch số 147-KH/TU, ngày 30/3/2023
 *                 ^^^^^^^^^
 *
 * @param known - the plainly written numbers of the text so far: mentions of one number share one object.
 * @returns `null` where digits stand there but no symbol behind them (a date, a vote, a bare number).
 */
export function readNumber(
  text: string,
  at: number,
  known: Writings<DocumentNumber> | null = null,
): NumberReading | null {
  const serialEnd = readSerial(text, at);
  if (serialEnd === at) return null;
  const plain = plainEnd(text, serialEnd);
  if (plain === 0 || known === null) return readBehind(text, at, serialEnd, plain);
  const number = known.find(at, plain);
  if (number !== undefined) return { start: at, end: plain, number, repairs: NO_REPAIRS };
  const reading = readBehind(text, at, serialEnd, plain);
  if (reading !== null && reading.end === plain && reading.repairs.length === 0) known.note(at, plain, reading.number);
  return reading;
}

/** Reads what stands behind a serial (an empty one in a draft: "Số:      /QĐ-UBND"). */
export function readAfterSerial(text: string, at: number, serialEnd: number): NumberReading | null {
  return readBehind(text, at, serialEnd, plainEnd(text, serialEnd));
}

/** @param plain - offset behind the number where it is written plainly, else 0. */
function readBehind(text: string, at: number, serialEnd: number, plain: number): NumberReading | null {
  const recalled = plain === 0 ? null : recallSymbol(text, serialEnd, plain);
  if (recalled !== null) {
    const number = numberWith(recalled, text.slice(at, serialEnd), plainYear(text, serialEnd));
    return { start: at, end: plain, number, repairs: NO_REPAIRS };
  }
  const parts = readParts(text, serialEnd);
  if (parts === null) return null;
  const { year, end, symbol, repairs } = parts;
  const serialText = text.slice(at, serialEnd).trim();
  if (end === plain && repairs.length === 0) rememberSymbol(text, serialEnd, end, symbol);
  return { start: at, end, number: numberWith(symbol, serialText, year), repairs };
}

/** What stands behind a serial. */
interface BehindSerial {
  readonly year: number | null;
  readonly end: number;
  readonly symbol: SymbolReading;
  readonly repairs: readonly Repair[];
}

function readParts(text: string, serialEnd: number): BehindSerial | null {
  let separator = readSeparator(text, serialEnd);
  const yearEnd = separator.mark === "" ? separator.end : readYear(text, separator.end);
  // "30/3": figures behind the sign, and no year.
  if (yearEnd === separator.end && !isLetter(text.charCodeAt(yearEnd))) return null;
  const repairs: Repair[] = [];
  const segments: Segment[] = [];
  const separators: Separator[] = [];
  let yearSeparator: Separator | null = null;
  let year: number | null = null;
  if (yearEnd > separator.end) {
    const behind = readSeparator(text, yearEnd);
    if (behind.mark === "" && !isLetter(text.charCodeAt(yearEnd))) return null;
    year = Number(text.slice(separator.end, yearEnd));
    yearSeparator = separator;
    separator = behind.mark === "" ? { ...behind, end: yearEnd, spaced: false } : behind;
  }
  while (segments.length < limits.segments) {
    const before = repairs.length;
    const segment = readLawSeries(text, separator.end, segments) ?? readSegment(text, separator.end, repairs);
    if (segment === null || !joins(separator, segment, segments, year)) {
      repairs.length = before;
      break;
    }
    segments.push(segment);
    separators.push(separator);
    separator = readDot(text, segment) ?? readSeparator(text, segment.end);
  }
  const last = readTerm(text, segments, year, repairs) ?? segments[segments.length - 1];
  if (last === undefined) return null;
  segments[segments.length - 1] = last;
  if (segments.length === 1 && !standsAlone(text, last, year, segments, separators)) return null;
  const symbol = readSymbol(text, { year, yearSeparator, separators, segments }, repairs);
  if (symbol === null) return null;
  if (repairs.length > 1) repairs.sort((a, b) => a.start - b.start);
  return { year, end: last.end, symbol, repairs };
}

/** End of a serial: digits, one suffix letter (30a, 08.a) or one dotted part (66.18) where a separator follows. */
function readSerial(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  if (end - at > limits.serialDigits) return at;
  if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) {
    let dotted = end + 1;
    while (isDigit(text.charCodeAt(dotted))) dotted += 1;
    return dotted - end <= 3 && readSeparator(text, dotted).mark === "/" ? dotted : at;
  }
  const letter = text.charCodeAt(end) === DOT ? end + 1 : end;
  const suffixed = isLetter(text.charCodeAt(letter)) && !isLetter(text.charCodeAt(letter + 1));
  return suffixed && readSeparator(text, letter + 1).mark !== "" ? letter + 1 : end;
}

function readSeparator(text: string, at: number): Separator {
  const from = skipMarkup(text, at);
  const before = skipNumberSpace(text, from);
  const code = text.charCodeAt(before);
  if (code !== SLASH && !isDash(code))
    return { mark: "", start: at, end: before, spaced: before > at, tight: false, broken: false };
  const behind = skipMarkup(text, before + 1);
  const end = skipNumberSpace(text, behind, limits.indent);
  const broken = before === at && end > before + 1 && text.slice(before + 1, end).includes("\n");
  const spaced = before > from || end > behind;
  return { mark: code === SLASH ? "/" : "-", start: at, end, spaced, tight: before === at, broken };
}

/** Behind the asterisks of markup, as Markdown puts them between serial and stroke; the offset itself where none stand. */
function skipMarkup(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === ASTERISK) end += 1;
  return end;
}

/** "364/CV.BCH", "101-SL/L.003": a dot stands for the hyphen behind a type. */
function readDot(text: string, { code, end }: Segment): Separator | null {
  if (text.charCodeAt(end) !== DOT || !isTypeCode(code)) return null;
  const next = charClass(text.charCodeAt(end + 1));
  const opens = next === UPPER || (next === DIGIT && code === "L");
  return opens ? { mark: "", start: end, end: end + 1, spaced: false, tight: true, broken: false } : null;
}

/** Whether a segment behind this separator still belongs to the number. */
function joins(separator: Separator, segment: Segment, segments: readonly Segment[], year: number | null): boolean {
  const previous = segments[segments.length - 1]?.code;
  const { code } = segment;
  if (previous === undefined) {
    if (separator.mark !== "") return true;
    // "221 CT/TW", "858CV/ĐUK", "20/2025NĐ-CP": no separator, but a known type code.
    return year !== null || isTypeCode(code);
  }
  if (separator.mark === "" && !separator.spaced) return separator.end > separator.start;
  const typed = segments.length === 1 && (isTypeCode(previous) || isCourtCode(previous));
  if (separator.mark === "") {
    const unit = segments.length === 1 && year === null && isCommonOrgan(previous) && spacedUnits.includes(code);
    return (typed && isCommonOrgan(code)) || (unit && separator.end - separator.start === 1);
  }
  if (!separator.spaced || typed || (separator.broken && segments.length === 1)) return true;
  // "123/UBND- VX": a mark tight behind the issuer of an official letter leads to its drafting unit.
  const letter = segments.length === 1 && year === null && separator.tight;
  if (letter && separator.mark === "-" && code.length > 1) return true;
  // "TTLT- BNV- VPCP", "HD/BTCTW - BTGTW": issuers of one joint document.
  const joint = isJointType(segments[0]?.code ?? "") || (isPartyOrgan(previous) && isPartyOrgan(code));
  return joint && separator.mark === "-" && isCommonOrgan(code);
}

/** "102-SL/L-004", "101-SL/L.003": the series of laws announced by the decrees of 1957. */
function readLawSeries(text: string, at: number, segments: readonly Segment[]): Segment | null {
  if (segments.length !== 2 || segments[0]?.code !== "SL" || segments[1]?.code !== "L") return null;
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end < at + limits.serialDigits) end += 1;
  return end > at ? { code: text.slice(at, end), start: at, end } : null;
}

/** "28/2004/QH 11": the term of the National Assembly behind a space belongs to the last code. */
function readTerm(text: string, segments: readonly Segment[], year: number | null, repairs: Repair[]): Segment | null {
  const last = segments[segments.length - 1];
  if (last === undefined || !(assemblyCodes as readonly string[]).includes(last.code)) return null;
  if (segments.length > 1 && year === null && !isTypeCode(segments[0]?.code ?? "")) return null;
  const start = skipNumberSpace(text, last.end);
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (start === last.end || end === start || end - start > 2 || text.charCodeAt(end) === SLASH) return null;
  repairs.push({ code: "number/space", start: last.end, end: start, found: text.slice(last.end, start), meant: "" });
  return { code: last.code + text.slice(start, end), start: last.start, end };
}

/**
 * Whether one code alone makes a symbol: not in small letters without a year ("12/tb").
 * A code in which two are glued is taken apart: "NQHĐTP".
 */
function standsAlone(
  text: string,
  only: Segment,
  year: number | null,
  segments: Segment[],
  separators: Separator[],
): boolean {
  if (year === null && charClass(text.charCodeAt(only.start)) === LOWER) return false;
  const cut = only.end - only.start === only.code.length ? gluedAt(only.code, year !== null) : 0;
  if (cut === 0) return true;
  const at = only.start + cut;
  segments.splice(
    0,
    1,
    { code: only.code.slice(0, cut), start: only.start, end: at },
    { code: only.code.slice(cut), start: at, end: only.end },
  );
  separators.push({ mark: "", start: at, end: at, spaced: false, tight: true, broken: false });
  return true;
}
