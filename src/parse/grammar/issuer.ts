import type { DocumentNumber } from "../../model/document-number.js";
import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { COMMA } from "../signs.js";
import type { TokenRange } from "../token-range.js";
import { idAt, isCapital, isShouted, isWord, signAt, startsParagraph, type Tokens, widthAt } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { agreesWithSomeCode } from "./agrees-with-code.js";
import { bodyOf } from "./body-of.js";
import { readSmallBody } from "./small-body.js";
import { readUnit, type UnitReading } from "./unit.js";
import { endsLooseName } from "./unit-loose-name.js";

/** Bodies that issue one document together: more than seven were never seen. */
const MOST_BODIES = 8;

/**
 * One body, or several that issue together ("Bộ Chính trị, Ban Bí thư"): each must agree with the number, so that the subject of the
 * sentence is not taken for one ("Kết luận số 126-KL/TW của Bộ Chính trị, UBND tỉnh ban hành Kế hoạch …").
 */
export function readIssuer(tokens: Tokens, at: number, number: DocumentNumber | null): TokenRange | null {
  const unit = readUnit(tokens, at, true);
  const small = unit === null || !isCapital(tokens, unit.end) ? readSmallBody(tokens, at) : null;
  if (small !== null && small.end > (unit?.end ?? 0) && isOfNumber(tokens, small, number)) return small;
  if (unit === null)
    return (
      readCentre(tokens, at) ?? readSmall(tokens, at, number) ?? readCompany(tokens, at) ?? readForeignBody(tokens, at)
    );
  const goesOn = signAt(tokens, unit.end) === COMMA || idAt(tokens, unit.end) === W.và;
  return { first: at, end: goesOn ? jointEnd(tokens, unit, number) : unit.end };
}

/** Behind the last of several bodies that issue together. */
function jointEnd(tokens: Tokens, unit: UnitReading, number: DocumentNumber | null): number {
  let end = unit.end;
  let joint = unit.end;
  for (let bodies = 1; bodies < MOST_BODIES; bodies += 1) {
    const sign = signAt(tokens, joint);
    if (sign !== COMMA && idAt(tokens, joint) !== W.và) break;
    const next = readUnit(tokens, joint + 1, true);
    // An office goes with an office ("Bộ trưởng Bộ A và Bộ trưởng Bộ B"), a body with a body.
    if (next === null || (next.body === next.first) !== (unit.body === unit.first)) break;
    if (!agreesWithSomeCode(tokens, bodyOf(next), number)) break;
    joint = next.end;
    if (endsJointIssuer(tokens, joint) || isSecretariat(tokens, next, joint)) end = joint;
  }
  return end;
}

/** The number says nothing against the body. */
function isOfNumber(tokens: Tokens, body: UnitReading, number: DocumentNumber | null): boolean {
  return number !== null && (number.symbol === "" || agreesWithSomeCode(tokens, bodyOf(body), number));
}

/** "của Bộ Chính trị, Ban Bí thư, trong đó …": the two bodies of the centre that issue together, in front of another clause. */
function isSecretariat(tokens: Tokens, body: TokenRange, end: number): boolean {
  const named = idAt(tokens, body.first) === W.ban && idAt(tokens, body.first + 1) === W.bí;
  return named && signAt(tokens, end) === COMMA && !isCapital(tokens, end + 1);
}

function endsJointIssuer(tokens: Tokens, at: number): boolean {
  if (at >= tokens.end || startsParagraph(tokens, at)) return true;
  const word = idAt(tokens, at);
  if (word === W.về || word === W.khóa || word === W.quy || word === W.ban || word === W.hướng || word === W.sửa)
    return true;
  const sign = signAt(tokens, at);
  return sign !== 0 && sign !== COMMA && !isDash(sign);
}

/** "Nghị quyết số 18 của Trung ương": short for the Central Committee, which no mention of a body by itself is. */
function readCentre(tokens: Tokens, at: number): TokenRange | null {
  const isCentre = isCapital(tokens, at) && idAt(tokens, at) === W.trung && idAt(tokens, at + 1) === W.ương;
  return isCentre && !isCapital(tokens, at + 2) ? { first: at, end: at + 2 } : null;
}

/** Bodies of the centre that are also written in small letters, behind "của" and with a number that is theirs. */
const smallNames: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "chính phủ",
    "thủ tướng chính phủ",
    "thủ tướng",
    "quốc hội",
    "bộ chính trị",
    "ban bí thư",
    "chủ tịch nước",
  ]),
);

/** "nghị định 9/2025/NĐ-CP của chính phủ". */
function readSmall(tokens: Tokens, at: number, number: DocumentNumber | null): TokenRange | null {
  const end = isCapital(tokens, at) ? 0 : phraseEnd(smallNames(), tokens, at);
  if (end === 0 || number === null || number.issuerCodes.length === 0) return null;
  const range = { first: at, end };
  return agreesWithSomeCode(tokens, range, number) ? range : null;
}

/** Words of the name of a company. */
const COMPANY_WORDS = 16;

/** "Công ty cổ phần Vận tải An Phú": a company, which is no body of the state; to its last capital. */
function readCompany(tokens: Tokens, at: number): TokenRange | null {
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  if (!isCapital(tokens, at) || !((word === W.công && next === W.ty) || (word === W.tập && next === W.đoàn)))
    return null;
  let end = at + 2;
  for (let last = end; last < at + COMPANY_WORDS && isWord(tokens, last) && !startsParagraph(tokens, last); last += 1) {
    if (isCapital(tokens, last)) end = last + 1;
    else if (endsLooseName(tokens, last)) break;
  }
  return end > at + 2 ? { first: at, end } : null;
}

/** "UNESCO", "WHO": a body that is named by its initials only. */
function readForeignBody(tokens: Tokens, at: number): TokenRange | null {
  return isShouted(tokens, at) && widthAt(tokens, at) >= 3 ? { first: at, end: at + 1 } : null;
}

/** "Bộ Chính trị", "Ban Bí thư", "Chính phủ", "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Thủ tướng Chính phủ": the bodies that need no place. */
export function isCentral(tokens: Tokens, body: { readonly first: number }): boolean {
  const word = idAt(tokens, body.first);
  const next = idAt(tokens, body.first + 1);
  return (
    (word === W.bộ && next === W.chính) ||
    (word === W.ban && next === W.bí) ||
    (word === W.chính && next === W.phủ) ||
    (word === W.ủy && next === W.ban && idAt(tokens, body.first + 2) === W.thường) ||
    (word === W.quốc && next === W.hội) ||
    (word === W.thường && next === W.vụ && idAt(tokens, body.first + 2) === W.quốc) ||
    (word === W.thủ && next === W.tướng)
  );
}
