import { compose } from "../model/compose.js";
import { foldName } from "../model/fold-name.js";
import type { DocumentTypeEntry } from "../model/registry/document-types.js";
import type { Registry } from "../model/registry/registry.js";
import { isValidOn } from "./is-valid-on.js";
import { perRow } from "./per-row.js";

/** Options of `findDocumentType`. */
export interface FindDocumentTypeOptions {
  /** ISO date of the document: rows and codes that were not in use that day are passed over. */
  readonly on?: string;
  /** Sphere of the issuer, which settles codes that state and Party share (TT is Thông tư, in the Party Thông tri). */
  readonly regime?: "state" | "party" | "court" | "standard";
}

/** Names in both languages, folded. */
const namesOf = perRow((row: DocumentTypeEntry): readonly string[] => [row.vi, ...row.viAliases, row.en].map(foldName));

/**
 * Looks a type of document up by its id, by a code of number symbols, or by its name.
 *
 * @param registry - where to look.
 * @param key - "plan", "KH", "Kế hoạch", "Plan"; names in any letter case and tone placing, codes as they are written.
 * @param options - day and sphere.
 * @returns the row, or `null` where the registry knows none: unknown, which is not the same as wrong. Where several types share
 * a code, the one that it means first ("QĐ" is decision, not regulation).
 * @example
 * ```ts
 * import { coreRegistry, findDocumentType } from "vanban/registry";
 * findDocumentType(coreRegistry, "TTr")?.id; // => "submission"
 * findDocumentType(coreRegistry, "THÔNG TRI")?.id; // => "circularNotice"
 * findDocumentType(coreRegistry, "TT", { regime: "party" })?.id; // => "circularNotice"
 * findDocumentType(coreRegistry, "GN", { on: "2015-06-01" })?.id; // => "memorandum"
 * findDocumentType(coreRegistry, "XYZ"); // => null
 * ```
 */
export function findDocumentType(
  registry: Registry,
  key: string,
  options: FindDocumentTypeOptions = {},
): DocumentTypeEntry | null {
  const { on, regime } = options;
  const rows = registry.documentTypes.filter(
    (row) =>
      isValidOn(row.validFrom, row.validTo, on) &&
      (regime === undefined || row.regime === regime || (row.regime === "both" && isStateOrParty(regime))),
  );
  const code = compose(key).trim();
  const name = foldName(key);
  return (
    rows.find((row) => row.id === code) ??
    rows.find((row) => row.codes.includes(code)) ??
    rows.find((row) => row.formerCodes.some((former) => former.code === code && isValidOn(null, former.until, on))) ??
    rows.find((row) => namesOf(row).includes(name)) ??
    null
  );
}

function isStateOrParty(regime: string): boolean {
  return regime === "state" || regime === "party";
}
