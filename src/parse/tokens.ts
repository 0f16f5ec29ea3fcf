import type { CivilDate } from "../model/civil-date.js";
import type { DocumentNumber } from "../model/document-number.js";
import type { DocumentTypeId } from "../model/registry/document-types.js";
import {
  ALL_CAPITALS,
  CAPITAL,
  END,
  FIRST,
  ID_MASK,
  NEW_LINE,
  NEW_PARAGRAPH,
  NUMBER,
  SIGN_FROM,
  SPACED,
  WIDE,
  WIDTH_SHIFT,
} from "./token-marks.js";
import type { TokenRange } from "./token-range.js";
import type { TokenRoom } from "./token-room.js";
import { Writings } from "./writings.js";

/** What is remembered of the first mention of a document: where it stands, and its title once that is read. */
export interface FirstMention {
  readonly core: { readonly first: number; readonly type: DocumentTypeId | null };
  readonly subject: TokenRange | null;
}

/**
 * A text cut into words, runs of digits and single signs; white space and markup (`*`, `_`) are no tokens.
 *
 * A class, as everything that is made once for a text and then looked at everywhere: the engine widens what it knows of the fields of an
 * object literal when that is made for the second time, and throws away all code compiled by then.
 */
export class Tokens implements TokenRoom {
  readonly units: Uint16Array;
  readonly marks: Int32Array;
  readonly offsets: Int32Array;
  readonly beginnings: Int32Array;
  /** Document numbers that were read so far and in which nothing was repaired. */
  readonly numbers: Writings<DocumentNumber>;
  /** Numbers without symbol that were read so far, by their writing. */
  readonly bareNumbers: Map<string, DocumentNumber> = new Map();
  /** First mentions of the documents cited in full so far, by serial; of several types with one serial the last. */
  readonly cited: Map<number, FirstMention> = new Map();
  /** Days and years that were read so far, by their figures: see `knownDay`. */
  readonly dates: Map<number, CivilDate> = new Map();

  /**
   * @param text - the normalised text.
   * @param end - index behind the last token; the first is FIRST.
   * @param room - where the tokens are written.
   * @param wide - offsets behind the tokens that are too wide for their marks.
   * @param startCount - how many tokens there are with which something may begin: words that begin something, numbers, and letters and signs at the heads of lines.
   * @param odd - the text holds combining marks or invisible characters and should be normalised before it is read.
   */
  constructor(
    readonly text: string,
    readonly end: number,
    readonly room: TokenRoom,
    readonly wide: ReadonlyMap<number, number>,
    readonly startCount: number,
    readonly odd: boolean,
  ) {
    this.units = room.units;
    this.numbers = new Writings(room.units);
    this.beginnings = room.beginnings;
    this.marks = room.marks;
    this.offsets = room.offsets;
  }
}

/** `true` for a text without a token. */
export function isEmpty(tokens: Tokens): boolean {
  return tokens.end === FIRST;
}

/** The index-th of the tokens with which something may begin, below `startCount`. */
export function beginningAt(tokens: Tokens, index: number): number {
  return tokens.beginnings[index] as number;
}

/** Id of the token, END beyond the text: there, as with everything that is asked of a token, no further than FIRST tokens. */
export function idAt(tokens: Tokens, index: number): number {
  return (tokens.marks[index] as number) & ID_MASK;
}

/** The token's flags, among its other marks; a new paragraph beyond the text. */
export function flagsAt(tokens: Tokens, index: number): number {
  return tokens.marks[index] as number;
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
  return (flagsAt(tokens, index) & CAPITAL) !== 0;
}

/** `true` where nothing, not even white space, stands before the token. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return (flagsAt(tokens, index) & (SPACED | NEW_LINE)) === 0;
}

/** `true` where an empty line stands before the token, or the text ends. */
export function startsParagraph(tokens: Tokens, index: number): boolean {
  return (flagsAt(tokens, index) & NEW_PARAGRAPH) !== 0;
}

/** `true` where the token stands at the head of a line. */
export function startsLine(tokens: Tokens, index: number): boolean {
  return (flagsAt(tokens, index) & NEW_LINE) !== 0;
}

/** `true` for a word in capitals throughout. */
export function isShouted(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index) && (flagsAt(tokens, index) & ALL_CAPITALS) !== 0;
}

/** Value of a run of digits of at most nine, else -1. */
export function valueAt(tokens: Tokens, index: number): number {
  if (idAt(tokens, index) !== NUMBER) return -1;
  const width = widthAt(tokens, index);
  if (width > 9) return -1;
  const from = startAt(tokens, index);
  const to = from + width;
  let value = 0;
  for (let i = from; i < to; i += 1) value = value * 10 + (tokens.units[i] as number) - 48;
  return value;
}

/** Number of UTF-16 units of the token. */
export function widthAt(tokens: Tokens, index: number): number {
  const width = (tokens.marks[index] as number) >>> WIDTH_SHIFT;
  return width < WIDE ? width : (tokens.wide.get(index) as number) - startAt(tokens, index);
}

/** Words of the token as written. */
export function textAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(startAt(tokens, index), endAt(tokens, index));
}

/** Offset of the token's first character; that end of the text beyond it. */
export function startAt(tokens: Tokens, index: number): number {
  return tokens.offsets[index] as number;
}

/** Offset behind the token's last character; that end of the text beyond it. */
export function endAt(tokens: Tokens, index: number): number {
  return startAt(tokens, index) + widthAt(tokens, index);
}

/** The first token behind `index` that begins at the offset or later. */
export function tokenBehind(tokens: Tokens, index: number, offset: number): number {
  let at = index + 1;
  while (at < tokens.end && startAt(tokens, at) < offset) at += 1;
  return at;
}
