import type { DocumentNumber } from "./document-number.js";

/**
 * A number without symbol as data: "34", "30a", "168/2024".
 *
 * @param serialText - serial as written, beginning with its digits.
 */
export function bareNumber(serialText: string, year: number | null): DocumentNumber {
  return {
    serial: Number.parseInt(serialText, 10),
    serialText,
    year,
    symbol: "",
    typeCode: null,
    issuerCodes: [],
    unitCodes: [],
    legislature: null,
    shape: year === null ? "bare" : "numberYear",
    canonical: year === null ? serialText : `${serialText}/${year}`,
  };
}
