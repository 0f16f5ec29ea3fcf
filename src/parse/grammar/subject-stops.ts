import { intern, W } from "../lexicon.js";
import { firstIds, type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isShouted, isWord, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { idSet, type WordSet } from "../word-set.js";
import { attributeLabels } from "./attribute-labels.js";
import { isOfProcedure } from "./of-procedure.js";
import { asksOf, quotesRule, tellsOf } from "./subject-says.js";

/** Phrases that end a title without a sign before them. */
const stopPhrases: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
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
    "và các quy định liên quan",
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
    "là nghị quyết",
    "là án lệ",
    "là giải pháp",
    "tới toàn thể",
    "đến toàn thể",
    "thì",
    "kính gửi",
    "được kỳ vọng",
    "được đông đảo",
    "file pdf",
    "gồm có",
  ]),
);

/** Labels of the official gazette's pages (congbao.chinhphu.vn), which follow a title without any sign. */
const pageLabels: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "trang chủ Công báo",
    "Nằm trong các Công báo",
    "Ngày hết hiệu lực",
    "Sơ đồ văn bản",
    "Hãy nhập Email",
    "Văn bản quy phạm pháp luật Trang",
  ]),
);

/** First words of whatever ends a title without a sign: most words of a title are none, and nothing else is asked of them. */
export function stopIds(): number[] {
  const others = ["có", "gồm", "quy", "nêu", "ghi", "yêu", "khẳng", "ra", "đánh", "được", "với"].map(intern);
  return [...firstIds(stopPhrases()), ...firstIds(pageLabels()), ...firstIds(attributeLabels()), ...others];
}

const stopWords: WordSet = idSet(stopIds);

/** `true` where a phrase begins that ends a title without a sign before it. */
export function isTitleStop(tokens: Tokens, index: number): boolean {
  return stopWords().has(idAt(tokens, index)) && stopsAt(tokens, index);
}

function stopsAt(tokens: Tokens, index: number): boolean {
  if (phraseEnd(pageLabels(), tokens, index) !== 0) return true;
  // "… sử dụng văn bản Người ký Trần An Ngày hiệu lực …": a table in one line.
  const opens = isCapital(tokens, index) && !isShouted(tokens, index);
  if (opens && phraseEnd(attributeLabels(), tokens, index) !== 0) return true;
  if (idAt(tokens, index) === W.yêu && asksOf(tokens, index)) return true;
  if (countsParts(tokens, index) || quotesRule(tokens, index) || tellsOf(tokens, index)) return true;
  return phraseEnd(stopPhrases(), tokens, index) !== 0 && !isOfProcedure(tokens, index);
}

/** "… có 4 chương, 16 điều", "gồm 05 phần": what the sentence says of the document. */
function countsParts(tokens: Tokens, index: number): boolean {
  const word = idAt(tokens, index);
  if ((word !== W.có && word !== W.gồm) || idAt(tokens, index + 1) !== NUMBER) return false;
  const part = idAt(tokens, index + 2);
  if (part !== W.chương && part !== W.điều && part !== W.phần && part !== W.mục) return false;
  return !isWord(tokens, index + 3) || idAt(tokens, index + 3) === W.và || startsParagraph(tokens, index + 3);
}
