import { assemblyCodes } from "../../model/canonical-number.js";
import { numberShapeOf } from "../../model/number-shape-of.js";
import type { NumberShapeId } from "../../model/registry/number-shapes.js";
import { isCommonOrgan, isPartyOrgan, isTypeCode } from "./known-codes.js";

/** What stands before a code: a slash, a hyphen, or nothing but perhaps a space. */
export type Mark = "/" | "-" | "";

/** Modern state bodies whose numbers never have the Party order (older ones do: 504-NQ/TVQH, 2342-QĐ/UB). */
const stateOrderOrgans: readonly string[] = ["UBND", "HĐND", "TTg"];

/** Kinds of proceedings and stages that stand behind the case kind of a court number: DS-PT, HS-ST. */
const courtStages: readonly string[] = ["ST", "PT", "GĐT", "TT"];

/** `true` for the first code of a court number: DS, HNGĐ, QĐST. */
export function isCourtCode(code: string): boolean {
  return numberShapeOf("court").organs?.includes(code) === true;
}

/** The code without the term of the National Assembly behind it: "QH" for "QH13"; other codes as they are. */
export function withoutTerm(code: string): string {
  const letters = code.replace(/[1-9]\d?$/, "");
  return (assemblyCodes as readonly string[]).includes(letters) ? letters : code;
}

/**
 * Finds the row of the shapes table that the codes follow.
 *
 * @param marks - what stands before each code.
 * @returns `null` where no family has such a number.
 */
export function chooseShape(dated: boolean, codes: readonly string[], marks: readonly Mark[]): NumberShapeId | null {
  if (codes.length === 1) return dated ? datedCode(codes[0] as string) : undatedCode(codes[0] as string, marks[0]);
  return dated ? datedCodes(codes) : undatedCodes(codes, marks);
}

/**
 * Where two codes are glued: "NQHĐTP" is NQ-HĐTP, "DSST" is DS-ST.
 *
 * @returns length of the first code, or 0 where the code is known or does not fall into two known ones.
 */
export function gluedAt(code: string, dated: boolean): number {
  if (isTypeCode(code) || isCommonOrgan(code) || isCourtCode(code)) return 0;
  for (let at = code.length - 2; at >= 2; at -= 1) {
    const head = code.slice(0, at);
    const tail = code.slice(at);
    if (isTypeCode(head) && isCommonOrgan(tail)) return at;
    if (dated && isCourtCode(head) && (courtStages.includes(tail) || isCourtCode(tail))) return at;
  }
  return 0;
}

function allowsType(id: NumberShapeId, type: string): boolean {
  return numberShapeOf(id).types?.includes(type) === true;
}

function allowsOrgan(id: NumberShapeId, organ: string): boolean {
  return numberShapeOf(id).organs?.includes(organ) === true;
}

function datedCode(code: string): NumberShapeId {
  const assembly = withoutTerm(code);
  if (allowsOrgan("law", assembly)) return "law";
  if (allowsOrgan("ordinance", assembly)) return "ordinance";
  if (allowsType("precedent", code)) return "precedent";
  if (isCourtCode(code)) return "court";
  return isTypeCode(code) ? "normativeShort" : "yearLetter";
}

function datedCodes(codes: readonly string[]): NumberShapeId {
  const [first, second] = codes as [string, string];
  if (allowsType("ordinanceTyped", first) && allowsOrgan("ordinanceTyped", withoutTerm(second)))
    return "ordinanceTyped";
  if (isCourtCode(first)) return "court";
  const issuer = isCommonOrgan(first) || withoutTerm(first) !== first;
  return issuer && !isTypeCode(first) ? "yearLetter" : "normative";
}

function undatedCode(code: string, mark: Mark | undefined): NumberShapeId | null {
  if (mark === "-") return allowsOrgan("old", code) ? "old" : null;
  if (mark !== "/") return null;
  return allowsType("copy", code) && code !== "SL" ? "copy" : "oldSlash";
}

function undatedCodes(codes: readonly string[], marks: readonly Mark[]): NumberShapeId {
  const [first, second] = codes as [string, string];
  const slashed = marks[0] === "/";
  if (isPartyOrgan(second) && isTypeCode(first)) return "party";
  if (allowsType("consolidated", first)) return "consolidated";
  if (slashed && allowsType("copy", first)) return "copy";
  if (slashed && allowsType("assemblyIndividual", first) && allowsOrgan("assemblyIndividual", withoutTerm(second))) {
    return "assemblyIndividual";
  }
  if (marks[marks.length - 1] === "/" && allowsType("oldJoint", codes[codes.length - 1] as string)) return "oldJoint";
  if (slashed || marks[1] === "-" || stateOrderOrgans.includes(second)) return stateShape(codes);
  if (allowsType("oldLaw", first) && allowsOrgan("oldLaw", withoutTerm(second))) return "oldLaw";
  return allowsOrgan("oldTyped", withoutTerm(second)) ? "oldTyped" : "party";
}

function stateShape(codes: readonly string[]): NumberShapeId {
  const first = codes[0] as string;
  const typed = isTypeCode(first) || (isCourtCode(first) && first.startsWith("QĐ"));
  return typed && !isLetterIssuer(codes) ? "administrative" : "officialLetter";
}

/** "565/CT-CS": CT is both Chỉ thị and Cục Thuế; behind it only a unit of a tax office can stand (state/document-types.json). */
function isLetterIssuer(codes: readonly string[]): boolean {
  return codes[0] === "CT" && (codes[1] === "CS" || codes[1] === "TTHT" || codes[1] === "CNTK");
}
