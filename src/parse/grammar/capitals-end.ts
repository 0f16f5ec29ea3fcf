import { isCapital, type Tokens } from "../tokens.js";

/**
 * Token behind the words with a capital that stand in a row from a token on, which is that token where none does.
 *
 * @param most - words that are looked at.
 */
export function capitalsEnd(tokens: Tokens, from: number, most: number): number {
  let end = from;
  while (end < from + most && isCapital(tokens, end)) end += 1;
  return end;
}
