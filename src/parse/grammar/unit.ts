import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { phraseEnd } from "../phrases.js";
import { AMPERSAND, CLOSE, COMMA, OPEN, SLASH } from "../signs.js";
import { ALL_CAPITALS, NUMBER } from "../token-marks.js";
import { flagsAt, idAt, isCapital, isGlued, signAt, startsParagraph, type Tokens, textAt, widthAt } from "../tokens.js";
import { yearAt } from "./day.js";
import { typePhrases } from "./document-type.js";
import { readOrdinal, romanValue } from "./ordinal.js";
import { levelPhrases, readPlace, startsPerson } from "./place.js";
import { readField, readShortField } from "./unit-field.js";
import { type HeadKind, readHead } from "./unit-head.js";
import { hasLooseName, opensLooseName, readLooseName, startsProperName } from "./unit-loose-name.js";
import { officePhrases } from "./unit-office.js";
import { readTopic } from "./unit-topic.js";

/** The name of a body as read: token range. */
export class UnitReading {
  /**
   * A class for the reason that `CoreReading` is one.
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
  const head = readHead(tokens, index);
  const named = head === null ? null : readBody(tokens, index, head.end, head.value);
  if (named !== null) return named;
  if (!office || !isCapital(tokens, index)) return null;
  const officeEnd = phraseEnd(officePhrases(), tokens, index);
  if (officeEnd === 0) return null;
  const inner = readUnit(tokens, officeEnd);
  return inner === null ? null : new UnitReading(index, inner.end, inner.body, inner.complete);
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
    const next: Part | null =
      readPart(tokens, at, placed, at === headEnd && kind !== "whole", own) ??
      (at === headEnd ? readSchoolName(tokens, first, at) : placed ? null : readSchoolField(tokens, first, at)) ??
      readNumbered(tokens, first, at) ??
      (loose && !placed ? looseName(tokens, at) : null);
    if (next === null) break;
    complete = true;
    placed ||= next.placed;
    own ||= next.own === true;
    at = next.end;
  }
  if (!complete && kind === "head") return null;
  const end = own && isYearOfEvent(tokens, at) ? at + 2 : readTopic(tokens, first, at);
  return new UnitReading(first, end, first, complete);
}

/** "Ban Tổ chức Festival Huế năm 2024": the year is part of the event's name. */
function isYearOfEvent(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at) === W.năm && yearAt(tokens, at + 1) > 0 && !isDash(signAt(tokens, at + 2));
}

function looseName(tokens: Tokens, at: number): Part | null {
  const end = readLooseName(tokens, at);
  return end === null ? null : { end, placed: false, own: true };
}

interface Part {
  readonly end: number;
  /** A place was read: nothing but a larger body may follow. */
  readonly placed: boolean;
  /** Words that no table knows. */
  readonly own?: boolean;
}

/**
 * @param first - right behind the head.
 * @param own - behind words that no table knows.
 */
function readPart(tokens: Tokens, at: number, placed: boolean, first: boolean, own: boolean): Part | null {
  if (!placed) {
    const field = readField(tokens, at, first) ?? 0;
    const nested = readHead(tokens, at)?.end ?? 0;
    if (field > 0 || nested > 0) return { end: Math.max(field, nested), placed: false };
    const place = first && idAt(tokens, at - 1) === W.trường ? null : readPlace(tokens, at, true);
    if (place !== null) return isGenericLevel(tokens, at) ? null : { end: place.end, placed: true };
    const linked = readLinkedField(tokens, at);
    if (linked !== null) return { end: linked, placed: false };
    const short = readShortField(tokens, at);
    if (short !== null) return { end: short, placed: false };
    if (
      startsProperName(tokens, at) &&
      (own || !opensLooseName(tokens, at)) &&
      !(first && needsKnownField(tokens, at - 1))
    )
      return { end: at + 1, placed: false, own: true };
  }
  return readLevels(tokens, at) ?? readTerm(tokens, at) ?? readOrderNumber(tokens, at);
}

/** "Đoàn", "Hội", "Bộ", "Sở", "Trường": what follows must be known, because people, places and things are named so too ("xã Trường Hà"). */
function needsKnownField(tokens: Tokens, head: number): boolean {
  const word = idAt(tokens, head);
  return word === W.đoàn || word === W.hội || word === W.bộ || word === W.sở || word === W.trường;
}

/** "Bệnh viện Đa khoa tỉnh số 1", "Phòng Công chứng số 2", "Tổ Công tác số 3". */
function readNumbered(tokens: Tokens, first: number, at: number): Part | null {
  const head = idAt(tokens, first);
  if (head !== W.bệnh && head !== W.trường && head !== W.phòng && head !== W.tổ && head !== W.trung) return null;
  const counted = idAt(tokens, at) === W.số && idAt(tokens, at + 1) === NUMBER && widthAt(tokens, at + 1) <= 2;
  const sign = signAt(tokens, at + 2);
  return counted && sign !== SLASH && !isDash(sign) ? { end: at + 2, placed: true } : null;
}

/** "Trường Đại học Nông - Lâm", "Trường Cao đẳng Công nghiệp Việt - Hung". */
function readSchoolField(tokens: Tokens, first: number, at: number): Part | null {
  if (idAt(tokens, first) !== W.trường || !isDash(signAt(tokens, at)) || !isCapital(tokens, at + 1)) return null;
  if (readHead(tokens, at + 1) !== null) return null;
  return { end: readField(tokens, at + 1) ?? at + 2, placed: false, own: true };
}

/** "Trường THPT Phan Bội Châu", "Trường Tiểu học Lê Lợi": schools bear names of persons. */
function readSchoolName(tokens: Tokens, first: number, at: number): Part | null {
  if (idAt(tokens, first) !== W.trường || !startsPerson(tokens, at)) return null;
  let end = at;
  while (end < at + 3 && isCapital(tokens, end) && !startsParagraph(tokens, end)) end += 1;
  return { end, placed: false, own: true };
}

/** "cấp tỉnh, cấp xã" behind the name of a body that every such place has. */
function readLevels(tokens: Tokens, at: number): Part | null {
  let end = at;
  for (let count = 0; count < 4; count += 1) {
    const next = end > at && (signAt(tokens, end) === COMMA || idAt(tokens, end) === W.và) ? end + 1 : end;
    if (idAt(tokens, next) !== W.cấp) break;
    const levelEnd = phraseEnd(levelPhrases(), tokens, next + 1);
    if (levelEnd === 0) break;
    end = levelEnd;
  }
  return end > at ? { end, placed: true } : null;
}

/** "khu vực 3 - Hà Nội", "Quân khu 4", "khu vực XI", "Sư đoàn 324": which of several, and where. */
function readOrderNumber(tokens: Tokens, at: number): Part | null {
  const before = idAt(tokens, at - 1);
  if (
    before !== W.vực &&
    before !== W.khu &&
    before !== W.đoàn &&
    before !== W.binh &&
    before !== W.quân &&
    before !== W.đạo
  )
    return null;
  const digits = idAt(tokens, at) === NUMBER && widthAt(tokens, at) <= 3;
  if (!digits && (!isCapital(tokens, at) || romanValue(textAt(tokens, at)) === null)) return null;
  const dash = isDash(signAt(tokens, at + 1)) ? readPlace(tokens, at + 2, false) : null;
  return { end: dash?.end ?? at + 1, placed: dash !== null };
}

/** "Đoàn đại biểu Quốc hội khóa XV tỉnh Thái Bình": a term inside the name, before the place. */
function readTerm(tokens: Tokens, at: number): Part | null {
  if (idAt(tokens, at) !== W.khóa) return null;
  const term = readOrdinal(tokens, at + 1);
  const place = term === null ? null : readPlace(tokens, term.end, false);
  return place === null ? null : { end: place.end, placed: true };
}

/** "cấp tỉnh", "các cấp": a level behind "cấp" names no particular body. */
function isGenericLevel(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at - 1) === W.cấp;
}

/** "và Đào tạo", "- Thương binh và Xã hội", ", Thể thao và Du lịch": a further field of the same body. */
function readLinkedField(tokens: Tokens, at: number): number | null {
  const sign = signAt(tokens, at);
  const and = idAt(tokens, at) === W.và || sign === AMPERSAND;
  if (!and && sign !== COMMA && !isDash(sign)) return null;
  if (
    !isCapital(tokens, at + 1) ||
    readHead(tokens, at + 1)?.value === "whole" ||
    phraseEnd(typePhrases(), tokens, at + 1) !== 0
  )
    return null;
  const field = readField(tokens, at + 1);
  if (field === null || (readHead(tokens, at + 1)?.end ?? 0) >= field) return null;
  if (sign !== COMMA) return field;
  const further =
    signAt(tokens, field) === COMMA || idAt(tokens, field) === W.và ? readLinkedField(tokens, field) : null;
  return further;
}

/** Passes over "(UBTVQH)", "(sau đây gọi …)" behind a name. */
export function skipBracket(tokens: Tokens, at: number): number {
  if (signAt(tokens, at) !== OPEN) return at;
  let depth = 0;
  for (let end = at; end < at + 40 && end < tokens.count; end += 1) {
    const sign = signAt(tokens, end);
    if (sign === OPEN) depth += 1;
    if (sign === CLOSE) {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return at;
}
