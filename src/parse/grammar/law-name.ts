import { phraseEnd } from "../phrases.js";
import { idAt, isCapital, isWord, type Tokens } from "../tokens.js";
import { amendingNameEnd, isAmendingName } from "./amending-name.js";
import { startsNewBlock } from "./breaks.js";
import { grammarNameEnd, startsOtherDocument } from "./grammar-name.js";
import { readNameTail } from "./law-name-tail.js";
import { lawPhrases } from "./law-phrases.js";
import { stops } from "./law-words.js";
import { skipNumberWord } from "./number-word.js";
import { startsPerson } from "./place.js";
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
