import { W } from "../lexicon.js";
import { CLOSE, COLON, COMMA, DOT, OPEN, SEMICOLON } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { closeQuotes, endsSentence } from "./breaks.js";
import { isTitleStop } from "./subject-stops.js";

/** Tokens in which the verb of a clause is looked for. */
const REACH = 24;

/** Words that make a sentence, and stand in no list of what a title is about. */
const finite = wordSet("sẽ đã là");
/** What makes "có" a verb of the sentence: "có quyền", "có thể", "có trách nhiệm", "có nghĩa vụ". */
const behindHave = wordSet("quyền thể trách nghĩa hiệu");
/** "thể chất", "thể lực", "thể trạng". */
const bodily = wordSet("chất lực trạng");
/** What makes "không" one: "không được", "không bị", "không còn", "không có", "không thuộc". */
const behindNot = wordSet("được bị còn có thuộc áp");

/**
 * `true` where the words from the token to the next comma or stop are a clause of their own: "…, người bán phải lập hóa đơn", "…, mức lương cơ sở là …". Asked
 * only of sentences that begin with what is said first ("Theo Nghị định … về …,"), whose main clause must follow.
 *
 * @param acted - somebody acts by the document, so that "đã xác định" is told of them; otherwise it is what the document says.
 */
export function opensMainClause(tokens: Tokens, index: number, acted: boolean): boolean {
  return isClause(tokens, index, acted) && !endsItem(tokens, index);
}

/** "phải" makes a clause unless another one with a capital follows: "…, đối tượng phải nộp và đơn vị thu phí, HĐND tỉnh giao …". */
function isDuty(tokens: Tokens, at: number): boolean {
  if (idAt(tokens, at) !== W.phải) return false;
  for (let end = at + 1; end < at + REACH && !startsParagraph(tokens, end); end += 1) {
    const sign = signAt(tokens, end);
    if (sign === COMMA) return !isCapital(tokens, end + 1);
    if (sign !== 0) return true;
  }
  return true;
}

/** Tokens to the end of an item of a preamble. */
const ITEM = 80;

/** The sentence ends with a semicolon: "Xét Tờ trình số … về danh mục dự án, công trình phải điều chỉnh;", an item of a preamble, which has no main clause. */
function endsItem(tokens: Tokens, index: number): boolean {
  for (let at = index; at < index + ITEM && !startsParagraph(tokens, at); at += 1) {
    const sign = signAt(tokens, at);
    if (sign === SEMICOLON) return true;
    if (sign === COLON || (sign === DOT && endsSentence(tokens, at))) return false;
  }
  return false;
}

function isClause(tokens: Tokens, index: number, acted: boolean): boolean {
  for (let at = index; at < index + REACH && !startsParagraph(tokens, at); at += 1) {
    const sign = signAt(tokens, at);
    if (sign === COMMA || sign === SEMICOLON || sign === OPEN || (sign === DOT && endsSentence(tokens, at)))
      return false;
    // "…, ban cán sự đảng ở Trung ương đã đề cập đến …": the last member of the title, and behind it what is said of the document.
    if (at > index && isTitleStop(tokens, at)) return acted && idAt(tokens, at) === W.đã;
    if (at > index && (isVerb(tokens, at) || isDuty(tokens, at))) return true;
  }
  return false;
}

function isVerb(tokens: Tokens, at: number): boolean {
  const word = idAt(tokens, at);
  if (finite().has(word)) return true;
  const next = idAt(tokens, at + 1);
  switch (word) {
    case W.có:
      // "có thể chất yếu", "có thể lực tốt": a body's.
      return behindHave().has(next) && !(next === W.thể && bodily().has(idAt(tokens, at + 2)));
    case W.không:
      return behindNot().has(next);
    case W.được:
      return next === W.hưởng || next === W.phép || next === W.hiểu;
    case W.bị:
      return next === W.phạt;
    case W.phấn:
      return next === W.đấu;
    default:
      return false;
  }
}

/** First words of further parts of a title: "định hướng đến năm 2030", "tầm nhìn đến năm 2050", "giai đoạn 2021 - 2025", "nhiệm kỳ …", "khóa …". */
const furtherParts = wordSet("định tầm giai nhiệm khóa năm đợt lần bổ sửa và hướng ban");
/** Words that say something of somebody at the end of a sentence. */
const telling = wordSet("được bị có không cần nên phải đạt tăng giảm gồm đang");

/** Words of a clause at least. */
const CLAUSE = 3;

/**
 * The last comma of a title that took in the whole rest of a sentence, where a clause stands behind it that says something or counts; it is the main
 * clause. The end itself where there is none.
 *
 * @param end - token behind the title, where the sentence ends.
 */
export function lastClauseComma(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  let tells = false;
  for (let at = end - 1; at > first; at -= 1) {
    const sign = signAt(tokens, at);
    if (sign === CLOSE || closeQuotes.has(sign)) return end;
    if (sign === COMMA) return words >= CLAUSE && tells && !furtherParts().has(idAt(tokens, at + 1)) ? at : end;
    const word = idAt(tokens, at);
    if (isWord(tokens, at)) words += 1;
    tells ||= telling().has(word) || word === NUMBER;
  }
  return end;
}
