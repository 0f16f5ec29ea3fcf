import { W } from "../lexicon.js";
import { END, NUMBER } from "../token-marks.js";
import { idAt, type Tokens } from "../tokens.js";

/** Words that may stand between a type word and "số". */
export const QUALIFIERS = 8;

/** Words stand at the token, and "số" behind them ("bản án dân sự sơ thẩm số"), not "một số". */
export function hasNumberAhead(tokens: Tokens, index: number): boolean {
  for (let at = index; at <= index + QUALIFIERS; at += 1) {
    const word = idAt(tokens, at);
    if (word === W.số && idAt(tokens, at - 1) !== W.một) return at > index;
    if (word === NUMBER || word === END) return false;
  }
  return false;
}
