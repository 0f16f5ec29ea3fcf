import { W } from "../lexicon.js";
import { phraseEnd, phraseSet } from "../phrases.js";
import { ALL_CAPITALS } from "../token-marks.js";
import { flagsAt, idAt, isCapital, isWord, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { yearAt } from "./day.js";
import { typePhrases } from "./document-type.js";
import { afterName, levelPhrases, startsPerson } from "./place.js";
import { fieldEnd } from "./unit-field.js";
import { findHead } from "./unit-head.js";
import { officePhrases } from "./unit-office.js";

/** Fields that go on in small letters: "Quản lý khoa học", "Công tác phụ nữ". */
const openFields = vocabularyTable(() =>
  phraseSet([
    "quản lý",
    "nghiên cứu",
    "phát triển",
    "công tác",
    "kiểm soát",
    "hỗ trợ",
    "xúc tiến",
    "ứng dụng",
    "chăm sóc",
    "thi đua",
    "bảo vệ",
    "an toàn",
    "an ninh",
    "cảnh sát",
    "giám định",
    "điều tra",
    "kiểm tra",
    "truyền thông",
  ]),
);
/** Words that belong together although the second could end a name. */
const looseCompounds = vocabularyTable(() =>
  phraseSet([
    "dân số",
    "xã hội",
    "nhà ở",
    "số hóa",
    "chuyển đổi số",
    "về hưu",
    "việc làm",
    "phát hành",
    "phát triển",
    "đăng ký",
    "thiết bị",
    "triển lãm",
    "dự án",
    "dự báo",
    "dự phòng",
    "cơ sở",
    "kết nối",
    "công trình",
    "giao thông",
    "chương trình",
    "quy trình",
  ]),
);
/** Verbs of two syllables of which neither stops a name alone. */
const looseVerbs = vocabularyTable(() =>
  phraseSet([
    "chấp thuận",
    "xem xét",
    "phê duyệt",
    "công bố",
    "chỉ đạo",
    "nghiên cứu",
    "xuất bản",
    "kiểm tra",
    "xác minh",
    "xác nhận",
    "thành lập",
    "lấy điểm",
    "lập biên bản",
    "tiếp nhận",
    "rà soát",
    "bố trí",
    "bổ nhiệm",
    "miễn nhiệm",
    "hoạt động",
    "trở lên",
    "trực thuộc",
    "trân trọng",
  ]),
);
/** Heads whose field may be any words. */
const looseHeads = wordSet("ban vụ viện cục phòng trung tổng hội ủy trường tiểu tổ bệnh liên học văn đại");
/** Words that no such field goes on over: verbs, links, what is counted. */
const looseStops = wordSet(
  "cấp đối ban đã vừa sẽ đang về của tại ở trong cho với ngày năm được bị có là theo số chủ phối giao yêu đề kết trình ký khóa nhiệm do để khi từ đến hoặc cùng gồm không phải cần nhằm các những ra hỗ thực triển tham nêu khẳng nhấn thăm họp làm tiếp mở dự đánh phát hiện quyết thống nhận gửi đưa vào lên qua sau trước mà thì nhưng còn chưa tổ báo chỉ hướng tuyên hành thành đặt thuộc trao",
);

/** `true` where the head takes a field in words that no table knows. */
export function hasLooseName(tokens: Tokens, head: number): boolean {
  return looseHeads().has(idAt(tokens, head));
}

/** A capital that no table knows with small letters behind it: the body's field in words of its own ("Công tác phụ nữ"). */
export function opensLooseName(tokens: Tokens, at: number): boolean {
  if (phraseEnd(looseCompounds(), tokens, at) !== 0) return true;
  const next = idAt(tokens, at + 1);
  return isWord(tokens, at + 1) && !isCapital(tokens, at + 1) && next !== W.và && !looseStops().has(next);
}

/** Token behind the field in words of its own, of a head that takes one: "Công tác phụ nữ", "Nghiên cứu và Phát triển"; 0 for none. */
export function looseNameEnd(tokens: Tokens, at: number): number {
  if (!isWord(tokens, at)) return 0;
  const opens = isCapital(tokens, at)
    ? startsProperName(tokens, at) && (!isCapital(tokens, at - 1) || fieldEnd(tokens, at - 1) === 0)
    : phraseEnd(openFields(), tokens, at - 2) === at && (isCapital(tokens, at - 2) || isCapital(tokens, at - 3));
  return opens ? wordsEnd(tokens, at) : 0;
}

/** Token behind the words of such a field; 0 where none stands. */
function wordsEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + 14 && isWord(tokens, end) && !startsParagraph(tokens, end)) {
    const compoundEnd = phraseEnd(looseCompounds(), tokens, end);
    if (compoundEnd !== 0) {
      end = compoundEnd;
      continue;
    }
    if (!isCapital(tokens, end) && phraseEnd(looseVerbs(), tokens, end) !== 0) break;
    const word = idAt(tokens, end);
    if (looseStops().has(word) || phraseEnd(levelPhrases(), tokens, end) !== 0) break;
    if (
      word === W.và &&
      (!isWord(tokens, end + 1) ||
        looseStops().has(idAt(tokens, end + 1)) ||
        idAt(tokens, end + 1) === W.toàn ||
        findHead(tokens, end + 1) !== 0 ||
        isOffice(tokens, end + 1))
    )
      break;
    if (
      end > at &&
      isCapital(tokens, end) &&
      (startsPerson(tokens, end) || findHead(tokens, end) !== 0 || isOffice(tokens, end))
    )
      break;
    end += 1;
  }
  if (end === at) return 0;
  return idAt(tokens, end) === W.năm && yearAt(tokens, end + 1) > 0 ? end + 2 : end;
}

/** `true` for a word that no field in words of its own goes on over. */
export function endsLooseName(tokens: Tokens, at: number): boolean {
  return looseStops().has(idAt(tokens, at)) && phraseEnd(looseCompounds(), tokens, at) === 0;
}

function isOffice(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && phraseEnd(officePhrases(), tokens, at) !== 0;
}

/** A capitalised word that no table names, in a name that is not all capitals. */
export function startsProperName(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at) || (flagsAt(tokens, at) & ALL_CAPITALS) !== 0) return false;
  return (
    !startsPerson(tokens, at) &&
    idAt(tokens, at) !== W.người &&
    phraseEnd(typePhrases(), tokens, at) === 0 &&
    !afterName().has(idAt(tokens, at)) &&
    phraseEnd(officePhrases(), tokens, at) === 0
  );
}
