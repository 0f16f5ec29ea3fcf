import { W } from "../lexicon.js";
import { COLON, COMMA, DOT, SLASH } from "../signs.js";
import { NEW_PARAGRAPH } from "../token-marks.js";
import { flagsAt, idAt, isCapital, isGlued, signAt, type Tokens } from "../tokens.js";

/**
 * Passes over "số", "Số:", "số hiệu", "số ký hiệu", "Số/ký hiệu", "Số, ký hiệu" and the slip "sổ".
 *
 * @returns token index behind it; `index` itself where no such word stands.
 */
export function skipNumberWord(tokens: Tokens, index: number): number {
  const word = idAt(tokens, index);
  if (word !== W.số && word !== W.sổ) return index;
  let at = index + 1;
  const link = signAt(tokens, at);
  if ((link === SLASH || link === COMMA) && (idAt(tokens, at + 1) === W.ký || idAt(tokens, at + 1) === W.hiệu)) at += 1;
  if (idAt(tokens, at) === W.và && idAt(tokens, at + 1) === W.ký) at += 1;
  if (idAt(tokens, at) === W.ký) at += 1;
  if (idAt(tokens, at) === W.hiệu) at += 1;
  const sign = signAt(tokens, at);
  // "Số. 12/…" for "Số: 12/…"; behind small letters ("dân số. 79/NQ-CP") the dot ends a sentence.
  if (sign === COLON || (sign === DOT && isGlued(tokens, at) && isCapital(tokens, index))) at += 1;
  return (flagsAt(tokens, at) & NEW_PARAGRAPH) !== 0 ? index : at;
}

/** "Số, ký hiệu", "Số ký hiệu": the label of a table of attributes, which belongs to no citation. */
export function isTableLabel(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) if (idAt(tokens, at) === W.hiệu) return true;
  return false;
}
