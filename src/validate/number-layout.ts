import { match } from "ts-pattern";
import type { DocumentNumber } from "../model/document-number.js";
import { numberShapeOf } from "../model/number-shape-of.js";
import type { ShapePattern } from "../model/registry/number-shapes.js";
import { foldChar, foldText, isDash, isDigit, isSpace } from "../parse/chars.js";
import type { NormalizedText } from "../parse/normalize.js";
import { cutPiece, type Piece } from "./pieces.js";
import { sphereOf } from "./spheres.js";

/** A sign that stands between two parts of a number. */
type Separator = "/" | "-";

/** What stands between two parts of a number, and what should. */
export interface Gap {
  /** As written: "-", " – ", "", ".". */
  readonly piece: Piece;
  /** The family's own separator; "" where nothing belongs there ("QH 11"). */
  readonly meant: Separator | "";
}

/** A group of letters as written, and its canonical writing. */
export interface WrittenCode {
  readonly piece: Piece;
  readonly code: string;
}

/** Where the parts of a number stand in the caller's text. */
export interface NumberLayout {
  /** "Số:", "số" before the number, or `null`. */
  readonly head: Piece | null;
  /** The serial; the blank that stands for it in a draft. */
  readonly serial: Piece;
  /** The year, or `null`. */
  readonly year: Piece | null;
  /** The groups of letters. */
  readonly codes: readonly WrittenCode[];
  /** Gaps before year and codes, in text order; gaps inside a code last. */
  readonly gaps: readonly Gap[];
}

/** The separators of a family: behind the serial, then between its codes. */
function separatorsOf(pattern: ShapePattern, codeCount: number): readonly Separator[] {
  const { lead, second, last } = match(pattern)
    .returnType<{ readonly lead: Separator; readonly second: Separator; readonly last: Separator }>()
    .with("S-T/O", () => ({ lead: "-", second: "/", last: "-" }))
    .with("S-O/T", () => ({ lead: "-", second: "-", last: "/" }))
    .with("S-O", () => ({ lead: "-", second: "-", last: "-" }))
    .with(
      "S/Y/L",
      "S/Y/T-L",
      "S/T-L",
      "S/Y/T-O",
      "S/T-O",
      "S/O-U",
      "S/Y/O-U",
      "S/Y/C",
      "S/Y/T",
      "S/O",
      "S",
      "S/Y",
      () => ({
        lead: "/",
        second: "-",
        last: "-",
      }),
    )
    .with("P S:Y/O", () => ({ lead: "/", second: "/", last: "/" }))
    .exhaustive();
  return Array.from({ length: codeCount }, (_, index) => {
    if (index === 0) return lead;
    return index === codeCount - 1 && last !== "-" ? last : index === 1 ? second : "-";
  });
}

/** The pattern of a number's shape; that of the Party where only the registry of bodies knows it for one: 12/KH-ĐUQH. */
function patternOf({ shape, issuerCodes }: DocumentNumber): ShapePattern {
  const party = shape === "administrative" && issuerCodes.some((code) => sphereOf(code) === "party");
  return party ? "S-T/O" : numberShapeOf(shape).pattern;
}

/**
 * Finds the parts of a number that was read in the text that it was read from.
 *
 * @param source - normalised text of the caller's stretch.
 * @param signs - offsets of wrong signs that stand for separators.
 * @param offset - where the stretch begins in the caller's text.
 * @returns `null` for standards, whose numbers have no such parts, and where text and number do not fit together.
 */
export function layoutNumber(
  source: NormalizedText,
  number: DocumentNumber,
  signs: ReadonlySet<number>,
  offset: number,
): NumberLayout | null {
  if (number.shape === "standard") return null;
  const cut = (start: number, end: number): Piece => cutPiece(source, start, end, offset);
  const { text } = source;
  const blank = number.serialText === "";
  const serialStart = blank ? blankStart(text) : text.indexOf(number.serialText);
  if (serialStart < 0) return null;
  const serialEnd = blank ? firstSeparator(text, serialStart) : serialStart + number.serialText.length;
  const gaps: Gap[] = [];
  let last = serialEnd;
  let year: Token | null = null;
  if (number.year !== null) {
    year = matchCode(text, skipGap(text, last, signs), String(number.year), signs);
    gaps.push({ piece: cut(last, year.start), meant: "/" });
    last = year.end;
  }
  const names = number.symbol === "" ? [] : number.symbol.split(/[-/]/);
  const separators = separatorsOf(patternOf(number), names.length);
  const codes: WrittenCode[] = [];
  const inner: Gap[] = [];
  names.forEach((code, index) => {
    const token = matchCode(text, skipGap(text, last, signs), code, signs);
    gaps.push({ piece: cut(last, token.start), meant: separators[index] as Separator });
    codes.push({ piece: cut(token.start, token.end), code });
    if (token.gap !== null) inner.push({ piece: cut(token.gap.start, token.gap.end), meant: "" });
    last = token.end;
  });
  if (!/^\s*[.,;]?\s*$/.test(text.slice(last)) || codes.some(({ piece }) => piece.text === "")) return null;
  return {
    head: headOf(text, cut),
    serial: cut(serialStart, serialEnd),
    year: year === null ? null : cut(year.start, year.end),
    codes,
    gaps: [...gaps, ...inner],
  };
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** White space before the term of the National Assembly, or `null`. */
  readonly gap: { readonly start: number; readonly end: number } | null;
}

function isGapAt(text: string, at: number, signs: ReadonlySet<number>): boolean {
  const code = text.charCodeAt(at);
  return code === 47 || isDash(code) || isSpace(code) || signs.has(at);
}

/** Behind separators, and the dot that some write for one. */
function skipGap(text: string, from: number, signs: ReadonlySet<number>): number {
  let at = from;
  while (at < text.length && (isGapAt(text, at, signs) || text.charCodeAt(at) === 46)) at += 1;
  return at;
}

/** The code that stands at `start`, letter by letter; another writing of it ("T.Ư") up to the next separator. */
function matchCode(text: string, start: number, code: string, signs: ReadonlySet<number>): Token {
  let end = start;
  let gap: Token["gap"] = null;
  for (let i = 0; i < code.length; i += 1) {
    const space = end;
    while (i > 0 && isDigit(code.charCodeAt(i)) && isSpace(text.charCodeAt(end))) end += 1;
    if (end > space) gap = { start: space, end };
    if (plainFold(text.charCodeAt(end)) !== plainFold(code.charCodeAt(i))) {
      end = start;
      while (end < text.length && !isGapAt(text, end, signs)) end += 1;
      return { start, end, gap: null };
    }
    end += 1;
  }
  return { start, end, gap };
}

/** Small letter, Đ and everything that stands for it as "d". */
function plainFold(code: number): number {
  const folded = foldChar(code);
  return folded === 0x111 ? 0x64 : folded;
}

/** "Số:" or "Số" at the beginning of the text; not "Số hiệu", "Số ký hiệu". */
function headOf(text: string, cut: (start: number, end: number) => Piece): Piece | null {
  const start = text.length - text.trimStart().length;
  if (foldText(text.slice(start, start + 2)) !== "số") return null;
  const rest = /^(\s{0,8}:)?\s{0,8}[^\p{L}\s]/u.exec(text.slice(start + 2, start + 20));
  return rest === null ? null : cut(start, start + 2 + (rest[1]?.length ?? 0));
}

/** Where the blank of a draft begins: behind "Số:". */
function blankStart(text: string): number {
  const end = firstSeparator(text, 0);
  let start = end;
  while (start > 0 && (isSpace(text.charCodeAt(start - 1)) || ".…".includes(text.charAt(start - 1)))) start -= 1;
  return start;
}

function firstSeparator(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 47 && !isDash(text.charCodeAt(at))) at += 1;
  return at;
}
