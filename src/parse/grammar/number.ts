import type { DocumentNumber } from "../../model/document-number.js";
import { charClass, DIGIT, isDash, isDigit, isLetter } from "../chars.js";
import { limits } from "../limits.js";
import {
  isCommonOrgan,
  isTypeCode,
  type Repair,
  readSegment,
  type Segment,
  skipNumberSpace,
} from "./number-segments.js";
import { classifyNumber } from "./number-shape.js";

/** A number with its symbol as read: offsets into the normalised text. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly repairs: readonly Repair[];
}

/** What stands between two parts of a number. */
interface Separator {
  /** "/" or "-", or "" where parts are glued or only a space stands between. */
  readonly mark: "/" | "-" | "";
  readonly end: number;
  readonly spaced: boolean;
  /** The mark stands at the end of a line, tight behind the code: the number goes on in the next line. */
  readonly broken: boolean;
}

/**
 * Reads a number with its symbol that begins with the digit at `at`.
 *
 *     Kế hoạch số 147-KH/TU, ngày 30/3/2023
 *                 ^^^^^^^^^
 *
 * @returns `null` where digits stand there but no symbol behind them (a date, a vote, a bare number).
 */
export function readNumber(text: string, at: number): NumberReading | null {
  const serialEnd = readSerial(text, at);
  if (serialEnd === at) return null;
  return readAfterSerial(text, at, serialEnd);
}

/** Reads what stands behind a serial (an empty one in a draft: "Số:      /QĐ-UBND"). */
export function readAfterSerial(text: string, at: number, serialEnd: number): NumberReading | null {
  const repairs: Repair[] = [];
  const first = readSeparator(text, serialEnd);
  let cursor = first.end;
  let year: number | null = null;
  let yearMark: "/" | "-" | "" = "";
  if (first.mark !== "") {
    const yearEnd = readYear(text, cursor);
    if (yearEnd > cursor) {
      const next = readSeparator(text, yearEnd);
      const opens = next.mark === "" ? isLetter(text.charCodeAt(yearEnd)) : true;
      if (!opens) return null;
      year = Number(text.slice(cursor, yearEnd));
      noteSpace(repairs, text, cursor, first);
      if (next.mark === "")
        repairs.push({ code: "number/separator", start: yearEnd, end: yearEnd, found: "", meant: "/" });
      else noteSeparator(repairs, text, next, "/");
      yearMark = next.mark;
      cursor = next.end;
    }
  }
  const segments: Segment[] = [];
  const marks: ("/" | "-" | "")[] = [];
  const draft: Repair[] = [];
  let separator: Separator = year === null ? first : { mark: yearMark, end: cursor, spaced: false, broken: false };
  while (segments.length < limits.segments) {
    const before = draft.length;
    const segment = readLawSeries(text, separator.end, segments) ?? readSegment(text, separator.end, draft);
    if (segment === null || !joins(separator, segment, segments, year)) {
      draft.length = before;
      break;
    }
    if (segments.length > 0 || year === null) noteSpace(repairs, text, separator.end, separator);
    segments.push(segment);
    marks.push(separator.mark);
    separator = readSeparator(text, segment.end);
  }
  const last = segments[segments.length - 1];
  if (last === undefined) return null;
  let end = last.end;
  const legislature = segments.length === 1 || year !== null ? readLegislature(text, last) : null;
  if (legislature !== null) {
    repairs.push({
      code: "number/space",
      start: last.end,
      end: legislature.start,
      found: text.slice(last.end, legislature.start),
      meant: "",
    });
    segments[segments.length - 1] = {
      code: last.code + text.slice(legislature.start, legislature.end),
      start: last.start,
      end: legislature.end,
    };
    end = legislature.end;
  }
  repairs.push(...draft);
  const classified = classifyNumber({ text, start: at, serialEnd, year, marks, segments }, repairs);
  return classified === null ? null : { start: at, end, number: classified, repairs };
}

/** End of a serial: digits, one suffix letter (30a) or one dotted part (66.18) where a separator follows. */
function readSerial(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  if (end - at > limits.serialDigits) return at;
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    let dotted = end + 1;
    while (isDigit(text.charCodeAt(dotted))) dotted += 1;
    return dotted - end <= 3 && readSeparator(text, dotted).mark === "/" ? dotted : at;
  }
  if (isLetter(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1)) && readSeparator(text, end + 1).mark !== "")
    return end + 1;
  return end;
}

function readYear(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const century = (first === 49 && second === 57) || (first === 50 && second === 48);
  if (
    !century ||
    !isDigit(text.charCodeAt(at + 2)) ||
    !isDigit(text.charCodeAt(at + 3)) ||
    isDigit(text.charCodeAt(at + 4))
  )
    return at;
  return at + 4;
}

function readSeparator(text: string, at: number): Separator {
  const before = skipNumberSpace(text, at);
  const code = text.charCodeAt(before);
  if (code !== 47 && !isDash(code)) return { mark: "", end: before, spaced: before > at, broken: false };
  const end = skipNumberSpace(text, before + 1);
  const broken = before === at && end > before + 1 && text.slice(before + 1, end).includes("\n");
  return { mark: code === 47 ? "/" : "-", end, spaced: before > at || end > before + 1, broken };
}

/** Whether a segment behind this separator still belongs to the number. */
function joins(separator: Separator, segment: Segment, segments: readonly Segment[], year: number | null): boolean {
  const previous = segments[segments.length - 1];
  if (previous === undefined) {
    if (separator.mark !== "") return true;
    // "221 CT/TW", "858CV/ĐUK", "20/2025NĐ-CP": no separator, but a known type code.
    return year !== null || isTypeCode(segment.code);
  }
  const open = segments.length === 1 && (isTypeCode(previous.code) || (year === null && !isTypeCode(segment.code)));
  if (separator.mark === "")
    return open && separator.spaced && isTypeCode(previous.code) && isCommonOrgan(segment.code);
  if (!separator.spaced || (separator.broken && segments.length === 1)) return true;
  return open && isTypeCode(previous.code);
}

/** "102-SL/L-004", "101-SL/L.003": the series of laws announced by the decrees of 1957. */
function readLawSeries(text: string, at: number, segments: readonly Segment[]): Segment | null {
  if (segments.length !== 2 || segments[0]?.code !== "SL" || segments[1]?.code !== "L") return null;
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end < at + limits.serialDigits) end += 1;
  return end > at ? { code: text.slice(at, end), start: at, end } : null;
}

/** "28/2004/QH 11": the term of the National Assembly behind a space. */
function readLegislature(text: string, last: Segment): { readonly start: number; readonly end: number } | null {
  if (last.code !== "QH" && last.code !== "UBTVQH") return null;
  const start = skipNumberSpace(text, last.end);
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const after = text.charCodeAt(end);
  return start > last.end && end > start && end - start <= 2 && charClass(after) !== DIGIT && after !== 47
    ? { start, end }
    : null;
}

function noteSpace(repairs: Repair[], text: string, next: number, separator: Separator): void {
  if (!separator.spaced && separator.mark === "/") return;
  let start = next;
  while (start > 0 && !isLetter(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(start - 1))) start -= 1;
  const found = text.slice(start, next);
  const meant = separator.mark === "" ? "-" : separator.mark;
  if (separator.mark === "") repairs.push({ code: "number/separator", start, end: next, found, meant });
  else if (separator.spaced) repairs.push({ code: "number/space", start, end: next, found, meant });
  else if (found !== meant) repairs.push({ code: "number/dash", start, end: next, found, meant });
}

function noteSeparator(repairs: Repair[], text: string, separator: Separator, meant: "/" | "-"): void {
  if (separator.mark === meant) noteSpace(repairs, text, separator.end, separator);
  else {
    repairs.push({
      code: "number/separator",
      start: separator.end - 1,
      end: separator.end,
      found: separator.mark,
      meant,
    });
  }
}
