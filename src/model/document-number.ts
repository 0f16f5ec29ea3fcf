import type { NumberShapeId } from "./registry/number-shapes.js";

/**
 * The number and symbol (số, ký hiệu) of an official document: `147-KH/TU`, `30/2020/NĐ-CP`, `3241/UBND-KGVX`.
 *
 * A number is not an identity: Party numbers restart every committee term, every province has its 38/KH-UBND.
 */
export interface DocumentNumber {
  /** 147; `null` for a blank draft number. */
  readonly serial: number | null;
  /** The serial as written: "05", "30a", "08.a", "66.18". */
  readonly serialText: string;
  /** 2020 in 30/2020/NĐ-CP, else `null`. */
  readonly year: number | null;
  /** "KH/TU", "NĐ-CP", "UBND-KGVX", "QH13"; "" where only a number is written. */
  readonly symbol: string;
  /** Abbreviation of the type ("KH"), or `null`: công văn, laws and resolutions of the National Assembly have none. */
  readonly typeCode: string | null;
  /** Codes of the issuing bodies: ["TU"], ["BNV", "VPCP"]. */
  readonly issuerCodes: readonly string[];
  /** Codes of drafting units behind the issuer: ["KGVX"]. */
  readonly unitCodes: readonly string[];
  /** Term of the National Assembly: 13 in 80/2015/QH13, else `null`. */
  readonly legislature: number | null;
  /** Row of the number-shapes table that it follows. */
  readonly shape: NumberShapeId;
  /** Canonical writing: NFC, Đ (U+0110), no spaces, the family's own separators, leading zeros kept. */
  readonly canonical: string;
}
