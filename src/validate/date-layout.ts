import { foldText, isDash, isDigit } from "../parse/chars.js";
import { type NormalizedText, normalize } from "../parse/normalize.js";
import { cutPiece, type Piece } from "./pieces.js";

/** Where the parts of one day stand in the caller's text. */
export interface DateLayout {
  /** "Hà Nội" in front of a dateline, or `null`. */
  readonly place: Piece | null;
  /** "ngày", or `null`. */
  readonly dayWord: Piece | null;
  readonly day: Piece;
  /** Digits of the month; `null` where it is a word ("tháng tư"). */
  readonly month: Piece | null;
  /** Digits of the year, or `null` where none is written. */
  readonly year: Piece | null;
  /** What stands between day, month and year. */
  readonly between: readonly Piece[];
  /** Day and month are parted by "/", "-" or ".", not by "tháng". */
  readonly numeric: boolean;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const monthWords: readonly string[] = [
  "một",
  "hai",
  "ba",
  "tư",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "bẩy",
  "tám",
  "chín",
  "mười",
  "mười một",
  "mười hai",
  "giêng",
  "chạp",
];

/** Runs of digits that are looked at: a day has three, a clock time two more. */
const maxRuns = 8;

/**
 * Finds the parts of a day in a text that holds one date and nothing else.
 *
 * @param text - "ngày 05 tháng 3 năm 2020", "05/3/2020", "Hà Nội, ngày 05 tháng 3 năm 2020".
 * @param offset - where it begins in the caller's text.
 * @returns `null` for periods, ranges and dates that are no day.
 */
export function layoutDate(text: string, offset: number): DateLayout | null {
  const source = normalize(text);
  const runs = dayRuns(source.text);
  const cut = (start: number, end: number): Piece => cutPiece(source, start, end, offset);
  const [first, second, third] = runs;
  if (first === undefined || second === undefined || runs.length > 3) return null;
  const head = headOf(source, first.start, cut);
  const mark = linkOf(source.text, first.end, second.start);
  if (third === undefined && mark === "words") {
    const between = [cut(first.end, second.start)];
    return {
      ...head,
      day: cut(first.start, first.end),
      month: null,
      year: cut(second.start, second.end),
      between,
      numeric: false,
    };
  }
  if (mark !== "mark" && mark !== "tháng") return null;
  const behind = third === undefined ? null : linkOf(source.text, second.end, third.start);
  if (behind === "tháng" || behind === "words" || (third !== undefined && behind === null)) return null;
  const month = cut(second.start, second.end);
  const between = [cut(first.end, second.start), ...(third === undefined ? [] : [cut(second.end, third.start)])];
  const year = third === undefined ? null : cut(third.start, third.end);
  if (first.end - first.start > 2 || second.end - second.start > 2) return null;
  return { ...head, day: cut(first.start, first.end), month, year, between, numeric: mark === "mark" };
}

/** Runs of digits that do not belong to a clock time ("22:40", "17h30", "9 giờ"). */
function dayRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length && runs.length < maxRuns; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
    if (!isClock(text, start, at)) runs.push({ start, end: at });
  }
  return runs;
}

function isClock(text: string, start: number, end: number): boolean {
  const before = foldText(text.slice(Math.max(0, start - 6), start)).trimEnd();
  const after = foldText(text.slice(end, end + 6)).trimStart();
  return /^(?::\d|h(?!\p{L})|giờ|phút)/u.test(after) || /(?:\d:|\dh|giờ)$/.test(before);
}

/** How two runs are joined: by a sign, by "tháng", by "năm", by the month in words, or not at all. */
function linkOf(text: string, from: number, to: number): "mark" | "tháng" | "năm" | "words" | null {
  if (to - from > 24) return null;
  const link = foldText(text.slice(from, to)).trim().replace(/\s+/g, " ");
  if (link === "/" || link === "." || (link.length === 1 && isDash(link.charCodeAt(0)))) return "mark";
  if (link === "tháng" || link === "năm") return link;
  const words = /^tháng (.+?),? năm$/.exec(link)?.[1];
  return words !== undefined && monthWords.includes(words) ? "words" : null;
}

/** Place and "ngày" before the day. */
function headOf(
  source: NormalizedText,
  end: number,
  cut: (start: number, end: number) => Piece,
): { readonly place: Piece | null; readonly dayWord: Piece | null } {
  const before = source.text.slice(0, end);
  const trimmed = before.trimEnd();
  const word = trimmed.length - 4;
  const named = word >= 0 && foldText(trimmed.slice(word)) === "ngày";
  const dayWord = named ? cut(word, trimmed.length) : null;
  const place = placeEnd(source.text.slice(0, named ? word : end));
  return { place: place === 0 ? null : cut(0, place), dayWord };
}

/** Letters of a place's name that are looked at. */
const placeLength = 80;

/** End of "Hà Nội" in "Hà Nội, "; 0 where no place stands there, but nothing or a weekday. */
function placeEnd(before: string): number {
  const trimmed = before.trimEnd();
  if (!trimmed.endsWith(",") || trimmed.length > placeLength) return 0;
  const name = trimmed.slice(0, -1);
  const folded = foldText(name).trimStart();
  if (!/^\s{0,8}\p{Lu}[\p{L}\s.'-]*$/u.test(name)) return 0;
  return /^(?:thứ|chủ nhật)(?:\s|$)/.test(folded) ? 0 : name.trimEnd().length;
}

/** Offset behind the place of a dateline and its comma: where the date itself begins. */
export function dateStart(text: string): number {
  const source = normalize(text);
  const first = dayRuns(source.text)[0];
  if (first === undefined) return 0;
  const { place } = headOf(source, first.start, (start, end) => cutPiece(source, start, end, 0));
  return place === null ? 0 : text.indexOf(",", place.span.end) + 1;
}
