import type { DocumentNumber } from "./document-number.js";
import { numberShapeOf } from "./number-shape-of.js";
import type { ShapePattern } from "./registry/number-shapes.js";

/** The parts of a number that its symbol and its canonical writing are made of. */
export type DocumentNumberParts = Omit<DocumentNumber, "serial" | "symbol" | "canonical"> & {
  /** Needed only for court numbers, whose symbol no other part holds. */
  readonly symbol?: string;
};

/** A symbol, and the whole number in canonical writing. */
export interface CanonicalNumber {
  /** "KH/TU". */
  readonly symbol: string;
  /** "147-KH/TU". */
  readonly canonical: string;
}

/** Codes of the assemblies, behind which the term of the National Assembly is written: QH13, UBTVQH15, HĐNN7, TVQH. */
export const assemblyCodes = ["QH", "UBTVQH", "HĐNN", "TVQH"] as const;

/**
 * Puts the parts of a number together by the pattern of its shape.
 *
 * @param parts - the parts; `symbol` is read for court numbers only.
 * @returns symbol and canonical writing; `null` where a part is missing that the pattern names.
 * @example
 * ```ts
 * import { canonicalNumber } from "vanban/model";
 * canonicalNumber({ serialText: "147", year: null, typeCode: "KH", issuerCodes: ["TU"], unitCodes: [], legislature: null, shape: "party" })?.canonical; // => "147-KH/TU"
 * ```
 */
export function canonicalNumber(parts: DocumentNumberParts): CanonicalNumber | null {
  const pattern: ShapePattern | undefined = numberShapeOf(parts.shape)?.pattern;
  if (pattern === undefined) return null;
  if (pattern.includes("Y") !== (parts.year !== null) && pattern !== "P S:Y/O") return null;
  const symbol = symbolOf(pattern, parts);
  if (symbol === null) return null;
  if (pattern === "P S:Y/O") return { symbol, canonical: standardOf(parts) };
  const head = parts.year === null ? parts.serialText : `${parts.serialText}/${parts.year}`;
  if (symbol === "") return { symbol, canonical: head };
  return { symbol, canonical: `${head}${pattern.startsWith("S-") ? "-" : "/"}${symbol}` };
}

function symbolOf(pattern: ShapePattern, parts: DocumentNumberParts): string | null {
  const bodies = [...issuersWithTerm(parts), ...parts.unitCodes];
  switch (pattern) {
    case "S":
    case "S/Y":
      return "";
    case "S/Y/C":
      return parts.symbol ?? null;
    case "P S:Y/O":
      return parts.typeCode === null ? null : [parts.typeCode, ...bodies].join("/");
    case "S-T/O":
      return parts.typeCode === null || bodies.length === 0 ? null : `${parts.typeCode}/${bodies.join("-")}`;
    case "S-O/T":
      return parts.typeCode === null || bodies.length === 0 ? null : `${bodies.join("-")}/${parts.typeCode}`;
    case "S/Y/T-L":
    case "S/T-L":
    case "S/Y/T-O":
    case "S/T-O":
      return parts.typeCode === null ? null : [parts.typeCode, ...bodies].join("-");
    case "S/Y/T":
    case "S-O":
    case "S/O":
      return parts.typeCode === null ? joined(bodies) : [parts.typeCode, ...bodies].join("-");
    default:
      return parts.typeCode === null ? joined(bodies) : null;
  }
}

function joined(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join("-");
}

/** The term stands behind the first assembly among the issuers. */
function issuersWithTerm({ issuerCodes, legislature }: DocumentNumberParts): readonly string[] {
  if (legislature === null) return issuerCodes;
  const at = issuerCodes.findIndex((code) => (assemblyCodes as readonly string[]).includes(code));
  return issuerCodes.map((code, index) => (index === at ? `${code}${legislature}` : code));
}

function standardOf({ serialText, year, typeCode, issuerCodes }: DocumentNumberParts): string {
  return `${typeCode} ${serialText}${year === null ? "" : `:${year}`}${issuerCodes.map((code) => `/${code}`).join("")}`;
}
