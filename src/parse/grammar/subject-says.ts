import { W } from "../lexicon.js";
import { COLON, COMMA } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsLine, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { openQuotes } from "./breaks.js";

/*
 * What the sentence says of a document behind its title: that it rules, asks for or quotes something.
 */

/** "… khen thưởng quy định “Người có thẩm quyền …", "… kỷ luật của Đảng nêu: …": what the document says, not what it is called. */
export function quotesRule(tokens: Tokens, index: number): boolean {
  const word = idAt(tokens, index);
  const rules = word === W.quy && idAt(tokens, index + 1) === W.định;
  if (!rules && word !== W.nêu && word !== W.ghi) return false;
  if (rules && isAsFollows(tokens, index + 2)) return true;
  const sign = signAt(tokens, rules ? index + 2 : index + 1);
  return sign === COLON || (rules && sign === COMMA) || openQuotes.has(sign);
}

/** Words before "quy định" that it belongs to as a noun or a verb inside the title: "theo quy định", "ban hành quy định", "một số quy định". */
const ruleLinks = wordSet(
  "về theo các số những mọi việc hành hiện trong của và hoặc đổi sung bỏ dung phạm dụng đúng trái có này với dẫn bản định tư luật quyết lệnh thế từ ngoài giữa qua một hai được đã nội văn tắc án chí giá quy liệu biểu thủ",
);
/** Words behind "quy định" that make it a noun, or tell where something is laid down: "quy định của pháp luật", "mức phạt quy định tại …". */
const ruleFollowers = wordSet(
  "tại của này trong pháp hành chung mới hiện nội liên kỹ an ở cho đối trên nêu và theo bởi như trước sau đó",
);

/** Labels of places in documents. */
const pinpoints = wordSet("điều khoản điểm mục chương phần");

/**
 * "Nghị định … về hóa đơn quy định về …", "Nghị định … quy định chi tiết Luật Nhà ở quy định …": what the document rules, behind a title that is a noun or ends
 * with the name of a law.
 *
 * @param behindName - the name of a document stands before it.
 */
export function isRulingBehind(tokens: Tokens, index: number, first: number, behindName: boolean): boolean {
  if (idAt(tokens, index + 1) !== W.định || ruleFollowers().has(idAt(tokens, index + 2))) return false;
  if (index === first || !isWord(tokens, index + 2) || startsLine(tokens, index)) return false;
  const opener = idAt(tokens, first);
  if (behindName) return opener === W.quy || opener === W.hướng || opener === W.sửa;
  const before = index - 1;
  if (idAt(tokens, before) === NUMBER && pinpoints().has(idAt(tokens, before - 1))) return false;
  return (
    idAt(tokens, first - 1) === W.về &&
    (isWord(tokens, before) || idAt(tokens, before) === NUMBER) &&
    !isCapital(tokens, before) &&
    !isCapital(tokens, index) &&
    !ruleLinks().has(idAt(tokens, before))
  );
}

/** "… như sau", "… cụ thể như …": what is said follows. */
export function isAsFollows(tokens: Tokens, end: number): boolean {
  return (
    (idAt(tokens, end) === W.như && idAt(tokens, end + 1) === W.sau) ||
    (idAt(tokens, end) === W.cụ && idAt(tokens, end + 2) === W.như)
  );
}

/** Words before "yêu cầu" that make it a noun: "đáp ứng yêu cầu", "theo yêu cầu", "các yêu cầu". */
const demandLinks = wordSet(
  "ứng theo số các những và với từ có được bởi về của nhu quyết nhận lý hợp hóa sát xét giải tiếp",
);
/** Of whom something is asked. */
const asked = wordSet("mỗi các mọi cán người đảng phải từng toàn");

/** "… của cán bộ, đảng viên yêu cầu mỗi đảng viên nêu gương": what the document asks for, at "yêu". */
export function asksOf(tokens: Tokens, index: number): boolean {
  if (idAt(tokens, index + 1) !== W.cầu) return false;
  const before = index - 1;
  if (!isWord(tokens, before) || demandLinks().has(idAt(tokens, before))) return false;
  const whom = idAt(tokens, index + 2);
  return asked().has(whom) || (whom === W.cấp && idAt(tokens, index + 3) === W.ủy);
}

/** Words before "khẳng định" and "với nội dung" that go on with them inside the title. */
const statementLinks = wordSet("truyền để nhằm và tục mạnh");
const contentLinks = wordSet("đối gắn hợp so cùng quan trái phù");

/** "… về kinh tế tư nhân khẳng định vai trò …", "… được đánh giá là …": what the sentence tells of the document, or how it goes on. */
export function tellsOf(tokens: Tokens, index: number): boolean {
  const next = idAt(tokens, index + 1);
  const third = idAt(tokens, index + 2);
  const before = idAt(tokens, index - 1);
  switch (idAt(tokens, index)) {
    case W.khẳng:
      return next === W.định && isWord(tokens, index - 1) && !statementLinks().has(before);
    case W.ra:
      return next === W.đời && before !== W.ngày && isWord(tokens, index + 2);
    case W.đánh:
      return next === W.dấu && (third === W.bước || third === W.sự || third === W.mốc);
    case W.được:
      return (
        next === W.đánh && third === W.giá && (idAt(tokens, index + 3) === W.là || idAt(tokens, index + 3) === W.cao)
      );
    case W.với: {
      const topic = next === W.các || next === W.những ? index + 2 : index + 1;
      return idAt(tokens, topic) === W.nội && idAt(tokens, topic + 1) === W.dung && !contentLinks().has(before);
    }
    default:
      return false;
  }
}

/** First words of titles that name things by what must be done with them: "danh mục sản phẩm phải được công bố hợp quy". */
const LISTED = 8;

/** "Việc thực hiện Kết luận … về xây dựng pháp luật cần được đẩy nhanh": what is to be done, unless the title is a list of what it must be done with. */
export function isDemanded(tokens: Tokens, index: number, first: number): boolean {
  const word = idAt(tokens, index);
  const next = idAt(tokens, index + 1);
  if (!((word === W.cần && (next === W.được || next === W.phải)) || (word === W.phải && next === W.được))) return false;
  return !listsThings(tokens, first);
}

/** "danh mục", "danh sách", "những điều", "các trường hợp" near the head of the title. */
export function listsThings(tokens: Tokens, first: number): boolean {
  for (let at = first; at < first + LISTED; at += 1) {
    const word = idAt(tokens, at);
    const next = idAt(tokens, at + 1);
    if (word === W.danh && (next === W.mục || next === W.sách)) return true;
    if (word === W.những || (word === W.các && next === W.trường) || (word === W.công && next === W.bố)) return true;
  }
  return false;
}

/** Words of somebody's name and office. */
const HOLDER = 12;

/** "… thành lập Đoàn kiểm tra do đồng chí Thứ trưởng làm Trưởng đoàn": who heads what the title names. */
export function isHeadedBy(tokens: Tokens, index: number): boolean {
  const next = idAt(tokens, index + 1);
  if (next !== W.ông && next !== W.bà && !(next === W.đồng && idAt(tokens, index + 2) === W.chí)) return false;
  for (let at = index + 2; at < index + HOLDER && isWord(tokens, at); at += 1) {
    if (idAt(tokens, at) === W.làm && isCapital(tokens, at + 1)) return true;
  }
  return false;
}
