import { assemblyCodes, canonicalNumber } from "../../model/canonical-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { NumberShapeId, ShapePattern } from "../../model/registry/number-shapes.js";
import { jointTypeCodes } from "../../model/registry/symbol-codes.js";
import type { Repair, Segment } from "./number-segments.js";
import { chooseShape, type Mark, shapeOf, withoutTerm } from "./number-shape.js";

/** What stands between two parts of a number: offsets into the normalised text. */
export interface Separator {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  /** White space stands in it. */
  readonly spaced: boolean;
  /** The mark stands at the end of a line, tight behind the code: the number goes on in the next line. */
  readonly broken: boolean;
}

/** The parts of a number as they stand. */
export interface NumberParts {
  readonly serialText: string;
  readonly year: number | null;
  /** The separator before the year, or `null`. */
  readonly yearSeparator: Separator | null;
  /** The separator before each code. */
  readonly separators: readonly Separator[];
  readonly segments: readonly Segment[];
}

/** Types that stood alone behind the serial, before bodies were written: 43-SL, 12-TT. Other lone codes are bodies. */
const loneTypes: readonly string[] = ["SL", "SLt", "NĐ", "QĐ", "TT", "SY", "TrS"];

/** `true` for the code of a type that several bodies issue together. */
export function isJointType(code: string): boolean {
  return (jointTypeCodes as readonly string[]).includes(code);
}

/** Puts the parts in canonical writing, and reports separators that are not the family's own. */
export function classifyNumber(text: string, parts: NumberParts, repairs: Repair[]): DocumentNumber | null {
  const codes = parts.segments.map((segment) => segment.code);
  const marks = parts.separators.map((separator) => separator.mark);
  const shape = chooseShape(parts.year !== null, codes, marks);
  if (shape === null) return null;
  const number = build(parts, codes, shape);
  if (number !== null) noteSeparators(text, parts, shapeOf(shape).pattern, repairs);
  return number;
}

function build(
  { serialText, year }: NumberParts,
  codes: readonly string[],
  shape: NumberShapeId,
): DocumentNumber | null {
  const digits = /^\d+/.exec(serialText);
  const roles = rolesOf(shapeOf(shape).pattern, codes);
  const at = roles.issuers.findIndex((code) => (assemblyCodes as readonly string[]).includes(withoutTerm(code)));
  const assembly = roles.issuers[at] ?? "";
  const term = assembly.slice(withoutTerm(assembly).length);
  const known = {
    serialText,
    year,
    typeCode: roles.type,
    issuerCodes: roles.issuers.map((code, index) => (index === at ? withoutTerm(code) : code)),
    unitCodes: roles.units,
    legislature: term === "" ? null : Number(term),
    shape,
  };
  const made = canonicalNumber({ ...known, symbol: codes.join("-") });
  return made === null ? null : { serial: digits === null ? null : Number(digits[0]), ...known, ...made };
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
  parts.separators.forEach((separator, index) => {
    noteSeparator(text, separator, meantMark(pattern, index, last), repairs);
  });
}

function meantMark(pattern: ShapePattern, index: number, last: number): "/" | "-" {
  if (index === 0) return pattern.startsWith("S-") ? "-" : "/";
  if (pattern === "S-O/T") return index === last ? "/" : "-";
  return pattern === "S-T/O" && index === 1 ? "/" : "-";
}

function noteSeparator(text: string, { mark, start, end, spaced }: Separator, meant: string, repairs: Repair[]): void {
  const found = text.slice(start, end);
  if (found === meant) return;
  const code = mark !== meant ? "number/separator" : spaced ? "number/space" : "number/dash";
  repairs.push({ code, start, end, found, meant });
}
