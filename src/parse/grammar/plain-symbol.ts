import { Memory } from "../../model/memory.js";
import { ownCopy } from "../../model/own-copy.js";
import { isDash, isDigit, isLetter, isSpace } from "../chars.js";
import { AMPERSAND, DOT, HYPHEN, SLASH } from "../signs.js";
import type { SymbolReading } from "./number-parts.js";
import { skipNumberSpace } from "./number-segments.js";
import { readYear } from "./number-year.js";

/** UTF-16 units of the longest symbol that is taken for plain. */
const LONGEST = 40;

/** Symbols read before. */
const known: Memory<string, SymbolReading> = new Memory(1024);

/**
 * Offset behind a number that is written plainly behind its serial: "/2020/NĐ-CP", "-KH/TU", of letters, figures, hyphens and strokes alone, of two
 * codes or more or of a year and a code with figures ("/2020/QH14"), and before what no reader takes for more of it; 0 where it is not. Most numbers
 * are, and a text repeats a few of them.
 */
export function plainEnd(text: string, serialEnd: number): number {
  const start = symbolStart(text, serialEnd);
  const ceiling = Math.min(text.length, start + LONGEST);
  if (start + 1 >= ceiling || !isJoint(text.charCodeAt(start)) || !isLetter(text.charCodeAt(start + 1))) return 0;
  let end = start + 1;
  let joints = 0;
  for (; end < ceiling; end += 1) {
    const code = text.charCodeAt(end);
    if (isJoint(code)) joints += 1;
    else if (!isLetter(code) && !isDigit(code)) break;
  }
  const last = text.charCodeAt(end - 1);
  const isWhole = joints > 0 ? !isJoint(last) : start > serialEnd && isDigit(last);
  return isWhole && endsPlainly(text, end) ? end : 0;
}

/** The year behind the serial of a plainly written number, or `null`. */
export function plainYear(text: string, serialEnd: number): number | null {
  const start = symbolStart(text, serialEnd);
  return start === serialEnd ? null : Number(text.slice(serialEnd + 1, start));
}

/** What the symbol of a plainly written number says, where it was read before. */
export function recallSymbol(text: string, serialEnd: number, end: number): SymbolReading | null {
  return known.get(keyOf(text, serialEnd, end)) ?? null;
}

/** Remembers what was read of a plainly written number without any repair. */
export function rememberSymbol(text: string, serialEnd: number, end: number, symbol: SymbolReading): void {
  known.keep(ownCopy(keyOf(text, serialEnd, end)), symbol);
}

/** The symbol with the sign before it, and whether a year stands there. */
function keyOf(text: string, serialEnd: number, end: number): string {
  const start = symbolStart(text, serialEnd);
  return (start === serialEnd ? "" : "Y") + text.slice(start, end);
}

/** Offset behind the year, where one stands behind the serial. */
function symbolStart(text: string, serialEnd: number): number {
  const yearEnd = text.charCodeAt(serialEnd) === SLASH ? readYear(text, serialEnd + 1) : 0;
  return yearEnd > serialEnd + 1 ? yearEnd : serialEnd;
}

function isJoint(code: number): boolean {
  return code === SLASH || code === HYPHEN;
}

/** The end of the text, a sign that stands inside no number, or a blank before what is neither stroke nor figure. */
function endsPlainly(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (code === AMPERSAND || isDash(code)) return false;
  if (code !== DOT && !isSpace(code)) return true;
  if (end + 1 >= text.length) return code === DOT || isSpace(code);
  const behind = text.charCodeAt(end + 1);
  if (code === DOT) return !isLetter(behind) && !isDigit(behind);
  if (!isSpace(code)) return false;
  const next = text.charCodeAt(skipNumberSpace(text, end));
  return next !== SLASH && !isDash(next) && !isDigit(next) && !isSpace(next);
}
