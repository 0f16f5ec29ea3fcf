import { W } from "../lexicon.js";
import { CLOSE, PERCENT } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isWord, signAt, type Tokens } from "../tokens.js";
import { closeQuotes } from "./breaks.js";

/** Token behind the last word of a title, without the signs and links behind it. */
export function trimSubject(tokens: Tokens, first: number, end: number): number {
  let at = end;
  while (at > first && !isWord(tokens, at - 1) && idAt(tokens, at - 1) !== NUMBER) {
    const sign = signAt(tokens, at - 1);
    if (sign === CLOSE || sign === PERCENT || closeQuotes.has(sign)) break;
    at -= 1;
  }
  while (at > first + 1 && isLink(idAt(tokens, at - 1)) && idAt(tokens, at - 2) !== W.và) {
    // "hỗ trợ nạn nhân bị mua bán trở về": a verb, no link.
    if (idAt(tokens, at - 1) === W.về && idAt(tokens, at - 2) === W.trở) break;
    at -= 1;
  }
  return at;
}

/** Links, and words before a verb that the title does not go on over ("… vừa được ban hành"). */
function isLink(word: number): boolean {
  switch (word) {
    case W.và:
    case W.về:
    case W.của:
    case W.hoặc:
    case W.vừa:
    case W.đã:
    case W.sẽ:
    case W.đang:
      return true;
    default:
      return false;
  }
}
