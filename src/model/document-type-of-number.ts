import type { DocumentNumber } from "./document-number.js";
import { numberShapeOf } from "./number-shape-of.js";
import { type DocumentTypeId, type DocumentTypeRow, documentTypes } from "./registry/document-types.js";

/** Types whose code stood behind the body until the 1950s (24/LĐ-NĐ of 27/3/1950) and names no drafting unit. */
const formerTypes: Readonly<Record<string, DocumentTypeId>> = { NĐ: "decree", QĐ: "decision" };

/** Codes that mean two types of the Party with series of their own: 80-QĐ/TW is a decision or a regulation. */
const doubtfulPartyCodes: readonly string[] = ["QĐ"];

/**
 * The type that a number tells by itself, from its type code or from its family.
 *
 * @param number - for example 30/2020/NĐ-CP.
 * @returns for example "decree"; `null` where the number leaves it open: 80/2015/QH13 is a law, a code or a resolution.
 * @example
 * ```ts
 * import { documentTypeOfNumber } from "vanban/model";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * documentTypeOfNumber(parseDocumentNumberOrThrow("147-KH/TU")); // => "plan"
 * documentTypeOfNumber(parseDocumentNumberOrThrow("3241/UBND-KGVX")); // => "officialLetter"
 * documentTypeOfNumber(parseDocumentNumberOrThrow("80/2015/QH13")); // => null
 * ```
 */
export function documentTypeOfNumber(number: DocumentNumber): DocumentTypeId | null {
  const { typeCode } = number;
  if (number.shape === "officialLetter") return formerTypes[number.unitCodes[0] ?? ""] ?? "officialLetter";
  if (typeCode === null) return null;
  const regime = numberShapeOf(number.shape).regime;
  if (regime === "party" && doubtfulPartyCodes.includes(typeCode)) return null;
  byCode ??= rowsByCode();
  const rows = byCode.get(typeCode);
  if (rows === undefined) return null;
  const other = regime === "party" ? "state" : "party";
  return (rows.find((row) => row.regime !== other) ?? rows[0])?.id ?? null;
}

type TypeRow = DocumentTypeRow;

let byCode: ReadonlyMap<string, readonly TypeRow[]> | null = null;

/** Types by code, in the order of the table. */
function rowsByCode(): ReadonlyMap<string, readonly TypeRow[]> {
  const rows = new Map<string, TypeRow[]>();
  for (const row of documentTypes) for (const code of row.codes) rows.set(code, [...(rows.get(code) ?? []), row]);
  return rows;
}
