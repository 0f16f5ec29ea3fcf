import { isDash } from "../chars.js";
import { END, W } from "../lexicon.js";
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
import { yearAt } from "./day.js";
import { readOrdinal } from "./ordinal.js";
import { afterName, levelPhrases, readPlace, startsPerson } from "./place.js";
import { wordSet } from "../word-set.js";
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

/** Syllables that make another word of a head: "Hội thảo", "Bộ luật", "Đoàn kết", "Ban ngày". */
const otherWords = wordSet("thảo nghị luật kết họp thi chợ quán trường máy tiêu giờ");
/** Syllables before a small-letter head that make another word of it: "trụ sở", "cán bộ". */
const innerWords = wordSet("trụ cơ cán nội toàn tiến đội ủy liên quân gia tập");
/** Fields that go on in small letters: "Quản lý khoa học", "Công tác phụ nữ". */
const openFields = vocabularyTable(() => phraseTable(["quản lý", "nghiên cứu", "phát triển", "công tác", "kiểm soát", "hỗ trợ", "xúc tiến", "ứng dụng", "chăm sóc", "thi đua"].map((name) => [name, true] as const)));
/** Words that belong together although the second could end a name. */
const looseCompounds = vocabularyTable(() => phraseTable(["dân số", "nhà ở", "số hóa", "chuyển đổi số", "về hưu", "việc làm"].map((name) => [name, true] as const)));
/** Heads that are also written in small letters. */
const smallHeads = wordSet("ban bộ sở đoàn văn đảng cục vụ ủy");
/** Heads whose field may be any words. */
const looseHeads = wordSet("ban vụ viện cục phòng trung tổng hội ủy trường tiểu tổ");
/** Words that no such field goes on over: verbs, links, what is counted. */
const looseStops = wordSet(
  "ban đã vừa sẽ đang về của tại ở trong cho với ngày năm được bị có là theo số chủ phối giao yêu đề kết trình ký khóa nhiệm do để khi từ đến hoặc cùng gồm không phải cần nhằm các những ra hỗ thực triển tham nêu khẳng nhấn thăm họp làm tiếp mở dự đánh phát hiện quyết thống nhận gửi đưa vào lên qua sau trước mà thì nhưng còn chưa tổ báo chỉ hướng tuyên hành",
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
  if (isCapital(tokens, index)) {
    const head = matchPhrase(headPhrases(), tokens, index);
    return head !== null && head.end === index + 1 && otherWords().has(idAt(tokens, head.end)) ? null : head;
  }
  if (innerWords().has(idAt(tokens, index - 1))) return null;
  if (!smallHeads().has(idAt(tokens, index)) || !(isCapital(tokens, index + 1) || isCapital(tokens, index + 2))) return null;
  const head = matchPhrase(headPhrases(), tokens, index);
  return head !== null && completesSmallHead(tokens, head.end) ? head : null;
}

/** "ban Tuyên giáo", "bộ NN&PTNT", "đoàn ĐBQH": a head in small letters needs a known part in capitals right behind it. */
function completesSmallHead(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return isCapital(tokens, at - 1);
  return readField(tokens, at) !== null || readShortField(tokens, at) !== null || matchPhrase(headPhrases(), tokens, at) !== null;
}

function readBody(tokens: Tokens, first: number, headEnd: number, kind: HeadKind): UnitReading | null {
  const ceiling = first + limits.unitTokens;
  let at = headEnd;
  let complete = kind === "whole";
  let placed = false;
  const loose = looseHeads().has(idAt(tokens, first));
  while (at < ceiling && !startsParagraph(tokens, at)) {
    const next: Part | null = readPart(tokens, at, placed, at === headEnd) ?? (loose && !placed ? readLooseName(tokens, at) : null);
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

function readPart(tokens: Tokens, at: number, placed: boolean, first: boolean): Part | null {
  if (!placed) {
    const field = readField(tokens, at, first) ?? 0;
    const nested = readHead(tokens, at)?.end ?? 0;
    if (field > 0 || nested > 0) return { end: Math.max(field, nested), placed: false };
    const place = readPlace(tokens, at, true);
    if (place !== null) return isGenericLevel(tokens, at) ? null : { end: place.end, placed: true };
    const linked = readLinkedField(tokens, at);
    if (linked !== null) return { end: linked, placed: false };
    const short = readShortField(tokens, at);
    if (short !== null) return { end: short, placed: false };
    if (startsProperName(tokens, at) && !opensLooseName(tokens, at) && !(first && needsKnownField(tokens, at - 1))) return { end: at + 1, placed: false };
  }
  return readLevels(tokens, at) ?? readTerm(tokens, at);
}

/** "Đoàn", "Hội": what follows must be known, because people have these family names and words. */
function needsKnownField(tokens: Tokens, head: number): boolean {
  return idAt(tokens, head) === W.đoàn || idAt(tokens, head) === W.hội;
}

/** "cấp tỉnh, cấp xã" behind the name of a body that every such place has. */
function readLevels(tokens: Tokens, at: number): Part | null {
  let end = at;
  for (let count = 0; count < 4; count += 1) {
    const next = end > at && (signAt(tokens, end) === COMMA || idAt(tokens, end) === W.và) ? end + 1 : end;
    if (idAt(tokens, next) !== W.cấp) break;
    const level = matchPhrase(levelPhrases(), tokens, next + 1);
    if (level === null) break;
    end = level.end;
  }
  return end > at ? { end, placed: true } : null;
}

/** "Đoàn đại biểu Quốc hội khóa XV tỉnh Thái Bình": a term inside the name, before the place. */
function readTerm(tokens: Tokens, at: number): Part | null {
  if (idAt(tokens, at) !== W.khóa) return null;
  const term = readOrdinal(tokens, at + 1);
  const place = term === null ? null : readPlace(tokens, term.end, false);
  return place === null ? null : { end: place.end, placed: true };
}

/** A capital that no table knows with small letters behind it: the body's field in words of its own ("Công tác phụ nữ"). */
function opensLooseName(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at + 1) && !isCapital(tokens, at + 1) && !looseStops().has(idAt(tokens, at + 1));
}

function readLooseName(tokens: Tokens, at: number): Part | null {
  const open = idAt(tokens, at - 2) !== END && matchPhrase(openFields(), tokens, at - 2)?.end === at && isCapital(tokens, at - 2);
  const proper = startsProperName(tokens, at) && (!isCapital(tokens, at - 1) || readField(tokens, at - 1) === null);
  if (!proper && !(open && isWord(tokens, at) && !isCapital(tokens, at))) return null;
  let end = at;
  while (end < at + 14 && isWord(tokens, end) && !startsParagraph(tokens, end)) {
    const compound = matchPhrase(looseCompounds(), tokens, end);
    if (compound !== null) {
      end = compound.end;
      continue;
    }
    const word = idAt(tokens, end);
    if (looseStops().has(word) || matchPhrase(levelPhrases(), tokens, end) !== null) break;
    if (word === W.và && (!isWord(tokens, end + 1) || looseStops().has(idAt(tokens, end + 1)) || readHead(tokens, end + 1) !== null)) break;
    if (end > at && isCapital(tokens, end) && (startsPerson(tokens, end) || readHead(tokens, end) !== null)) break;
    end += 1;
  }
  if (end === at) return null;
  const year = idAt(tokens, end) === W.năm && yearAt(tokens, end + 1) > 0 ? end + 2 : end;
  return { end: year, placed: false };
}

/** "cấp tỉnh", "các cấp": a level behind "cấp" names no particular body. */
function isGenericLevel(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at - 1) === W.cấp;
}

/** @param first - right behind the head, where small letters are in use too ("Sở nội vụ"). */
function readField(tokens: Tokens, at: number, first = false): number | null {
  const match = matchPhrase(fieldPhrases(), tokens, at, true);
  if (match === null || !(match.value || isCapital(tokens, at) || (first && isCapital(tokens, at - 1) && match.end > at + 1))) return null;
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
