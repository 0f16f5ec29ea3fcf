import { phraseEnd } from "../phrases.js";
import { isCapital, startsLine, type Tokens } from "../tokens.js";
import { typePhrases } from "./document-type.js";

/**
 * "05-11-2021 Quyết định số …" in the contents of a gazette: a day at the head of a line with a document right behind it is that one's.
 *
 * @param end - token behind the day.
 */
export function headsEntry(tokens: Tokens, first: number, end: number): boolean {
  return startsLine(tokens, first) && isCapital(tokens, end) && phraseEnd(typePhrases(), tokens, end) !== 0;
}
