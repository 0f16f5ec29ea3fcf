import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { matchPhrase, phraseEnd } from "../phrases.js";
import { COLON, COMMA } from "../signs.js";
import { idAt, isCapital, isGlued, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { closeQuotes, headsLine, openQuotes } from "./breaks.js";
import { opensMainClause } from "./main-clause.js";
import { hasPredicate } from "./predicate.js";
import type { SubjectContext } from "./subject-context.js";
import { findSubjectEnd } from "./subject-end.js";
import { leadEnd, leadStart, skipAbout } from "./subject-lead.js";
import { isAsFollows } from "./subject-says.js";
import { isOfWhole } from "./subject-whole.js";
import { carriedWorks, officers, ruledFor, titleVerbs } from "./subject-words.js";

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
  const index = leadStart(tokens, from);
  const about = leadEnd(tokens, index, context.issued);
  if (startsParagraph(tokens, index) || startsParagraph(tokens, about) || about >= tokens.end) return null;
  if (openQuotes.has(signAt(tokens, about)) && (about > index || !isGlued(tokens, about)))
    return readQuoted(tokens, about) ?? (about > index ? readUnclosed(tokens, about + 1, context) : null);
  if (about === index && !opensWithVerb(tokens, index, context)) return null;
  const first = signAt(tokens, about) === COMMA ? about + 1 : about;
  const end = findSubjectEnd(tokens, first, context);
  if (end <= first || (about > index && isAsFollows(tokens, end) && isRuledAt(context))) return null;
  // "… được Nghị định 318 quy định cụ thể thế nào?": a verb alone is no title.
  if (about === index && phraseEnd(titleVerbs(), tokens, index) === end) return null;
  if (
    about === index &&
    isAsFollows(tokens, end) &&
    ((idAt(tokens, index) === W.quy && isPlaceQuoted(tokens, index, context)) ||
      (idAt(tokens, index) === W.sửa && context.pinpointed && !context.issued))
  )
    return null;
  return new SubjectReading(first, end, end);
}

/** Codes of the types that order or plan something: what a decree or a law does is the predicate of a sentence. */
const measures: readonly string[] = ["QĐ", "KH", "CT", "CTr", "TB", "TTr", "CĐ", "ĐA", "HD"];

/** An order, a plan or a letter: "Quyết định số 12/QĐ-UBND chuyển đổi mục đích sử dụng đất". */
function isMeasure({ number, pinpointed }: SubjectContext): boolean {
  if (pinpointed || number === null || number.symbol === "") return false;
  return number.shape === "officialLetter" || (number.year === null && measures.includes(number.typeCode ?? ""));
}

/** "Công điện số 82/CĐ-TTg yêu cầu …", "Chỉ thị số 33/CT-TTg yêu cầu …": what an order asks for is what it is about. */
function isOrder({ number, pinpointed }: SubjectContext): boolean {
  return !pinpointed && (number?.typeCode === "CĐ" || number?.typeCode === "CT");
}

function opensWithVerb(tokens: Tokens, index: number, context: SubjectContext): boolean {
  if (signAt(tokens, index) === COMMA) return opensBehindComma(tokens, index + 1, context);
  if (headsLine(tokens, index) || (context.again && !context.attributed)) return false;
  if (idAt(tokens, index) === W.yêu && idAt(tokens, index + 1) === W.cầu) return isOrder(context);
  const verb = matchPhrase(titleVerbs(), tokens, index);
  if (verb === null)
    return isCapital(tokens, index) && phraseEnd(carriedWorks(), tokens, index) !== 0 && !context.pinpointed;
  const next = idAt(tokens, verb.end);
  const sign = signAt(tokens, verb.end);
  if (
    context.pinpointed &&
    !context.amended &&
    !context.issued &&
    (!(context.attributed || context.dated) || isRuling(tokens, index, verb.end, context)) &&
    !isOfWhole(tokens, index)
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
  if (verb.value === "measure") return context.attributed || isMeasure(context);
  if (verb.value === "always") return true;
  return context.attributed || (next !== W.thêm && !(idAt(tokens, index) === W.quy && rulesFor(tokens, verb.end)));
}

/** "… quy định Trưởng phòng thuộc Sở … được bố trí …", "… quy định cụ thể đảng viên … là …": what is ruled for somebody, a sentence and no title. */
function rulesFor(tokens: Tokens, index: number): boolean {
  const specific = idAt(tokens, index) === W.cụ && idAt(tokens, index + 1) === W.thể;
  const at = specific ? index + 2 : index;
  const officer = phraseEnd(officers(), tokens, at) !== 0;
  if (!officer && phraseEnd(ruledFor(), tokens, at) === 0) return false;
  return hasPredicate(tokens, at, !officer) || opensMainClause(tokens, at, false);
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

/** "về “tiếp tục xây dựng … trong thời kỳ mới.": a title whose quotation mark nothing closes. */
function readUnclosed(tokens: Tokens, first: number, context: SubjectContext): SubjectReading | null {
  const end = findSubjectEnd(tokens, first, context);
  return end > first ? new SubjectReading(first, end, end) : null;
}

/** A title in quotation marks, inner quotations included. */
function readQuoted(tokens: Tokens, quote: number): SubjectReading | null {
  const ceiling = Math.min(tokens.end, quote + limits.subjectTokens);
  let depth = 0;
  for (let at = quote + 1; at < ceiling; at += 1) {
    if (startsParagraph(tokens, at)) return null;
    const sign = signAt(tokens, at);
    if (sign === 0) continue;
    const opens = openQuotes.has(sign) && !isGlued(tokens, at) && at + 1 < tokens.end && isGlued(tokens, at + 1);
    if (opens) depth += 1;
    else if (closeQuotes.has(sign)) {
      const first = skipAbout(tokens, quote + 1);
      if (depth === 0) return at <= first ? null : new SubjectReading(first, at, at + 1);
      depth -= 1;
    }
  }
  return null;
}
