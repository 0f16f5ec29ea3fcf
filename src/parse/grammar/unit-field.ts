import { W } from "../lexicon.js";
import { findPhrase, lengthOf, meaningIn, type PhraseTable, phraseEnd, phraseSet, phraseTable } from "../phrases.js";
import { AMPERSAND, COMMA, DOT, HYPHEN } from "../signs.js";
import { ALL_CAPITALS, NUMBER } from "../token-marks.js";
import {
  endAt,
  flagsAt,
  idAt,
  isCapital,
  isGlued,
  isShouted,
  signAt,
  startAt,
  type Tokens,
  widthAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";
import { fields, smallFields } from "./unit-words.js";

const D_STROKE = 0x110;
const U_HORN = 0x1af;

const COMPOSED = /[,–-]| và /;

/** Fields of several parts, which texts join by commas, hyphens or nothing. */
const composedFields: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet(fields.filter((name) => COMPOSED.test(name))),
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
  phraseSet(["nghiên cứu", "nghiên cứu phát triển", "thẩm định"]),
);
/** Fields that are verbs too: in small letters they belong to a "Ban", a "Phòng" …, not to a "Bộ" or a "Trường". */
const verbFields: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet(["tổ chức", "chỉ đạo", "kiểm tra", "quản lý", "bảo vệ", "giám sát", "điều tra", "phát triển", "đào tạo"]),
);
const verbFieldHeads = wordSet("ban phòng cục vụ tâm viện tổ đồng");
/** Abbreviations before the office of a signer: "TM.", "KT.", "TUQ.", "TL.". */
const signingWords = wordSet("tm kt tuq tl");

/**
 * Token behind a known field of work that begins at the token, behind a head; 0 where none does.
 *
 * @param first - right behind the head, where small letters are in use too ("Sở nội vụ").
 */
export function fieldEnd(tokens: Tokens, at: number, first = false): number {
  const plain = findPhrase(plainFields(), tokens, at);
  const composed = findPhrase(composedFields(), tokens, at, true);
  if (plain === 0 && composed === 0) return first ? phraseEnd(firstFields(), tokens, at) : 0;
  const isPlain = lengthOf(composed) <= lengthOf(plain);
  const end = at + lengthOf(isPlain ? plain : composed);
  const inUse = isPlain && meaningIn(plainFields(), plain);
  if (!inUse && !isCapital(tokens, at) && !(first && isSmallField(tokens, at, end))) return 0;
  return end === at + 1 && idAt(tokens, at) === W.hội && isMeeting(idAt(tokens, end)) ? 0 : end;
}

/** "Trung tâm Hội nghị", "Ban Tổ chức Hội thi": not the field "Hội". */
function isMeeting(second: number): boolean {
  return second === W.nghị || second === W.thi || second === W.thảo;
}

/** "Sở nội vụ", "Ban chỉ đạo": a field of two syllables or more in small letters behind a head. */
function isSmallField(tokens: Tokens, at: number, end: number): boolean {
  if (!isCapital(tokens, at - 1) && idAt(tokens, at - 1) !== W.cục) return false;
  // "Tổng cục thuế", "Cục thuế tỉnh …"; "cơ quan thuế" is any of them.
  if (end === at + 1) return idAt(tokens, at) === W.thuế && idAt(tokens, at - 1) === W.cục;
  return phraseEnd(verbFields(), tokens, at) !== end || verbFieldHeads().has(idAt(tokens, at - 1));
}

/** Token behind "GD&ĐT", "LĐ-TB&XH", "KH-CN", "PC04": the field of a ministry or department in initials; 0 where none stands. */
export function shortFieldEnd(tokens: Tokens, at: number): number {
  if (idAt(tokens, at + 1) === NUMBER && isGlued(tokens, at + 1) && isCapital(tokens, at) && widthAt(tokens, at) <= 3)
    return at + 2;
  if (!isInitials(tokens, at)) return 0;
  let end = at + 1;
  for (let parts = 0; parts < 4; parts += 1) {
    const sign = signAt(tokens, end);
    if ((sign !== AMPERSAND && sign !== HYPHEN && sign !== COMMA) || !isInitials(tokens, end + 1)) break;
    end += 2;
  }
  return end;
}

/** Second halves of the names of ministries in initials: Phát triển nông thôn, Đào tạo, Môi trường, Thương binh, Xã hội, Công nghệ, Du lịch. */
const secondFields = wordSet("ptnt đt mt tb xh tbxh cn dl ttdl");

/** Token behind "PTNT", "TB&XH" in "Sở Nông nghiệp và PTNT"; 0 where no such initials stand. */
export function shortSecondFieldEnd(tokens: Tokens, at: number): number {
  return secondFields().has(idAt(tokens, at)) ? shortFieldEnd(tokens, at) : 0;
}

function isInitials(tokens: Tokens, at: number): boolean {
  return (
    isShouted(tokens, at) &&
    widthAt(tokens, at) >= 2 &&
    widthAt(tokens, at) <= 8 &&
    hasNoTone(tokens, at) &&
    phraseEnd(typePhrases(), tokens, at) === 0 &&
    !(signingWords().has(idAt(tokens, at)) && signAt(tokens, at + 1) === DOT) &&
    !standsAmongShouted(tokens, at)
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

function standsAmongShouted(tokens: Tokens, at: number): boolean {
  return isShouted(tokens, at + 1) && (flagsAt(tokens, at - 1) & ALL_CAPITALS) !== 0;
}
