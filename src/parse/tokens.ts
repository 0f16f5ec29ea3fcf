import { CAPITAL, END, NEW_LINE, NEW_PARAGRAPH, NUMBER, SIGN_FROM, SPACED } from "./token-marks.js";

/** A text cut into words, runs of digits and single signs; white space and markup (`*`, `_`) are no tokens. */
export interface Tokens {
  /** The normalised text. */
  readonly text: string;
  /** The UTF-16 units of the text and a 0 behind them; more may stand there from another text. */
  readonly units: Uint16Array;
  readonly count: number;
  /** UTF-16 offsets into `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lexicon id, NUMBER, or that of a sign: SIGN_FROM and its UTF-16 unit. */
  readonly id: Uint16Array;
  readonly flags: Uint8Array;
  /** The tokens at which something may begin, in order: words that begin something, numbers, and whatever heads a line. */
  readonly starts: Int32Array;
  readonly startCount: number;
  /** The text holds combining marks or invisible characters and should be normalised before it is read. */
  readonly odd: boolean;
}

/** Id of the token, END beyond the text. */
export function idAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count ? (tokens.id[index] as number) : END;
}

/** Flags of the token; a new paragraph beyond the text. */
export function flagsAt(tokens: Tokens, index: number): number {
  return index >= 0 && index < tokens.count ? (tokens.flags[index] as number) : NEW_LINE | NEW_PARAGRAPH;
}

/** The sign's UTF-16 unit (LAST_SIGN for those beyond it), or 0 where the token is no sign. */
export function signAt(tokens: Tokens, index: number): number {
  const token = idAt(tokens, index);
  return token >= SIGN_FROM ? token - SIGN_FROM : 0;
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
  for (let i = from; i < to; i += 1) value = value * 10 + (tokens.units[i] as number) - 48;
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

/** Offset of the token's first character; the text's length beyond the text. */
export function startAt(tokens: Tokens, index: number): number {
  return index < tokens.count ? (tokens.start[index] as number) : tokens.text.length;
}

/** Offset behind the token's last character; the text's length beyond the text. */
export function endAt(tokens: Tokens, index: number): number {
  return index < tokens.count ? (tokens.end[index] as number) : tokens.text.length;
}

/** The first token behind `index` that begins at the offset or later. */
export function tokenBehind(tokens: Tokens, index: number, offset: number): number {
  let at = index + 1;
  while (at < tokens.count && startAt(tokens, at) < offset) at += 1;
  return at;
}
