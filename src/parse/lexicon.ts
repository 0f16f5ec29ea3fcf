import { tonePlacings } from "../model/tone-placing.js";
import { foldText } from "./chars.js";
import { syllables } from "./syllables.js";

/** Id of a word that no table names. */
const UNKNOWN = 0;
/** Token id of a run of digits. */
export const NUMBER = 65535;
/** Token id of a single sign. */
export const SIGN = 65534;
/** Token id beyond either end of the text. */
export const END = 65533;

export { W } from "./syllables.js";

/**
 * An open-addressed table from folded words to ids, growing while the phrase tables are compiled. Each slot is two numbers:
 * the hash, and the id with a mark of the word above it; 0 where the slot is empty.
 */
export interface Lexicon {
  slots: Int32Array;
  readonly words: string[];
}

const HASH_FACTOR = 0x01000193;

/** i for y: the same word. */
const vowelVariants: Readonly<Record<string, string>> = {
  kỳ: "kì",
  quý: "quí",
  kỷ: "kỉ",
  lý: "lí",
  kỹ: "kĩ",
  tỷ: "tỉ",
  tỉ: "tỷ",
  mỹ: "mĩ",
  ký: "kí",
  qui: "quy",
  quy: "qui",
  sỹ: "sĩ",
  vị: "vỵ",
};

/** Hash of a folded word: what the tokeniser computes while walking over it. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** One step of the hash. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, HASH_FACTOR) + code) | 0;
}

let shared: Lexicon | null = null;

/** The lexicon, made on first use. */
export function lexicon(): Lexicon {
  if (shared === null) {
    shared = { slots: new Int32Array(1 << 13), words: [""] };
    for (const word of syllables.trim().split(/\s+/)) add(shared, word);
  }
  return shared;
}

/** Id of a word, entering it where it is new. Only for compiling tables. */
export function intern(word: string): number {
  const lex = lexicon();
  const folded = foldText(word);
  const found = find(lex, folded);
  return found !== UNKNOWN ? found : add(lex, folded);
}

function add(lex: Lexicon, word: string): number {
  const id = lex.words.length;
  lex.words.push(word);
  put(lex, word, id);
  for (const [older, newer] of tonePlacings) {
    if (word.endsWith(newer)) put(lex, word.slice(0, -2) + older, id);
    else if (word.endsWith(older)) put(lex, word.slice(0, -2) + newer, id);
  }
  const vowel = vowelVariants[word];
  if (vowel !== undefined) put(lex, vowel, id);
  return id;
}

/** Every writing of every word with its id, in the order of entry. */
const writings: { readonly word: string; readonly id: number }[] = [];

function put(lex: Lexicon, word: string, id: number): void {
  if (find(lex, word) !== UNKNOWN) return;
  writings.push({ word, id });
  if (writings.length * 5 > lex.slots.length) grow(lex);
  else insert(lex, word, id);
}

function insert(lex: Lexicon, word: string, id: number): void {
  const { slots } = lex;
  const mask = slots.length - 2;
  const hash = hashOf(word);
  let at = slotOf(hash) & mask;
  while (slots[at + 1] !== 0) at = (at + 2) & mask;
  slots[at] = hash;
  slots[at + 1] = (markOf(word) << 16) | id;
}

function grow(lex: Lexicon): void {
  lex.slots = new Int32Array(lex.slots.length * 2);
  for (const { word, id } of writings) insert(lex, word, id);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function markOf(word: string): number {
  return wordMark(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length);
}

function find(lex: Lexicon, word: string): number {
  return lookUp(lex.slots, hashOf(word), markOf(word));
}

/**
 * Id of a word by its hash and its mark; two different words that agree in both are not to be expected, and would only be misread.
 *
 * @param slots - the slots of the lexicon.
 * @param mark - see `wordMark`.
 */
export function lookUp(slots: Int32Array, hash: number, mark: number): number {
  const mask = slots.length - 2;
  let at = slotOf(hash) & mask;
  for (;;) {
    const entry = slots[at + 1] as number;
    if (entry === 0) return UNKNOWN;
    if (slots[at] === hash && entry >>> 16 === mark) return entry & 0xffff;
    at = (at + 2) & mask;
  }
}

/** First letter, last letter and length of a folded word in sixteen bits. */
export function wordMark(first: number, last: number, length: number): number {
  return (Math.imul(first, 31) + Math.imul(last, 7) + length) & 0xffff;
}
