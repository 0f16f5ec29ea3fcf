import type { DateMention } from "../model/citation.js";
import { type ExtractOptions, extract } from "./extract.js";

/**
 * Reads the dates and periods of a running text, in text order; the day inside the name of a document is not among them.
 *
 * @param text - Vietnamese text of any length.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { extractDates } from "vanban/parse";
 * extractDates("Trong quý II/2023, từ ngày 1 đến ngày 5/4/2023").map((mention) => mention.date.edtf);
 * // => ["2023-34", "2023-04-01/2023-04-05"]
 * ```
 */
export function extractDates(text: string, options: ExtractOptions = {}): readonly DateMention[] {
  return extract(text, options).dates;
}
