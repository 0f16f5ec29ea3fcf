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
  "về theo các số những mọi việc hành hiện trong của và hoặc đổi sung bỏ dung phạm dụng đúng trái có này với dẫn bản định tư luật quyết lệnh thế từ ngoài giữa qua một hai được đã nội văn tắc",
);
/** Words behind "quy định" that make it a noun, or tell where something is laid down: "quy định của pháp luật", "mức phạt quy định tại …". */
const ruleFollowers = wordSet(
  "tại của này trong pháp hành chung mới hiện nội liên kỹ an ở cho đối trên nêu và theo bởi như trước sau đó",
);

/**
 * "Nghị định … về hóa đơn quy định về …", "Nghị định … quy định chi tiết Luật Nhà ở quy định …": what the document rules, behind a title that is a noun or ends
 * with the name of a law.
 *
 * @param behindName - the name of a document stands before it.
 */
export function isRulingBehind(tokens: Tokens, index: number, first: number, behindName: boolean): boolean {
  if (idAt(tokens, index + 1) !== W.định || ruleFollowers().has(idAt(tokens, index + 2))) return false;
  if (index === first || !isWord(tokens, index + 2) || startsLine(tokens, index)) return false;
  if (behindName) return true;
  const before = index - 1;
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
const demandLinks = wordSet("ứng theo số các những và với từ có được bởi về của nhu");
/** Of whom something is asked. */
const asked = wordSet("mỗi các mọi cán người đảng cấp phải từng toàn");

/** "… của cán bộ, đảng viên yêu cầu mỗi đảng viên nêu gương": what the document asks for. */
export function asksOf(tokens: Tokens, index: number): boolean {
  if (idAt(tokens, index) !== W.yêu || idAt(tokens, index + 1) !== W.cầu) return false;
  const before = index - 1;
  return isWord(tokens, before) && !demandLinks().has(idAt(tokens, before)) && asked().has(idAt(tokens, index + 2));
}
