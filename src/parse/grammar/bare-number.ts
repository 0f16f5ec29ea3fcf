import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { W } from "../lexicon.js";
import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { ASTERISK, COLON, COMMA, DOT, HYPHEN, PERCENT, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import {
  endAt,
  idAt,
  isCapital,
  isGlued,
  isWord,
  signAt,
  startAt,
  startsLine,
  startsParagraph,
  type Tokens,
  valueAt,
  widthAt,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { OpenCore } from "./core-reading.js";
import { yearAt } from "./day.js";
import type { TypeReading } from "./document-type.js";
import { knownBareNumber } from "./known-bare-number.js";
import { titleVerbs } from "./subject-words.js";

/** Types that the press cites by their bare number ("Nghị quyết 34", "Chỉ thị 40"). */
const bareTypes: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  "resolution",
  "decree",
  "directive",
  "conclusion",
  "plan",
  "decision",
  "regulation",
  "guideline",
  "circular",
  "circularNotice",
  "notice",
  "telegram",
  "officialLetter",
  "scheme",
  "program",
  "actionProgram",
  "report",
  "submission",
  "jointCircular",
  "law",
  "ordinance",
  "conclusionNotice",
  "jointResolution",
  "edict",
  "project",
  "judgment",
  "document",
]);
/** Types whose words are never verbs: also small letters may begin a citation by bare number. */
const nounTypes: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  "resolution",
  "decree",
  "directive",
  "circular",
  "circularNotice",
  "telegram",
  "officialLetter",
]);

/** Words that may follow a bare number; any other small-letter word is something that is counted ("Kế hoạch 5 năm"). */
const followers = wordSet(
  "của về này và hoặc ra có được đã sẽ đang thì là tại do với đến từ quy hướng sửa cũng cho trong theo khi file nêu nói trên nhằm để mà vẫn còn không chưa phải bị như sau thay thế đối mới " +
    "gồm bao trước hiện cùng sang ở khóa ban áp đề yêu chỉ đạt bằng xử mức ngày thực triển quán ký thông góp bổ hết vào hay nếu đó nhưng vì sơ tổng bước ngay cần vừa nên liệu qua chính",
);

/** `true` for a small-letter word that goes on a sentence behind a bare number. */
export function mayFollowBareNumber(tokens: Tokens, at: number): boolean {
  return followers().has(idAt(tokens, at));
}

/**
 * Reads a number without symbol behind a type word: "34", "168/2024".
 *
 * @param marked - "số" stands before it.
 */
export function readBareNumber(tokens: Tokens, at: number, type: TypeReading, marked: boolean): OpenCore | null {
  if (!bareTypes.has(type.type) || (type.short && marked)) return null;
  const usual = marked && (type.type === "plan" || type.type === "decision");
  const letter = marked && isNumberedLetter(tokens, at, type);
  if (!usual && !letter && !isCapital(tokens, type.first) && !nounTypes.has(type.type) && !hasOrigin(tokens, at + 1))
    return null;
  const width = widthAt(tokens, at);
  const glued = isGlued(tokens, at + 1);
  // "số 1****51****/2025": markup inside the figures.
  if (glued && idAt(tokens, at + 1) === NUMBER && tokens.units[endAt(tokens, at)] === ASTERISK) return null;
  if (signAt(tokens, at + 1) === SLASH && glued) {
    const year = yearAt(tokens, at + 2);
    const after = signAt(tokens, at + 3);
    if (
      year < 1945 ||
      year > 2099 ||
      width > 5 ||
      (after === SLASH && isGlued(tokens, at + 3)) ||
      (isWord(tokens, at + 3) && isGlued(tokens, at + 3))
    )
      return null;
    return bareCore(tokens, at, at + 3, year);
  }
  // "SỰ CẦN THIẾT BAN HÀNH LUẬT⏎1. Cơ sở thực tiễn".
  if (!marked && startsLine(tokens, at) && signAt(tokens, at + 1) === DOT) return null;
  if (valueAt(tokens, at) <= 0 || width > 4 || (!marked && width === 4 && yearAt(tokens, at) > 1900)) return null;
  if (isSuffixed(tokens, at, type)) return bareCore(tokens, at, at + 2, null);
  const end = at + 1;
  const telling =
    isCitedAgain(tokens, at, type) ||
    (marked && idAt(tokens, end) !== W.tháng) ||
    (width > 1 && (nounTypes.has(type.type) || isNamedInSentence(tokens, type, end)));
  return endsHere(tokens, end, glued, telling) && !isTermPlan(tokens, end, type, marked)
    ? bareCore(tokens, at, end, null)
    : null;
}

/** First syllables of what is counted: "12 tháng", "19 điều", "22 trường hợp", "16 nghìn tỷ đồng". */
const counted = wordSet(
  "tháng năm điều trường nhóm bước lần nghìn ngàn triệu tỷ nội cán người lớp ngày xã huyện phường đồng bộ tuần giờ phút km ha loại hạng mục phần chương khoản điểm dự đề công việc nhiệm giải chỉ tiêu hộ đơn cơ doanh sản vụ cái con chiếc đại hội nghị mô khu thôn đảng chi tổ chức",
);

/** "văn bản số 1732 thực hiện …": a letter by its number in small letters; not "văn bản số 100 trang", "văn bản số 2024 vào …". */
function isNumberedLetter(tokens: Tokens, at: number, { type }: TypeReading): boolean {
  if (type !== "document" || widthAt(tokens, at) < 3 || yearAt(tokens, at) > 1900) return false;
  const next = at + 1;
  if (!isWord(tokens, next) || idAt(tokens, next) === W.gửi || mayFollowBareNumber(tokens, next)) return true;
  return phraseEnd(titleVerbs(), tokens, next) !== 0;
}

/** "Đề án 16 tập trung …": the number of a document that the text cited in full before; a single figure counts too often. */
function isCitedAgain(tokens: Tokens, at: number, type: TypeReading): boolean {
  if (!isCapital(tokens, type.first) || widthAt(tokens, at) < 2 || counted().has(idAt(tokens, at + 1))) return false;
  return tokens.cited.get(valueAt(tokens, at))?.core.type === type.type;
}

/** Types whose words are verbs too, and nouns where a capital stands inside a sentence. */
const namingTypes: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  "decision",
  "regulation",
  "conclusion",
  "guideline",
  "ordinance",
]);
/** What goes on a sentence behind a number that counts nothing. */
const furtherVerbs: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "cụ thể",
    "chi tiết",
    "phê duyệt",
    "thành lập",
    "kiện toàn",
    "bổ nhiệm",
    "miễn nhiệm",
    "công nhận",
    "công bố",
    "điều chỉnh",
    "bãi bỏ",
    "giao",
    "tiếp tục",
    "quy định",
  ]),
);

/** "… trong Quy định 22 cụ thể …", "… ban hành Quyết định 182 phê duyệt …"; not "thực hiện Quy định 19 điều đảng viên không được làm". */
function isNamedInSentence(tokens: Tokens, { type, first }: TypeReading, end: number): boolean {
  if (!namingTypes.has(type) || !isCapital(tokens, first) || !isWord(tokens, first - 1)) return false;
  return !startsLine(tokens, first) && phraseEnd(furtherVerbs(), tokens, end) !== 0;
}

/** Tokens of a list of bare numbers. */
const LIST = 12;

/** "thông báo số 03 của Bộ Chính trị", "quyết định 217 và 218 của …", "kết luận số 12 ngày 12/4/2021": who issued it, or when, tells that it is a document. */
function hasOrigin(tokens: Tokens, index: number): boolean {
  let at = index;
  while (
    at < index + LIST &&
    (idAt(tokens, at) === W.và || signAt(tokens, at) === COMMA) &&
    idAt(tokens, at + 1) === NUMBER
  )
    at += 2;
  if (idAt(tokens, at) === W.của) return isCapital(tokens, at + 1);
  if (idAt(tokens, at) === W.ban && idAt(tokens, at + 1) === W.hành) at += 2;
  return idAt(tokens, at) === W.ngày && idAt(tokens, at + 1) === NUMBER;
}

/** "Nghị quyết 30a": a letter belongs to the serial. */
function isSuffixed(tokens: Tokens, at: number, type: TypeReading): boolean {
  const letter = at + 1;
  if (!nounTypes.has(type.type) || !isWord(tokens, letter) || !isGlued(tokens, letter)) return false;
  const behind = signAt(tokens, letter + 1);
  return (
    widthAt(tokens, letter) === 1 &&
    !isCapital(tokens, letter) &&
    !(behind !== 0 && isGlued(tokens, letter + 1) && (behind === SLASH || behind === HYPHEN))
  );
}

/** "Kế hoạch 5 năm 2021 - 2025": the years that a plan is for. */
function isTermPlan(tokens: Tokens, end: number, type: TypeReading, marked: boolean): boolean {
  return !marked && !nounTypes.has(type.type) && idAt(tokens, end) === W.năm && widthAt(tokens, end - 1) === 1;
}

/** @param telling - what stands before the number tells that it counts nothing, whatever word follows. */
function endsHere(tokens: Tokens, end: number, glued: boolean, telling: boolean): boolean {
  if (end >= tokens.end || startsParagraph(tokens, end)) return true;
  if (isWord(tokens, end)) {
    if (glued) return false;
    if (isCapital(tokens, end)) return true;
    if (idAt(tokens, end) === W.năm) return yearAt(tokens, end + 1) > 0;
    return telling || mayFollowBareNumber(tokens, end);
  }
  const sign = signAt(tokens, end);
  if (sign === 0) return true;
  if (sign === PERCENT || sign === SLASH || sign === HYPHEN) return false;
  return !(
    (sign === DOT || sign === COMMA || sign === COLON) &&
    glued &&
    valueAt(tokens, end + 1) >= 0 &&
    isGlued(tokens, end + 1) &&
    sign !== COMMA
  );
}

/**
 * A core that is a number without symbol.
 *
 * @param end - token behind serial and year.
 */
export function bareCore(tokens: Tokens, at: number, end: number, year: number | null): OpenCore {
  const core = new OpenCore(end, "number");
  core.number = knownBareNumber(tokens, serialText(tokens, at, year === null ? end : at + 1), year);
  core.numberStart = startAt(tokens, at);
  return core;
}

function serialText(tokens: Tokens, at: number, end: number): string {
  const written = tokens.text.slice(startAt(tokens, at), endAt(tokens, end - 1));
  return end === at + 1 ? written : written.normalize("NFC");
}
