import { compose } from "./compose.js";
import { remember } from "./remember.js";
import { tonePlacings } from "./tone-placing.js";

/** Characters that are written but not read: soft hyphen, zero-width characters, byte order mark, markup signs. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff*_]/g;
const FALSE_D = /[\u00f0\u0256]/g;
const WORD = /[\p{L}\p{M}]+/gu;
/** What may stand around a name: white space, quotation marks, brackets, stops. Behind the name a run is looked at from its beginning only. */
const EDGES = /^[\s"'“”‘’«»()[\].,;:]+|(?<![\s"'“”‘’«»()[\].,;:])[\s"'“”‘’«»()[\].,;:]+$/g;

/** The newer place of the tone by the older one, in syllables that end with it. */
const newPlacing: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(tonePlacings);
/** i for y behind one consonant: kì for kỳ, lí for lý. */
const yLetters: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };
const Y_SYLLABLE = /^(?:[hklmst]|qu)[iìíỉĩị]$/;

/**
 * Folds a Vietnamese name for comparison: the writings of one name that differ in letter case, spacing, Unicode form,
 * tone placing (hoà, hòa), i and y (kì, kỳ) or a false Đ (Ð) become one.
 *
 * @param text - a name as written.
 * @returns the name in small letters with its diacritics, in the newer spelling, without marks around it.
 * @example
 * ```ts
 * import { foldName } from "vanban/model";
 * foldName("Uỷ ban  Nhân dân tỉnh Khánh Hoà"); // => "ủy ban nhân dân tỉnh khánh hòa"
 * foldName("Kì họp thứ 9"); // => "kỳ họp thứ 9"
 * ```
 */
export function foldName(text: string): string {
  return folded(text);
}

/** Names fold many times over. */
const folded = remember(fold);

function fold(text: string): string {
  return compose(text.replace(UNSEEN, ""))
    .toLowerCase()
    .replace(FALSE_D, "đ")
    .replace(/\s+/g, " ")
    .replace(EDGES, "")
    .replace(WORD, foldSyllable);
}

function foldSyllable(word: string): string {
  if (Y_SYLLABLE.test(word)) return word.slice(0, -1) + yLetters[word.slice(-1)];
  if (word.startsWith("qu")) return word;
  const modern = newPlacing[word.slice(-2)];
  return modern === undefined ? word : word.slice(0, -2) + modern;
}
