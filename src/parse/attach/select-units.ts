import { each } from "../each.js";
import { emptyList } from "../empty-list.js";
import { bodyOf } from "../grammar/body-of.js";
import { levelPhrases, startsPerson } from "../grammar/place.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { COMMA, SLASH } from "../signs.js";
import type { TokenRange } from "../token-range.js";
import { idAt, isCapital, signAt, type Tokens } from "../tokens.js";

/**
 * Which names of bodies are mentions: the body inside an office ("Chánh Văn phòng UBND tỉnh" → the office's body), an office holder only
 * where the text has it issue a document, and no bodies in general ("UBND các huyện", "HĐND các cấp").
 *
 * @param issuers - who issued something: token behind each name by its first token.
 */
export function selectUnits(
  tokens: Tokens,
  units: readonly UnitReading[],
  issuers: ReadonlyMap<number, number>,
): TokenRange[] {
  const selection = new Selection(issuers);
  each(units, select, tokens, selection);
  return selection.found;
}

/** What a pass over the names knows and has found. */
class Selection {
  readonly found: TokenRange[] = emptyList();

  constructor(readonly issuers: ReadonlyMap<number, number>) {}
}

function select(unit: UnitReading, _index: number, tokens: Tokens, { issuers, found }: Selection): void {
  const range = mentionOf(tokens, unit, issuers);
  if (range !== null) found.push(range);
}

function mentionOf(tokens: Tokens, unit: UnitReading, issuers: ReadonlyMap<number, number>): TokenRange | null {
  const next = idAt(tokens, unit.end);
  if (isOutside(tokens, unit) || isOneOfMany(tokens, unit)) return null;
  if (next === W.viên || next === W.các || (next === W.cấp && idAt(tokens, unit.end + 1) === W.ủy)) return null;
  const word = idAt(tokens, unit.body);
  const second = idAt(tokens, unit.body + 1);
  // "Phó Chủ tịch Thường trực HĐND tỉnh": an office; the body in it is HĐND.
  if (word === W.thường && second === W.trực && isOfficeWord(idAt(tokens, unit.body - 1)))
    return { first: unit.body + 2, end: unit.end };
  const head = word === W.thủ && second === W.tướng;
  const president = word === W.chủ && second === W.tịch;
  const nation = president && idAt(tokens, unit.body + 2) === W.nước;
  if (!head && !president) return unit.body === unit.first ? unit : bodyOf(unit);
  if (
    issuers.get(unit.body) === unit.end ||
    (head && !startsPerson(tokens, unit.end) && idAt(tokens, unit.body - 1) !== W.phó)
  )
    return bodyOf(unit);
  if (nation && !startsPerson(tokens, unit.body + 3) && idAt(tokens, unit.body - 1) !== W.phó)
    return { first: unit.body, end: unit.body + 3 };
  // "Thủ tướng Chính phủ Phạm Minh Chính": an office; the body in it is Chính phủ.
  const body = unit.body + 2;
  return body < unit.end && idAt(tokens, body) !== W.nước ? { first: body, end: unit.end } : null;
}

function isOfficeWord(word: number): boolean {
  return word === W.thư || word === W.tịch || word === W.viên || word === W.trưởng;
}

/** Companies with their boards, commercial banks and bodies of the world are no bodies of the state. */
function isOutside(tokens: Tokens, unit: UnitReading): boolean {
  const word = idAt(tokens, unit.body);
  const third = idAt(tokens, unit.body + 2);
  const fourth = idAt(tokens, unit.body + 3);
  if (word === W.hđqt || word === W.hđtv) return true;
  if (word === W.hội) return (third === W.quản && fourth === W.trị) || (third === W.thành && fourth === W.viên);
  if (word === W.tổng) return idAt(tokens, unit.body + 1) === W.công;
  if (word === W.ngân) return third === W.thương || third === W.tmcp;
  return word === W.unesco || (word === W.liên && idAt(tokens, unit.body + 1) === W.hợp && third === W.quốc);
}

/** "Công an tỉnh, thành phố", "UBND xã/phường", "các Thuế tỉnh": a body of every place of a level. */
function isOneOfMany(tokens: Tokens, unit: UnitReading): boolean {
  const next = idAt(tokens, unit.end + 1);
  if (next === W.ủy && !isCapital(tokens, unit.end) && isCommitteeLevel(idAt(tokens, unit.end))) return true;
  const level = levelEndingAt(tokens, unit.end);
  if (!level) return false;
  const link = signAt(tokens, unit.end);
  if (idAt(tokens, unit.body - 1) === W.các) return true;
  if ((link !== COMMA && link !== SLASH) || isCapital(tokens, unit.end + 1)) return false;
  const levelEnd = phraseEnd(levelPhrases(), tokens, unit.end + 1);
  return levelEnd !== 0 && !isCapital(tokens, levelEnd);
}

/** "Ban thường vụ tỉnh ủy, thành ủy": of every place. */
function isCommitteeLevel(word: number): boolean {
  return word === W.tỉnh || word === W.thành || word === W.huyện || word === W.quận || word === W.đảng;
}

/** The name ends with a level in small letters and names no place. */
function levelEndingAt(tokens: Tokens, end: number): boolean {
  for (let at = end - 1; at >= end - 2; at -= 1)
    if (!isCapital(tokens, at) && phraseEnd(levelPhrases(), tokens, at) === end) return true;
  return false;
}
