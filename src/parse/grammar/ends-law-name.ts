import { W } from "../lexicon.js";
import { NUMBER } from "../token-marks.js";
import { idAt, type Tokens } from "../tokens.js";
import { stops } from "./law-words.js";
import { skipNumberWord } from "./number-word.js";

/** A word that never belongs to a name; "số" does in "Luật Dân số", "Luật Công nghiệp công nghệ số", unless a number follows it. */
export function endsName(tokens: Tokens, at: number): boolean {
  if (idAt(tokens, at) !== W.số) return stops().has(idAt(tokens, at));
  return skipNumberWord(tokens, at) > at + 1 || idAt(tokens, at + 1) === NUMBER;
}
