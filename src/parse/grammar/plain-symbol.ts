import { memory } from "../../model/memory.js";
import { ownCopy } from "../../model/own-copy.js";
import { isDash, isDigit, isLetter, isSpace } from "../chars.js";
import { CLOSE, COLON, COMMA, DOT, HYPHEN, SEMICOLON, SLASH } from "../signs.js";
import type { SymbolReading } from "./number-parts.js";
import { skipNumberSpace } from "./number-segments.js";
import { readYear } from "./number-year.js";

/** Where the symbol of a number stands that is written without blanks, and the year before it. */
export interface PlainPlace {
  readonly year: number | null;
  readonly end: number;
  /** The symbol with the sign before it, and whether a year stands there. */
  readonly key: string;
}

/** UTF-16 units of the longest symbol that is taken for plain. */
const LONGEST = 40;

/** Symbols read before. */
const known = memory<string, SymbolReading>(1024);

/**
 * Looks whether a number is written plainly behind its serial: "/2020/NĐ-CP", "-KH/TU", of letters, figures, hyphens and strokes alone, of two codes
 * or more, and before what no reader takes for more of it. Most numbers are, and a text repeats a few symbols.
 */
export function plainPlace(text: string, serialEnd: number): PlainPlace | null {
  const yearEnd = text.charCodeAt(serialEnd) === SLASH ? readYear(text, serialEnd + 1) : 0;
  const year = yearEnd > serialEnd + 1 ? Number(text.slice(serialEnd + 1, yearEnd)) : null;
  const start = year === null ? serialEnd : yearEnd;
  const ceiling = Math.min(text.length, start + LONGEST);
  if (start + 1 >= ceiling || !isJoint(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) return null;
  let end = start + 1;
  let joints = 0;
  for (; end < ceiling; end += 1) {
    const code = text.charCodeAt(end);
    if (isJoint(code)) joints += 1;
    else if (!isLetter(code) && !isDigit(code)) break;
  }
  if (joints === 0 || isJoint(text.charCodeAt(end - 1)) || !endsPlainly(text, end)) return null;
  return { year, end, key: (year === null ? "" : "Y") + text.slice(start, end) };
}

/** What the symbol at a plain place says, where it was read before. */
export function recallSymbol({ key }: PlainPlace): SymbolReading | null {
  return known.get(key) ?? null;
}

/** Remembers what was read at a plain place without any repair. */
export function rememberSymbol({ key }: PlainPlace, symbol: SymbolReading): void {
  known.keep(ownCopy(key), symbol);
}

function isJoint(code: number): boolean {
  return code === SLASH || code === HYPHEN;
}

/** The end of the text, a sign that ends a clause, or a blank before what is neither stroke nor figure. */
function endsPlainly(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (code === COMMA || code === SEMICOLON || code === COLON || code === CLOSE) return true;
  if (end + 1 >= text.length) return code === DOT || isSpace(code);
  const behind = text.charCodeAt(end + 1);
  if (code === DOT) return !isLetter(behind) && !isDigit(behind);
  if (!isSpace(code)) return false;
  const next = text.charCodeAt(skipNumberSpace(text, end));
  return next !== SLASH && !isDash(next) && !isDigit(next) && !isSpace(next);
}
