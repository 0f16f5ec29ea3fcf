import { foldText } from "./chars.js";
import { type Syllable, syllables } from "./syllables.js";

/** Id of a word that no table names. */
export const UNKNOWN = 0;
/** Token id of a run of digits. */
export const NUMBER = 65535;
/** Token id of a single sign. */
export const SIGN = 65534;
/** Token id beyond either end of the text. */
export const END = 65533;

/** Ids of the syllables that the grammar names; the same at every run. */
export const W: Readonly<Record<Syllable, number>> = /* @__PURE__ */ Object.fromEntries(
  syllables.map((word, index) => [word, index + 1]),
) as Record<Syllable, number>;

/** An open-addressed table from folded words to ids, growing while the phrase tables are compiled. */
export interface Lexicon {
  slots: Int32Array;
  /** The full hash of what stands in each slot. */
  hashes: Int32Array;
  readonly words: string[];
}

const HASH_FACTOR = 0x01000193;

/** Old and new placing of the tone, and i for y: the same word. */
const toneVariants: readonly (readonly [string, string])[] = [
  ["òa", "oà"], ["óa", "oá"], ["ỏa", "oả"], ["õa", "oã"], ["ọa", "oạ"],
  ["òe", "oè"], ["óe", "oé"], ["ỏe", "oẻ"], ["õe", "oẽ"], ["ọe", "oẹ"],
  ["ùy", "uỳ"], ["úy", "uý"], ["ủy", "uỷ"], ["ũy", "uỹ"], ["ụy", "uỵ"],
];
const vowelVariants: Readonly<Record<string, string>> = {
  kỳ: "kì", quý: "quí", kỷ: "kỉ", lý: "lí", kỹ: "kĩ", tỷ: "tỉ", tỉ: "tỷ", mỹ: "mĩ", ký: "kí", qui: "quy", quy: "qui", sỹ: "sĩ", vị: "vỵ",
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
    shared = { slots: new Int32Array(1 << 13), hashes: new Int32Array(1 << 13), words: [""] };
    for (const word of syllables) add(shared, word);
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
  for (const [modern, old] of toneVariants) {
    if (word.endsWith(modern)) put(lex, word.slice(0, -2) + old, id);
    else if (word.endsWith(old)) put(lex, word.slice(0, -2) + modern, id);
  }
  const vowel = vowelVariants[word];
  if (vowel !== undefined) put(lex, vowel, id);
  return id;
}

const writings: string[] = [""];

function put(lex: Lexicon, word: string, id: number): void {
  if (find(lex, word) !== UNKNOWN) return;
  if (writings.length * 3 > lex.slots.length) grow(lex);
  const key = writings.length;
  writings.push(word);
  ids[key] = id;
  insert(lex, word, key);
}

const ids: number[] = [0];

function insert(lex: Lexicon, word: string, key: number): void {
  const { slots, hashes } = lex;
  const mask = slots.length - 1;
  const hash = hashOf(word);
  let at = spread(hash) & mask;
  while (slots[at] !== 0) at = (at + 1) & mask;
  slots[at] = key;
  hashes[at] = hash;
}

function grow(lex: Lexicon): void {
  lex.slots = new Int32Array(lex.slots.length * 2);
  lex.hashes = new Int32Array(lex.slots.length);
  for (let key = 1; key < writings.length; key += 1) insert(lex, writings[key] as string, key);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function find(lex: Lexicon, word: string): number {
  const mask = lex.slots.length - 1;
  for (let at = spread(hashOf(word)) & mask; lex.slots[at] !== 0; at = (at + 1) & mask) {
    const key = lex.slots[at] as number;
    if (writings[key] === word) return ids[key] as number;
  }
  return UNKNOWN;
}

/**
 * Id of the word that stands at `start` … `end` of `text` with the given hash, markup signs inside it being passed over.
 *
 * @param folds - the fold table.
 */
export function lookUp(lex: Lexicon, folds: Uint16Array, text: string, start: number, end: number, hash: number): number {
  const mask = lex.slots.length - 1;
  for (let at = spread(hash) & mask; lex.slots[at] !== 0; at = (at + 1) & mask) {
    if (lex.hashes[at] !== hash) continue;
    const key = lex.slots[at] as number;
    if (sameWord(folds, text, start, end, writings[key] as string)) return ids[key] as number;
  }
  return UNKNOWN;
}

function sameWord(folds: Uint16Array, text: string, start: number, end: number, word: string): boolean {
  let at = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 42 || code === 95) continue;
    if (at >= word.length || (code < folds.length ? folds[code] : code) !== word.charCodeAt(at)) return false;
    at += 1;
  }
  return at === word.length;
}
