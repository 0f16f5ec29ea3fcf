import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { phraseEnd } from "../phrases.js";
import { COMMA, OPEN, SEMICOLON } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { typePhrases } from "./document-type.js";
import { grammarNameEnd } from "./grammar-name.js";
import { amendedEnd } from "./law-name-tail.js";
import { lawPhrases } from "./law-phrases.js";
import { amending } from "./law-words.js";
import { relatedEnd } from "./related-laws.js";

/** "sửa đổi", "bổ sung", "thay thế": the name of a law that amends others. */
export function isAmendingName(tokens: Tokens, at: number): boolean {
  return amending().has(idAt(tokens, at));
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": the laws that it amends belong to its name. */
export function amendingNameEnd(tokens: Tokens, typeEnd: number): number {
  const ceiling = Math.min(tokens.end, typeEnd + limits.amendingNameTokens);
  let at = firstAmended(tokens, typeEnd, ceiling);
  let last = typeEnd;
  let byComma = false;
  while (at < ceiling && !startsParagraph(tokens, at)) {
    const innerEnd = phraseEnd(typePhrases(), tokens, at);
    const related = relatedEnd(tokens, at, innerEnd);
    if (related !== 0) return related;
    const inner = isAmendingName(tokens, innerEnd) ? null : innerName(tokens, at, innerEnd);
    // "…; Luật Thủy sản (sửa đổi)": a law that was passed beside it.
    if (inner === null || (last > typeEnd && signAt(tokens, inner) === OPEN && amendedEnd(tokens, inner + 1) > 0))
      break;
    last = inner;
    // "Luật A, Luật B và Luật C; Luật D": behind members that commas part a semicolon leads to another law.
    if (signAt(tokens, inner) === SEMICOLON && byComma) break;
    byComma ||= signAt(tokens, inner) === COMMA;
    const next = listLink(tokens, inner);
    if (next === inner || phraseEnd(typePhrases(), tokens, next) === 0 || !isCapital(tokens, next)) break;
    at = next;
  }
  return last;
}

/** The type word of the first law that a law amends; the ceiling where none stands before it. */
function firstAmended(tokens: Tokens, from: number, ceiling: number): number {
  for (let at = from; at < ceiling && !startsParagraph(tokens, at); at += 1) {
    const typeEnd = phraseEnd(typePhrases(), tokens, at);
    if (typeEnd !== 0 && (isCapital(tokens, at) || relatedEnd(tokens, at, typeEnd) !== 0)) return at;
    if (!isWord(tokens, at) && idAt(tokens, at) !== NUMBER && signAt(tokens, at) !== COMMA) break;
  }
  return ceiling;
}

function innerName(tokens: Tokens, at: number, typeEnd: number): number | null {
  const registeredEnd = phraseEnd(lawPhrases(), tokens, at, true);
  const end = registeredEnd !== 0 ? registeredEnd : grammarNameEnd(tokens, typeEnd);
  return end > typeEnd ? end : null;
}

function listLink(tokens: Tokens, at: number): number {
  const sign = signAt(tokens, at);
  if (sign === COMMA || sign === SEMICOLON) return idAt(tokens, at + 1) === W.và ? at + 2 : at + 1;
  return idAt(tokens, at) === W.và ? at + 1 : at;
}
