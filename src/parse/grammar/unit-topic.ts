import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { phraseEnd } from "../phrases.js";
import { COMMA, HYPHEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startAt, startsParagraph, type Tokens, tokenBehind } from "../tokens.js";
import { typePhrases } from "./document-type.js";
import { readNumber } from "./number.js";
import { skipNumberWord } from "./number-word.js";
import { afterName } from "./place.js";
import { findHead } from "./unit-head.js";

/**
 * "Ban Chỉ đạo thực hiện Nghị quyết số 66-NQ/TW", "Ban Chỉ đạo tổng kết Nghị quyết 18": behind the document that a steering committee is set up to
 * carry out or sum up; 0 where none stands.
 */
export function citedTaskEnd(tokens: Tokens, first: number, at: number): number {
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  const task = word === W.thực ? next === W.hiện : (word === W.tổng || word === W.sơ) && next === W.kết;
  if (!task || (idAt(tokens, first) !== W.bcđ && !hasSteering(tokens, first, at))) return 0;
  const type = phraseEnd(typePhrases(), tokens, at + 2);
  if (type === 0) return 0;
  const serial = skipNumberWord(tokens, type);
  if (idAt(tokens, serial) !== NUMBER) return 0;
  const number = readNumber(tokens.text, startAt(tokens, serial), tokens.numbers);
  return number === null ? serial + 1 : tokenBehind(tokens, serial, number.end);
}

/** "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng": the topic belongs to the name of a body that is set up for it. */
export function readTopic(tokens: Tokens, first: number, at: number): number {
  const cited = citedTaskEnd(tokens, first, idAt(tokens, at) === W.về ? at + 1 : at);
  if (cited !== 0) return cited;
  if (idAt(tokens, at) !== W.về || !isSetUpForTopic(tokens, first, at)) return at;
  let end = at + 1;
  if (!opensTopic(idAt(tokens, end))) return at;
  const ceiling = at + limits.unitTokens;
  while (end < ceiling && !startsParagraph(tokens, end)) {
    const sign = signAt(tokens, end);
    if (sign === COMMA) {
      if (!isWord(tokens, end + 1) || isCapital(tokens, end + 1) || afterName().has(idAt(tokens, end + 1))) break;
    } else if (sign === HYPHEN || sign === SLASH) {
      if (!isWord(tokens, end + 1)) break;
    } else if (sign !== 0 || (isWord(tokens, end) && afterName().has(idAt(tokens, end)) && idAt(tokens, end) !== W.số))
      break;
    else if (idAt(tokens, end) === W.và && findHead(tokens, end + 1) !== 0) break;
    end += 1;
  }
  return end;
}

function isSetUpForTopic(tokens: Tokens, first: number, at: number): boolean {
  const last = idAt(tokens, at - 1);
  if (last !== W.ương && last !== W.gia && last !== W.tw && last !== W.tỉnh && last !== W.phố) return false;
  return idAt(tokens, first) === W.bcđ || isCouncilForTopic(tokens, first) || hasSteering(tokens, first, at);
}

/** "Ủy ban Quốc gia về …", "Hội đồng Quốc gia về …", "Tổ công tác tỉnh về …"; what people's councils and committees write of is a subject. */
function isCouncilForTopic(tokens: Tokens, first: number): boolean {
  const second = idAt(tokens, first + 1);
  const third = idAt(tokens, first + 2);
  switch (idAt(tokens, first)) {
    case W.ủy:
      return second === W.ban && third === W.quốc;
    case W.hội:
      return second === W.đồng && third !== W.nhân;
    case W.tổ:
      return second === W.công;
    default:
      return false;
  }
}

/** "Ban Chỉ đạo …", "Cơ quan Thường trực Ban Chỉ đạo …". */
function hasSteering(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (idAt(tokens, at) === W.chỉ && idAt(tokens, at + 1) === W.đạo) return true;
  return false;
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
