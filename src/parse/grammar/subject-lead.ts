import { W } from "../lexicon.js";
import { COLON, COMMA, OPEN, SEMICOLON, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { headsLine, openQuotes } from "./breaks.js";
import { skipLinkText } from "./link-text.js";
import { skipBracket } from "./skip-bracket.js";

/** The token at which a title without "về" begins: behind a short name in brackets, behind the words of a link. */
export function leadStart(tokens: Tokens, from: number): number {
  const link = skipLinkText(tokens, from);
  return skipDefinition(tokens, idAt(tokens, link) === W.về ? link : from);
}

/**
 * Behind what stands between a citation and its title: those to whom a letter is sent, somebody who is no body, "về", "về việc", "V/v".
 *
 * @param issued - the issuer is read already.
 */
export function leadEnd(tokens: Tokens, index: number, issued: boolean): number {
  const addressed = skipAddressees(tokens, index);
  return skipAbout(tokens, issued ? skipIssuing(tokens, addressed) : skipOrigin(tokens, addressed));
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
export function skipAbout(tokens: Tokens, index: number): number {
  switch (signAt(tokens, index)) {
    case OPEN:
      return aboutInBracket(tokens, index);
    case COMMA:
      return aboutBehindComma(tokens, index);
    default:
      // "Luật số 39/2013/QH13 luật sửa đổi …": the type again.
      if (idAt(tokens, index) === W.luật && idAt(tokens, index + 1) === W.sửa) return index + 1;
      return behindAbout(tokens, index) || index;
  }
}

/** "Nghị quyết số 04-NQ/HU (Nghị quyết 04) về …", a short name given in passing; "Kết luận số 183 của Bộ Chính trị (về tích cực triển khai …)". */
function aboutInBracket(tokens: Tokens, index: number): number {
  const aside = skipBracket(tokens, index);
  if (aside > index && aside <= index + SHORT_NAME && idAt(tokens, aside) === W.về) return skipAbout(tokens, aside);
  return behindAbout(tokens, index + 1) || index;
}

/** "…, về …", and "…, “về thực hiện trách nhiệm quản lý”": the quotation follows on the comma. */
function aboutBehindComma(tokens: Tokens, index: number): number {
  const at = index + 1;
  return openQuotes.has(signAt(tokens, at)) && idAt(tokens, at + 1) === W.về ? at : behindAbout(tokens, at) || index;
}

/** Behind "về", "về việc", "V/v" at the token; 0 where none stands. */
function behindAbout(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) === W.v && signAt(tokens, at + 1) === SLASH)
    return signAt(tokens, at + 3) === COLON ? at + 4 : at + 3;
  if (idAt(tokens, at) !== W.về || (idAt(tokens, at + 1) === W.cơ && idAt(tokens, at + 2) === W.bản)) return 0;
  if (idAt(tokens, at + 1) !== W.việc) return at + 1;
  return signAt(tokens, at + 2) === COLON ? at + 3 : at + 2;
}

/** "Công văn 685/SGDĐT năm 2025 của Sở Giáo dục ban hành về việc hướng dẫn …": the verb says nothing more; the index itself where none stands. */
function skipIssuing(tokens: Tokens, index: number): number {
  const issues = idAt(tokens, index) === W.ban && idAt(tokens, index + 1) === W.hành;
  return issues && idAt(tokens, index + 2) === W.về && idAt(tokens, index + 3) === W.việc ? index + 2 : index;
}

/** Words of somebody who is no body by name, and of one who is called by name. */
const ORIGIN = 6;
const NAMED_ORIGIN = 12;

/** First words of somebody who is called by name: "đồng chí", "ông", "bà", "liên Bộ", an office; with a capital any is. */
const persons = wordSet("đồng ông bà cô thầy anh chị liên thủ chủ phó bí giám");
/** Words that say something of somebody, or go on with another thing. */
const noOrigin = wordSet(
  "đã sẽ đang vừa được bị phải cần nên là có quy này đó và để thì theo do tại ngày số nêu trên gửi đưa chuyển điều mang trả phân cắt cho ghi bàn sau trong mong đem rút lấy tập nói kể hỏi báo",
);
/** Words behind "về" that make it a way: "về đích", "về tận nơi", "về quê", "về hưu". */
const goals = wordSet("đích tận quê hưu");

/**
 * "Nghị quyết số 12-NQ/TU của tỉnh về phát triển du lịch", "Công văn số 5 của ông Trần Văn B về việc …": the title stands behind somebody of whom no body by
 * that name is known; the index itself where it does not.
 */
function skipOrigin(tokens: Tokens, index: number): number {
  if (idAt(tokens, index) !== W.của) return index;
  const named = persons().has(idAt(tokens, index + 1)) || isCapital(tokens, index + 1);
  const ceiling = index + (named ? NAMED_ORIGIN : ORIGIN);
  for (let at = index + 1; at < ceiling && isWord(tokens, at) && !startsParagraph(tokens, at); at += 1) {
    const word = idAt(tokens, at);
    if (word === W.về && at > index + 1 && idAt(tokens, at - 1) !== W.trở)
      return goals().has(idAt(tokens, at + 1)) ? index : at;
    if (noOrigin().has(word) || headsLine(tokens, at)) return index;
  }
  return index;
}
