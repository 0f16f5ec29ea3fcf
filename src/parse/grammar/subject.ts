import { isLetter } from "../chars.js";
import { NUMBER, W } from "../lexicon.js";
import { limits } from "../limits.js";
import { matchPhrase, type PhraseTable, phraseTable } from "../phrases.js";
import {
  CAPITAL,
  flagsAt,
  idAt,
  isCapital,
  isGlued,
  isWord,
  NEW_LINE,
  signAt,
  startAt,
  startsParagraph,
  type Tokens,
} from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { isCentral } from "./issuer.js";
import { readUnit } from "./unit.js";

/** The subject (trích yếu) of a document as read: tokens of its words, without quotation marks and without "về việc". */
export interface SubjectReading {
  readonly first: number;
  readonly end: number;
  /** Token behind it, a closing quotation mark included. */
  readonly after: number;
}

/** What the reader of subjects must know about what stands around. */
export interface SubjectContext {
  /** Token index of the next core at or behind a token, or `tokens.count`; and the token behind its number. */
  readonly coreAt: (index: number) => {
    readonly first: number;
    readonly end: number;
    readonly attributesEnd: number;
    readonly numbered: boolean;
  } | null;
  /** A verb in small letters behind the core may be the predicate of the sentence ("khoản 2 Điều 5 Nghị định … quy định"). */
  readonly pinpointed: boolean;
  /** An issuer or a whole day stands between the core and the subject: a verb there belongs to the title. */
  readonly attributed: boolean;
  /** An issuer stands there. */
  readonly issued: boolean;
  /** The citation stands in a bracket that is still open. */
  readonly open: boolean;
  /** The issuer is not known yet: one behind the subject may be it. */
  readonly wantsIssuer: boolean;
}

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;
const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;
const openQuotes: ReadonlySet<number> = new Set([34, 0x201c, 0xab, 0x2018]);
const closeQuotes: ReadonlySet<number> = new Set([34, 0x201d, 0xbb, 0x2019, 0x201c]);

/** Verbs that begin a title without "về". */
const titleVerbs: () => PhraseTable<"always" | "predicate"> = vocabularyTable(() =>
  phraseTable<"always" | "predicate">([
    ...[
      "sửa đổi",
      "phê duyệt",
      "phê chuẩn",
      "quy định chi tiết",
      "hướng dẫn thi hành",
      "hướng dẫn thực hiện",
      "ban hành",
      "bổ nhiệm",
      "thành lập",
      "công nhận",
      "đính chính",
      "thí điểm",
      "thông báo kết luận",
      "thông báo ý kiến",
      "thông báo",
      "bãi bỏ",
      "thay thế",
      "triển khai",
      "thực hiện",
      "kiện toàn",
      "chỉ đạo",
      "hỗ trợ",
      "điều chỉnh",
      "tổ chức",
      "tăng cường",
      "đẩy mạnh",
      "một số",
      "tiếp tục",
      "công bố",
      "giao",
      "xử phạt",
      "quy định về",
      "quy định một số",
      "quy định việc",
      "quy định chức năng",
      "quy định tiêu chuẩn",
      "quy định quản lý",
      "quy định mức",
      "quy định cơ chế",
      "tập huấn",
      "phân công",
      "miễn nhiệm",
      "cho thôi",
      "hợp nhất",
      "chấn chỉnh",
      "tuyên truyền",
      "phát động",
      "phòng, chống",
      "bảo đảm",
      "nâng cao",
      "đổi mới",
      "xây dựng",
      "quán triệt",
    ].map((verb) => [verb, "always"] as const),
    ...["quy định", "hướng dẫn", "bổ sung"].map((verb) => [verb, "predicate"] as const),
  ]),
);

/** Phrases that end a title without a sign before them. */
const stopPhrases: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    [
      "ra sao",
      "thế nào",
      "như thế nào",
      "như sau",
      "cụ thể như sau",
      "cụ thể",
      "là gì",
      "hay không",
      "đúng không",
      "không ạ",
      "có hiệu lực",
      "hết hiệu lực",
      "đã được sửa đổi",
      "được sửa đổi",
      "đã có hiệu lực",
      "chi tiết nhất",
      "có đúng",
      "mới nhất",
      "đã chính thức",
      "đã được",
      "đã ký",
      "đã quy định",
      "nêu rõ",
      "đã nêu",
      "chi tiết thế nào",
      "gồm những",
      "bao gồm những",
      "có quy định",
      "có nêu",
      "được ban hành",
      "được Quốc hội",
      "được thông qua",
      "thì",
      "file pdf",
      "gồm có",
    ].map((phrase) => [phrase, true] as const),
  ),
);

/** Words that open a new clause behind a comma. */
const clauseOpeners: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    [
      "trong đó",
      "theo đó",
      "đồng thời",
      "nhằm",
      "để",
      "góp phần",
      "gắn với",
      "gồm",
      "bao gồm",
      "cụ thể",
      "có hiệu lực",
      "ngày",
      "do đó",
      "đã",
      "được",
      "cùng với",
      "trong bối cảnh",
      "thay thế",
      "theo",
      "nhất là",
      "đặc biệt",
      "tại",
      "từ đó",
      "qua đó",
      "với",
      "sau khi",
      "trước đó",
      "hiện",
      "nêu rõ",
      "yêu cầu",
      "áp dụng",
      "căn cứ",
      "trên cơ sở",
      "đến nay",
      "vì vậy",
      "khi",
      "nếu",
      "nên",
      "tỉnh đã",
      "huyện đã",
      "tính đến",
      "toàn tỉnh",
      "trừ",
    ].map((phrase) => [phrase, true] as const),
  ),
);

/** Bracket contents that do not belong to a title. */
const asideOpeners: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    [
      "sau đây",
      "gọi tắt",
      "gọi là",
      "được sửa đổi",
      "đã được",
      "hình từ",
      "hình ảnh",
      "ảnh",
      "ban hành kèm",
      "kèm theo",
      "trích từ",
      "theo",
      "đăng từ",
      "dưới đây",
      "có hiệu lực",
      "viết tắt",
      "tại",
      "hợp nhất",
    ].map((phrase) => [phrase, true] as const),
  ),
);

/**
 * Reads the subject of a document behind its core and attributes.
 *
 *     Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về việc tăng cường công tác truyền thông chính sách.
 *                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSubject(tokens: Tokens, index: number, context: SubjectContext): SubjectReading | null {
  const about = skipAbout(tokens, index);
  if (startsParagraph(tokens, about) || about >= tokens.count) return null;
  if (openQuotes.has(signAt(tokens, about)) && (about > index || !isGlued(tokens, about)))
    return readQuoted(tokens, about);
  if (about === index && !opensWithVerb(tokens, index, context)) return null;
  const first = signAt(tokens, about) === COMMA ? about + 1 : about;
  const end = findEnd(tokens, first, context);
  if (end <= about || (context.pinpointed && !context.attributed && about > index && isAsFollows(tokens, end)))
    return null;
  if (about === index && isAsFollows(tokens, end) && !context.attributed && idAt(tokens, index) === W.quy) return null;
  return { first, end, after: end };
}

/** Passes over "về", "về việc", "V/v"; the index itself where none stands. */
function skipAbout(tokens: Tokens, index: number): number {
  const at = signAt(tokens, index) === COMMA && idAt(tokens, index + 1) === W.về ? index + 1 : index;
  if (idAt(tokens, at) === W.v && signAt(tokens, at + 1) === SLASH) return at + 3;
  if (idAt(tokens, at) !== W.về) return index;
  return idAt(tokens, at + 1) === W.việc ? at + 2 : at + 1;
}

function opensWithVerb(tokens: Tokens, index: number, context: SubjectContext): boolean {
  if (signAt(tokens, index) === COMMA)
    return idAt(tokens, index + 1) === W.sửa && idAt(tokens, index + 2) === W.đổi && !context.pinpointed;
  if ((flagsAt(tokens, index) & NEW_LINE) !== 0 && (flagsAt(tokens, index) & CAPITAL) !== 0) return false;
  const verb = matchPhrase(titleVerbs(), tokens, index);
  if (verb === null) return false;
  if (
    context.pinpointed &&
    !context.issued &&
    (!context.attributed || idAt(tokens, index) === W.quy || idAt(tokens, index) === W.hướng)
  )
    return false;
  if (
    idAt(tokens, verb.end) === W.như ||
    idAt(tokens, verb.end) === W.tại ||
    idAt(tokens, verb.end) === W.rõ ||
    signAt(tokens, verb.end) === COLON ||
    signAt(tokens, verb.end) === COMMA
  )
    return verb.value === "always" && signAt(tokens, verb.end) === COMMA;
  return verb.value === "always" || context.attributed || idAt(tokens, verb.end) !== W.thêm;
}

function isAsFollows(tokens: Tokens, end: number): boolean {
  return (
    (idAt(tokens, end) === W.như && idAt(tokens, end + 1) === W.sau) ||
    (idAt(tokens, end) === W.cụ && idAt(tokens, end + 2) === W.như)
  );
}

/** A title in quotation marks, inner quotations included. */
function readQuoted(tokens: Tokens, quote: number): SubjectReading | null {
  const ceiling = Math.min(tokens.count, quote + limits.subjectTokens);
  let depth = 0;
  for (let at = quote + 1; at < ceiling; at += 1) {
    if (startsParagraph(tokens, at)) return null;
    const sign = signAt(tokens, at);
    if (sign === 0) continue;
    const opens = openQuotes.has(sign) && !isGlued(tokens, at) && at + 1 < tokens.count && isGlued(tokens, at + 1);
    if (opens) depth += 1;
    else if (closeQuotes.has(sign)) {
      if (depth === 0) return at === quote + 1 ? null : { first: quote + 1, end: at, after: at + 1 };
      depth -= 1;
    }
  }
  return null;
}

function findEnd(tokens: Tokens, first: number, context: SubjectContext): number {
  const end = findEndAt(tokens, first, context, true);
  // A quotation mark that nothing closes is no bound: read again without minding it.
  return end ?? (findEndAt(tokens, first, context, false) as number);
}

function findEndAt(tokens: Tokens, first: number, context: SubjectContext, quoting: boolean): number | null {
  const ceiling = Math.min(tokens.count, first + limits.subjectTokens);
  let at = first;
  let quotes = 0;
  let cited = false;
  let behindCore = false;
  const amends = idAt(tokens, first) === W.sửa;
  while (at < ceiling) {
    if (at > first && startsNewBlock(tokens, at)) break;
    const sign = signAt(tokens, at);
    if (sign !== 0) {
      if (sign === OPEN) {
        const behind = skipAside(tokens, at);
        if (behind === at) break;
        at = behind;
        continue;
      }
      if (openQuotes.has(sign) && !isGlued(tokens, at) && (sign !== 34 || quotes === 0)) {
        if (behindCore) break;
        if (quoting) quotes += 1;
      } else if (closeQuotes.has(sign)) {
        if (quotes === 0 && (quoting || sign !== 34)) break;
        if (quotes > 0) quotes -= 1;
      } else if (
        quotes === 0 &&
        (endsAtSign(tokens, at, sign, context) ||
          (amends && behindCore && sign === COMMA && context.coreAt(at + 1) === null))
      ) {
        if (sign !== SEMICOLON || signAt(tokens, at + 1) !== OPEN || idAt(tokens, at + 2) !== NUMBER) break;
      }
      behindCore = false;
      at += 1;
      continue;
    }
    if (quotes === 0) {
      if (at > first && matchPhrase(stopPhrases(), tokens, at) !== null) break;
      if (at > first && idAt(tokens, at) === W.và && !amends && opensOtherCitation(tokens, at + 1, at, context)) break;
      if (context.wantsIssuer && !cited && idAt(tokens, at) === W.của && isTrailingIssuer(tokens, at + 1)) break;
    }
    const core = context.coreAt(at);
    if (core !== null) {
      cited ||= core.numbered;
      at = Math.min(core.attributesEnd, ceiling);
      behindCore = true;
    } else {
      at += 1;
      behindCore = false;
    }
  }
  if (quotes > 0) return null;
  return trim(tokens, first, Math.min(at, ceiling));
}

/** A blank line, or a line that begins in a capital behind a short or very long line: what follows is another paragraph. */
function startsNewBlock(tokens: Tokens, at: number): boolean {
  if (startsParagraph(tokens, at)) return true;
  if ((flagsAt(tokens, at) & NEW_LINE) === 0) return false;
  const text = tokens.text;
  const here = startAt(tokens, at);
  const lineEnd = text.lastIndexOf("\n", here - 1);
  const lineStart = text.lastIndexOf("\n", lineEnd - 1) + 1;
  const width = lineEnd - lineStart;
  if (!isWord(tokens, at) && idAt(tokens, at) !== NUMBER)
    return signAt(tokens, at) !== OPEN && !openQuotes.has(signAt(tokens, at));
  return (width < 40 || width > 130) && (flagsAt(tokens, at) & CAPITAL) !== 0;
}

/** Passes over a bracket that belongs to the title; stops at one that does not. */
function skipAside(tokens: Tokens, at: number): number {
  if (matchPhrase(asideOpeners(), tokens, at + 1) !== null) return at;
  for (let end = at + 1; end < Math.min(tokens.count, at + 60); end += 1) {
    if (startsParagraph(tokens, end)) return at;
    if (signAt(tokens, end) === CLOSE) return end + 1;
  }
  return at;
}

function endsAtSign(tokens: Tokens, at: number, sign: number, context: SubjectContext): boolean {
  switch (sign) {
    case SEMICOLON:
    case QUESTION:
    case EXCLAMATION:
      return true;
    case 124:
    case 35:
    case 62:
    case 91:
      return true;
    case DOT:
      return endsSentence(tokens, at);
    case CLOSE:
      return true;
    case COLON:
      return signAt(tokens, at + 1) !== OPEN;
    case COMMA:
      return endsAtComma(tokens, at, context);
    default:
      return false;
  }
}

/** A stop that ends a sentence: not in "8.1", "TP. Hồ Chí Minh", "T.Ư". */
function endsSentence(tokens: Tokens, at: number): boolean {
  const next = tokens.text.charCodeAt(tokens.end[at] as number);
  if (isGlued(tokens, at + 1) && at + 1 < tokens.count && (idAt(tokens, at + 1) === NUMBER || isLetter(next)))
    return false;
  const before = idAt(tokens, at - 1);
  return !((before === W.tp || before === W.tx || before === W.p || before === W.q) && isGlued(tokens, at));
}

function endsAtComma(tokens: Tokens, at: number, context: SubjectContext): boolean {
  if (matchPhrase(clauseOpeners(), tokens, at + 1) !== null) return true;
  if (opensOtherCitation(tokens, at + 1, at, context)) return true;
  if (!isCapital(tokens, at + 1)) return false;
  const unit = readUnit(tokens, at + 1, true);
  return unit !== null && opensVerb(tokens, unit.end);
}

function opensVerb(tokens: Tokens, at: number): boolean {
  switch (idAt(tokens, at)) {
    case W.đã:
    case W.yêu:
    case W.ban:
    case W.giao:
    case W.đề:
    case W.chỉ:
    case W.tổ:
    case W.hướng:
    case W.có:
    case W.quyết:
    case W.vừa:
    case W.sẽ:
    case W.phối:
      return true;
    default:
      return false;
  }
}

/** A numbered citation behind a link, where the title has no citation of its own beside it ("… và Nghị định số 192/2025/NĐ-CP"). */
function opensOtherCitation(tokens: Tokens, at: number, link: number, context: SubjectContext): boolean {
  const core = context.coreAt(at);
  if (core === null || !core.numbered) return false;
  for (let back = link - 1; back >= link - 12 && back >= 0; back -= 1) {
    if (signAt(tokens, back) === COMMA || signAt(tokens, back) === SEMICOLON) break;
    const before = context.coreAt(back);
    if (before !== null && before.end <= link && before.numbered) return false;
  }
  return true;
}

/** "… về đột phá phát triển giáo dục của Bộ Chính trị?": the issuer behind the title at the end of the clause. */
function isTrailingIssuer(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  const unit = isCentral(tokens, { first: at }) ? readUnit(tokens, at) : null;
  if (unit === null) return false;
  const sign = signAt(tokens, unit.end);
  return unit.end >= tokens.count || startsParagraph(tokens, unit.end) || sign === QUESTION || sign === OPEN;
}

function trim(tokens: Tokens, first: number, end: number): number {
  let at = end;
  while (at > first && !isWord(tokens, at - 1) && idAt(tokens, at - 1) !== NUMBER) {
    const sign = signAt(tokens, at - 1);
    if (sign === CLOSE || closeQuotes.has(sign)) break;
    at -= 1;
  }
  return at;
}
