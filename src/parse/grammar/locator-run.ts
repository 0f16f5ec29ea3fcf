import type { LocatorLevel } from "../../model/locator.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { COMMA, SEMICOLON, SLASH } from "../signs.js";
import { idAt, signAt, startsLine, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { type LocatorLabel, lastLabel, readLabels } from "./locator-label.js";

/** One level word with its labels: "các khoản 1, 2 và 3". */
export class LocatorGroup {
  /** The group behind it in its run. */
  next: LocatorGroup | null = null;

  /**
   * @param label - the first of its labels.
   * @param link - what stands before it: nothing or a comma (it may belong to its neighbour), a list link, or "đến".
   */
  constructor(
    readonly level: LocatorLevel,
    readonly label: LocatorLabel,
    readonly first: number,
    public end: number,
    readonly link: "none" | "comma" | "list" | "range",
  ) {}
}

/** Consecutive groups: everything that one pinpoint expression says. */
export class LocatorRun {
  /**
   * @param group - the first group; `null` for "Điều này" alone.
   * @param own - it ends on "Điều này", "khoản này": a place in the text itself.
   */
  constructor(
    readonly first: number,
    readonly end: number,
    readonly group: LocatorGroup | null,
    readonly own: boolean,
  ) {}
}

/** Words that make another word of a level word: "thời điểm", "tài khoản", "danh mục", "thành phần". */
const compounds = wordSet(
  "thời địa quan trọng đặc ưu nhược khuyết cao tâm thí luận yếu chấm thang tài danh hạng chuyên cổ thành học góp bằng tổng số",
);

/** The level that a word names at the token. */
function levelAt(tokens: Tokens, index: number): LocatorLevel | null {
  if (compounds().has(idAt(tokens, index - 1)) && !startsLine(tokens, index)) return null;
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
  let first: LocatorGroup | null = null;
  let last: LocatorGroup | null = null;
  const ceiling = index + limits.locatorTokens;
  let at = index;
  let link: LocatorGroup["link"] = "none";
  while (at < ceiling) {
    const level = levelAt(tokens, at);
    if (level === null) break;
    const behind = behindLevel(at, level);
    if (idAt(tokens, behind) === W.này) return new LocatorRun(index, behind + 1, first, true);
    const label = readLabels(tokens, behind, level);
    if (label === null) break;
    const { end } = lastLabel(label);
    if (last !== null && link === "range" && last.level === level) joinRange(last, label, end);
    else {
      const group: LocatorGroup = new LocatorGroup(level, label, at, end, link);
      if (last === null) first = group;
      else last.next = group;
      last = group;
    }
    const next = behindLink(tokens, end);
    if (next === 0) break;
    link = linkAt(tokens, end);
    at = next;
  }
  return last === null ? null : new LocatorRun(index, last.end, first, false);
}

/** "từ Điều 108 đến Điều 121": two groups of one level joined by "đến" are one, and its labels around "đến" one label. */
function joinRange(group: LocatorGroup, label: LocatorLabel, end: number): void {
  const range = lastLabel(group.label);
  range.goOnTo(label.text, label.end);
  range.next = label.next;
  group.end = end;
}

/** Token of the level word that follows on a group, behind what links the two; 0 where no further group follows. */
function behindLink(tokens: Tokens, index: number): number {
  if (startsParagraph(tokens, index)) return 0;
  let at = behindMark(tokens, index);
  const word = idAt(tokens, at);
  if (word === W.và || word === W.hoặc) {
    at += 1;
    if (signAt(tokens, at) === SLASH && idAt(tokens, at + 1) === W.hoặc) at += 2;
  } else if (word === W.đến) at += 1;
  else if (at === index && (word === W.của || word === W.tại || word === W.trong || word === W.thuộc)) at += 1;
  // "… Điều 5 và quy định tại Điều 7".
  if (idAt(tokens, at) === W.quy && idAt(tokens, at + 1) === W.định && idAt(tokens, at + 2) === W.tại) at += 2;
  if (idAt(tokens, at) === W.các || idAt(tokens, at) === W.tại) at += 1;
  if (idAt(tokens, at) === W.các) at += 1;
  at = skipFrom(tokens, at);
  return levelAt(tokens, at) === null ? 0 : at;
}

/** What links the group that ends before the token with the next one. */
function linkAt(tokens: Tokens, index: number): LocatorGroup["link"] {
  const at = behindMark(tokens, index);
  const word = idAt(tokens, at);
  if (word === W.đến) return "range";
  if (word === W.và || word === W.hoặc || signAt(tokens, index) === SEMICOLON) return "list";
  return at === index ? "none" : "comma";
}

function behindMark(tokens: Tokens, index: number): number {
  const sign = signAt(tokens, index);
  return sign === COMMA || sign === SEMICOLON ? index + 1 : index;
}

/** Passes over "từ" and "điều từ" before the first level word of a range ("và các điều từ Điều 10 đến Điều 15"). */
function skipFrom(tokens: Tokens, index: number): number {
  const noun = levelAt(tokens, index);
  const behind = noun === null ? index : behindLevel(index, noun);
  const at = idAt(tokens, behind) === W.từ ? behind : index;
  return idAt(tokens, at) === W.từ && levelAt(tokens, at + 1) !== null ? at + 1 : index;
}
