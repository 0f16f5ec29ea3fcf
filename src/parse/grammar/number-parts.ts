import { assemblyCodes, canonicalNumber } from "../../model/canonical-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { Memory } from "../../model/memory.js";
import { numberShapeOf } from "../../model/number-shape-of.js";
import { ownCopy } from "../../model/own-copy.js";
import type { NumberShapeId, ShapePattern } from "../../model/registry/number-shapes.js";
import { jointTypeCodes } from "../../model/registry/symbol-codes.js";
import { NONE } from "../empty-list.js";
import type { Repair, Segment } from "./number-segments.js";
import { chooseShape, type Mark, withoutTerm } from "./number-shape.js";

/** What stands between two parts of a number: offsets into the normalised text. */
export interface Separator {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  /** White space stands in it. */
  readonly spaced: boolean;
  /** Nothing stands between the mark and what is before it. */
  readonly tight: boolean;
  /** The mark stands at the end of a line, tight behind the code: the number goes on in the next line. */
  readonly broken: boolean;
}

/** The parts of a number as they stand. */
export interface NumberParts {
  readonly year: number | null;
  /** The separator before the year, or `null`. */
  readonly yearSeparator: Separator | null;
  /** The separator before each code. */
  readonly separators: readonly Separator[];
  readonly segments: readonly Segment[];
}

/**
 * Types that stand alone behind the serial: 43-SL and 12-TT from before bodies were written, 12/KH where an office leaves its own code out.
 * Other lone codes are bodies, and so are those of a type that bodies bear as well: 202/CT, 15/TC, 8/BC.
 */
const loneTypes: readonly string[] = [
  "SL",
  "SLt",
  "NĐ",
  "QĐ",
  "TT",
  "CV",
  "SY",
  "TrS",
  "NQ",
  "KH",
  "KL",
  "TB",
  "TTr",
  "CTr",
  "HD",
  "QyĐ",
];

/** `true` for the code of a type that several bodies issue together. */
export function isJointType(code: string): boolean {
  return (jointTypeCodes as readonly string[]).includes(code);
}

/** What the symbol of a number settles, whatever its serial and year. */
export interface SymbolReading {
  readonly shape: NumberShapeId;
  readonly pattern: ShapePattern;
  readonly type: string | null;
  readonly issuers: readonly string[];
  readonly units: readonly string[];
  readonly legislature: number | null;
  /** The symbol in canonical writing. */
  readonly symbol: string;
  /** What stands before it: "-" in the Party's order, "/" else. */
  readonly lead: "/" | "-";
}

/** Symbols read before: texts repeat a few of them, and a symbol always reads the same. */
const symbols: Memory<string, SymbolReading | null> = new Memory(512);

/** Reads what the parts say of the number, and reports separators that are not the family's own. */
export function readSymbol(text: string, parts: NumberParts, repairs: Repair[]): SymbolReading | null {
  const key = symbolKey(parts);
  const before = symbols.get(key);
  const reading = before !== undefined ? before : symbols.keep(key, classifySymbol(parts));
  if (reading !== null) noteSeparators(text, parts, reading.pattern, repairs);
  return reading;
}

/** The number with that symbol, serial and year. */
export function numberWith(symbol: SymbolReading, serialText: string, year: number | null): DocumentNumber {
  const head = year === null ? serialText : `${serialText}/${year}`;
  return {
    serial: serialOf(serialText),
    serialText,
    year,
    symbol: symbol.symbol,
    typeCode: symbol.type,
    issuerCodes: copyOf(symbol.issuers),
    unitCodes: copyOf(symbol.units),
    legislature: symbol.legislature,
    shape: symbol.shape,
    canonical: head + symbol.lead + symbol.symbol,
  };
}

function copyOf(codes: readonly string[]): readonly string[] {
  return codes.length === 0 ? NONE : codes.slice();
}

function serialOf(serialText: string): number | null {
  const serial = Number.parseInt(serialText, 10);
  return Number.isNaN(serial) ? null : serial;
}

/** The codes with the marks before them, and whether a year stands there. */
function symbolKey(parts: NumberParts): string {
  let key = parts.year === null ? "" : "Y";
  for (let i = 0; i < parts.segments.length; i += 1)
    key += `${parts.separators[i]?.mark ?? ""} ${(parts.segments[i] as Segment).code}`;
  return key;
}

function classifySymbol(parts: NumberParts): SymbolReading | null {
  const codes = parts.segments.map((segment) => ownCopy(segment.code));
  const shape = chooseShape(
    parts.year !== null,
    codes,
    parts.separators.map((separator) => separator.mark),
  );
  if (shape === null) return null;
  const { pattern } = numberShapeOf(shape);
  const roles = rolesOf(pattern, codes);
  const at = roles.issuers.findIndex((code) => (assemblyCodes as readonly string[]).includes(withoutTerm(code)));
  const assembly = roles.issuers[at] ?? "";
  const term = assembly.slice(withoutTerm(assembly).length);
  const issuers = roles.issuers.map((code, index) => (index === at ? withoutTerm(code) : code));
  const legislature = term === "" ? null : Number(term);
  const known = { typeCode: roles.type, issuerCodes: issuers, unitCodes: roles.units, legislature, shape };
  const made = canonicalNumber({ ...known, serialText: "1", year: parts.year, symbol: codes.join("-") });
  if (made === null) return null;
  return {
    shape,
    pattern,
    type: roles.type,
    issuers,
    units: roles.units,
    legislature,
    symbol: made.symbol,
    lead: pattern.startsWith("S-") ? "-" : "/",
  };
}

interface Roles {
  readonly type: string | null;
  readonly issuers: readonly string[];
  readonly units: readonly string[];
}

/** Which code is the type, which are issuers, which are drafting units. */
function rolesOf(pattern: ShapePattern, codes: readonly string[]): Roles {
  const first = codes[0] as string;
  const rest = codes.slice(1);
  switch (pattern) {
    case "S/Y/C":
      return { type: null, issuers: [], units: [] };
    case "S-O":
    case "S/O":
      return loneTypes.includes(first)
        ? { type: first, issuers: [], units: [] }
        : { type: null, issuers: codes, units: [] };
    case "S-O/T":
      return { type: codes[codes.length - 1] as string, issuers: codes.slice(0, -1), units: [] };
    case "S/Y/L":
    case "S/O-U":
    case "S/Y/O-U":
      return { type: null, issuers: [first], units: rest };
    case "S-T/O":
      return { type: first, issuers: rest, units: [] };
    default:
      return isJointType(first)
        ? { type: first, issuers: rest, units: [] }
        : { type: first, issuers: rest.slice(0, 1), units: rest.slice(1) };
  }
}

/** Reports separators that are not the family's own, each with what is meant. */
function noteSeparators(text: string, parts: NumberParts, pattern: ShapePattern, repairs: Repair[]): void {
  if (parts.yearSeparator !== null) noteSeparator(text, parts.yearSeparator, "/", repairs);
  const last = parts.separators.length - 1;
  for (let index = 0; index <= last; index += 1)
    noteSeparator(text, parts.separators[index] as Separator, meantMark(pattern, index, last), repairs);
}

function meantMark(pattern: ShapePattern, index: number, last: number): "/" | "-" {
  if (index === 0) return pattern.startsWith("S-") ? "-" : "/";
  if (pattern === "S-O/T") return index === last ? "/" : "-";
  return pattern === "S-T/O" && index === 1 ? "/" : "-";
}

function noteSeparator(text: string, { mark, start, end, spaced }: Separator, meant: string, repairs: Repair[]): void {
  if (end - start === meant.length && text.startsWith(meant, start)) return;
  const found = text.slice(start, end);
  const code = mark !== meant ? "number/separator" : spaced ? "number/space" : "number/dash";
  repairs.push({ code, start, end, found, meant });
}
