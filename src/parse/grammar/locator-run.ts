import type { LocatorLevel } from "../../model/locator.js";
import { isDash } from "../chars.js";
import { NUMBER, W } from "../lexicon.js";
import { limits } from "../limits.js";
import {
  ALL_CAPITALS,
  flagsAt,
  idAt,
  isGlued,
  isWord,
  NEW_PARAGRAPH,
  signAt,
  type Tokens,
  textAt,
  widthAt,
} from "../tokens.js";
import { wordSet } from "../word-set.js";
import { readOrdinal, romanValue } from "./ordinal.js";

/** One level word with its labels: "các khoản 1, 2 và 3". */
export interface LocatorGroup {
  readonly level: LocatorLevel;
  readonly labels: readonly LocatorLabel[];
  readonly first: number;
  readonly end: number;
  /** What stands before it: nothing or a comma (it may belong to its neighbour), a list link, or "đến". */
  readonly link: "none" | "comma" | "list" | "range";
}

/** A label as written ("7a", "đ", "III", "2-6" for a range) with its tokens. */
export interface LocatorLabel {
  readonly text: string;
  readonly first: number;
  readonly end: number;
}

/** Consecutive groups: everything that one pinpoint expression says. */
export interface LocatorRun {
  readonly first: number;
  readonly end: number;
  readonly groups: readonly LocatorGroup[];
  /** It ends on "Điều này", "khoản này": a place in the text itself. */
  readonly own: boolean;
}

const COMMA = 44;
const SEMICOLON = 59;
const DOT = 46;
const SLASH = 47;

/** Letters that label a điểm, in Vietnamese order (state/numbering.md §4): no f, j, w, z. */
export const pointLetters = "abcdđeghiklmnopqrstuvxy";

/** Words that make another word of a level word: "thời điểm", "tài khoản", "danh mục", "thành phần". */
const compounds = wordSet(
  "thời địa quan trọng đặc ưu nhược khuyết cao tâm thí luận yếu chấm thang tài danh hạng chuyên cổ thành học góp bằng tổng số",
);

/** The level that a word names at the token. */
function levelAt(tokens: Tokens, index: number): LocatorLevel | null {
  if (compounds().has(idAt(tokens, index - 1))) return null;
  switch (idAt(tokens, index)) {
    case W.điểm:
      return "point";
    case W.khoản:
      return "clause";
    case W.điều:
      return "article";
    case W.mục:
      return "section";
    case W.chương:
      return "chapter";
    case W.phần:
      return "part";
    case W.tiết:
      return "item";
    case W.tiểu:
      return idAt(tokens, index + 1) === W.mục ? "subsection" : null;
    case W.phụ:
      return idAt(tokens, index + 1) === W.lục ? "appendix" : null;
    default:
      return null;
  }
}

/** Token behind the word or words of a level. */
function behindLevel(index: number, level: LocatorLevel): number {
  return level === "subsection" || level === "appendix" ? index + 2 : index + 1;
}

/**
 * Reads the pinpoint expression that begins at the token.
 *
 *     theo điểm a, b khoản 1 và khoản 3 Điều 4 của Luật …
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readLocatorRun(tokens: Tokens, index: number): LocatorRun | null {
  let groups = NO_GROUPS;
  const ceiling = index + limits.locatorTokens;
  let at = index;
  let link: LocatorGroup["link"] = "none";
  while (at < ceiling) {
    const level = levelAt(tokens, at);
    if (level === null) break;
    const behind = behindLevel(at, level);
    if (idAt(tokens, behind) === W.này) return { first: index, end: behind + 1, groups, own: true };
    const labels = readLabels(tokens, behind, level);
    if (labels.length === 0) break;
    const end = (labels[labels.length - 1] as LocatorLabel).end;
    const group: LocatorGroup = { level, labels, first: at, end, link };
    if (groups.length === 0) groups = [group];
    else groups.push(group);
    const next = readLink(tokens, end);
    if (next === null) break;
    at = next.end;
    link = next.link;
  }
  const last = groups[groups.length - 1];
  return last === undefined ? null : { first: index, end: last.end, groups, own: false };
}

const NO_GROUPS: LocatorGroup[] = [];
const NO_LABELS: LocatorLabel[] = [];

/** What stands between two groups; `null` where no further group follows. */
function readLink(tokens: Tokens, index: number): { readonly end: number; readonly link: LocatorGroup["link"] } | null {
  let at = index;
  let link: LocatorGroup["link"] = "none";
  if ((flagsAt(tokens, at) & NEW_PARAGRAPH) !== 0) return null;
  const sign = signAt(tokens, at);
  if (sign === COMMA || sign === SEMICOLON) {
    link = sign === COMMA ? "comma" : "list";
    at += 1;
  }
  const word = idAt(tokens, at);
  if (word === W.và || word === W.hoặc) {
    link = "list";
    at += 1;
    if (signAt(tokens, at) === SLASH && idAt(tokens, at + 1) === W.hoặc) at += 2;
  } else if (word === W.đến) {
    link = "range";
    at += 1;
  } else if (link === "none" && (word === W.của || word === W.tại || word === W.trong || word === W.thuộc)) at += 1;
  if (idAt(tokens, at) === W.các || idAt(tokens, at) === W.tại) at += 1;
  if (idAt(tokens, at) === W.các) at += 1;
  at = skipFrom(tokens, at);
  return levelAt(tokens, at) === null ? null : { end: at, link };
}

/** Passes over "từ" and "điều từ" before the first level word of a range ("và các điều từ Điều 10 đến Điều 15"). */
function skipFrom(tokens: Tokens, index: number): number {
  const noun = levelAt(tokens, index);
  const behind = noun === null ? index : behindLevel(index, noun);
  const at = idAt(tokens, behind) === W.từ ? behind : index;
  return idAt(tokens, at) === W.từ && levelAt(tokens, at + 1) !== null ? at + 1 : index;
}

function readLabels(tokens: Tokens, index: number, level: LocatorLevel): LocatorLabel[] {
  let labels = NO_LABELS;
  let at = level === "appendix" && idAt(tokens, index) === W.số ? index + 1 : index;
  let range = false;
  while (labels.length < limits.locatorCount) {
    const end = readLabel(tokens, at, level);
    if (end === null || (labels.length > 0 && !mayEndLabel(tokens, end, level))) break;
    const text = tokens.text.slice(tokens.start[at], tokens.end[end - 1]);
    const previous = labels[labels.length - 1];
    if (range && previous !== undefined)
      labels[labels.length - 1] = { text: `${previous.text}-${text}`, first: previous.first, end };
    else if (previous === undefined) labels = [{ text, first: at, end }];
    else labels.push({ text, first: at, end });
    const sign = signAt(tokens, end);
    const word = idAt(tokens, end);
    if ((flagsAt(tokens, end) & NEW_PARAGRAPH) !== 0) break;
    range = word === W.đến || (isDash(sign) && level !== "appendix");
    if (sign === COMMA) at = idAt(tokens, end + 1) === W.và || idAt(tokens, end + 1) === W.hoặc ? end + 2 : end + 1;
    else if (word === W.và || word === W.hoặc || range) at = end + 1;
    else break;
  }
  return labels;
}

/** Token behind the label at the token, or `null`. */
function readLabel(tokens: Tokens, at: number, level: LocatorLevel): number | null {
  if ((flagsAt(tokens, at) & NEW_PARAGRAPH) !== 0) return null;
  if (idAt(tokens, at) === NUMBER) return widthAt(tokens, at) <= 4 ? behindNumberLabel(tokens, at) : null;
  if (!isWord(tokens, at)) return null;
  // "Phần thứ hai": a part may be counted in words.
  if (level === "part" && idAt(tokens, at) === W.thứ) return readOrdinal(tokens, at + 1)?.end ?? null;
  const text = textAt(tokens, at).normalize("NFC");
  if (level === "point" || level === "item") return isPointLetter(text) ? behindLetter(tokens, at) : null;
  if (level === "article" || level === "clause") return null;
  const roman = (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && (romanValue(text) !== null || text.length === 1);
  return roman ? behindLetter(tokens, at) : null;
}

function isPointLetter(text: string): boolean {
  const letter = text.replace("Ð", "đ").replace("ð", "đ").toLowerCase();
  return letter.length === 1 && pointLetters.includes(letter);
}

/** "7", "7a", "8.1", "2a1". */
function behindNumberLabel(tokens: Tokens, at: number): number {
  let end = at + 1;
  while (
    signAt(tokens, end) === DOT &&
    isGlued(tokens, end) &&
    idAt(tokens, end + 1) === NUMBER &&
    isGlued(tokens, end + 1) &&
    widthAt(tokens, end + 1) <= 3
  )
    end += 2;
  if (isWord(tokens, end) && isGlued(tokens, end) && widthAt(tokens, end) === 1) return behindLetter(tokens, end);
  return end;
}

/** "a", "a1". */
function behindLetter(tokens: Tokens, at: number): number {
  return idAt(tokens, at + 1) === NUMBER && isGlued(tokens, at + 1) && widthAt(tokens, at + 1) <= 2 ? at + 2 : at + 1;
}

/** A further label in a list must be followed by something that goes on or ends a pinpoint, not by a counted noun ("và 02 xã"). */
function mayEndLabel(tokens: Tokens, end: number, level: LocatorLevel): boolean {
  if (level === "point" || level === "item" || !isWord(tokens, end)) return idAt(tokens, end) !== NUMBER;
  if ((flagsAt(tokens, end) & NEW_PARAGRAPH) !== 0 || (flagsAt(tokens, end) & 1) !== 0) return true;
  switch (idAt(tokens, end)) {
    case W.và:
    case W.hoặc:
    case W.đến:
    case W.của:
    case W.tại:
    case W.trong:
    case W.thuộc:
    case W.này:
    case W.điều:
    case W.khoản:
    case W.mục:
    case W.chương:
    case W.phần:
    case W.tiểu:
    case W.được:
    case W.thì:
    case W.nêu:
    case W.quy:
    case W.ban:
    case W.kèm:
    case W.như:
    case W.trên:
      return true;
    default:
      return false;
  }
}
