import { provinces } from "../../model/registry/provinces.js";
import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { matchPhrase, type PhraseTable, phraseEnd, phraseSet, phraseTable } from "../phrases.js";
import { APOSTROPHE, CLOSE, COLON, COMMA, DOT, RIGHT_QUOTE, SEMICOLON, SLASH } from "../signs.js";
import { ALL_CAPITALS, END, NEW_LINE, NEW_PARAGRAPH, NUMBER } from "../token-marks.js";
import {
  flagsAt,
  idAt,
  isCapital,
  isGlued,
  isWord,
  signAt,
  startsLine,
  startsParagraph,
  type Tokens,
  widthAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { type WordSet, wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";
import { readOrdinal } from "./ordinal.js";
import { findHead } from "./unit-head.js";
import { officePhrases } from "./unit-office.js";
import { familyNames, levels } from "./unit-words.js";

/** A place in the name of a body, as read. */
export interface PlaceReading {
  readonly end: number;
  /** Name of the province where it is one, else `null`. */
  readonly province: string | null;
  /** Only the level is written ("tỉnh", "Thành phố"). */
  readonly bare: boolean;
}

/** Words before a level among which the office of a person may stand. */
const OFFICE_REACH = 12;

/** Names of provinces, old and new. */
const provincePhrases: () => PhraseTable<string> = vocabularyTable(() => {
  const entries: (readonly [string, string])[] = [];
  for (const row of provinces) for (const name of [row.name, ...row.spellings]) entries.push([name, row.name]);
  return phraseTable(entries);
});

/** Level words with what follows them. */
export const levelPhrases: () => PhraseTable<true> = vocabularyTable(() => phraseSet(levels));

/** Names of two places joined by a hyphen. */
const joinedNames: () => PhraseTable<true> = vocabularyTable(() => phraseTable([["Phan Rang - Tháp Chàm", true]]));

const surnames = wordSet(familyNames);
/** Last syllables of offices: Chủ tịch, Bí thư, Giám đốc, Trưởng phòng, Phó … */
const officeWords = wordSet("tịch thư đốc trưởng phó chánh viên nhiệm đạo diện");

/** Words that follow a name of a body and begin a verb or clause although a capital may stand there in headings. */
export const afterName: WordSet = wordSet(
  "ban đã vừa sẽ đang về của tại ở trong cho với ngày năm được bị có là theo số chủ phối giao yêu đề kết tổ trình ký khóa nhiệm do để khi từ đến hoặc cùng gồm không phải cần nhằm các những họp lần",
);

/**
 * Reads a place behind a head: "tỉnh Sơn La", "thành phố Hà Nội", "Hà Nội", "huyện Ba Tri, tỉnh Bến Tre", "tỉnh".
 *
 * @param bareAllowed - a level alone is a place ("UBND tỉnh").
 * @param acrossLines - the place may begin a new block, as in a letterhead.
 */
export function readPlace(
  tokens: Tokens,
  index: number,
  bareAllowed: boolean,
  acrossLines = false,
): PlaceReading | null {
  if (startsParagraph(tokens, index) && !acrossLines) return null;
  const levelEnd = phraseEnd(levelPhrases(), tokens, index) || initialEnd(tokens, index);
  const at = levelEnd === 0 ? index : widthAt(tokens, index) <= 2 ? skipDot(tokens, levelEnd) : levelEnd;
  const province = isCapital(tokens, at) ? matchPhrase(provincePhrases(), tokens, at, true) : null;
  if (province !== null) return chained(tokens, { end: province.end, province: province.value, bare: false });
  if (levelEnd === 0 || idAt(tokens, levelEnd) === W.ủy) return null;
  const name = isCapital(tokens, at) || idAt(tokens, at) === NUMBER ? nameEnd(tokens, index, at) : at;
  if (name > at) return chained(tokens, { end: name, province: null, bare: false });
  return bareAllowed && widthAt(tokens, index) > 1 ? { end: levelEnd, province: null, bare: true } : null;
}

const levelInitials = wordSet("q p h x");

/** Behind the initial of a level, which has a dot and a name behind it: "Q.1", "P.Bến Nghé", "H. Củ Chi"; 0 for none. */
function initialEnd(tokens: Tokens, index: number): number {
  const initial = isCapital(tokens, index) && levelInitials().has(idAt(tokens, index)) && isGlued(tokens, index + 1);
  return initial && signAt(tokens, index + 1) === DOT && !isGlued(tokens, index) ? index + 1 : 0;
}

function skipDot(tokens: Tokens, at: number): number {
  return signAt(tokens, at) === DOT ? at + 1 : at;
}

/** Behind the name of a place at `at`, `at` itself for none. */
function nameEnd(tokens: Tokens, level: number, at: number): number {
  return idAt(tokens, level) === W.tỉnh ? readUnknownProvince(tokens, at) : readName(tokens, level, at);
}

/** A name of one to four capitals (or "3", "10" of a quận), stopping before a person's name. */
function readName(tokens: Tokens, level: number, at: number): number {
  const whole = phraseEnd(joinedNames(), tokens, at, true);
  if (whole !== 0) return whole;
  if (isNumberedPlace(tokens, level, at)) return at + 1;
  // "… của HĐND TP. Bộ Chính trị …", "UBKT Thành ủy TP.⏎Ông …": the next sentence.
  if (signAt(tokens, at - 1) === DOT && (startsLine(tokens, at) || findHead(tokens, at) !== 0)) return at;
  const shouting = (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && (flagsAt(tokens, at - 1) & ALL_CAPITALS) !== 0;
  if (!shouting && startsPerson(tokens, at) && isCapital(tokens, at + 2) && isOfHolder(tokens, level)) return at;
  // "UBND Thành phố Báo cáo …": no place.
  if (phraseEnd(typePhrases(), tokens, at) !== 0) return at;
  let end = at;
  let syllables = 0;
  while (syllables < 4 && isCapital(tokens, end) && !startsParagraph(tokens, end)) {
    if (shouting && afterName().has(idAt(tokens, end))) break;
    // "HĐND thành phố Khóa XI": the term.
    if (idAt(tokens, end) === W.khóa && readOrdinal(tokens, end + 1) !== null) break;
    if (syllables > 0 && isHolder(tokens, end, syllables)) break;
    end = isElided(tokens, end) ? end + 3 : end + 1;
    syllables += 1;
    // "TP.HCM Tất Thành Cang": initials are a whole name.
    if (!shouting && syllables === 1 && isInitials(tokens, end - 1)) break;
  }
  return end;
}

/** "quận 1", "phường 12": cities number them; not "quận 1/2024", "phường 3-5". */
function isNumberedPlace(tokens: Tokens, level: number, at: number): boolean {
  const word = idAt(tokens, level);
  const counted = word === W.quận || word === W.phường || widthAt(tokens, level) === 1;
  if (!counted || idAt(tokens, at) !== NUMBER || widthAt(tokens, at) > 2) return false;
  const sign = signAt(tokens, at + 1);
  return sign !== SLASH && !isDash(sign);
}

function isInitials(tokens: Tokens, at: number): boolean {
  return (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && widthAt(tokens, at) > 2;
}

/** "M'Đrắk", "Cư M’gar": a letter and an apostrophe before a syllable. */
function isElided(tokens: Tokens, at: number): boolean {
  const sign = signAt(tokens, at + 1);
  return (
    widthAt(tokens, at) === 1 &&
    (sign === APOSTROPHE || sign === RIGHT_QUOTE) &&
    isGlued(tokens, at + 1) &&
    isWord(tokens, at + 2) &&
    isGlued(tokens, at + 2)
  );
}

/** "Chủ tịch UBND huyện Nguyễn Văn A" is a person; without an office "UBND huyện Trần Văn Thời" is a place with a person's name. */
function isOfHolder(tokens: Tokens, level: number): boolean {
  for (let at = level; at > level - OFFICE_REACH && isWord(tokens, at) && !startsParagraph(tokens, at); at -= 1)
    if (officeWords().has(idAt(tokens, at - 1))) return true;
  return false;
}

/**
 * "Huyện ủy Bạch Thông": the place of a committee that is written like a person's name; 0 where none stands, or where an office before the committee
 * lets a person follow ("Bí thư Huyện ủy Nguyễn Văn A").
 */
export function committeePlaceEnd(tokens: Tokens, at: number): number {
  const level = idAt(tokens, at - 2);
  const local = level === W.huyện || level === W.quận || level === W.thị || level === W.thành || level === W.tỉnh;
  if (!local || idAt(tokens, at - 1) !== W.ủy || !startsPerson(tokens, at) || isOfHolder(tokens, at - 2)) return 0;
  const middle = idAt(tokens, at + 1);
  if ((middle === W.văn || middle === W.thị) && isCapital(tokens, at + 2)) return 0;
  let end = at + 2;
  while (end < at + 4 && isSyllableOfPlace(tokens, end, false)) end += 1;
  return end;
}

/** A person behind that many syllables of a place: "UBND huyện Ba Tri Nguyễn Văn A". */
function isHolder(tokens: Tokens, at: number, syllables: number): boolean {
  return startsPerson(tokens, at) && (isCapital(tokens, at + 2) || syllables >= 2);
}

/**
 * A province that no registry names ("tỉnh Hủa Phăn"): two to four capitals on one line. More often such capitals are the holder of an office
 * ("Chủ tịch UBND tỉnh Nguyễn Văn A") or, where all letters are capitals, a heading that goes on; neither is a place.
 */
function readUnknownProvince(tokens: Tokens, at: number): number {
  if (isLetterForName(tokens, at)) return at + 1;
  if (startsPerson(tokens, at)) return at;
  const shouting = (flagsAt(tokens, at) & ALL_CAPITALS) !== 0;
  let end = at;
  while (isSyllableOfPlace(tokens, end, shouting) && !(end > at && isHolder(tokens, end, end - at))) end += 1;
  const width = end - at;
  return width < 2 || width > 4 || (shouting && !endsLine(tokens, end)) ? at : end;
}

/** "tỉnh L": a letter for a name that a published judgment leaves out. */
function isLetterForName(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || widthAt(tokens, at) !== 1 || isGlued(tokens, at)) return false;
  const sign = signAt(tokens, at + 1);
  return !isGlued(tokens, at + 1) || (stops.has(sign) && !(sign === DOT && isGlued(tokens, at + 2)));
}

/** Signs that may stand right behind the name of a place. */
const stops: ReadonlySet<number> = new Set([DOT, COMMA, SEMICOLON, COLON, CLOSE]);

function isSyllableOfPlace(tokens: Tokens, at: number, shouting: boolean): boolean {
  return (
    isCapital(tokens, at) &&
    (flagsAt(tokens, at) & (NEW_LINE | NEW_PARAGRAPH)) === 0 &&
    (flagsAt(tokens, at) & ALL_CAPITALS) === (shouting ? ALL_CAPITALS : 0) &&
    widthAt(tokens, at) > 1 &&
    !afterName().has(idAt(tokens, at)) &&
    phraseEnd(typePhrases(), tokens, at) === 0 &&
    phraseEnd(officePhrases(), tokens, at) === 0 &&
    findHead(tokens, at) === 0
  );
}

function endsLine(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at) === END || (flagsAt(tokens, at) & (NEW_LINE | NEW_PARAGRAPH)) !== 0;
}

/** "huyện Ba Tri, tỉnh Bến Tre": a larger place behind a comma. */
function chained(tokens: Tokens, place: PlaceReading): PlaceReading {
  if (place.province !== null) return place;
  const at = signAt(tokens, place.end) === COMMA ? place.end + 1 : place.end;
  const level = idAt(tokens, at);
  const named = level === W.tỉnh || level === W.thành || level === W.huyện || level === W.tp || level === W.quận;
  if (!named && initialEnd(tokens, at) === 0) return place;
  const outer = readPlace(tokens, at, false);
  return outer === null ? place : outer;
}

/** `true` where a person's name begins: a family name and at least one more capital. */
export function startsPerson(tokens: Tokens, at: number): boolean {
  return isWord(tokens, at) && isCapital(tokens, at) && surnames().has(idAt(tokens, at)) && isCapital(tokens, at + 1);
}
