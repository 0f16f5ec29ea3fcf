import { canonicalNumber } from "../model/canonical-number.js";
import type { DocumentNumber } from "../model/document-number.js";
import { toAscii } from "./ascii.js";

/** How a number is written. */
export interface DocumentNumberFormat {
  /** Without diacritics, as English translations and file names write it: `30/2020/ND-CP`. Default `false`. */
  readonly ascii?: boolean;
}

/**
 * Writes a number and its symbol in the canonical writing of its family, from the parts and the pattern of its shape.
 *
 * Reading what was written gives the same number back. Sources: NĐ 30/2020/NĐ-CP Phụ lục I; HD 36-HD/VPTW and HD 05-HD/VPTW.
 *
 * @param number - the parts; `serialText` keeps its leading zeros.
 * @returns the number, for example "147-KH/TU"; where a part is missing that the shape names, `number.canonical`.
 * @example
 * ```ts
 * import { formatDocumentNumber } from "vanban/format";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * const number = parseDocumentNumberOrThrow("30 / 2020 / NÐ - CP");
 * formatDocumentNumber(number); // => "30/2020/NĐ-CP"
 * formatDocumentNumber(number, { ascii: true }); // => "30/2020/ND-CP"
 * ```
 */
export function formatDocumentNumber(number: DocumentNumber, options: DocumentNumberFormat = {}): string {
  const written = canonicalNumber(number)?.canonical ?? number.canonical;
  return options.ascii === true ? toAscii(written) : written;
}
