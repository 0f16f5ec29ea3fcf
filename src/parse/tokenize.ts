import {
  BLANK,
  BREAK,
  CLASS_SHIFT,
  charTables,
  DIGIT,
  DIGIT_FROM,
  FOLD_MASK,
  HASH_FACTOR,
  isDash,
  LETTER_BIT,
  LETTER_FROM,
  LOWER,
  MARKUP,
  MARKUP_FROM,
  ODD,
  SPACE_FROM,
} from "./chars.js";
import { SLASH } from "./signs.js";
import { writeUnits } from "./text-units.js";
import {
  ALL_CAPITALS,
  CAPITAL,
  CAPITAL_BIT,
  FIRST,
  ID_MASK,
  JOINED,
  LAST_SIGN,
  NEW_LINE,
  NEW_LINE_BIT,
  NEW_PARAGRAPH,
  NUMBER,
  SIGN_FROM,
  SPACED,
} from "./token-marks.js";
import { enlarged, leaveEmpty, sizeOf, type TokenRoom, takeRoom } from "./token-room.js";
import { widthMark } from "./token-width.js";
import { Tokens } from "./tokens.js";
import { lookUp, wordTable } from "./word-table.js";

/**
 * Cuts a text into tokens in one walk.
 *
 * @param text - normalised text.
 * @param begins - by lexicon id: 1 for words with which something may begin, 2 where it may only if they have a capital; `null` where nobody asks.
 */
export function tokenize(text: string, begins: Uint8Array | null = null): Tokens {
  const walk = new Walk(begins);
  const { length } = text;
  let room = takeRoom(length + 1 + AHEAD, Math.min(length, (length >> 2) + (length >> 5) + STRETCH));
  writeUnits(text, room.units);
  while (walk.at < length) {
    if (walk.end - FIRST + Math.min(STRETCH, length - walk.at) > sizeOf(room)) room = enlarged(room, STRETCH, length);
    cutStretch(room, walk, length);
  }
  leaveEmpty(room, walk.end, length);
  return new Tokens(text, walk.end, room, walk.wide, walk.starts, (walk.odd & ODD) !== 0);
}

/** A walk over a text: what it looks up, and where it is between two stretches. A class for the reason that `Tokens` is one. */
class Walk {
  readonly packed: Uint16Array;
  readonly table: Int32Array;
  readonly groups: number;
  readonly shift: number;
  /** Offsets behind tokens that are too wide for their marks. */
  readonly wide: Map<number, number> = new Map();
  /** UTF-16 offset. */
  at: number;
  /** Index of the next token. */
  end: number;
  /** Tokens so far at which something may begin. */
  starts: number;
  /** Flags of the next token. */
  flag: number;
  /** Every class of letter met. */
  odd: number;

  constructor(begins: Uint8Array | null) {
    this.packed = charTables().packed;
    const { table, groups, shift } = wordTable(begins);
    this.table = table;
    this.groups = groups;
    this.shift = shift;
    this.at = 0;
    this.end = FIRST;
    this.starts = 0;
    this.flag = NEW_LINE | NEW_PARAGRAPH;
    this.odd = 0;
  }
}

/** Units behind the first one of a word that are looked at whether they belong to it or not. */
const AHEAD = 3;
/** Characters, and so tokens at most, that are cut in one go: a function that is called often is compiled sooner than one that loops over a whole text. */
const STRETCH = 4096;

function cutStretch(room: TokenRoom, walk: Walk, length: number): void {
  const { packed, table, groups, shift } = walk;
  const { units, marks, offsets, beginnings } = room;
  const stop = Math.min(length, walk.at + STRETCH);
  let { at, end, starts: begun, flag, odd } = walk;
  while (at < stop) {
    let info = packed[units[at] as number] as number;
    if (info >= LETTER_FROM) {
      const first = info;
      const start = at;
      // The first letters without a branch: nobody can guess how long the next word is, and a loop has the engine make sure of its arrays each time.
      const second = packed[units[(at + 1) | 0] as number] as number;
      const third = packed[units[(at + 2) | 0] as number] as number;
      const fourth = packed[units[(at + 3) | 0] as number] as number;
      const two = second >> LETTER_BIT;
      const three = two & (third >> LETTER_BIT);
      const four = three & (fourth >> LETTER_BIT);
      let hash = info & FOLD_MASK;
      hash = (hash + ((Math.imul(hash, HASH_FACTOR - 1) + (second & FOLD_MASK)) & -two)) | 0;
      hash = (hash + ((Math.imul(hash, HASH_FACTOR - 1) + (third & FOLD_MASK)) & -three)) | 0;
      hash = (hash + ((Math.imul(hash, HASH_FACTOR - 1) + (fourth & FOLD_MASK)) & -four)) | 0;
      let all = info | (second & -two) | (third & -three) | (fourth & -four);
      at = (at + 1 + two + three + four) | 0;
      info = packed[units[at] as number] as number;
      while (info >= LETTER_FROM) {
        all |= info;
        hash = (Math.imul(hash, HASH_FACTOR) + (info & FOLD_MASK)) | 0;
        at = (at + 1) | 0;
        info = packed[units[at] as number] as number;
      }
      if (info >= MARKUP_FROM) {
        const rest = restOfWord(units, packed, at, hash);
        at = rest.at;
        hash = rest.hash;
        all |= rest.all;
        info = packed[units[at] as number] as number;
      }
      odd |= all;
      const word = lookUp(table, groups, shift, hash);
      const letters = capitals(first, all);
      offsets[end] = start;
      marks[end] = (word & ID_MASK) | flag | letters | widthMark(walk.wide, end, start, at);
      // Every token is written where the next beginning belongs, and stays if it is one: no branch that nobody can guess.
      beginnings[begun] = end;
      begun += starting(word, letters) | (headsLine(flag) & ~two);
      end += 1;
      flag = 0;
      if (info === BLANK) {
        flag = SPACED;
        at += 1;
      }
      continue;
    }
    if (info >= MARKUP_FROM) {
      at += 1;
      continue;
    }
    if (info < DIGIT_FROM && info >= SPACE_FROM) {
      if (info === BREAK) flag |= (flag & NEW_LINE) !== 0 ? NEW_PARAGRAPH : NEW_LINE;
      flag |= SPACED;
      at += 1;
      continue;
    }
    const start = at;
    let mark = flag;
    beginnings[begun] = end;
    at += 1;
    if (info >= DIGIT_FROM) {
      while ((packed[units[at] as number] as number) >> CLASS_SHIFT === DIGIT) at += 1;
      if (joins(units[at] as number, packed[units[at] as number] as number)) mark |= JOINED;
      mark |= NUMBER;
      begun += 1;
    } else {
      mark |= SIGN_FROM + Math.min(units[start] as number, LAST_SIGN);
      begun += headsLine(flag);
    }
    offsets[end] = start;
    marks[end] = mark | widthMark(walk.wide, end, start, at);
    end += 1;
    flag = 0;
  }
  walk.at = at;
  walk.end = end;
  walk.starts = begun;
  walk.flag = flag;
  walk.odd = odd;
}

/** The flags of a word with that first letter and all these letters: the lowest bit of a letter's class is 0 for capitals only. */
function capitals(first: number, all: number): number {
  return (
    ((~first << (CAPITAL_BIT - CLASS_SHIFT)) & CAPITAL) | ((~all << (CAPITAL_BIT + 1 - CLASS_SHIFT)) & ALL_CAPITALS)
  );
}

/** 1 for a word that begins something, as `begins` of the vocabulary says, else 0. */
function starting(word: number, letters: number): number {
  return ((word | ((word >> 1) & letters)) >> CAPITAL_BIT) & 1;
}

/** 1 for flags of a token at the head of a line, else 0. */
function headsLine(flag: number): number {
  return (flag >> NEW_LINE_BIT) & 1;
}

/** A letter, a stroke or a hyphen behind a number. */
function joins(code: number, info: number): boolean {
  return (info >= LETTER_FROM && (info & ODD) === 0) || code === SLASH || isDash(code);
}

/** "x**ã" is one word: what stands behind markup inside a word, with the hash and the letters of the whole; nothing where the word ends. */
function restOfWord(
  units: Uint16Array,
  packed: Uint16Array,
  from: number,
  before: number,
): Pick<Walk, "at"> & { readonly hash: number; readonly all: number } {
  let at = from;
  let hash = before;
  let all = 0;
  for (let next = afterMarkup(units, packed, at); next > at; next = afterMarkup(units, packed, at)) {
    at = next;
    for (let info = infoAt(units, packed, at); info >= LETTER_FROM; info = infoAt(units, packed, at)) {
      all |= info;
      hash = (Math.imul(hash, HASH_FACTOR) + (info & FOLD_MASK)) | 0;
      at += 1;
    }
  }
  return { at, hash, all };
}

/** Two or more markup signs before a small letter are passed over; else `at` itself. */
function afterMarkup(units: Uint16Array, packed: Uint16Array, at: number): number {
  let over = at;
  while (over < at + 8 && infoAt(units, packed, over) >> CLASS_SHIFT === MARKUP) over += 1;
  return over - at >= 2 && infoAt(units, packed, over) >> CLASS_SHIFT === LOWER ? over : at;
}

function infoAt(units: Uint16Array, packed: Uint16Array, at: number): number {
  return packed[units[at] as number] as number;
}
