import { CLASS_SHIFT, charTables, DIGIT, FOLD_MASK, LOWER, MARK, MARKUP, SPACE, UPPER } from "./chars.js";
import { END, hashStep, lexicon, lookUp, NUMBER, SIGN, wordMark } from "./lexicon.js";

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Every letter is a capital. */
export const ALL_CAPITALS = 2;
/** White space stands before. */
export const SPACED = 4;
/** A line break stands before. */
export const NEW_LINE = 8;
/** An empty line stands before. */
export const NEW_PARAGRAPH = 16;

/** A text cut into words, runs of digits and single signs; white space and markup (`*`, `_`) are no tokens. */
export interface Tokens {
  /** The normalised text. */
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lexicon id, or NUMBER, SIGN. */
  readonly id: Uint16Array;
  readonly flags: Uint8Array;
  /** The text holds combining marks or invisible characters and should be normalised before it is read. */
  readonly odd: boolean;
}

/**
 * Cuts a text into tokens in one walk.
 *
 * @param text - normalised text.
 */
export function tokenize(text: string): Tokens {
  const { packed } = charTables();
  const { slots } = lexicon();
  const length = text.length;
  let capacity = (length >> 2) + (length >> 5) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let id = new Uint16Array(capacity);
  let flags = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  let flag = NEW_LINE | NEW_PARAGRAPH;
  let odd = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    let info = packed[code] as number;
    const kind = info >> CLASS_SHIFT;
    if (kind === SPACE) {
      if (code === 10) flag |= (flag & NEW_LINE) !== 0 ? NEW_PARAGRAPH : NEW_LINE;
      flag |= SPACED;
      at += 1;
      continue;
    }
    if (kind === MARKUP) {
      at += 1;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = enlarge(start, new Int32Array(capacity));
      end = enlarge(end, new Int32Array(capacity));
      id = enlarge(id, new Uint16Array(capacity));
      flags = enlarge(flags, new Uint8Array(capacity));
    }
    const from = at;
    if (kind >= UPPER) {
      const firstLetter = info & FOLD_MASK;
      let lastLetter = 0;
      let letters = 0;
      let hash = 0;
      let small = 0;
      do {
        small |= info;
        lastLetter = info & FOLD_MASK;
        hash = hashStep(hash, lastLetter);
        letters += 1;
        at += 1;
        info = at < length ? (packed[text.charCodeAt(at)] as number) : 0;
        if (info >> CLASS_SHIFT === MARKUP) {
          const next = afterInnerMarkup(text, packed, at);
          if (next === at) break;
          at = next;
          info = packed[text.charCodeAt(at)] as number;
        }
      } while (info >= LETTER);
      odd |= small;
      start[count] = from;
      end[count] = at;
      id[count] = lookUp(slots, hash, wordMark(firstLetter, lastLetter, letters));
      flags[count] = flag | (kind === UPPER ? CAPITAL : 0) | ((small & SMALL) === 0 ? ALL_CAPITALS : 0);
    } else {
      at += 1;
      if (kind === DIGIT)
        while (at < length && (packed[text.charCodeAt(at)] as number) >> CLASS_SHIFT === DIGIT) at += 1;
      start[count] = from;
      end[count] = at;
      id[count] = kind === DIGIT ? NUMBER : SIGN;
      flags[count] = flag;
    }
    count += 1;
    flag = 0;
  }
  return { text, count, start, end, id, flags, odd: (odd & ODD) !== 0 };
}

/** Packed values from here on are letters. */
const LETTER = UPPER << CLASS_SHIFT;
/** The bit that marks have and letters have not. */
const ODD = (MARK & ~LOWER) << CLASS_SHIFT;
/** The bit by which a small letter differs from a capital in the packed table. */
const SMALL = (LOWER ^ UPPER) << CLASS_SHIFT;

/** "x**ã" is one word: two or more markup signs before a small letter are passed over; else `at` itself. */
function afterInnerMarkup(text: string, packed: Uint16Array, at: number): number {
  let over = at + 1;
  while (over < text.length && over < at + 8 && (packed[text.charCodeAt(over)] as number) >> CLASS_SHIFT === MARKUP)
    over += 1;
  return over - at >= 2 && over < text.length && (packed[text.charCodeAt(over)] as number) >> CLASS_SHIFT === LOWER
    ? over
    : at;
}

function enlarge<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Id of the token, END beyond the text. */
export function idAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count ? (tokens.id[index] as number) : END;
}

/** Flags of the token; a new paragraph beyond the text. */
export function flagsAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count ? (tokens.flags[index] as number) : NEW_LINE | NEW_PARAGRAPH;
}

/** The sign's UTF-16 unit, or 0 where the token is no sign. */
export function signAt(tokens: Tokens, index: number): number {
  return idAt(tokens, index) === SIGN ? tokens.text.charCodeAt(tokens.start[index] as number) : 0;
}

/** `true` for a word (known or not). */
export function isWord(tokens: Tokens, index: number): boolean {
  const token = idAt(tokens, index);
  return token < END;
}

/** `true` for a word that begins with a capital. */
export function isCapital(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && (flagsAt(tokens, index) & CAPITAL) !== 0;
}

/** `true` where nothing, not even white space, stands before the token. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return (flagsAt(tokens, index) & (SPACED | NEW_LINE)) === 0;
}

/** `true` where an empty line stands before the token, or the text ends. */
export function startsParagraph(tokens: Tokens, index: number): boolean {
  return (flagsAt(tokens, index) & NEW_PARAGRAPH) !== 0;
}

/** Value of a run of digits of at most nine, else -1. */
export function valueAt(tokens: Tokens, index: number): number {
  if (idAt(tokens, index) !== NUMBER) return -1;
  const from = tokens.start[index] as number;
  const to = tokens.end[index] as number;
  if (to - from > 9) return -1;
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + tokens.text.charCodeAt(i) - 48;
  return value;
}

/** Number of UTF-16 units of the token. */
export function widthAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count ? (tokens.end[index] as number) - (tokens.start[index] as number) : 0;
}

/** Words of the token as written. */
export function textAt(tokens: Tokens, index: number): string {
  return index >= 0 && index < tokens.count ? tokens.text.slice(tokens.start[index], tokens.end[index]) : "";
}

/** Offset of the token's first character. */
export function startAt(tokens: Tokens, index: number): number {
  return tokens.start[index] as number;
}

/** Offset behind the token's last character. */
export function endAt(tokens: Tokens, index: number): number {
  return tokens.end[index] as number;
}
