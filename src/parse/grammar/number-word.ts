import { W } from "../lexicon.js";
import { COLON, COMMA, DOT, SLASH } from "../signs.js";
import { idAt, isGlued, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";

/** Words that make another word of "số": "dân số", "chỉ số", "thiểu số". */
const compounds = wordSet("dân chỉ đa thiểu hệ tỷ tổng tần doanh con tham thông mã chữ phân");

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
  // "số. 12/…" for "số: 12/…"; behind "dân số" and its like the dot ends a sentence.
  if (sign === COLON || (sign === DOT && isGlued(tokens, at) && !compounds().has(idAt(tokens, index - 1)))) at += 1;
  return startsParagraph(tokens, at) ? index : at;
}

/** "Số, ký hiệu", "Số ký hiệu": the label of a table of attributes, which belongs to no citation. */
export function isTableLabel(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at += 1) if (idAt(tokens, at) === W.hiệu) return true;
  return false;
}
