import type { DocumentNumber } from "../../model/document-number.js";
import { W } from "../lexicon.js";
import { findPhrase, meaningIn, type PhraseTable, phraseEnd, phraseSet, phraseTable } from "../phrases.js";
import { DOT, SEMICOLON } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens, widthAt } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { isClauseOpener } from "./clause-opener.js";
import { typePhrases } from "./document-type.js";
import { hasPredicate } from "./predicate.js";
import type { SubjectContext } from "./subject-context.js";

/** What is ordered, or said of somebody, behind a semicolon; `false` for a field that only begins like it. */
const orders: () => PhraseTable<boolean> = vocabularyTable(() =>
  phraseTable<boolean>([
    ["giao thông", false],
    ...[
      "tăng cường",
      "chỉ đạo",
      "tổ chức",
      "rà soát",
      "đẩy mạnh",
      "nâng cao",
      "triển khai",
      "thực hiện",
      "yêu cầu",
      "giao",
      "phối hợp",
      "báo cáo",
      "tuyên truyền",
      "quán triệt",
      "chủ động",
      "chủ trì",
      "bảo đảm",
      "đảm bảo",
      "kịp thời",
      "nghiêm",
      "không",
      "trường hợp",
      "các",
      "những",
      "mọi",
      "người",
      "cơ quan",
      "phạt",
      "xử phạt",
      "xử lý",
      "buộc",
      "tịch thu",
      "mức",
      "sửa đổi",
      "bổ sung",
      "số",
      "ban hành",
      "hướng dẫn",
      "có",
      "tạo",
      "tiếp tục",
      "thường xuyên",
      "khẩn trương",
      "tập trung",
    ].map((phrase) => [phrase, true] as const),
  ]),
);

/** What begins the next duty in a list of duties, and no part of a title. */
const dutyOpeners: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet(["tham mưu", "từng bước", "định kỳ", "thường xuyên", "hằng năm", "hàng năm"]),
);

/** "… của Bộ Nội vụ; chế độ phụ cấp …": small letters that open no clause, no other document and no member of a list ("…; e) Thông tư …"). */
export function goesOnBehindSemicolon(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at) &&
    !isCapital(tokens, at) &&
    widthAt(tokens, at) > 1 &&
    phraseEnd(dutyOpeners(), tokens, at) === 0 &&
    !isPinpointWord(idAt(tokens, at)) &&
    !isClauseOpener(tokens, at) &&
    (phraseEnd(typePhrases(), tokens, at) === 0 || isRuling(tokens, at))
  );
}

/**
 * Goes on over a semicolon also inside a sentence: "… xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự, an toàn xã hội; phòng, chống tệ nạn xã hội; …"
 * (NĐ 144/2021/NĐ-CP), a title that lists fields, or one whose next part begins with words of the first ("… tuyển sinh trình độ đại học; tuyển
 * sinh trình độ cao đẳng").
 *
 * @param at - the semicolon.
 */
export function goesOnInSentence(
  tokens: Tokens,
  first: number,
  at: number,
  { number, attributed }: SubjectContext,
): boolean {
  const order = findPhrase(orders(), tokens, at + 1);
  if ((order !== 0 && meaningIn(orders(), order)) || hasPredicate(tokens, at + 1, true)) return false;
  if (attributed && rulesSeveral(tokens, first, number) && !isOther(tokens, at + 1)) return true;
  return (
    hasPair(tokens, first, at, W.lĩnh, W.vực) || hasPair(tokens, first, at, idAt(tokens, at + 1), idAt(tokens, at + 2))
  );
}

/** `true` where those two words stand between two tokens, one behind the other. */
function hasPair(tokens: Tokens, first: number, end: number, word: number, next: number): boolean {
  for (let at = end - 1; at > first; at -= 1)
    if (idAt(tokens, at) === next && idAt(tokens, at - 1) === word) return true;
  return false;
}

/** "Nghị định … quy định về điều tra cơ bản đất đai; đăng ký, cấp Giấy chứng nhận …" (NĐ 101/2024/NĐ-CP): a decree or circular that rules several matters. */
function rulesSeveral(tokens: Tokens, first: number, number: DocumentNumber | null): boolean {
  const code = number?.typeCode;
  return (code === "NĐ" || code === "TT") && idAt(tokens, first) === W.quy && idAt(tokens, first + 1) === W.định;
}

/** Tokens of a part. */
const PART = 60;

/** First words of other things that stand in a list: "hồ sơ", "giấy phép", "bản đồ", "lực lượng", "thời gian", "kỹ năng". */
const otherThings = wordSet("hồ giấy bản lực chi thời hạn kỹ biên danh đơn");

/** The part is another thing, or holds a number. */
function isOther(tokens: Tokens, index: number): boolean {
  if (otherThings().has(idAt(tokens, index))) return true;
  for (let at = index; at < index + PART && !startsParagraph(tokens, at); at += 1) {
    const sign = signAt(tokens, at);
    if (sign === SEMICOLON || sign === DOT) return false;
    if (idAt(tokens, at) === NUMBER) return true;
  }
  return false;
}

/** "…; quy định chi tiết một số điều của Luật …": the verb, not a regulation. */
function isRuling(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at + 2);
  return (
    idAt(tokens, at) === W.quy && idAt(tokens, at + 1) === W.định && next !== W.này && next !== W.tại && next !== W.của
  );
}

function isPinpointWord(word: number): boolean {
  return word === W.khoản || word === W.điểm || word === W.điều || word === W.mục || word === W.các;
}
