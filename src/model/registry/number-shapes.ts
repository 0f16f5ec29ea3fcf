/** How the parts behind the serial are put together. Letters name the parts, everything else stands as it is. */
export type ShapePattern =
  | "S/Y/L"
  | "S/Y/T-L"
  | "S/T-L"
  | "S/Y/T-O"
  | "S/T-O"
  | "S/O-U"
  | "S/Y/O-U"
  | "S/Y/C"
  | "S/Y/T"
  | "P S:Y/O"
  | "S-T/O"
  | "S-O/T"
  | "S-O"
  | "S/O"
  | "S"
  | "S/Y";

/** Sphere whose rules give the shape. */
export type ShapeRegime = "state" | "party" | "court" | "standard" | "any";

/** One family of numbers. */
export interface NumberShape {
  /** Id. */
  readonly id: string;
  /**
   * Parts in order: S serial, Y year, T type code, O issuer code(s) joined by "-", U unit codes, L National Assembly code
   * with its term (QH13, UBTVQH15), C case kind with stage (DS-PT), P prefix word (TCVN).
   */
  readonly pattern: ShapePattern;
  /** Whose rules. */
  readonly regime: ShapeRegime;
  /** Type codes that are allowed at T, or `null` for any. */
  readonly types: readonly string[] | null;
  /** Codes that are allowed at O, L, C or P, or `null` for any. */
  readonly organs: readonly string[] | null;
  /** A canonical example. */
  readonly example: string;
  /** Act that gives the rule. */
  readonly source: string;
  /** ISO date since when it is used, or `null`. */
  readonly validFrom: string | null;
  /** ISO date until when it was used, or `null`. */
  readonly validTo: string | null;
  /** `false` where no official text was seen. */
  readonly confirmed: boolean;
}

const rows = [
  { id: "law", pattern: "S/Y/L", regime: "state", types: null, organs: ["QH"], example: "80/2015/QH13", source: "Luật 80/2015/QH13 Điều 10", validFrom: "2002-01-01", validTo: null, confirmed: true },
  { id: "ordinance", pattern: "S/Y/L", regime: "state", types: null, organs: ["UBTVQH"], example: "76/2025/UBTVQH15", source: "Luật 80/2015/QH13 Điều 10", validFrom: "2007-01-01", validTo: null, confirmed: true },
  { id: "ordinanceTyped", pattern: "S/Y/T-L", regime: "state", types: ["PL", "NQ"], organs: ["UBTVQH", "QH"], example: "08/2008/PL-UBTVQH12", source: "Observed 1998 to 2011 (state/numbering.md N2')", validFrom: "1998-01-01", validTo: "2011-12-31", confirmed: true },
  { id: "assemblyIndividual", pattern: "S/T-L", regime: "state", types: ["NQ", "PL"], organs: ["UBTVQH", "QH", "HĐNN", "TVQH"], example: "1339/NQ-UBTVQH15", source: "Observed (state/numbering.md N2'')", validFrom: null, validTo: null, confirmed: true },
  { id: "court", pattern: "S/Y/C", regime: "court", types: null, organs: ["DS", "HS", "HNGĐ", "KDTM", "LĐ", "HC", "PS", "QĐST", "TLST", "TLPT", "QĐPT", "QĐXX", "QĐXXST", "QĐXXPT", "QĐĐC", "QĐKDTM", "VDS", "BPXLHC", "QĐTA", "KN", "QĐKN", "QĐKNPT", "QĐGĐT"], example: "206/2017/DS-PT", source: "Observed in judgments (state/numbering.md N7)", validFrom: null, validTo: null, confirmed: true },
  { id: "precedent", pattern: "S/Y/T", regime: "court", types: ["AL"], organs: null, example: "01/2016/AL", source: "Observed (state/numbering.md N8)", validFrom: "2016-01-01", validTo: null, confirmed: true },
  { id: "standard", pattern: "P S:Y/O", regime: "standard", types: null, organs: ["TCVN", "QCVN", "QCĐP", "TCCS", "TCN", "TCXDVN", "TCXD", "TCQS"], example: "QCVN 41:2024/BGTVT", source: "Observed (state/numbering.md N9)", validFrom: null, validTo: null, confirmed: true },
  { id: "consolidated", pattern: "S/T-O", regime: "state", types: ["VBHN"], organs: null, example: "18/VBHN-VPQH", source: "Pháp lệnh hợp nhất văn bản 2012; observed (state/numbering.md N6)", validFrom: "2012-07-01", validTo: null, confirmed: true },
  { id: "copy", pattern: "S/T-O", regime: "state", types: ["SY", "SL", "TrS"], organs: null, example: "05/SY-UBND", source: "NĐ 30/2020/NĐ-CP Phụ lục I", validFrom: "2020-03-05", validTo: null, confirmed: true },
  { id: "normative", pattern: "S/Y/T-O", regime: "state", types: null, organs: null, example: "30/2020/NĐ-CP", source: "Luật 80/2015/QH13 Điều 10; NĐ 34/2016/NĐ-CP Điều 58", validFrom: "1997-09-23", validTo: null, confirmed: true },
  { id: "normativeShort", pattern: "S/Y/T", regime: "state", types: null, organs: null, example: "05/1999/TT", source: "Observed: issuer left out", validFrom: null, validTo: null, confirmed: true },
  { id: "old", pattern: "S-O", regime: "state", types: null, organs: ["CP", "TTg", "HĐBT", "SL", "CT", "BT", "QĐ", "NĐ", "TT", "C", "B", "PC"], example: "64-CP", source: "Observed, 1945 to 1996 (state/numbering.md N11)", validFrom: "1945-09-02", validTo: "1996-12-31", confirmed: true },
  { id: "oldSlash", pattern: "S/O", regime: "state", types: null, organs: null, example: "133/HĐBT", source: "Observed, 1945 to 1996 (state/numbering.md N11)", validFrom: "1945-09-02", validTo: null, confirmed: true },
  { id: "oldLaw", pattern: "S-T/O", regime: "state", types: ["LCT", "SL", "L", "PL"], organs: ["HĐNN", "CTN", "L"], example: "10-LCT/HĐNN7", source: "Observed, 1957 to 1997 (state/numbering.md N11)", validFrom: "1957-01-01", validTo: "1997-12-31", confirmed: true },
  { id: "oldJoint", pattern: "S-O/T", regime: "state", types: ["TTLT", "TTLB", "TTLN"], organs: null, example: "01-TANDTC-VKSNDTC/TTLT", source: "Observed, 1988 (state/numbering.md, historical forms)", validFrom: null, validTo: "1996-12-31", confirmed: true },
  { id: "oldTyped", pattern: "S-T/O", regime: "state", types: null, organs: ["TVQH", "HĐNN", "HĐBT", "HĐCP", "CP", "UB", "QP", "LB"], example: "504-NQ/TVQH", source: "Observed (party/numbering.md §1: the order of hyphen and slash does not prove the Party)", validFrom: null, validTo: null, confirmed: true },
  { id: "party", pattern: "S-T/O", regime: "party", types: null, organs: null, example: "147-KH/TU", source: "HD 36-HD/VPTW Mục II; HD 05-HD/VPTW", validFrom: "1997-10-01", validTo: null, confirmed: true },
  { id: "administrative", pattern: "S/T-O", regime: "state", types: null, organs: null, example: "07/CT-TTg", source: "NĐ 30/2020/NĐ-CP Phụ lục I", validFrom: null, validTo: null, confirmed: true },
  { id: "officialLetter", pattern: "S/O-U", regime: "state", types: null, organs: null, example: "3241/UBND-KGVX", source: "NĐ 30/2020/NĐ-CP Phụ lục I", validFrom: null, validTo: null, confirmed: true },
  { id: "yearLetter", pattern: "S/Y/O-U", regime: "state", types: null, organs: null, example: "03/2026/VKSTC", source: "Observed: type left out (state/deviations.md 14)", validFrom: null, validTo: null, confirmed: true },
  { id: "numberYear", pattern: "S/Y", regime: "any", types: null, organs: null, example: "168/2024", source: "Observed in the press: symbol left out", validFrom: null, validTo: null, confirmed: true },
  { id: "bare", pattern: "S", regime: "any", types: null, organs: null, example: "34", source: "Observed in the press: symbol left out", validFrom: null, validTo: null, confirmed: true },
] as const;

/** Id of a family of numbers. */
export type NumberShapeId = (typeof rows)[number]["id"];

/** One family of numbers, its id among the known ones. */
export interface NumberShapeRow extends NumberShape {
  /** Id. */
  readonly id: NumberShapeId;
}

/**
 * Families of document numbers, most special first. Parser, formatter, schema and the fast-check arbitrary all read this table.
 * Families N1 to N11 of the state rules (Luật 80/2015, Điều 10; Luật 64/2025, Điều 7; NĐ 30/2020, Phụ lục I) and the Party rule (HD 36-HD/VPTW, HD 05-HD/VPTW).
 */
export const numberShapes: readonly NumberShapeRow[] = rows;
