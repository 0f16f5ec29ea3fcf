import type { DocumentNumber } from "../../model/document-number.js";
import { type NumberShape, type NumberShapeId, numberShapes } from "../../model/registry/number-shapes.js";
import { isPartyOrgan, isTypeCode, type Repair, type Segment } from "./number-segments.js";

/** The parts of a number as they stand. */
export interface NumberParts {
  readonly text: string;
  readonly start: number;
  readonly serialEnd: number;
  readonly year: number | null;
  /** The separator before each segment. */
  readonly marks: readonly ("/" | "-" | "")[];
  readonly segments: readonly Segment[];
}

/** Modern state bodies whose numbers never have the Party order (older ones do: 504-NQ/TVQH, 2342-QĐ/UB). */
const stateOrderOrgans: readonly string[] = ["UBND", "HĐND", "TTg"];

/** Types that several bodies issue together: every code behind them is an issuer. */
const jointTypes: readonly string[] = ["TTLT", "TTLB", "NQLT", "KHLT", "HDLT", "HDLN", "CTPH", "QCPH", "KHPH"];

/** Finds the row of the shapes table that the parts follow and puts them in canonical writing. */
export function classifyNumber(parts: NumberParts, repairs: Repair[]): DocumentNumber | null {
  const codes = parts.segments.map((segment) => segment.code);
  const id = parts.year === null ? shapeWithoutYear(parts, codes) : shapeWithYear(codes);
  return id === null ? null : build(parts, codes, id, repairs);
}

/** The row of the shapes table with that id. */
export function shapeOf(id: NumberShapeId): NumberShape {
  return numberShapes.find((shape) => shape.id === id) as NumberShape;
}

function allows(id: NumberShapeId, organ: string): boolean {
  return shapeOf(id).organs?.includes(organ) ?? true;
}

function withoutTerm(code: string): string {
  return code.replace(/\d+$/, "");
}

function shapeWithYear(codes: readonly string[]): NumberShapeId {
  const first = codes[0] as string;
  if (codes.length === 1) {
    if (allows("law", withoutTerm(first))) return "law";
    if (allows("ordinance", withoutTerm(first))) return "ordinance";
    if (first === "AL") return "precedent";
    return allows("court", first) ? "court" : "normativeShort";
  }
  if ((first === "PL" || first === "NQ") && allows("ordinanceTyped", withoutTerm(codes[1] as string)))
    return "ordinanceTyped";
  if (allows("court", first)) return "court";
  return "normative";
}

function shapeWithoutYear(parts: NumberParts, codes: readonly string[]): NumberShapeId | null {
  const first = codes[0] as string;
  const lead = parts.marks[0];
  if (codes.length === 1) {
    if (lead === "") return null;
    if (lead === "-") return allows("old", withoutTerm(first)) ? "old" : null;
    return "oldSlash";
  }
  const organ = codes[1] as string;
  if (isPartyOrgan(organ) && isTypeCode(first)) return "party";
  if (first === "VBHN") return "consolidated";
  if (lead === "/" && shapeOf("copy").types?.includes(first) === true) return "copy";
  const term = withoutTerm(organ);
  if (
    lead === "/" &&
    shapeOf("assemblyIndividual").types?.includes(first) === true &&
    allows("assemblyIndividual", term)
  )
    return "assemblyIndividual";
  if (lead === "-" || lead === "") {
    if (shapeOf("oldLaw").types?.includes(first) === true && (allows("oldLaw", term) || organ.startsWith("L")))
      return "oldLaw";
    if (stateOrderOrgans.includes(organ) || (parts.marks[1] === "-" && !isPartyOrgan(organ))) return stateShape(codes);
    return "party";
  }
  return stateShape(codes);
}

function stateShape(codes: readonly string[]): NumberShapeId {
  return isTypeCode(codes[0] as string) && !isLetterIssuer(codes) ? "administrative" : "officialLetter";
}

/** "565/CT-CS": CT is both Chỉ thị and Cục Thuế; behind it only a unit of a tax office can stand (state/document-types.json). */
function isLetterIssuer(codes: readonly string[]): boolean {
  return codes[0] === "CT" && (codes[1] === "CS" || codes[1] === "TTHT" || codes[1] === "CNTK");
}

function build(parts: NumberParts, codes: readonly string[], id: NumberShapeId, repairs: Repair[]): DocumentNumber {
  const shape = shapeOf(id);
  const serialText = parts.text.slice(parts.start, parts.serialEnd).trim();
  const digits = /^\d+/.exec(serialText);
  const typed = shape.pattern.includes("T") && shape.pattern !== "S-O";
  const typeCode = typed ? (codes[0] as string) : null;
  const rest = typed ? codes.slice(1) : codes;
  const legislatureCode = /^(?:QH|UBTVQH|TVQH|HĐNN)(\d{1,2})$/.exec(rest[0] ?? "");
  const joint = typeCode !== null && jointTypes.includes(typeCode);
  const party = shape.pattern === "S-T/O";
  const joined = joint || party ? rest : rest.slice(0, 1);
  const symbol = joinSymbol(shape, codes);
  const lead = shape.pattern.startsWith("S-") ? "-" : "/";
  const head = parts.year === null ? `${serialText}${lead}` : `${serialText}/${parts.year}/`;
  noteMarks(parts, shape, repairs);
  return {
    serial: digits === null ? null : Number(digits[0]),
    serialText,
    year: parts.year,
    symbol,
    typeCode,
    issuerCodes: shape.pattern === "S/Y/C" || shape.pattern === "S/Y/T" ? [] : joined.map(withoutLegislature),
    unitCodes: joint || party ? [] : rest.slice(1),
    legislature: legislatureCode === null ? null : Number(legislatureCode[1]),
    shape: id,
    canonical: head + symbol,
  };
}

function withoutLegislature(code: string): string {
  return /^(?:QH|UBTVQH|TVQH|HĐNN)\d{1,2}$/.test(code) ? withoutTerm(code) : code;
}

function joinSymbol(shape: NumberShape, codes: readonly string[]): string {
  if (shape.pattern !== "S-T/O") return codes.join("-");
  return `${codes[0]}/${codes.slice(1).join("-")}`;
}

/** Reports separators that are not the family's own. */
function noteMarks(parts: NumberParts, shape: NumberShape, repairs: Repair[]): void {
  parts.segments.forEach((segment, index) => {
    if (parts.year !== null && index === 0) return;
    const found = parts.marks[index];
    const swapped = shape.pattern === "S-T/O";
    const meant = index === 0 ? (shape.pattern.startsWith("S-") ? "-" : "/") : swapped && index === 1 ? "/" : "-";
    if (found === "" || found === meant) return;
    repairs.push({
      code: "number/separator",
      start: segment.start - 1,
      end: segment.start,
      found: found as string,
      meant,
    });
  });
}
