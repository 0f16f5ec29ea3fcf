import type { LocatorLevel } from "../../model/locator.js";
import { foldChar, isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { COMMA, DOT } from "../signs.js";
import { ALL_CAPITALS, CAPITAL, NEW_PARAGRAPH, NUMBER } from "../token-marks.js";
import {
  endAt,
  flagsAt,
  idAt,
  isGlued,
  isWord,
  signAt,
  startAt,
  startsParagraph,
  type Tokens,
  textAt,
  widthAt,
} from "../tokens.js";
import { readOrdinal, romanValue } from "./ordinal.js";

/** A label as written ("7a", "đ", "III", "2-6" for a range) with its tokens. */
export class LocatorLabel {
  /** The label behind it in its list. Most stand alone, so that a list of its own for each would be most of what is made. */
  next: LocatorLabel | null = null;

  constructor(
    public text: string,
    readonly first: number,
    public end: number,
  ) {}

  /** "108 đến 121" is one label. */
  goOnTo(text: string, end: number): void {
    this.text = `${this.text}-${text}`;
    this.end = end;
  }
}

/** The last label of the list that begins with one. */
export function lastLabel(first: LocatorLabel): LocatorLabel {
  let label = first;
  while (label.next !== null) label = label.next;
  return label;
}

/** Letters that label a điểm, in Vietnamese order (state/numbering.md §4): no f, j, w, z. */
export const pointLetters = "abcdđeghiklmnopqrstuvxy";

/** The first of the labels behind a level word: "1, 2 và 3", "108 đến 121"; `null` where none stands there. */
export function readLabels(tokens: Tokens, index: number, level: LocatorLevel): LocatorLabel | null {
  let first: LocatorLabel | null = null;
  let last: LocatorLabel | null = null;
  let at = firstLabel(tokens, index, level);
  let range = false;
  for (let count = 0; count < limits.locatorCount; count += 1) {
    const end = readLabel(tokens, at, level);
    if (end === null || (last !== null && !mayEndLabel(tokens, end, level))) break;
    const text = withOwnD(tokens.text.slice(startAt(tokens, at), endAt(tokens, end - 1)));
    if (last !== null && range) last.goOnTo(text, end);
    else {
      const label: LocatorLabel = new LocatorLabel(text, at, end);
      if (last === null) first = label;
      else last.next = label;
      last = label;
    }
    const sign = signAt(tokens, end);
    const word = idAt(tokens, end);
    if (startsParagraph(tokens, end)) break;
    range = word === W.đến || (isDash(sign) && level !== "appendix");
    if (sign === COMMA) at = idAt(tokens, end + 1) === W.và || idAt(tokens, end + 1) === W.hoặc ? end + 2 : end + 1;
    else if (word === W.và || word === W.hoặc || range) at = end + 1;
    else break;
  }
  return first;
}

/** A label with its own đ, where another letter that looks like it is written. */
function withOwnD(label: string): string {
  return label.includes("Ð") || label.includes("ð") ? label.replace("Ð", "Đ").replace("ð", "đ") : label;
}

/** Passes over "số" behind "Phụ lục" and "từ" before a range ("các Điều từ 30 đến 35"). */
function firstLabel(tokens: Tokens, index: number, level: LocatorLevel): number {
  if (level === "appendix" && idAt(tokens, index) === W.số) return index + 1;
  if (idAt(tokens, index) !== W.từ) return index;
  const end = readLabel(tokens, index + 1, level);
  return end !== null && idAt(tokens, end) === W.đến ? index + 1 : index;
}

/** Token behind the label at the token, or `null`. */
function readLabel(tokens: Tokens, at: number, level: LocatorLevel): number | null {
  if (startsParagraph(tokens, at)) return null;
  if (idAt(tokens, at) === NUMBER) return widthAt(tokens, at) <= 4 ? behindNumberLabel(tokens, at) : null;
  if (!isWord(tokens, at)) return null;
  // "Phần thứ hai": a part may be counted in words.
  if (level === "part" && idAt(tokens, at) === W.thứ) return readOrdinal(tokens, at + 1)?.end ?? null;
  if (level === "point" || level === "item") return isPointLetter(tokens, at) ? behindLetter(tokens, at) : null;
  if (level === "article" || level === "clause") return null;
  const text = textAt(tokens, at);
  const roman = (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && (romanValue(text) !== null || text.length === 1);
  return roman ? behindLetter(tokens, at) : null;
}

function isPointLetter(tokens: Tokens, at: number): boolean {
  if (widthAt(tokens, at) !== 1) return false;
  return pointLetters.includes(String.fromCharCode(foldChar(tokens.units[startAt(tokens, at)] as number)));
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
  // "điểm 1.2.d".
  if (
    end > at + 1 &&
    signAt(tokens, end) === DOT &&
    isGlued(tokens, end) &&
    isGlued(tokens, end + 1) &&
    isPointLetter(tokens, end + 1)
  )
    return end + 2;
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
  if ((flagsAt(tokens, end) & (NEW_PARAGRAPH | CAPITAL)) !== 0) return true;
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
    case W.về:
    case W.theo:
    case W.do:
    case W.để:
    case W.khi:
    case W.đã:
    case W.sẽ:
    case W.bị:
    case W.phải:
    case W.là:
    case W.với:
    case W.sửa:
    case W.bãi:
    case W.thay:
      return true;
    default:
      return false;
  }
}
