import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { AMPERSAND, COMMA, HYPHEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import {
  idAt,
  isCapital,
  isGlued,
  isWord,
  signAt,
  startsLine,
  startsParagraph,
  type Tokens,
  textAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { attributeLabels } from "./attribute-labels.js";
import { typePhrases } from "./document-type.js";
import { endsName } from "./ends-law-name.js";
import { isInitials } from "./is-initials.js";
import { isTypeCode } from "./known-codes.js";
import { amendedEnd } from "./law-name-tail.js";
import { compounds, stopPairs } from "./law-words.js";

/** Tokens of a name in initials. */
const INITIALS = 12;

/**
 * "L Luật NQ Nghị quyết" (a table of abbreviations), "cộng đồng Dân Luật Việt Nam", "CỦA 11 LUẬT VỀ …", "Loại văn bản Luật⏎Người ký …": a type code
 * or the country alone, what is told of several laws, and the next label of a table are no names.
 */
function isNoName(tokens: Tokens, at: number): boolean {
  if (idAt(tokens, at - 2) === NUMBER && idAt(tokens, at - 3) === W.của) return true;
  if (startsLine(tokens, at) && phraseEnd(attributeLabels(), tokens, at) !== 0) return true;
  if (isInitials(tokens, at) && isTypeCode(textAt(tokens, at)) && startsOtherDocument(tokens, at + 1)) return true;
  return idAt(tokens, at) === W.việt && idAt(tokens, at + 1) === W.nam && !isWord(tokens, at + 2);
}

/** "Luật KH,CN&ĐMST": behind initials that signs join without a space; the index itself where none stand. */
function initialsEnd(tokens: Tokens, index: number): number {
  let end = index;
  if (!isInitials(tokens, index)) return index;
  while (
    end < index + INITIALS &&
    (signAt(tokens, end + 1) === COMMA || signAt(tokens, end + 1) === AMPERSAND) &&
    isGlued(tokens, end + 1) &&
    isGlued(tokens, end + 2) &&
    isInitials(tokens, end + 2)
  )
    end += 2;
  return end > index ? end + 1 : index;
}

/** What law firms do in their own articles. */
const firmVerbs: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet(["cung cấp", "tư vấn", "xin giới thiệu", "giải đáp", "trả lời", "xin gửi", "kính mời", "trân trọng"]),
);

/** "Luật Minh Khuê cung cấp …", "Luật Dương Gia tư vấn …": the name of a firm, two capitals with what the firm does. */
function isLawFirm(tokens: Tokens, at: number): boolean {
  const named = isCapital(tokens, at) && isCapital(tokens, at + 1) && !isCapital(tokens, at + 2);
  return named && phraseEnd(firmVerbs(), tokens, at + 2) !== 0;
}

/** The end of a name that no registry has: words up to a stop, a sign or a digit; `typeEnd` where none stands. */
export function grammarNameEnd(tokens: Tokens, typeEnd: number): number {
  let at = typeEnd;
  if (
    !isWord(tokens, at) ||
    endsName(tokens, at) ||
    compounds().has(idAt(tokens, at)) ||
    isNoName(tokens, at) ||
    startsParagraph(tokens, at) ||
    startsOtherDocument(tokens, at)
  )
    return typeEnd;
  const initials = initialsEnd(tokens, typeEnd);
  if (initials > typeEnd) return initials;
  if (isLawFirm(tokens, typeEnd)) return typeEnd;
  const ceiling = Math.min(tokens.end, typeEnd + limits.nameTokens);
  while (at < ceiling) {
    if (startsParagraph(tokens, at)) break;
    if (!isWord(tokens, at)) {
      if (!continuesOverComma(tokens, at, typeEnd)) break;
      at += 1;
      continue;
    }
    const word = idAt(tokens, at);
    if (endsName(tokens, at) || phraseEnd(stopPairs(), tokens, at) !== 0) break;
    if (at > typeEnd && amendedEnd(tokens, at) !== 0) break;
    if (at > typeEnd && startsOtherDocument(tokens, at)) break;
    if (word === W.và && startsOtherDocument(tokens, at + 1)) break;
    if ((word === W.về || word === W.của || word === W.với) && at > typeEnd + 1 && !isCapital(tokens, at + 1)) break;
    at += 1;
  }
  return trimLinks(tokens, at, typeEnd);
}

/** "Luật Phòng, chống …": a comma inside a name stands between small-letter verbs or nouns of one capitalised head. */
function continuesOverComma(tokens: Tokens, at: number, typeEnd: number): boolean {
  const sign = signAt(tokens, at);
  if (sign === HYPHEN) return isWord(tokens, at + 1) && at > typeEnd;
  // "Luật Phòng, chống HIV/AIDS".
  if (sign === SLASH) return isInitials(tokens, at - 1) && isInitials(tokens, at + 1) && isGlued(tokens, at + 1);
  return (
    sign === COMMA &&
    at <= typeEnd + 2 &&
    isWord(tokens, at + 1) &&
    !isCapital(tokens, at + 1) &&
    !endsName(tokens, at + 1) &&
    idAt(tokens, at + 1) !== W.pháp &&
    idAt(tokens, at + 1) !== W.dự &&
    phraseEnd(typePhrases(), tokens, at + 1) === 0
  );
}

function trimLinks(tokens: Tokens, end: number, typeEnd: number): number {
  let at = end;
  while (at > typeEnd) {
    const word = idAt(tokens, at - 1);
    if (word !== W.và && word !== W.về && word !== W.của && word !== W.với && word !== W.các && isWord(tokens, at - 1))
      break;
    at -= 1;
  }
  return at;
}

/** A capital type word: the next document, and no word of a name. */
export function startsOtherDocument(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && phraseEnd(typePhrases(), tokens, at) !== 0;
}
