import type { DocumentNumber } from "../../model/document-number.js";
import { memory } from "../../model/memory.js";
import { ownCopy } from "../../model/own-copy.js";
import { isDash, isDigit, isLetter, isSpace } from "../chars.js";
import { CLOSE, COLON, COMMA, DOT, HYPHEN, SEMICOLON, SLASH } from "../signs.js";
import { skipNumberSpace } from "./number-segments.js";

/** Where the symbol of a number stands that is written without blanks, and the year before it. */
export interface PlainPlace {
  readonly year: number | null;
  readonly end: number;
  /** The symbol with the sign before it, and whether a year stands there. */
  readonly key: string;
}

/** UTF-16 units of the longest symbol that is taken for plain. */
const LONGEST = 40;

/** What a symbol tells of its number, whatever the serial and the year. */
type SymbolParts = Pick<
  DocumentNumber,
  "symbol" | "typeCode" | "issuerCodes" | "unitCodes" | "legislature" | "shape"
> & {
  /** The symbol with the sign before it, in canonical writing. */
  readonly tail: string;
};

/** Symbols read before. */
const known = memory<string, SymbolParts>(1024);

/**
 * Looks whether a number is written plainly behind its serial: "/2020/NĐ-CP", "-KH/TU", of letters, figures, hyphens and strokes alone, of two codes
 * or more, and before what no reader takes for more of it. Most numbers are, and a text repeats a few symbols.
 */
export function plainPlace(text: string, serialEnd: number): PlainPlace | null {
  const year = text.charCodeAt(serialEnd) === SLASH ? yearAt(text, serialEnd + 1) : null;
  const start = year === null ? serialEnd : serialEnd + 5;
  if (!isJoint(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) return null;
  let end = start + 1;
  let joints = 0;
  for (; end < start + LONGEST; end += 1) {
    const code = text.charCodeAt(end);
    if (isJoint(code)) joints += 1;
    else if (!isLetter(code) && !isDigit(code)) break;
  }
  if (joints === 0 || isJoint(text.charCodeAt(end - 1)) || !endsPlainly(text, end)) return null;
  return { year, end, key: (year === null ? "" : "Y") + text.slice(start, end) };
}

/** The number at a plain place, where its symbol was read before. */
export function recallNumber({ key, year }: PlainPlace, serialText: string): DocumentNumber | null {
  const parts = known.get(key);
  if (parts === undefined) return null;
  const serial = Number.parseInt(serialText, 10);
  return {
    serial: Number.isNaN(serial) ? null : serial,
    serialText,
    year,
    symbol: parts.symbol,
    typeCode: parts.typeCode,
    issuerCodes: parts.issuerCodes.slice(),
    unitCodes: parts.unitCodes.slice(),
    legislature: parts.legislature,
    shape: parts.shape,
    canonical: (year === null ? serialText : `${serialText}/${year}`) + parts.tail,
  };
}

/** Remembers what was read at a plain place without any repair. */
export function rememberNumber({ key }: PlainPlace, number: DocumentNumber): void {
  const { symbol, typeCode, issuerCodes, unitCodes, legislature, shape } = number;
  const head = number.year === null ? number.serialText : `${number.serialText}/${number.year}`;
  const tail = ownCopy(number.canonical.slice(head.length));
  const codes = { issuerCodes: issuerCodes.slice(), unitCodes: unitCodes.slice() };
  known.keep(ownCopy(key), { symbol, typeCode, ...codes, legislature, shape, tail });
}

function isJoint(code: number): boolean {
  return code === SLASH || code === HYPHEN;
}

/** A year of four figures from 1900 to 2099. */
function yearAt(text: string, at: number): number | null {
  let year = 0;
  for (let i = at; i < at + 4; i += 1) {
    if (!isDigit(text.charCodeAt(i))) return null;
    year = year * 10 + text.charCodeAt(i) - 48;
  }
  return year >= 1900 && year < 2100 && !isDigit(text.charCodeAt(at + 4)) ? year : null;
}

/** The end of the text, a sign that ends a clause, or a blank before what is neither stroke nor figure. */
function endsPlainly(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (code === COMMA || code === SEMICOLON || code === COLON || code === CLOSE) return true;
  const behind = text.charCodeAt(end + 1);
  if (code === DOT) return !isLetter(behind) && !isDigit(behind);
  if (!isSpace(code)) return false;
  const next = text.charCodeAt(skipNumberSpace(text, end));
  return next !== SLASH && !isDash(next) && !isDigit(next) && !isSpace(next);
}
