import { isLetter } from "../chars.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import {
  COLON,
  COMMA,
  DOT,
  EXCLAMATION,
  LEFT_DOUBLE_QUOTE,
  LEFT_GUILLEMET,
  LEFT_QUOTE,
  OPEN,
  QUESTION,
  QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_QUOTE,
  SEMICOLON,
} from "../signs.js";
import { NUMBER } from "../token-marks.js";
import {
  endAt,
  idAt,
  isCapital,
  isGlued,
  isShouted,
  isWord,
  signAt,
  startAt,
  startsLine,
  startsParagraph,
  type Tokens,
  widthAt,
} from "../tokens.js";
import { wordSet } from "../word-set.js";
import { capitalsEnd } from "./capitals-end.js";

/** Quotation marks that open. */
export const openQuotes: ReadonlySet<number> = new Set([QUOTE, LEFT_DOUBLE_QUOTE, LEFT_GUILLEMET, LEFT_QUOTE]);
/** Quotation marks that close. */
export const closeQuotes: ReadonlySet<number> = new Set([
  QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_QUOTE,
  LEFT_DOUBLE_QUOTE,
]);

/** Words that no line of text ends with: what follows belongs to them. */
const wantsMore = wordSet("và của về với các những theo tại trong do bởi thuộc bộ sở phó");

/** A blank line, or a line that begins in a capital behind a short or very long line, or with "Văn bản này": what follows is another paragraph. */
export function startsNewBlock(tokens: Tokens, at: number): boolean {
  if (startsParagraph(tokens, at)) return true;
  if (!startsLine(tokens, at)) return false;
  const text = tokens.text;
  const here = startAt(tokens, at);
  const lineEnd = text.lastIndexOf("\n", here - 1);
  const lineStart = text.lastIndexOf("\n", lineEnd - 1) + 1;
  const width = lineEnd - lineStart;
  if (!isWord(tokens, at) && idAt(tokens, at) !== NUMBER)
    return signAt(tokens, at) !== OPEN && !openQuotes.has(signAt(tokens, at));
  if (!isCapital(tokens, at) || wantsMore().has(idAt(tokens, at - 1))) return false;
  if (isDateline(tokens, at) || isLabel(tokens, at)) return true;
  if (isShouted(tokens, at - 1) && isShouted(tokens, at - 2) && !isShouted(tokens, at)) return true;
  return width < 40 || width > 130 || idAt(tokens, at + 1) === W.này || idAt(tokens, at + 2) === W.này;
}

/** A capital at the head of a line. */
export function headsLine(tokens: Tokens, at: number): boolean {
  return startsLine(tokens, at) && isCapital(tokens, at);
}

/** "Hải Phòng, ngày 02 tháng 3 năm 2026" on a line of its own. */
function isDateline(tokens: Tokens, at: number): boolean {
  const comma = capitalsEnd(tokens, at + 1, 4);
  return signAt(tokens, comma) === COMMA && idAt(tokens, comma + 1) === W.ngày;
}

/** "Số hiệu: …", "Loại văn bản: …": a line that says first what it tells. */
function isLabel(tokens: Tokens, at: number): boolean {
  let colon = at + 1;
  while (colon < at + 4 && isWord(tokens, colon)) colon += 1;
  return signAt(tokens, colon) === COLON;
}

/** Levels of places and degrees of persons in short, which a dot follows: "TP. Huế", "TS. Nguyễn Văn A". */
const shortened = wordSet("tp tx tt p q h x ts ths gs pgs bs ks ls");

/** A stop that ends a sentence: not in "8.1", "TP. Hồ Chí Minh", "T.Ư". */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const next = tokens.units[endAt(tokens, at)] as number;
  if (isGlued(tokens, at + 1) && at + 1 < tokens.end && (idAt(tokens, at + 1) === NUMBER || isLetter(next)))
    return false;
  const short = isGlued(tokens, at) && shortened().has(idAt(tokens, at - 1));
  return !(short && (widthAt(tokens, at - 1) > 1 || isCapital(tokens, at - 1)));
}

/** A new block, but for a name that goes on in the next line: "Bí thư Thành ủy Trần⏎Văn Nam". */
function opensParagraph(tokens: Tokens, at: number): boolean {
  return !isCapital(tokens, at - 1) && startsNewBlock(tokens, at);
}

/**
 * First token of the sentence that the token stands in, looking back a bounded distance.
 *
 * @param whole - the members of a list parted by semicolons are one sentence.
 */
export function sentenceStart(tokens: Tokens, at: number, whole = false): number {
  const floor = Math.max(0, at - limits.beforeTokens);
  for (let back = at; back > floor; back -= 1) {
    if (startsParagraph(tokens, back)) return back;
    if (headsLine(tokens, back) && (!isWord(tokens, back - 1) || opensParagraph(tokens, back))) return back;
    const sign = signAt(tokens, back - 1);
    if ((sign === SEMICOLON && !whole) || sign === EXCLAMATION || sign === QUESTION) return back;
    if (sign === DOT && endsSentence(tokens, back - 1)) return back;
  }
  return floor;
}
