import { W } from "../lexicon.js";
import { lengthOf, phraseEnd } from "../phrases.js";
import { idAt, isCapital, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";
import { levelPhrases, readPlace } from "./place.js";
import { UnitReading } from "./unit.js";
import { fieldEnd } from "./unit-field.js";
import { findHead } from "./unit-head.js";

/** Levels at which the Party has committees: "tỉnh ủy", "thành ủy", "huyện ủy". */
const committeeLevels = wordSet("tỉnh thành huyện quận thị đảng");

/**
 * A committee of the Party or of the people in small letters, which the press writes so: "tỉnh ủy", "Ban Thường vụ huyện ủy Mường La",
 * "ủy ban nhân dân tỉnh". No mention of a body by itself, as every place has one; the issuer of what is cited with it.
 */
export function readSmallBody(tokens: Tokens, at: number): UnitReading | null {
  const core = behindHead(tokens, at);
  const end = committeeEnd(tokens, core);
  if (end === 0) return null;
  const level = phraseEnd(levelPhrases(), tokens, end);
  const named = idAt(tokens, end - 1) === W.ủy ? nameEnd(tokens, end) : 0;
  const behind = readPlace(tokens, end, true)?.end ?? (level || named);
  if (behind === 0) return null;
  return new UnitReading(at, behind, idAt(tokens, at) === W.chủ ? core : at, true);
}

/** Syllables of the name of a district. */
const NAME = 4;

/** Behind "Mường La" in "huyện ủy Mường La": capitals that are no document. */
function nameEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + NAME && isCapital(tokens, at) && !startsParagraph(tokens, at)) {
    if (phraseEnd(typePhrases(), tokens, at) !== 0) break;
    at += 1;
  }
  return at;
}

/** Behind "Ban Thường vụ", "Ban Tuyên giáo", "ban thường vụ", "Văn phòng", "chủ tịch"; the index itself where the committee begins at once. */
function behindHead(tokens: Tokens, at: number): number {
  if (committeeEnd(tokens, at) !== 0) return at;
  if (idAt(tokens, at) === W.ban && idAt(tokens, at + 1) === W.thường && idAt(tokens, at + 2) === W.vụ) return at + 3;
  if (idAt(tokens, at) === W.thường && idAt(tokens, at + 1) === W.trực) return at + 2;
  if (idAt(tokens, at) === W.chủ && idAt(tokens, at + 1) === W.tịch) return at + 2;
  const head = isCapital(tokens, at) ? lengthOf(findHead(tokens, at)) : 0;
  if (head === 0) return at;
  return fieldEnd(tokens, at + head) || at + head;
}

function committeeEnd(tokens: Tokens, at: number): number {
  if (isCapital(tokens, at)) return 0;
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  if ((committeeLevels().has(word) && next === W.ủy) || (word === W.đảng && next === W.bộ)) return at + 2;
  const council = word === W.hội && next === W.đồng;
  const committee = word === W.ủy && next === W.ban;
  return (council || committee) && idAt(tokens, at + 2) === W.nhân && idAt(tokens, at + 3) === W.dân ? at + 4 : 0;
}
