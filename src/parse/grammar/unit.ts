import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { matchPhrase, type PhraseTable, phraseTable } from "../phrases.js";
import {
  ALL_CAPITALS,
  flagsAt,
  idAt,
  isCapital,
  isWord,
  signAt,
  startsParagraph,
  type Tokens,
  widthAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { typePhrases } from "./document-type.js";
import { afterName, readPlace, startsPerson } from "./place.js";
import { bareHeads, fields, heads, offices, smallFields, wholeNames } from "./unit-words.js";

/** The name of a body as read: token range. */
export interface UnitReading {
  readonly first: number;
  readonly end: number;
  /** An office ("Chủ tịch UBND tỉnh"): the body's own name begins here; else `first`. */
  readonly body: number;
  /** A name that is complete by itself, or one with field or place; `false` for a bare head ("Thành ủy"). */
  readonly complete: boolean;
}

type HeadKind = "whole" | "head" | "bare";

const headPhrases: () => PhraseTable<HeadKind> = vocabularyTable(() =>
  phraseTable<HeadKind>([
    ...wholeNames.map((name) => [name, "whole"] as const),
    ...bareHeads.map((name) => [name, "bare"] as const),
    ...heads.map((name) => [name, "head"] as const),
  ]),
);
const fieldPhrases: () => PhraseTable<boolean> = vocabularyTable(() =>
  phraseTable([...smallFields.map((name) => [name, true] as const), ...fields.map((name) => [name, false] as const)]),
);
const officePhrases: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(offices.map((name) => [name, true] as const)),
);

const COMMA = 44;
const AMPERSAND = 38;
const HYPHEN = 45;
const OPEN = 40;
const CLOSE = 41;

/**
 * Reads the longest name of a body that begins at the token.
 *
 *     do Ban Tuyên giáo Thành ủy Hà Nội tổ chức
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param office - read also an office that issues for a body ("Chủ tịch Ủy ban nhân dân tỉnh").
 */
export function readUnit(tokens: Tokens, index: number, office = false): UnitReading | null {
  const head = readHead(tokens, index);
  const named = head === null ? null : readBody(tokens, index, head.end, head.value);
  if (named !== null) return named;
  if (!office || !isCapital(tokens, index)) return null;
  const holder = matchPhrase(officePhrases(), tokens, index);
  if (holder === null) return null;
  const inner = readUnit(tokens, holder.end);
  return inner === null ? null : { ...inner, first: index };
}

function readHead(tokens: Tokens, index: number): { readonly end: number; readonly value: HeadKind } | null {
  return isCapital(tokens, index) ? matchPhrase(headPhrases(), tokens, index) : null;
}

function readBody(tokens: Tokens, first: number, headEnd: number, kind: HeadKind): UnitReading | null {
  const ceiling = first + limits.unitTokens;
  let at = headEnd;
  let complete = kind === "whole";
  let placed = false;
  while (at < ceiling && !startsParagraph(tokens, at)) {
    const next = readPart(tokens, at, placed);
    if (next === null) break;
    complete = true;
    placed ||= next.placed;
    at = next.end;
  }
  if (!complete && kind === "head") return null;
  const topic = readTopic(tokens, first, at);
  return { first, end: topic, body: first, complete };
}

interface Part {
  readonly end: number;
  /** A place was read: nothing but a larger body may follow. */
  readonly placed: boolean;
}

function readPart(tokens: Tokens, at: number, placed: boolean): Part | null {
  if (!placed) {
    const field = readField(tokens, at) ?? 0;
    const nested = readHead(tokens, at)?.end ?? 0;
    if (field > 0 || nested > 0) return { end: Math.max(field, nested), placed: false };
    const place = readPlace(tokens, at, true);
    if (place !== null) return isGenericLevel(tokens, at) ? null : { end: place.end, placed: true };
    const linked = readLinkedField(tokens, at);
    if (linked !== null) return { end: linked, placed: false };
    const short = readShortField(tokens, at);
    if (short !== null) return { end: short, placed: false };
    if (startsProperName(tokens, at)) return { end: at + 1, placed: false };
  }
  return null;
}

/** "cấp tỉnh", "các cấp": a level behind "cấp" names no particular body. */
function isGenericLevel(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at - 1) === W.cấp;
}

function readField(tokens: Tokens, at: number): number | null {
  const match = matchPhrase(fieldPhrases(), tokens, at, true);
  if (match === null || !(match.value || isCapital(tokens, at))) return null;
  return match.end;
}

/** "và Đào tạo", "- Thương binh và Xã hội", ", Thể thao và Du lịch": a further field of the same body. */
function readLinkedField(tokens: Tokens, at: number): number | null {
  const sign = signAt(tokens, at);
  const and = idAt(tokens, at) === W.và;
  if (!and && sign !== COMMA && !isDash(sign)) return null;
  if (
    !isCapital(tokens, at + 1) ||
    readHead(tokens, at + 1)?.value === "whole" ||
    matchPhrase(typePhrases(), tokens, at + 1) !== null
  )
    return null;
  const field = readField(tokens, at + 1);
  if (field === null || (readHead(tokens, at + 1)?.end ?? 0) >= field) return null;
  if (sign !== COMMA) return field;
  const further =
    signAt(tokens, field) === COMMA || idAt(tokens, field) === W.và ? readLinkedField(tokens, field) : null;
  return further;
}

/** "GD&ĐT", "LĐ-TB&XH", "KH-CN": the field of a ministry or department in initials. */
function readShortField(tokens: Tokens, at: number): number | null {
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
    matchPhrase(typePhrases(), tokens, at) === null &&
    !isShouted(tokens, at)
  );
}

function isShouted(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at + 1) &&
    (flagsAt(tokens, at + 1) & ALL_CAPITALS) !== 0 &&
    (flagsAt(tokens, at - 1) & ALL_CAPITALS) !== 0
  );
}

/** A capitalised word that no table names, in a name that is not all capitals. */
function startsProperName(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || (flagsAt(tokens, at) & ALL_CAPITALS) !== 0) return false;
  return (
    !startsPerson(tokens, at) &&
    matchPhrase(typePhrases(), tokens, at) === null &&
    !afterName().has(idAt(tokens, at)) &&
    matchPhrase(officePhrases(), tokens, at) === null
  );
}

/** "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": the topic belongs to the name of a body that is set up for it. */
function readTopic(tokens: Tokens, first: number, at: number): number {
  if (idAt(tokens, at) !== W.về || !isSetUpForTopic(tokens, first, at)) return at;
  let end = at + 1;
  if (!opensTopic(idAt(tokens, end))) return at;
  const ceiling = at + limits.unitTokens;
  while (end < ceiling && !startsParagraph(tokens, end)) {
    const sign = signAt(tokens, end);
    if (sign === COMMA) {
      if (!isWord(tokens, end + 1) || isCapital(tokens, end + 1) || afterName().has(idAt(tokens, end + 1))) break;
    } else if (sign === 45 || sign === 47) {
      if (!isWord(tokens, end + 1)) break;
    } else if (sign !== 0 || (isWord(tokens, end) && afterName().has(idAt(tokens, end)) && idAt(tokens, end) !== W.số))
      break;
    end += 1;
  }
  return end;
}

function isSetUpForTopic(tokens: Tokens, first: number, at: number): boolean {
  const committee =
    idAt(tokens, first + 1) === W.chỉ ||
    (idAt(tokens, first) === W.ủy && idAt(tokens, first + 1) === W.ban) ||
    idAt(tokens, first) === W.hội ||
    idAt(tokens, first) === W.bcđ;
  const last = idAt(tokens, at - 1);
  return committee && (last === W.ương || last === W.gia || last === W.tw || last === W.tỉnh || last === W.phố);
}

function opensTopic(word: number): boolean {
  return (
    word === W.phòng ||
    word === W.phát ||
    word === W.tổng ||
    word === W.cải ||
    word === W.chuyển ||
    word === W.người ||
    word === W.chống ||
    word === W.hội ||
    word === W.trẻ
  );
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
