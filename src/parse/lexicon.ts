import { tonePlacings } from "../model/tone-placing.js";
import { foldText } from "./chars.js";
import { syllables } from "./syllables.js";

export { W } from "./syllables.js";

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

/** Every writing of every word with its id, made on first use and growing while the phrase tables are compiled. */
const known: Map<string, number> = new Map();
let words = 0;

/** Every writing of every word that a table names, with the word's id. */
export function writings(): ReadonlyMap<string, number> {
  if (words === 0) for (const word of syllables.trim().split(/\s+/)) add(word);
  return known;
}

/** Id of a word, entering it where it is new. Only for compiling tables. */
export function intern(word: string): number {
  const folded = foldText(word);
  return writings().get(folded) ?? add(folded);
}

function add(word: string): number {
  words += 1;
  put(word, words);
  for (const [older, newer] of tonePlacings) {
    if (word.endsWith(newer)) put(word.slice(0, -2) + older, words);
    else if (word.endsWith(older)) put(word.slice(0, -2) + newer, words);
  }
  const vowel = vowelVariants[word];
  if (vowel !== undefined) put(vowel, words);
  return words;
}

function put(word: string, id: number): void {
  if (!known.has(word)) known.set(word, id);
}
