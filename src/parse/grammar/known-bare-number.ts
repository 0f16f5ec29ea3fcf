import { bareNumber } from "../../model/bare-number.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { Tokens } from "../tokens.js";

/**
 * A number without symbol: one object for all mentions in a text.
 *
 * @param serialText - serial as written, beginning with its digits.
 */
export function knownBareNumber(tokens: Tokens, serialText: string, year: number | null): DocumentNumber {
  const written = year === null ? serialText : `${serialText}/${year}`;
  const known = tokens.bareNumbers.get(written);
  if (known !== undefined) return known;
  const number = bareNumber(serialText, year);
  tokens.bareNumbers.set(written, number);
  return number;
}
