import { W } from "../lexicon.js";
import { DOT } from "../signs.js";
import { idAt, isCapital, signAt, type Tokens, textAt, widthAt } from "../tokens.js";

/** Behind "TW", "TƯ", "T.Ư" (Trung ương); the index itself where none stands. */
export function shortCentreEnd(tokens: Tokens, at: number): number {
  const word = idAt(tokens, at);
  if (word === W.tw || word === W.tư) return at + 1;
  const dotted = signAt(tokens, at + 1) === DOT && widthAt(tokens, at) === 1 && isCapital(tokens, at);
  return dotted && textAt(tokens, at) === "T" && textAt(tokens, at + 2).normalize("NFC") === "Ư" ? at + 3 : at;
}
