import { W } from "../lexicon.js";
import { matchPhrase, type PhraseTable, phraseEnd, phraseTable } from "../phrases.js";
import { AMPERSAND, COMMA, DOT, HYPHEN } from "../signs.js";
import { ALL_CAPITALS, NUMBER } from "../token-marks.js";
import { endAt, flagsAt, idAt, isCapital, isGlued, isWord, signAt, startAt, type Tokens, widthAt } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";
import { fields, smallFields } from "./unit-words.js";

const D_STROKE = 0x110;
const U_HORN = 0x1af;

const COMPOSED = /[,–-]| và /;

/** Fields of several parts, which texts join by commas, hyphens or nothing. */
const composedFields: () => PhraseTable<boolean> = vocabularyTable(() =>
  phraseTable(fields.filter((name) => COMPOSED.test(name)).map((name) => [name, false] as const)),
);
/** Fields of one part; `true` where small letters are in use. */
const plainFields: () => PhraseTable<boolean> = vocabularyTable(() =>
  phraseTable([
    ...smallFields.map((name) => [name, true] as const),
    ...fields.filter((name) => !COMPOSED.test(name)).map((name) => [name, false] as const),
  ]),
);
/** Fields in small letters that stand right behind a head only; elsewhere they are verbs. */
const firstFields: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(["nghiên cứu", "nghiên cứu phát triển", "thẩm định"].map((name) => [name, true] as const)),
);
/** Fields that are verbs too: in small letters they belong to a "Ban", a "Phòng" …, not to a "Bộ" or a "Trường". */
const verbFields: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    ["tổ chức", "chỉ đạo", "kiểm tra", "quản lý", "bảo vệ", "giám sát", "điều tra", "phát triển", "đào tạo"].map(
      (name) => [name, true] as const,
    ),
  ),
);
const verbFieldHeads = wordSet("ban phòng cục vụ tâm viện tổ đồng");
/** Abbreviations before the office of a signer: "TM.", "KT.", "TUQ.", "TL.". */
const signingWords = wordSet("tm kt tuq tl");

/**
 * A known field of work behind a head.
 *
 * @param first - right behind the head, where small letters are in use too ("Sở nội vụ").
 */
export function readField(tokens: Tokens, at: number, first = false): number | null {
  const plain = matchPhrase(plainFields(), tokens, at);
  const composed = matchPhrase(composedFields(), tokens, at, true);
  const match = composed !== null && composed.end > (plain?.end ?? 0) ? composed : plain;
  if (first && match === null) {
    const end = phraseEnd(firstFields(), tokens, at);
    return end === 0 ? null : end;
  }
  if (match === null || !(match.value || isCapital(tokens, at) || (first && isSmallField(tokens, at, match.end))))
    return null;
  // "Trung tâm Hội nghị": not the field "Hội".
  return match.end === at + 1 && idAt(tokens, at) === W.hội && idAt(tokens, at + 1) === W.nghị ? null : match.end;
}

/** "Sở nội vụ", "Ban chỉ đạo": a field of two syllables or more in small letters behind a head. */
function isSmallField(tokens: Tokens, at: number, end: number): boolean {
  if (!isCapital(tokens, at - 1) || end === at + 1) return false;
  return phraseEnd(verbFields(), tokens, at) !== end || verbFieldHeads().has(idAt(tokens, at - 1));
}

/** "GD&ĐT", "LĐ-TB&XH", "KH-CN", "PC04": the field of a ministry or department in initials. */
export function readShortField(tokens: Tokens, at: number): number | null {
  if (idAt(tokens, at + 1) === NUMBER && isGlued(tokens, at + 1) && isCapital(tokens, at) && widthAt(tokens, at) <= 3)
    return at + 2;
  if (!isInitials(tokens, at)) return null;
  let end = at + 1;
  for (let parts = 0; parts < 4; parts += 1) {
    const sign = signAt(tokens, end);
    if ((sign !== AMPERSAND && sign !== HYPHEN && sign !== COMMA) || !isInitials(tokens, end + 1)) break;
    end += 2;
  }
  return end;
}

function isInitials(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at) &&
    (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 &&
    widthAt(tokens, at) >= 2 &&
    widthAt(tokens, at) <= 8 &&
    hasNoTone(tokens, at) &&
    phraseEnd(typePhrases(), tokens, at) === 0 &&
    !(signingWords().has(idAt(tokens, at)) && signAt(tokens, at + 1) === DOT) &&
    !isShouted(tokens, at)
  );
}

/** Initials have no vowel with a tone or a circumflex; only Đ and Ư stand among them. */
function hasNoTone(tokens: Tokens, at: number): boolean {
  const end = endAt(tokens, at);
  for (let i = startAt(tokens, at); i < end; i += 1) {
    const code = tokens.text.charCodeAt(i);
    if (code > 0x7f && code !== D_STROKE && code !== U_HORN) return false;
  }
  return true;
}

function isShouted(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at + 1) &&
    (flagsAt(tokens, at + 1) & ALL_CAPITALS) !== 0 &&
    (flagsAt(tokens, at - 1) & ALL_CAPITALS) !== 0
  );
}
