import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { ALL_CAPITALS, flagsAt, idAt, isWord, signAt, startsParagraph, type Tokens, widthAt } from "../tokens.js";
import { readUnit } from "./unit.js";

const COMMA = 44;

/** One body, or two that issue together ("Bộ Chính trị, Ban Bí thư"). */
export function readIssuer(tokens: Tokens, at: number): { readonly first: number; readonly end: number } | null {
  const unit = readUnit(tokens, at, true);
  if (unit === null) return readForeignBody(tokens, at);
  const joint =
    signAt(tokens, unit.end) === COMMA || idAt(tokens, unit.end) === W.và ? readUnit(tokens, unit.end + 1, true) : null;
  // An office goes with an office ("Bộ trưởng Bộ A và Bộ trưởng Bộ B"), a body with a body.
  const alike = joint !== null && (joint.body === joint.first) === (unit.body === unit.first);
  if (alike && endsJointIssuer(tokens, joint.end)) return { first: at, end: joint.end };
  return { first: at, end: unit.end };
}

function endsJointIssuer(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || startsParagraph(tokens, at)) return true;
  const word = idAt(tokens, at);
  if (word === W.về || word === W.khóa || word === W.quy || word === W.ban || word === W.hướng || word === W.sửa)
    return true;
  const sign = signAt(tokens, at);
  return sign !== 0 && sign !== COMMA && !isDash(sign);
}

/** "UNESCO", "WHO": a body that is named by its initials only. */
function readForeignBody(tokens: Tokens, at: number): { readonly first: number; readonly end: number } | null {
  return isWord(tokens, at) && (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && widthAt(tokens, at) >= 3
    ? { first: at, end: at + 1 }
    : null;
}

/** "Bộ Chính trị", "Ban Bí thư", "Chính phủ", "Quốc hội", "Thủ tướng Chính phủ": the bodies that need no place. */
export function isCentral(tokens: Tokens, body: { readonly first: number }): boolean {
  const word = idAt(tokens, body.first);
  const next = idAt(tokens, body.first + 1);
  return (
    (word === W.bộ && next === W.chính) ||
    (word === W.ban && next === W.bí) ||
    (word === W.chính && next === W.phủ) ||
    (word === W.quốc && next === W.hội) ||
    (word === W.thủ && next === W.tướng)
  );
}
