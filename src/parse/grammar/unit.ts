import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { lengthOf, type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { AMPERSAND, CLOSE, COMMA, OPEN, SLASH } from "../signs.js";
import { ALL_CAPITALS, NUMBER } from "../token-marks.js";
import {
  flagsAt,
  idAt,
  isCapital,
  isGlued,
  signAt,
  startsLine,
  startsParagraph,
  type Tokens,
  widthAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { yearAt } from "./day.js";
import { typePhrases } from "./document-type.js";
import { committeePlaceEnd, levelPhrases, readPlace, startsPerson } from "./place.js";
import { shortCentreEnd } from "./short-centre.js";
import { fieldEnd, shortFieldEnd, shortSecondFieldEnd } from "./unit-field.js";
import { findHead, type HeadKind, kindOf } from "./unit-head.js";
import { hasLooseName, looseNameEnd, opensLooseName, startsProperName } from "./unit-loose-name.js";
import { officePhrases } from "./unit-office.js";
import {
  dottedCentreEnd,
  MARK_BITS,
  OWN,
  PLACED,
  PLAIN,
  part,
  readNumbered,
  readSmallField,
  readSociety,
  readWhich,
} from "./unit-part.js";
import { citedTaskEnd, readTopic } from "./unit-topic.js";

/** Bodies whose committees are named with them. */
const assemblies: () => PhraseTable<true> = vocabularyTable(() => phraseSet(["Quốc hội", "HĐND", "Hội đồng nhân dân"]));

/** The name of a body as read: token range. */
export class UnitReading {
  /**
   * A class for the reason that `OpenCore` is one.
   *
   * @param body - an office ("Chủ tịch UBND tỉnh"): the body's own name begins here; else `first`.
   * @param complete - a name that is complete by itself, or one with field or place; `false` for a bare head ("Thành ủy").
   */
  constructor(
    readonly first: number,
    readonly end: number,
    readonly body: number,
    readonly complete: boolean,
  ) {}
}

/**
 * Reads the longest name of a body that begins at the token.
 *
 *     do Ban Tuyên giáo Thành ủy Hà Nội tổ chức
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param office - read also an office that issues for a body ("Chủ tịch Ủy ban nhân dân tỉnh").
 */
export function readUnit(tokens: Tokens, index: number, office = false): UnitReading | null {
  if (isGlued(tokens, index) && isInsideCode(tokens, index)) return null;
  if (idAt(tokens, index) === W.t) return readCentre(tokens, index, shortCentreEnd(tokens, index));
  const head = findHead(tokens, index);
  const named = head === 0 ? null : readBody(tokens, index, index + lengthOf(head), kindOf(head));
  if (named !== null) return named;
  if (!office || !isCapital(tokens, index)) return null;
  const officeEnd = phraseEnd(officePhrases(), tokens, index);
  if (officeEnd === 0) return null;
  // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": two offices in one hand.
  const second =
    signAt(tokens, officeEnd) === COMMA && idAt(tokens, officeEnd + 1) === W.chủ ? officeEnd + 3 : officeEnd;
  const inner = readUnit(tokens, second);
  return inner === null ? null : new UnitReading(index, inner.end, inner.body, inner.complete);
}

/** "T.Ư Đảng", "T.Ư Hội Nông dân Việt Nam": the centre of the Party or of an association, behind its dotted writing. */
function readCentre(tokens: Tokens, index: number, at: number): UnitReading | null {
  if (at === index) return null;
  const next = idAt(tokens, at + 1);
  if (idAt(tokens, at) === W.đảng && next !== W.ủy && next !== W.bộ && next !== W.đoàn)
    return new UnitReading(index, at + 1, index, true);
  const body = idAt(tokens, at) === W.hội || idAt(tokens, at) === W.đoàn ? readUnit(tokens, at) : null;
  return body === null ? null : new UnitReading(index, body.end, index, true);
}

/** "1911-NQ-UBTVQH15.pdf": the code of a body inside the symbol of a number. */
function isInsideCode(tokens: Tokens, index: number): boolean {
  const sign = signAt(tokens, index - 1);
  const before = flagsAt(tokens, index - 2);
  const joined = (sign === SLASH || isDash(sign)) && isGlued(tokens, index - 1);
  return joined && (idAt(tokens, index - 2) === NUMBER || (before & ALL_CAPITALS) !== 0);
}

function readBody(tokens: Tokens, first: number, headEnd: number, kind: HeadKind): UnitReading | null {
  const ceiling = first + limits.unitTokens;
  let at = headEnd;
  let complete = kind === "whole";
  let placed = false;
  let own = false;
  const loose = hasLooseName(tokens, first) && !(headEnd === first + 1 && idAt(tokens, first) === W.trường);
  while (at < ceiling && !startsParagraph(tokens, at)) {
    at = behindShortName(tokens, at, kind);
    const next: number =
      (at === headEnd ? part(citedTaskEnd(tokens, first, at), OWN) || readSmallField(tokens, at) : 0) ||
      readPart(tokens, at, placed, at === headEnd && kind !== "whole", own) ||
      (at === headEnd ? readSchoolName(tokens, first, at) : 0) ||
      (placed ? 0 : readSchoolField(tokens, first, at)) ||
      readNumbered(tokens, first, at) ||
      readAssembly(tokens, first, at) ||
      (loose && !placed ? part(looseNameEnd(tokens, at), OWN) : 0) ||
      (at === headEnd ? readSociety(tokens, first, at) : 0);
    if (next === 0) break;
    complete = true;
    placed ||= (next & PLACED) !== 0;
    own ||= (next & OWN) !== 0;
    at = next >>> MARK_BITS;
  }
  if (!complete && kind === "head") return null;
  const end = own && isYearOfEvent(tokens, at) ? at + 2 : readTopic(tokens, first, at);
  return new UnitReading(first, readSuperior(tokens, first, end) || end, first, complete);
}

/** "Ban Chấp hành (BCH) Trung ương Đảng": behind the initials of what was named so far, where the name goes on; the index itself where it does not. */
function behindShortName(tokens: Tokens, at: number, kind: HeadKind): number {
  if (signAt(tokens, at) !== OPEN || signAt(tokens, at + 2) !== CLOSE || kind === "whole") return at;
  if ((flagsAt(tokens, at + 1) & ALL_CAPITALS) === 0 || widthAt(tokens, at + 1) < 2) return at;
  return (isCapital(tokens, at + 3) ||
    (phraseEnd(levelPhrases(), tokens, at + 3) !== 0 && idAt(tokens, at + 4) !== W.hội)) &&
    !startsParagraph(tokens, at + 3) &&
    readPart(tokens, at + 3, false, false, false) !== 0
    ? at + 3
    : at;
}

/** Heads of bodies inside others, and first words of the bodies that they belong to. */
const inner = wordSet("phòng cục vụ đội tổng trung chi khoa");
const outer = wordSet("bộ sở công ubnd quân đại tỉnh thành");

/** "Phòng Kỹ thuật hình sự - Công an tỉnh Lạng Sơn": behind the body the one that it belongs to; 0 where none stands. */
function readSuperior(tokens: Tokens, first: number, at: number): number {
  if (!isDash(signAt(tokens, at)) || isGlued(tokens, at) || !inner().has(idAt(tokens, first))) return 0;
  if (!outer().has(idAt(tokens, at + 1)) || isGlued(tokens, at + 1)) return 0;
  const superior = readUnit(tokens, at + 1);
  return superior?.complete === true ? superior.end : 0;
}

/** "Ban Tổ chức Festival Huế năm 2024": the year is part of the event's name. */
function isYearOfEvent(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at) === W.năm && yearAt(tokens, at + 1) > 0 && !isDash(signAt(tokens, at + 2));
}

/**
 * @param first - right behind the head.
 * @param own - behind words that no table knows.
 */
function readPart(tokens: Tokens, at: number, placed: boolean, first: boolean, own: boolean): number {
  if (!placed) {
    const centre = dottedCentreEnd(tokens, at);
    if (centre !== 0) return part(centre, PLAIN);
    const field = fieldEnd(tokens, at, first);
    const nested = lengthOf(findHead(tokens, at));
    if (field > 0 || nested > 0) return part(Math.max(field, at + nested), PLAIN);
    const place = first && idAt(tokens, at - 1) === W.trường ? null : readPlace(tokens, at, true);
    if (place !== null) return isGenericLevel(tokens, at) ? 0 : part(place.end, PLACED);
    const committee = committeePlaceEnd(tokens, at);
    if (committee !== 0) return part(committee, PLACED);
    const linked = linkedFieldEnd(tokens, at) || shortFieldEnd(tokens, at);
    if (linked !== 0) return part(linked, PLAIN);
    if (
      startsProperName(tokens, at) &&
      !leavesHeading(tokens, at, first || own) &&
      (own || !opensLooseName(tokens, at)) &&
      !(first && needsKnownField(tokens, at - 1))
    )
      return part(at + 1, OWN);
  }
  return readWhich(tokens, at);
}

/** "BỘ LAO ĐỘNG Chiểu Sắc lệnh …", a heading line with a sentence under it: the name in capitals, or the line, is over. */
function leavesHeading(tokens: Tokens, at: number, wantsMore: boolean): boolean {
  if (!wantsMore && startsLine(tokens, at)) return true;
  return (flagsAt(tokens, at - 1) & flagsAt(tokens, at - 2) & ALL_CAPITALS) !== 0 && widthAt(tokens, at - 1) > 1;
}

/** "Đoàn", "Hội", "Bộ", "Sở", "Trường": what follows must be known, because people, places and things are named so too ("xã Trường Hà"). */
function needsKnownField(tokens: Tokens, head: number): boolean {
  const word = idAt(tokens, head);
  return word === W.đoàn || word === W.hội || word === W.bộ || word === W.sở || word === W.trường;
}

/** "Trường Đại học Nông - Lâm", "Trường Cao đẳng Công nghiệp Việt - Hung", "ĐHQG-HCM". */
function readSchoolField(tokens: Tokens, first: number, at: number): number {
  const head = idAt(tokens, first);
  if ((head !== W.trường && head !== W.đhqg) || !isDash(signAt(tokens, at)) || !isCapital(tokens, at + 1)) return 0;
  // "Trường ĐH KHTN - ĐHQGHN": another body in initials.
  if ((flagsAt(tokens, at + 1) & ALL_CAPITALS) !== 0 && widthAt(tokens, at + 1) > 3) return 0;
  return findHead(tokens, at + 1) === 0 ? part(fieldEnd(tokens, at + 1) || at + 2, OWN) : 0;
}

/** "Trường THPT Phan Bội Châu", "Bệnh viện Nguyễn Tri Phương": schools and hospitals bear names of persons. */
function readSchoolName(tokens: Tokens, first: number, at: number): number {
  const head = idAt(tokens, first);
  if ((head !== W.trường && head !== W.bệnh) || !startsPerson(tokens, at)) return 0;
  let end = at;
  while (end < at + 3 && isCapital(tokens, end) && !startsParagraph(tokens, end)) end += 1;
  return part(end, OWN);
}

/** "Ủy ban Pháp luật và Tư pháp của Quốc hội", "Ban Pháp chế của HĐND tỉnh": a committee and its assembly; not "các Ban của HĐND". */
function readAssembly(tokens: Tokens, first: number, at: number): number {
  if (idAt(tokens, at) !== W.của) return 0;
  const head = idAt(tokens, first);
  const committee = (head === W.ủy && at > first + 2) || (head === W.ban && at > first + 1);
  return committee ? part(phraseEnd(assemblies(), tokens, at + 1), PLAIN) : 0;
}

/** "cấp tỉnh", "các cấp": a level behind "cấp" names no particular body. */
function isGenericLevel(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at - 1) === W.cấp;
}

/** Token behind "và Đào tạo", "- Thương binh và Xã hội", ", Thể thao và Du lịch": a further field of the same body; 0 for none. */
function linkedFieldEnd(tokens: Tokens, at: number): number {
  const sign = signAt(tokens, at);
  const and = idAt(tokens, at) === W.và || sign === AMPERSAND;
  if ((!and && sign !== COMMA && !isDash(sign)) || !isCapital(tokens, at + 1)) return 0;
  const head = findHead(tokens, at + 1);
  if ((head !== 0 && kindOf(head) === "whole") || phraseEnd(typePhrases(), tokens, at + 1) !== 0) return 0;
  const field = fieldEnd(tokens, at + 1) || shortSecondFieldEnd(tokens, at + 1);
  if (at + 1 + lengthOf(head) >= field) return 0;
  if (sign !== COMMA) return field;
  return signAt(tokens, field) === COMMA || idAt(tokens, field) === W.và ? linkedFieldEnd(tokens, field) : 0;
}
