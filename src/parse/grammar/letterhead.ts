import { W } from "../lexicon.js";
import { FIRST } from "../token-marks.js";
import { idAt, type Tokens } from "../tokens.js";

/** Tokens around the number in which a letterhead has its motto and its dateline. */
export const LETTERHEAD_REACH = 60;

/**
 * Whether the tokens stand in the head of a document, beside the name of the country with its motto or of the Party.
 * Source of the layout: NĐ 30/2020/NĐ-CP Phụ lục I; HD 05-HD/VPTW.
 */
export function standsInLetterhead(tokens: Tokens, first: number, end: number): boolean {
  return hasMotto(tokens, first - LETTERHEAD_REACH, first) || hasMotto(tokens, end, end + LETTERHEAD_REACH);
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM". */
function hasMotto(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(FIRST, from); at < Math.min(to, tokens.end); at += 1) {
    const word = idAt(tokens, at);
    if (word === W.cộng && idAt(tokens, at + 1) === W.hòa && idAt(tokens, at + 2) === W.xã) return true;
    if (word === W.độc && idAt(tokens, at + 1) === W.lập && idAt(tokens, at + 3) === W.tự) return true;
    if (
      word === W.đảng &&
      idAt(tokens, at + 1) === W.cộng &&
      idAt(tokens, at + 2) === W.sản &&
      idAt(tokens, at + 3) === W.việt
    )
      return true;
  }
  return false;
}
