import { W } from "../lexicon.js";
import { type PhraseTable, phraseEnd, phraseTable } from "../phrases.js";
import { COLON, COMMA } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsLine, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { openQuotes } from "./breaks.js";

/** Phrases that end a title without a sign before them. */
const stopPhrases: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    [
      "ra sao",
      "thế nào",
      "như thế nào",
      "như sau",
      "cụ thể như",
      "cụ thể thế nào",
      "cụ thể ra sao",
      "cụ thể là",
      "cụ thể gồm",
      "cụ thể mức",
      "là gì",
      "hay không",
      "đúng không",
      "không ạ",
      "có hiệu lực từ",
      "có hiệu lực kể từ",
      "có hiệu lực thi hành",
      "có hiệu lực khi nào",
      "có hiệu lực vào",
      "có hiệu lực ngày",
      "có hiệu lực chưa",
      "sẽ có hiệu lực",
      "sắp có hiệu lực",
      "bắt đầu có hiệu lực",
      "chính thức có hiệu lực",
      "hết hiệu lực từ",
      "hết hiệu lực kể từ",
      "hết hiệu lực ngày",
      "hết hiệu lực vào",
      "hết hiệu lực thi hành",
      "đã hết hiệu lực",
      "sẽ hết hiệu lực",
      "trong đó giao",
      "và đã",
      "và các văn bản",
      "và một số văn bản",
      "và gần đây",
      "nhằm tạo sự",
      "đã được sửa đổi",
      "được sửa đổi",
      "đã có hiệu lực",
      "chi tiết nhất",
      "tải về",
      "tải trọn bộ",
      "tại đây",
      "có đúng",
      "mới nhất",
      "đã chính thức",
      "đã được",
      "đã ký",
      "đã quy định",
      "đã xác định",
      "đã thống nhất",
      "đã đề cập",
      "đã chỉ rõ",
      "đã chỉ ra",
      "đã khẳng định",
      "đã đề ra",
      "đã đặt ra",
      "đã nhấn mạnh",
      "đã yêu cầu",
      "đã giao",
      "có căn cứ",
      "nêu rõ",
      "chỉ rõ",
      "nhấn mạnh",
      "cho biết",
      "cho thấy",
      "đặt mục tiêu",
      "đặt ra mục tiêu",
      "đặt ra yêu cầu",
      "đề ra mục tiêu",
      "đã nêu",
      "nêu trên",
      "gửi các",
      "gửi đến",
      "gửi tới",
      "gửi UBND",
      "gửi Sở",
      "gửi Bộ",
      "nói trên",
      "và được áp dụng",
      "và được ban hành",
      "và được đăng",
      "chi tiết thế nào",
      "gồm những",
      "gồm các",
      "bao gồm những",
      "có quy định",
      "có hướng dẫn",
      "có nêu",
      "được ban hành",
      "được Quốc hội",
      "được thông qua",
      "được quán triệt",
      "được triển khai",
      "được cụ thể hóa",
      "được xem là",
      "được coi là",
      "đi vào cuộc sống",
      "là cơ sở",
      "là căn cứ",
      "mở ra",
      "là nhiệm vụ",
      "là yêu cầu",
      "là một trong",
      "là bước",
      "là chủ trương",
      "là giải pháp",
      "tới toàn thể",
      "đến toàn thể",
      "thì",
      "khẳng định",
      "ra đời",
      "đánh dấu",
      "cần được",
      "cần phải",
      "phải được",
      "được kỳ vọng",
      "được đánh giá",
      "được đông đảo",
      "do đồng chí",
      "do ông",
      "do bà",
      "mà không",
      "mà chưa",
      "file pdf",
      "gồm có",
    ].map((phrase) => [phrase, true] as const),
  ),
);

/** Labels of the official gazette's pages (congbao.chinhphu.vn), which follow a title without any sign. */
const pageLabels: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    [
      "trang chủ Công báo",
      "Nằm trong các Công báo",
      "Ngày hết hiệu lực",
      "Ngày ban hành",
      "Sơ đồ văn bản",
      "Hãy nhập Email",
      "Văn bản quy phạm pháp luật Trang",
    ].map((phrase) => [phrase, true] as const),
  ),
);

/** `true` where a phrase begins that ends a title without a sign before it. */
export function isTitleStop(tokens: Tokens, index: number): boolean {
  if (phraseEnd(pageLabels(), tokens, index) !== 0) return true;
  if (countsParts(tokens, index) || quotesRule(tokens, index) || asksOf(tokens, index)) return true;
  return phraseEnd(stopPhrases(), tokens, index) !== 0 && !isOfProcedure(tokens, index);
}

/** "… khen thưởng quy định “Người có thẩm quyền …", "… kỷ luật của Đảng nêu: …": what the document says, not what it is called. */
function quotesRule(tokens: Tokens, index: number): boolean {
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
function asksOf(tokens: Tokens, index: number): boolean {
  if (idAt(tokens, index) !== W.yêu || idAt(tokens, index + 1) !== W.cầu) return false;
  const before = index - 1;
  return isWord(tokens, before) && !demandLinks().has(idAt(tokens, before)) && asked().has(idAt(tokens, index + 2));
}

/** "… có 4 chương, 16 điều", "gồm 05 phần": what the sentence says of the document. */
function countsParts(tokens: Tokens, index: number): boolean {
  const word = idAt(tokens, index);
  if ((word !== W.có && word !== W.gồm) || idAt(tokens, index + 1) !== NUMBER) return false;
  const part = idAt(tokens, index + 2);
  if (part !== W.chương && part !== W.điều && part !== W.phần && part !== W.mục) return false;
  return !isWord(tokens, index + 3) || idAt(tokens, index + 3) === W.và || startsParagraph(tokens, index + 3);
}

/**
 * "công bố thủ tục hành chính được sửa đổi, bổ sung" (NĐ 63/2010/NĐ-CP Điều 15): what was done to procedures tells which are meant, unless the
 * sentence says by what or when.
 */
function isOfProcedure(tokens: Tokens, index: number): boolean {
  if (idAt(tokens, index - 1) !== W.chính || idAt(tokens, index - 3) !== W.tục) return false;
  if (idAt(tokens, index + 1) === W.ban && idAt(tokens, index + 3) === W.mới) return true;
  if (idAt(tokens, index + 1) !== W.sửa) return false;
  const added = signAt(tokens, index + 3) === COMMA && idAt(tokens, index + 4) === W.bổ;
  const next = idAt(tokens, added ? index + 6 : index + 3);
  return next !== W.bởi && next !== W.tại && next !== W.theo && next !== W.năm && next !== W.ngày;
}
