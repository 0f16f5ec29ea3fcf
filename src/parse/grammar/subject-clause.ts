import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { COMMA, DOT, SEMICOLON } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { endsSentence } from "./breaks.js";
import { capitalsEnd } from "./capitals-end.js";
import { isClauseOpener } from "./clause-opener.js";
import { startsPerson } from "./place.js";
import { hasPredicate } from "./predicate.js";
import { subjectNouns } from "./subject-words.js";
import { readTenure } from "./tenure.js";
import { readUnit, type UnitReading } from "./unit.js";

/** Syllables of the name of a place. */
const PLACE_NAME = 4;
/** Words between a verb and those of whom it is told. */
const CLAUSE_REACH = 24;

/**
 * `true` where the main clause of the sentence, or another one, begins behind the comma of a title: "…, UBND tỉnh đã ban hành …".
 *
 * @param at - behind the comma.
 * @param sentence - whether the sentence says first what is carried out, so that its main clause must follow.
 */
export function opensClause(
  tokens: Tokens,
  at: number,
  sentence: { readonly adverbial: boolean; readonly led: boolean },
): boolean {
  if (isClauseOpener(tokens, at) || opensPlace(tokens, at) || opensHalfDay(tokens, at)) return true;
  if (idAt(tokens, at) === W.việc) return hasPredicate(tokens, at, true);
  if (!isCapital(tokens, at)) return opensActors(tokens, at) && (sentence.adverbial || sentence.led);
  const unit = readUnit(tokens, at, true);
  if (unit === null) return false;
  const person = behindPerson(tokens, unit);
  const verb = readTenure(tokens, person)?.end ?? person;
  if (sentence.adverbial && idAt(tokens, verb) === W.về) return isToldOf(tokens, verb);
  return opensVerb(tokens, verb) || (isWord(tokens, verb) && !goesOnNaming(tokens, verb) && sentence.adverbial);
}

/** "thị xã đã ban hành", "huyện Sa Pa được giao": a place or body with its verb begins the clause that the sentence is about. */
function opensPlace(tokens: Tokens, at: number): boolean {
  const nounEnd = isCapital(tokens, at) ? 0 : phraseEnd(subjectNouns(), tokens, at);
  if (nounEnd === 0) return false;
  const end = capitalsEnd(tokens, nounEnd, PLACE_NAME);
  const verb = idAt(tokens, end);
  return verb === W.đã || verb === W.sẽ || verb === W.vừa || (verb === W.được && end > nounEnd);
}

/** "sáng 15/3", "chiều ngày 2/4": the time at which the main clause begins. */
function opensHalfDay(tokens: Tokens, at: number): boolean {
  const word = idAt(tokens, at);
  if (word !== W.sáng && word !== W.chiều && word !== W.tối) return false;
  return idAt(tokens, at + 1) === NUMBER || idAt(tokens, at + 1) === W.ngày;
}

function opensVerb(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at + 1);
  if (idAt(tokens, at) === W.cho) return next === W.rằng || next === W.biết;
  switch (idAt(tokens, at)) {
    case W.đã:
    case W.yêu:
    case W.ban:
    case W.giao:
    case W.đề:
    case W.chỉ:
    case W.tổ:
    case W.hướng:
    case W.có:
    case W.quyết:
    case W.vừa:
    case W.sẽ:
    case W.phối:
      return true;
    case W.xây:
      return next === W.dựng;
    default:
      return false;
  }
}

/** "…, Phó Thủ tướng Chính phủ Trần Hồng Hà có ý kiến": behind the holder of an office. */
function behindPerson(tokens: Tokens, unit: UnitReading): number {
  const holds = unit.body > unit.first || startsPerson(tokens, unit.end);
  return holds ? capitalsEnd(tokens, unit.end, PLACE_NAME) : unit.end;
}

/** "…, các Đảng bộ và các sở, ban, ngành đã cụ thể hóa", "…, ngành giáo dục đã triển khai": of whom the sentence tells what they did. */
function opensActors(tokens: Tokens, at: number): boolean {
  const word = idAt(tokens, at);
  const several = word === W.các || word === W.những || word === W.nhiều || word === W.mỗi || word === W.toàn;
  return (several || word === W.ngành) && isToldOf(tokens, at, true);
}

/**
 * "… đã …", "… sẽ …" in the same sentence: what those did who are named at the token.
 *
 * @param listed - they may be a list with bodies by name in it: "các bộ, cơ quan ngang bộ, Ủy ban nhân dân các tỉnh đã …".
 */
function isToldOf(tokens: Tokens, at: number, listed = false): boolean {
  for (
    let end = at + 1;
    end < at + (listed ? 2 * CLAUSE_REACH : CLAUSE_REACH) && !startsParagraph(tokens, end);
    end += 1
  ) {
    const sign = signAt(tokens, end);
    if (sign === SEMICOLON || (sign === DOT && endsSentence(tokens, end))) return false;
    // "…, Bộ Nội vụ về tinh giản biên chế, Sở đã …": another one of whom it is told.
    if (sign === COMMA && isCapital(tokens, end + 1) && !(listed && readUnit(tokens, end + 1, true) !== null))
      return false;
    const verb = idAt(tokens, end);
    if ((verb === W.đã || verb === W.sẽ || verb === W.đang || verb === W.vừa) && !isCapital(tokens, end)) return true;
  }
  return false;
}

/** Words that go on with the name of a body or a list of bodies, and are no verbs. */
function goesOnNaming(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || namers().has(idAt(tokens, at));
}

const namers = wordSet(
  "và của về trong với thuộc tại cùng theo đối ở các cho từ đến do là trực giai năm khóa nhiệm số trên",
);
