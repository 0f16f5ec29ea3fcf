import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { AMPERSAND, COMMA, HYPHEN, OPEN, SEMICOLON, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import {
  idAt,
  isCapital,
  isGlued,
  isShouted,
  isWord,
  signAt,
  startsParagraph,
  type Tokens,
  textAt,
  widthAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { startsNewBlock } from "./breaks.js";
import { typePhrases } from "./document-type.js";
import { endsName } from "./ends-law-name.js";
import { isTypeCode } from "./known-codes.js";
import { amendedEnd, readNameTail } from "./law-name-tail.js";
import { lawPhrases } from "./law-phrases.js";
import { amending, compounds, stopPairs, stops } from "./law-words.js";
import { skipNumberWord } from "./number-word.js";
import { startsPerson } from "./place.js";
import { relatedEnd } from "./related-laws.js";
import { isTitleStop } from "./subject-stops.js";
import { findHead } from "./unit-head.js";

/** The name of a law as read: token index behind the name, and behind its year where one belongs to it. */
export interface LawName {
  /** Behind the last word of the name proper ("Luật Đất đai"). */
  readonly nameEnd: number;
  /** Behind the year or "(sửa đổi)" that belongs to the name. */
  readonly end: number;
  readonly year: number | null;
  /** The name stands in the registry of laws. */
  readonly known: boolean;
}

/** Tokens of a name in initials. */
const INITIALS = 12;

/**
 * Reads the name of a law, code or ordinance behind its type word: the registry first, then the grammar of names.
 *
 *     theo Luật Tổ chức chính quyền địa phương năm 2025 và …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param index - token of the type word.
 * @param typeEnd - token behind the type word.
 * @param mayBeSmall - a name in small letters is one ("Pháp lệnh án phí": the type word has no other use).
 */
export function readLawName(tokens: Tokens, index: number, typeEnd: number, mayBeSmall = false): LawName | null {
  const found = phraseEnd(lawPhrases(), tokens, index, true);
  const registeredEnd = goesOn(tokens, found) ? 0 : found;
  const nameEnd = isAmendingName(tokens, typeEnd)
    ? amendingNameEnd(tokens, typeEnd)
    : registeredEnd !== 0
      ? registeredEnd
      : grammarNameEnd(tokens, typeEnd);
  if (nameEnd <= typeEnd) return null;
  const tail = readNameTail(tokens, nameEnd);
  if (
    registeredEnd === 0 &&
    !mayBeSmall &&
    !isCapital(tokens, typeEnd) &&
    !isAmendingName(tokens, typeEnd) &&
    tail.year === null &&
    skipNumberWord(tokens, nameEnd) === nameEnd
  )
    return null;
  return { nameEnd, end: tail.end, year: tail.year, known: registeredEnd !== 0 };
}

/** "Luật Doanh nghiệp Nhà nước": a capital behind the name of another law that is no other document or body makes it a longer name. */
function goesOn(tokens: Tokens, end: number): boolean {
  return (
    end !== 0 &&
    isCapital(tokens, end) &&
    isWord(tokens, end) &&
    !isCapital(tokens, end + 2) &&
    !stops().has(idAt(tokens, end)) &&
    !startsNewBlock(tokens, end) &&
    !startsOtherDocument(tokens, end) &&
    !isTitleStop(tokens, end) &&
    !startsPerson(tokens, end) &&
    findHead(tokens, end) === 0
  );
}

function isAmendingName(tokens: Tokens, at: number): boolean {
  return amending().has(idAt(tokens, at));
}

/** "L Luật NQ Nghị quyết" (a table of abbreviations), "cộng đồng Dân Luật Việt Nam": a type code or the country alone is no name. */
function isNoName(tokens: Tokens, at: number): boolean {
  if (isInitials(tokens, at) && isTypeCode(textAt(tokens, at)) && startsOtherDocument(tokens, at + 1)) return true;
  return idAt(tokens, at) === W.việt && idAt(tokens, at + 1) === W.nam && !isWord(tokens, at + 2);
}

function isInitials(tokens: Tokens, at: number): boolean {
  return isShouted(tokens, at) && widthAt(tokens, at) > 1;
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

/** A name by grammar: words up to a stop, a sign or a digit. */
function grammarNameEnd(tokens: Tokens, typeEnd: number): number {
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

/** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": the laws that it amends belong to its name. */
function amendingNameEnd(tokens: Tokens, typeEnd: number): number {
  const ceiling = Math.min(tokens.end, typeEnd + limits.amendingNameTokens);
  let at = firstAmended(tokens, typeEnd, ceiling);
  let last = typeEnd;
  while (at < ceiling && !startsParagraph(tokens, at)) {
    const innerEnd = phraseEnd(typePhrases(), tokens, at);
    const related = relatedEnd(tokens, at, innerEnd);
    if (related !== 0) return related;
    const inner = isAmendingName(tokens, innerEnd) ? null : innerName(tokens, at, innerEnd);
    // "…; Luật Thủy sản (sửa đổi)": a law that was passed beside it.
    if (inner === null || (last > typeEnd && signAt(tokens, inner) === OPEN && amendedEnd(tokens, inner + 1) > 0))
      break;
    last = inner;
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

function startsOtherDocument(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && phraseEnd(typePhrases(), tokens, at) !== 0;
}
