import type { DocumentNumber } from "../../model/document-number.js";
import { W } from "../lexicon.js";
import { idAt, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { agreesWithCode } from "./agrees-with-code.js";
import { bodyOf } from "./body-of.js";
import { isCentral } from "./issuer.js";
import { skipIssuingVerb } from "./issuing-verb.js";
import { readUnit, type UnitReading } from "./unit.js";

/*
 * When a body beside a citation is the one that issued it, other than behind "của".
 */

/** "Nghị quyết 59 Bộ Chính trị", "Kế hoạch 12 Tỉnh ủy": a body that is taken for the issuer of a bare number. */
export function isWellKnown(tokens: Tokens, body: UnitReading): boolean {
  return isCentral(tokens, body) || idAt(tokens, body.first + 1) === W.ủy;
}

/** "Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019 Ban Tổ chức Trung ương về …": "của" is left out, and the code of the number says whose it is. */
export function isIssuerBeside(tokens: Tokens, body: UnitReading, number: DocumentNumber | null): boolean {
  if (number === null || number.issuerCodes.length === 0 || !body.complete) return false;
  return agreesWithCode(tokens, bodyOf(body), number) && endsIssuer(tokens, body.end);
}

/** "do X ban hành", "do Thủ tướng Chính phủ điện", "(do X)"; not "do Chủ tịch UBND cấp xã thực hiện", which tells of something else. */
export function isIssuedBy(tokens: Tokens, end: number): boolean {
  return (
    skipIssuingVerb(tokens, end) > end ||
    idAt(tokens, end) === W.điện ||
    signAt(tokens, end) !== 0 ||
    !isWord(tokens, end)
  );
}

/** "Thông tư liên tịch số … giữa Bộ A, Bộ B và Bộ C về …": the bodies that issued it together. */
export function isBetween(tokens: Tokens, at: number, number: DocumentNumber | null): boolean {
  return idAt(tokens, at) === W.giữa && (number?.typeCode === "TTLT" || number?.typeCode === "NQLT");
}

/** Nothing that the body does follows, but the clause's end or the title. */
function endsIssuer(tokens: Tokens, at: number): boolean {
  if (at >= tokens.end || startsParagraph(tokens, at)) return true;
  const word = idAt(tokens, at);
  return (
    signAt(tokens, at) !== 0 || word === W.về || word === W.v || word === W.quy || word === W.hướng || word === W.sửa
  );
}

/** "… ngày 6/7/2022 được Bộ Chính trị ban hành": who issued it, in front of the verb. */
export function readAgent(tokens: Tokens, at: number, number: DocumentNumber | null): UnitReading | null {
  const body = readUnit(tokens, at, true);
  if (body === null || !agreesWithCode(tokens, bodyOf(body), number)) return null;
  const behind = skipIssuingVerb(tokens, body.end);
  return behind > body.end && (endsIssuer(tokens, behind) || adverbials().has(idAt(tokens, behind))) ? body : null;
}

/** Words that say when, where or what for behind "ban hành"; others are what was issued ("được Bộ Công an ban hành thông tư hướng dẫn"). */
const adverbials = wordSet("ngày tháng năm vào tại nhằm để theo trong cùng và đã có từ");
