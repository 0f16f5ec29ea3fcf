import { type DocumentTypeId, documentTypes } from "../../model/registry/document-types.js";
import { W } from "../lexicon.js";
import { findPhrase, lengthOf, meaningIn, type PhraseTable, phraseTable } from "../phrases.js";
import { SLASH } from "../signs.js";
import { NUMBER, SPACED } from "../token-marks.js";
import { flagsAt, idAt, isCapital, isGlued, signAt, type Tokens, textAt, widthAt } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { hasNumberAhead } from "./number-ahead.js";
import { skipNumberWord } from "./number-word.js";

/** The word or words that name a document's type, as read: token range and type. */
export interface TypeReading {
  readonly first: number;
  readonly end: number;
  readonly type: DocumentTypeId;
  /** Written as an abbreviation ("NQ 18"). */
  readonly short: boolean;
}

/** Papers whose numbers name a contract, a certificate or a form, not a document that is cited (gold guide; users' false hits). */
const notCited: ReadonlySet<string> = new Set<DocumentTypeId>([
  "contract",
  "certificate",
  "license",
  "invitation",
  "introductionLetter",
  "leavePermit",
  "dispatchSlip",
  "forwardingSlip",
  "notificationSlip",
  "powerOfAttorney",
  "travelOrder",
  "fileReceipt",
  "list",
  "publication",
  "correction",
  "certifiedCopy",
  "copyOfCopy",
  "extractCopy",
  "partyCopy",
]);

/** Phrases that name a type, longest match first. */
export const typePhrases: () => PhraseTable<DocumentTypeId> = vocabularyTable(() => {
  const entries: (readonly [string, DocumentTypeId])[] = [];
  for (const row of documentTypes) {
    if (notCited.has(row.id) || row.regime === "standard") continue;
    for (const name of [row.vi, ...row.viAliases]) entries.push([name, row.id]);
  }
  return phraseTable(entries);
});

/** Abbreviations that stand for the type word before a number ("NĐ 168/2024/NĐ-CP", "NQ 18"). */
export const shortTypes: ReadonlyMap<string, DocumentTypeId> = new Map<string, DocumentTypeId>([
  ["NQ", "resolution"],
  ["NĐ", "decree"],
  ["QĐ", "decision"],
  ["TT", "circular"],
  ["CT", "directive"],
  ["CTr", "program"],
  ["TTr", "submission"],
  ["KH", "plan"],
  ["KL", "conclusion"],
  ["HD", "guideline"],
  ["TB", "notice"],
  ["CV", "officialLetter"],
]);

/** Abbreviations that a number follows without a space. */
const gluedTypes = wordSet("nq nđ qđ");

/** Types that a meeting gives its name to. */
const meetingTypes: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(["resolution", "conclusion", "directive"]);

/** "Nghị quyết Đại hội XIII của Đảng": a type that a meeting gives its name to. */
export function isNamedByMeeting(type: DocumentTypeId): boolean {
  return meetingTypes.has(type);
}

/** Reads the type word that begins at the token, the longest one. */
export function readDocumentType(tokens: Tokens, index: number): TypeReading | null {
  return typeOf(tokens, index, findPhrase(typePhrases(), tokens, index));
}

/** Syllables of the longest name of a type that heads a list: "thông tư liên tịch". */
const LONGEST_TYPE = 4;

/** Reads the type words that end right before the token, the longest ones: "các Nghị định của", "tại các công văn:". */
export function readTypeBefore(tokens: Tokens, end: number): TypeReading | null {
  for (let first = end - LONGEST_TYPE; first < end; first += 1) {
    const found = findPhrase(typePhrases(), tokens, first);
    if (found !== 0 && first + lengthOf(found) === end) return typeOf(tokens, first, found);
  }
  return null;
}

/**
 * Reads the type word with which a citation may begin at the token: none in small letters behind which nothing stands that a citation goes on
 * with, because most of them are verbs and nouns of the sentence.
 */
export function readCitedType(tokens: Tokens, index: number): TypeReading | null {
  const phrases = typePhrases();
  const found = findPhrase(phrases, tokens, index);
  if (
    found !== 0 &&
    !isCapital(tokens, index) &&
    !mayGoOn(tokens, index, index + lengthOf(found), meaningIn(phrases, found))
  )
    return null;
  return typeOf(tokens, index, found);
}

/** @param found - the phrase of a type at the token, 0 for none. */
function typeOf(tokens: Tokens, index: number, found: number): TypeReading | null {
  if (found === 0) return readShortType(tokens, index);
  return { first: index, end: index + lengthOf(found), type: meaningIn(typePhrases(), found), short: false };
}

/** A type in small letters is cited by a number, as its issuer's ("quyết định của …"), by a meeting or session, or by the name of a law ("luật Đất đai", "bộ luật lao động"). */
function mayGoOn(tokens: Tokens, index: number, end: number, type: DocumentTypeId): boolean {
  const next = idAt(tokens, end);
  return (
    next === NUMBER ||
    next === W.số ||
    next === W.sổ ||
    next === W.của ||
    hasNumberAhead(tokens, end) ||
    isNamedByMeeting(type) ||
    (next === W.này && isPinpointed(tokens, index)) ||
    type === "code" ||
    (type === "law" && isCapital(tokens, end)) ||
    (type === "internalRules" && next === W.kỳ)
  );
}

/** "Điều 21 thông tư này", "khoản 2 của nghị định này": the label of a pinpoint stands before. */
export function isPinpointed(tokens: Tokens, index: number): boolean {
  const at = idAt(tokens, index - 1) === W.của ? index - 2 : index - 1;
  return idAt(tokens, at) === NUMBER;
}

/** Reads "NQ", "NĐ" before a number that stands apart, or before "số" and one. */
function readShortType(tokens: Tokens, index: number): TypeReading | null {
  if (!isCapital(tokens, index) || idAt(tokens, skipNumberWord(tokens, index + 1)) !== NUMBER) return null;
  // "NĐ49", "NQ57", "TT55/2026/TT-BTC"; not "CT1", "KH2", which are houses and codes of other things.
  const glued = (flagsAt(tokens, index + 1) & SPACED) === 0;
  const whole = signAt(tokens, index + 2) === SLASH && isGlued(tokens, index + 2);
  if (glued && (!(whole || gluedTypes().has(idAt(tokens, index))) || widthAt(tokens, index + 1) < 2)) return null;
  const type = shortTypes.get(textAt(tokens, index).normalize("NFC").replace("Ð", "Đ"));
  return type === undefined ? null : { first: index, end: index + 1, type, short: true };
}

/** `true` for a paper whose number is a contract's, a certificate's or a slip's, not a document's that is cited. */
export function isNeverCited(type: DocumentTypeId | null): boolean {
  return type !== null && notCited.has(type);
}
