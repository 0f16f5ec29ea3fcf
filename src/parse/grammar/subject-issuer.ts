import type { DocumentNumber } from "../../model/document-number.js";
import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { COMMA, DOT, OPEN, QUESTION, SEMICOLON } from "../signs.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { agreesWithCode } from "./agrees-with-code.js";
import { bodyOf } from "./body-of.js";
import { endsSentence } from "./breaks.js";
import { typePhrases } from "./document-type.js";
import { isCentral } from "./issuer.js";
import { skipIssuingVerb } from "./issuing-verb.js";
import { isTitleStop } from "./subject-stops.js";
import { readUnit, type UnitReading } from "./unit.js";

/** "… do Chính phủ ban hành", "… do Thủ tướng Chính phủ điện": the body in the clause that names the issuer behind the title, at its "do". */
export function readIssuerClause(tokens: Tokens, index: number): UnitReading | null {
  return endsOnDocument(tokens, index) ? null : readIssuing(tokens, index);
}

function readIssuing(tokens: Tokens, index: number): UnitReading | null {
  const at = index + 1;
  const unit = isCapital(tokens, at) ? readUnit(tokens, at, true) : null;
  if (unit === null) return null;
  return idAt(tokens, unit.end) === W.điện || skipIssuingVerb(tokens, unit.end) > unit.end ? unit : null;
}

/** Words between the name of an office and its verb: "cấp xã nơi …". */
const LEVEL = 4;

/** "… do Chủ tịch Ủy ban nhân dân cấp xã thực hiện.": who does what the sentence is about, at its end. */
export function isActorClause(tokens: Tokens, index: number): boolean {
  const at = index + 1;
  const unit = isCapital(tokens, at) ? readUnit(tokens, at, true) : null;
  if (unit === null) return false;
  for (let verb = unit.end; verb <= unit.end + LEVEL && isWord(tokens, verb); verb += 1) {
    const word = idAt(tokens, verb);
    const next = idAt(tokens, verb + 1);
    if (!((word === W.thực && next === W.hiện) || (word === W.quyết && next === W.định))) continue;
    const sign = signAt(tokens, verb + 2);
    return sign === SEMICOLON || (sign === DOT && endsSentence(tokens, verb + 2)) || startsParagraph(tokens, verb + 2);
  }
  return false;
}

/** "… tại văn bản quy phạm pháp luật do …", "… các Thông tư do …": the clause behind it is about other documents. */
function endsOnDocument(tokens: Tokens, end: number): boolean {
  const word = idAt(tokens, end - 1);
  if (word === W.bản || idAt(tokens, end - 2) === W.pháp) return true;
  return isCapital(tokens, end - 2) && phraseEnd(typePhrases(), tokens, end - 2) === end;
}

/**
 * The issuer behind the title at the end of the clause: "… về đột phá phát triển giáo dục của Bộ Chính trị?". Before a stop or comma only one that
 * agrees with the number, and not where the title is about what that body is or does ("… chức năng, nhiệm vụ của Bộ Y tế.").
 *
 * @param at - behind "của".
 */
export function isTrailingIssuer(tokens: Tokens, at: number, number: DocumentNumber | null): boolean {
  if (!isCapital(tokens, at)) return false;
  const unit = readUnit(tokens, at, true);
  if (unit === null) return false;
  const central = isCentral(tokens, unit);
  const { end } = unit;
  const sign = signAt(tokens, end);
  if (central && (end >= tokens.end || startsParagraph(tokens, end) || sign === QUESTION || sign === OPEN)) return true;
  // "Hướng dẫn số 05 … của Ủy ban Kiểm tra Trung ương."
  const ofCentre = number !== null && number.symbol === "" && idAt(tokens, end - 1) === W.ương;
  if ((!central && !ofCentre && !isMinister(tokens, unit)) || ownNouns().has(idAt(tokens, at - 2))) return false;
  // "Nghị quyết 80 về phát triển văn hóa Việt Nam của Bộ Chính trị.": a bare number leaves to the sentence to say whose it is.
  if (number !== null && number.symbol === "") return sign === DOT && endsSentence(tokens, end);
  const ends =
    sign === OPEN ||
    sign === COMMA ||
    sign === SEMICOLON ||
    (sign === DOT && endsSentence(tokens, end)) ||
    isTitleStop(tokens, end);
  return ends && number !== null && number.issuerCodes.length > 0 && agreesWithCode(tokens, bodyOf(unit), number);
}

/**
 * "Quy định 29-QĐ/TW thi hành Điều lệ Đảng do Ban Chấp hành Trung ương ban hành": who issued the document with that number, not the one that its
 * title cites.
 *
 * @param at - "do" behind the document in the title.
 */
export function isIssuerOf(tokens: Tokens, at: number, number: DocumentNumber | null): boolean {
  if (idAt(tokens, at) !== W.do || number === null || number.issuerCodes.length === 0) return false;
  const unit = readIssuing(tokens, at);
  return unit !== null && agreesWithCode(tokens, bodyOf(unit), number);
}

/** "Bộ trưởng Bộ Giáo dục và Đào tạo": who issues circulars. */
function isMinister(tokens: Tokens, unit: UnitReading): boolean {
  return idAt(tokens, unit.first) === W.bộ && idAt(tokens, unit.first + 1) === W.trưởng && unit.body > unit.first;
}

/** Last syllables of what is a body's own: hoạt động, nhiệm vụ, quyền hạn, làm việc, chức năng, thẩm quyền, chỉ đạo, kết luận, ý kiến … */
const ownNouns = wordSet(
  "động vụ hạn việc năng quyền đạo luận kiến viên quyết định nghị sách bản trình cán quan chức ương bộ sở máy tịch trưởng phó đốc ban phủ sự nghiệp nhiệm trò tín lượng trí",
);
