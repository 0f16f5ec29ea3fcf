import { CLASS_SHIFT, charTables, DIGIT, FOLD_MASK, LOWER, MARK, MARKUP, SPACE, UPPER } from "./chars.js";
import { hashStep, lexicon, lookUp, NUMBER, SIGN, wordMark } from "./lexicon.js";
import { ALL_CAPITALS, CAPITAL, NEW_LINE, NEW_PARAGRAPH, SPACED, type Tokens } from "./tokens.js";

/**
 * Cuts a text into tokens in one walk.
 *
 * @param text - normalised text.
 */
export function tokenize(text: string): Tokens {
  const { packed } = charTables();
  const { slots } = lexicon();
  const walk: Walk = { at: 0, count: 0, flag: NEW_LINE | NEW_PARAGRAPH, odd: 0 };
  const { length } = text;
  let room = takeRoom(Math.min(length, (length >> 2) + (length >> 5) + STRETCH));
  while (walk.at < length) {
    if (walk.count + Math.min(STRETCH, length - walk.at) > room.start.length) room = enlarged(room);
    cutStretch(text, packed, slots, room, walk);
  }
  const { start, end, id, flags } = room;
  return { text, count: walk.count, start, end, id, flags, odd: (walk.odd & ODD) !== 0 };
}

/** Where a walk over a text is between two stretches. */
interface Walk {
  /** UTF-16 offset. */
  at: number;
  /** Tokens so far. */
  count: number;
  /** Flags of the next token. */
  flag: number;
  /** Every class of letter met. */
  odd: number;
}

/** Characters, and so tokens at most, that are cut in one go: a function that is called often is compiled sooner than one that loops over a whole text. */
const STRETCH = 4096;

function cutStretch(text: string, packed: Uint16Array, slots: Int32Array, room: Room, walk: Walk): void {
  const { start, end, id, flags } = room;
  const length = text.length;
  const stop = Math.min(length, walk.at + STRETCH);
  let { at, count, flag, odd } = walk;
  while (at < stop) {
    let info = packed[text.charCodeAt(at)] as number;
    if (info >= LETTER_FROM) {
      const first = info;
      let last = 0;
      let hash = 0;
      let all = 0;
      let skipped = 0;
      start[count] = at;
      const from = at;
      do {
        all |= info;
        last = info & FOLD_MASK;
        hash = hashStep(hash, last);
        at += 1;
        info = at < length ? (packed[text.charCodeAt(at)] as number) : 0;
        if (info < LETTER_FROM && info >= MARKUP_FROM) {
          const next = afterInnerMarkup(text, packed, at);
          if (next > at) {
            skipped += next - at;
            at = next;
            info = packed[text.charCodeAt(at)] as number;
          }
        }
      } while (info >= LETTER_FROM);
      odd |= all;
      end[count] = at;
      id[count] = lookUp(slots, hash, wordMark(first & FOLD_MASK, last, at - from - skipped));
      flags[count] = flag | (first < LOWER_FROM ? CAPITAL : 0) | ((all & SMALL) === 0 ? ALL_CAPITALS : 0);
      count += 1;
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
    start[count] = at;
    flags[count] = flag;
    at += 1;
    if (info >= DIGIT_FROM) {
      id[count] = NUMBER;
      while (at < length && (packed[text.charCodeAt(at)] as number) >> CLASS_SHIFT === DIGIT) at += 1;
    } else id[count] = SIGN;
    end[count] = at;
    count += 1;
    flag = 0;
  }
  walk.at = at;
  walk.count = count;
  walk.flag = flag;
  walk.odd = odd;
}

/** Packed values by class: each class begins here and ends where the next begins. */
const SPACE_FROM = SPACE << CLASS_SHIFT;
const DIGIT_FROM = DIGIT << CLASS_SHIFT;
const MARKUP_FROM = MARKUP << CLASS_SHIFT;
const LETTER_FROM = UPPER << CLASS_SHIFT;
const LOWER_FROM = LOWER << CLASS_SHIFT;
/** A blank in the packed table. */
const BLANK = SPACE_FROM | 32;
/** A line break in the packed table. */
const BREAK = SPACE_FROM | 10;
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

type Room = Pick<Tokens, "start" | "end" | "id" | "flags">;

/** Room that a text no longer needs, as long as nobody else wants the memory. */
let spare: WeakRef<Room> | null = null;

function takeRoom(capacity: number): Room {
  const kept = spare?.deref();
  if (kept !== undefined && kept.start.length >= capacity) {
    spare = null;
    return kept;
  }
  return newRoom(capacity);
}

function newRoom(size: number): Room {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Uint16Array(size),
    flags: new Uint8Array(size),
  };
}

function enlarged({ start, end, id, flags }: Room): Room {
  const room = newRoom(start.length * 2 + STRETCH);
  room.start.set(start);
  room.end.set(end);
  room.id.set(id);
  room.flags.set(flags);
  return room;
}

/** Lets the room of tokens that nobody reads any more be used for the next text. */
export function letGo({ start, end, id, flags }: Tokens): void {
  const kept = spare?.deref();
  if (kept === undefined || kept.start.length < start.length) spare = new WeakRef({ start, end, id, flags });
}
