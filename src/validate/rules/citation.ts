import { type DocumentTypeEntry, documentTypes } from "../../model/registry/document-types.js";
import type { CitationContext, Finding, Rule } from "../rule.js";

/** Families whose year is that of issue or passing; courts number by the year of the case. */
const datedShapes: readonly string[] = ["law", "ordinance", "ordinanceTyped", "normative", "normativeShort"];

/** The year in the number is the year of issue. */
const yearOfIssue: Rule<CitationContext> = {
  code: "SYM006",
  severity: "error",
  regimes: ["state-legal"],
  appliesTo: "citation",
  source: "NĐ 34/2016/NĐ-CP, Điều 58; NĐ 78/2025/NĐ-CP, Phụ lục I",
  validFrom: "1997-09-23",
  validTo: null,
  fix: null,
  needsAsOf: false,
  check({ number, issuedOn }): readonly Finding[] {
    const year = number?.layout.year ?? null;
    const issued = issuedOn?.end === null ? issuedOn.year : null;
    if (number === null || year === null || issued === null || !datedShapes.includes(number.number.shape)) return [];
    if (number.number.year === issued) return [];
    return [{ span: year.span, params: { found: number.number.year, issued }, fixes: [] }];
  },
};

const types: readonly DocumentTypeEntry[] = documentTypes;

/** The abbreviation goes with the type word. */
const typeAgrees: Rule<CitationContext> = {
  code: "SYM008",
  severity: "error",
  regimes: ["all"],
  appliesTo: "citation",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục III; HD 05-HD/VPTW, 27/5/2026",
  validFrom: null,
  validTo: null,
  fix: null,
  needsAsOf: false,
  check({ number, citation }): readonly Finding[] {
    const code = number?.number.typeCode ?? null;
    const written = number?.layout.codes[0];
    if (number === null || code === null || written === undefined || citation.provenance.documentType !== "written")
      return [];
    const type = types.find(({ id }) => id === citation.documentType);
    const known = types.some((entry) => codesOf(entry).includes(code));
    if (type === undefined || !known || type.codes.length === 0 || mayDiffer(type, code)) return [];
    if (codesOf(type).includes(code)) return [];
    const params = { typeName: type.vi, found: code, meant: type.codes[0] ?? null };
    return [{ span: written.piece.span, params, fixes: [] }];
  },
};

function codesOf({ codes, formerCodes }: DocumentTypeEntry): readonly string[] {
  return [...codes, ...formerCodes.map(({ code }) => code)];
}

/**
 * Pairs that real documents have: letters, whose codes are those of units (TC, KH), and conclusions
 * that are announced in a notice (Kết luận 75-TB/TW).
 */
function mayDiffer({ id }: DocumentTypeEntry, code: string): boolean {
  return id === "officialLetter" || (id === "conclusion" && (code === "TB" || code === "TBKL"));
}

/** Rules of what stands around a number. */
export const citationRules: readonly Rule<CitationContext>[] = [yearOfIssue, typeAgrees];
