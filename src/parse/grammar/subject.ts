import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { matchPhrase, phraseEnd } from "../phrases.js";
import { COLON, COMMA, OPEN, SEMICOLON, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isGlued, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { closeQuotes, headsLine, openQuotes } from "./breaks.js";
import { hasPredicate } from "./predicate.js";
import { skipBracket } from "./skip-bracket.js";
import type { SubjectContext } from "./subject-context.js";
import { findSubjectEnd } from "./subject-end.js";
import { isAsFollows } from "./subject-stops.js";
import { carriedWorks, titleVerbs } from "./subject-words.js";

/** The subject (trích yếu) of a document as read: tokens of its words, without quotation marks and without "về việc". */
export class SubjectReading {
  /** @param after - token behind it, a closing quotation mark included. */
  constructor(
    readonly first: number,
    readonly end: number,
    readonly after: number,
  ) {}
}

/**
 * Reads the subject of a document behind its core and attributes.
 *
 *     Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về việc tăng cường công tác truyền thông chính sách.
 *                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSubject(tokens: Tokens, from: number, context: SubjectContext): SubjectReading | null {
  const index = skipDefinition(tokens, from);
  const about = skipAbout(tokens, skipAddressees(tokens, index));
  if (startsParagraph(tokens, about) || about >= tokens.count) return null;
  if (openQuotes.has(signAt(tokens, about)) && (about > index || !isGlued(tokens, about)))
    return readQuoted(tokens, about);
  if (about === index && !opensWithVerb(tokens, index, context)) return null;
  const first = signAt(tokens, about) === COMMA ? about + 1 : about;
  const end = findSubjectEnd(tokens, first, context);
  if (end <= about || (about > index && isAsFollows(tokens, end) && isRuledAt(context))) return null;
  // "… được Nghị định 318 quy định cụ thể thế nào?": a verb alone is no title.
  if (about === index && phraseEnd(titleVerbs(), tokens, index) === end) return null;
  if (
    about === index &&
    isAsFollows(tokens, end) &&
    idAt(tokens, index) === W.quy &&
    isPlaceQuoted(tokens, index, context)
  )
    return null;
  return new SubjectReading(first, end, end);
}

/** "… (sau đây viết tắt là Thông tư 16) sửa đổi, …": behind the short name that the text gives; the index itself where it gives none. */
function skipDefinition(tokens: Tokens, index: number): number {
  const word = idAt(tokens, index + 1);
  if (signAt(tokens, index) !== OPEN || (word !== W.sau && word !== W.dưới && word !== W.gọi)) return index;
  const behind = skipBracket(tokens, index);
  // "(sau đây gọi là Ban Chỉ đạo) ban hành …": what a body does is no title.
  const opener = idAt(tokens, behind);
  return opener === W.về || opener === W.sửa || opener === W.quy ? behind : index;
}

/** Words of those to whom a letter is sent. */
const ADDRESSEES = 40;

/** "Công văn số 12/UBND-VX gửi các sở, ban, ngành về việc …": the title stands behind those to whom it is sent; the index itself where it does not. */
function skipAddressees(tokens: Tokens, index: number): number {
  if (idAt(tokens, index) !== W.gửi) return index;
  for (let at = index + 1; at < index + ADDRESSEES && !startsParagraph(tokens, at); at += 1) {
    if (idAt(tokens, at) === W.về && idAt(tokens, at + 1) === W.việc) return at;
    const sign = signAt(tokens, at);
    if (idAt(tokens, at) === NUMBER || (sign !== 0 && sign !== COMMA && sign !== SEMICOLON)) return index;
  }
  return index;
}

/** Tokens of a short name in brackets. */
const SHORT_NAME = 8;

/** Passes over "về", "về việc", "V/v"; the index itself where none stands. */
function skipAbout(tokens: Tokens, index: number): number {
  // "Luật số 39/2013/QH13 luật sửa đổi …": the type again.
  if (idAt(tokens, index) === W.luật && idAt(tokens, index + 1) === W.sửa) return index + 1;
  // "Nghị quyết số 04-NQ/HU (Nghị quyết 04) về …": a short name given in passing.
  const aside = skipBracket(tokens, index);
  if (aside > index && aside <= index + SHORT_NAME && idAt(tokens, aside) === W.về) return skipAbout(tokens, aside);
  // "Kết luận số 183 của Bộ Chính trị (về tích cực triển khai …)".
  if (signAt(tokens, index) === OPEN && idAt(tokens, index + 1) === W.về) return skipAbout(tokens, index + 1);
  const comma = signAt(tokens, index) === COMMA;
  // "…, "về thực hiện trách nhiệm quản lý"": the quotation follows on the comma.
  if (comma && openQuotes.has(signAt(tokens, index + 1)) && idAt(tokens, index + 2) === W.về) return index + 1;
  const at = comma && idAt(tokens, index + 1) === W.về ? index + 1 : index;
  if (idAt(tokens, at) === W.v && signAt(tokens, at + 1) === SLASH) return at + 3;
  if (idAt(tokens, at) !== W.về || (idAt(tokens, at + 1) === W.cơ && idAt(tokens, at + 2) === W.bản)) return index;
  return idAt(tokens, at + 1) === W.việc ? at + 2 : at + 1;
}

/** "Công điện số 82/CĐ-TTg yêu cầu …", "Chỉ thị số 33/CT-TTg yêu cầu …": what an order asks for is what it is about. */
function isOrder({ number, pinpointed }: SubjectContext): boolean {
  return !pinpointed && (number?.typeCode === "CĐ" || number?.typeCode === "CT");
}

function opensWithVerb(tokens: Tokens, index: number, context: SubjectContext): boolean {
  if (signAt(tokens, index) === COMMA) return opensBehindComma(tokens, index + 1, context);
  if (headsLine(tokens, index)) return false;
  if (idAt(tokens, index) === W.yêu && idAt(tokens, index + 1) === W.cầu) return isOrder(context);
  const verb = matchPhrase(titleVerbs(), tokens, index);
  if (verb === null)
    return isCapital(tokens, index) && phraseEnd(carriedWorks(), tokens, index) !== 0 && !context.pinpointed;
  const next = idAt(tokens, verb.end);
  const sign = signAt(tokens, verb.end);
  if (
    context.pinpointed &&
    !context.issued &&
    (!(context.attributed || context.dated) || isRuling(tokens, index, verb.end, context))
  )
    return false;
  if (
    next === W.như ||
    next === W.kèm ||
    ((next === W.tháng || next === W.ngày) && idAt(tokens, index) === W.ban) ||
    next === W.tại ||
    (next === W.theo && idAt(tokens, verb.end + 1) !== W.dõi && idAt(tokens, verb.end + 1) !== W.hướng) ||
    next === W.bởi ||
    next === W.rõ ||
    (next === W.cho && idAt(tokens, index) === W.thay) ||
    (idAt(tokens, index + 1) === W.qua && !isCapital(tokens, verb.end)) ||
    sign === COLON ||
    sign === COMMA
  )
    return verb.value === "always" && sign === COMMA;
  return verb.value === "always" || context.attributed || next !== W.thêm;
}

/** "Điều 5 Nghị định số … quy định …", "… hướng dẫn …": the predicate, but for "hướng dẫn thi hành …" behind a whole day. */
function isRuling(tokens: Tokens, index: number, end: number, context: SubjectContext): boolean {
  const word = idAt(tokens, index);
  return (word === W.quy || word === W.hướng) && !(context.attributed && end > index + 2);
}

/** "khoản 2 Điều 5 Nghị định … về … như sau": what the place rules, not the title; a standard is cited with its title even so. */
function isRuledAt({ pinpointed, attributed, number }: SubjectContext): boolean {
  return pinpointed && !attributed && number?.shape !== "standard";
}

/** "Điều 2 Nghị định số … ngày … quy định về … như sau:": what the place says; "quy định chi tiết …" is the title all the same. */
function isPlaceQuoted(tokens: Tokens, index: number, context: SubjectContext): boolean {
  return !context.attributed || (context.pinpointed && !context.issued && idAt(tokens, index + 2) !== W.chi);
}

/** "Nghị quyết số …, ngày … của …, quy định về án phí": a title behind a comma, where it is told who issued it. */
function opensBehindComma(tokens: Tokens, index: number, context: SubjectContext): boolean {
  const word = idAt(tokens, index);
  if (word === W.sửa && idAt(tokens, index + 1) === W.đổi) return !context.pinpointed;
  if (word === W.một && idAt(tokens, index + 1) === W.số)
    return context.issued && !context.pinpointed && isOfSome(tokens, index) && !hasPredicate(tokens, index, false);
  if (word !== W.quy || idAt(tokens, index + 1) !== W.định) return false;
  const third = idAt(tokens, index + 2);
  const inDetail = third === W.chi && idAt(tokens, index + 4) !== W.tại && idAt(tokens, index + 4) !== W.hơn;
  return (context.issued && third === W.về) || (context.attributed && !context.pinpointed && inDetail);
}

/** "một số nội dung về …", "một số vấn đề trong …". */
function isOfSome(tokens: Tokens, index: number): boolean {
  const topic = idAt(tokens, index + 4);
  const word = topic === W.cụ ? idAt(tokens, index + 6) : topic;
  return word === W.về || word === W.trong || word === W.của;
}

/** A title in quotation marks, inner quotations included. */
function readQuoted(tokens: Tokens, quote: number): SubjectReading | null {
  const ceiling = Math.min(tokens.count, quote + limits.subjectTokens);
  let depth = 0;
  for (let at = quote + 1; at < ceiling; at += 1) {
    if (startsParagraph(tokens, at)) return null;
    const sign = signAt(tokens, at);
    if (sign === 0) continue;
    const opens = openQuotes.has(sign) && !isGlued(tokens, at) && at + 1 < tokens.count && isGlued(tokens, at + 1);
    if (opens) depth += 1;
    else if (closeQuotes.has(sign)) {
      const first = skipAbout(tokens, quote + 1);
      if (depth === 0) return at <= first ? null : new SubjectReading(first, at, at + 1);
      depth -= 1;
    }
  }
  return null;
}
