import { W } from "../lexicon.js";
import { lengthOf, phraseEnd } from "../phrases.js";
import type { TokenRange } from "../token-range.js";
import { idAt, isCapital, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";
import { levelPhrases, readPlace } from "./place.js";
import { fieldEnd } from "./unit-field.js";
import { findHead } from "./unit-head.js";

/** Levels at which the Party has committees: "tỉnh ủy", "thành ủy", "huyện ủy". */
const committeeLevels = wordSet("tỉnh thành huyện quận thị đảng");

/**
 * A committee of the Party or of the people in small letters, which the press writes so: "tỉnh ủy", "Ban Thường vụ huyện ủy Mường La",
 * "ủy ban nhân dân tỉnh". No mention of a body by itself, as every place has one; the issuer of what is cited with it.
 */
export function readSmallBody(tokens: Tokens, at: number): TokenRange | null {
  const core = behindHead(tokens, at);
  const end = committeeEnd(tokens, core);
  if (end === 0) return null;
  const place = readPlace(tokens, end, true);
  if (place !== null) return { first: at, end: place.end };
  const level = phraseEnd(levelPhrases(), tokens, end);
  if (level !== 0) return { first: at, end: level };
  return idAt(tokens, end - 1) === W.ủy ? { first: at, end: nameEnd(tokens, end) } : null;
}

/** Syllables of the name of a district. */
const NAME = 4;

/** Behind "Mường La" in "huyện ủy Mường La": capitals that are no document. */
function nameEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + NAME && isCapital(tokens, at) && !startsParagraph(tokens, at)) {
    if (phraseEnd(typePhrases(), tokens, at) !== 0) return from;
    at += 1;
  }
  return at;
}

/** Behind "Ban Thường vụ", "Ban Tuyên giáo", "ban thường vụ", "Văn phòng"; the index itself where the committee begins at once. */
function behindHead(tokens: Tokens, at: number): number {
  if (committeeEnd(tokens, at) !== 0) return at;
  if (idAt(tokens, at) === W.ban && idAt(tokens, at + 1) === W.thường && idAt(tokens, at + 2) === W.vụ) return at + 3;
  if (idAt(tokens, at) === W.thường && idAt(tokens, at + 1) === W.trực) return at + 2;
  const head = isCapital(tokens, at) ? lengthOf(findHead(tokens, at)) : 0;
  if (head === 0) return at;
  return fieldEnd(tokens, at + head) || at + head;
}

function committeeEnd(tokens: Tokens, at: number): number {
  if (isCapital(tokens, at)) return 0;
  const word = idAt(tokens, at);
  if (committeeLevels().has(word) && idAt(tokens, at + 1) === W.ủy) return at + 2;
  const council = word === W.hội && idAt(tokens, at + 1) === W.đồng;
  const committee = word === W.ủy && idAt(tokens, at + 1) === W.ban;
  return (council || committee) && idAt(tokens, at + 2) === W.nhân && idAt(tokens, at + 3) === W.dân ? at + 4 : 0;
}
