import { canonicalNumber } from "../../model/canonical-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { numberShapeOf } from "../../model/number-shape-of.js";
import { capitalDStroke, charClass, foldText, isDash, isDigit, isFalseDStroke, isSpace, UPPER } from "../chars.js";
import { limits } from "../limits.js";
import { COLON, DOT, SLASH } from "../signs.js";
import { isCommonOrgan } from "./known-codes.js";
import type { NumberReading } from "./number.js";
import { type Repair, readSegment } from "./number-segments.js";

/** Bodies whose standards were taken over under their own numbers: TCVN ISO 9001:2015, TCVN ISO/IEC 17025:2017. */
const FOREIGN = /^(?:ISO|IEC)(?:\/(?:IEC|TS|TR))?(?=\s)/;

/** A part of the number: text and offsets. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the number of a standard or technical regulation that begins with its prefix word at `at`.
 *
 *     theo QCVN 41:2024/BGTVT về
 *          ^^^^^^^^^^^^^^^^^^
 */
export function readStandardNumber(text: string, at: number): NumberReading | null {
  if (charClass(text.charCodeAt(at + 1)) !== UPPER) return null;
  const repairs: Repair[] = [];
  const prefix = readPrefix(text, at, repairs);
  if (prefix === null) return null;
  const opening = skip(text, at + prefix.length);
  note(repairs, text, { start: at + prefix.length, end: opening }, " ");
  const foreign = FOREIGN.exec(text.slice(opening, opening + 8))?.[0] ?? "";
  const digitsStart = foreign === "" ? opening : skip(text, opening + foreign.length);
  const serial = readParts(text, digitsStart);
  if (serial === null) return null;
  const year = readYear(text, serial.end);
  if (year !== null) note(repairs, text, { start: serial.end, end: year.start }, ":");
  const end = year?.end ?? serial.end;
  const organ = readOrgan(text, end, repairs);
  const digits = withHyphens(text, serial, repairs);
  const parts = {
    serialText: foreign === "" ? digits : `${foreign} ${digits}`,
    year: year === null ? null : Number(text.slice(year.start, year.end)),
    typeCode: prefix,
    issuerCodes: organ === null ? [] : [organ.code],
    unitCodes: [],
    legislature: null,
    shape: "standard",
  } as const;
  const made = canonicalNumber(parts);
  if (made === null) return null;
  const number: DocumentNumber = {
    serial: Number(/^\d+/.exec(digits)?.[0]),
    serialText: parts.serialText,
    year: parts.year,
    symbol: made.symbol,
    typeCode: parts.typeCode,
    issuerCodes: parts.issuerCodes,
    unitCodes: parts.unitCodes,
    legislature: null,
    shape: parts.shape,
    canonical: made.canonical,
  };
  return { start: at, end: organ?.end ?? end, number, repairs };
}

/** "TCVN", "QCĐP", also with Eth for Đ. */
function readPrefix(text: string, at: number, repairs: Repair[]): string | null {
  const prefix = numberShapeOf("standard").organs?.find(
    (word) => foldText(text.slice(at, at + word.length)) === foldText(word),
  );
  if (prefix === undefined) return null;
  for (let i = 0; i < prefix.length; i += 1) {
    const found = text.charAt(at + i);
    const meant = prefix.charAt(i);
    if (isFalseDStroke(found.charCodeAt(0)) && meant === capitalDStroke) {
      repairs.push({ code: "number/eth", start: at + i, end: at + i + 1, found, meant });
    } else if (found !== meant) return null;
  }
  return prefix;
}

/** "7568-3", "01-1", "5.2": digits in parts; the last part is none where it is the year. */
function readParts(text: string, at: number): Part | null {
  let end = digitsEnd(text, at);
  if (end === at) return null;
  for (;;) {
    const sign = text.charCodeAt(end);
    // "QCVN 61-MT:2016/BTNMT": the field that the standard is for.
    const letters = isDash(sign) ? capitalsEnd(text, end + 1) : end + 1;
    if (letters > end + 1 && text.charCodeAt(letters) === COLON) return { start: at, end: letters };
    const next = digitsEnd(text, end + 1);
    if ((!isDash(sign) && sign !== DOT) || next === end + 1 || readYear(text, end) !== null) break;
    end = next;
  }
  return { start: at, end };
}

function capitalsEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && charClass(text.charCodeAt(end)) === UPPER) end += 1;
  return end;
}

/** The parts with plain hyphens between them. */
function withHyphens(text: string, { start, end }: Part, repairs: Repair[]): string {
  let digits = "";
  for (let at = start; at < end; at += 1) {
    const dash = isDash(text.charCodeAt(at));
    if (dash) note(repairs, text, { start: at, end: at + 1 }, "-");
    digits += dash ? "-" : text.charAt(at);
  }
  return digits;
}

/** ":2024", "-1985", "/2022", " : 2019" behind the serial. */
function readYear(text: string, at: number): Part | null {
  const before = skip(text, at);
  const sign = text.charCodeAt(before);
  if (sign !== COLON && sign !== SLASH && !isDash(sign)) return null;
  const start = skip(text, before + 1);
  const end = digitsEnd(text, start);
  return end - start === 4 && /^(?:19|20)/.test(text.slice(start, end)) ? { start, end } : null;
}

/** "/BGTVT" behind the year; a mere space before a body that is known. */
function readOrgan(
  text: string,
  at: number,
  repairs: Repair[],
): { readonly code: string; readonly end: number } | null {
  const before = skip(text, at);
  const slashed = text.charCodeAt(before) === SLASH;
  const start = slashed ? skip(text, before + 1) : before;
  if (start === at || charClass(text.charCodeAt(start)) !== UPPER) return null;
  const inside: Repair[] = [];
  const segment = readSegment(text, start, inside);
  if (segment === null || (start > at + 1 && !isCommonOrgan(segment.code))) return null;
  if (!slashed && !isCommonOrgan(segment.code)) return null;
  note(repairs, text, { start: at, end: start }, "/");
  repairs.push(...inside);
  return segment;
}

function note(repairs: Repair[], text: string, { start, end }: Part, meant: string): void {
  const found = text.slice(start, end);
  if (found === meant) return;
  const dash = meant === "-" ? "number/dash" : "number/separator";
  const code = meant !== " " && !found.includes(meant) ? dash : "number/space";
  repairs.push({ code, start, end, found, meant });
}

function skip(text: string, at: number): number {
  let end = at;
  while (end < at + limits.separatorSpaces && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < at + limits.serialDigits && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}
