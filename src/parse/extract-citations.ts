import type { Citation } from "../model/citation.js";
import { type ExtractOptions, extract } from "./extract.js";

/**
 * Reads the citations of a running text, in text order.
 *
 * @param text - Vietnamese text of any length.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { extractCitations } from "vanban/parse";
 * extractCitations("Căn cứ Nghị định số 30/2020/NĐ-CP và Chỉ thị số 05-CT/TW").map((citation) => citation.text);
 * // => ["Nghị định số 30/2020/NĐ-CP", "Chỉ thị số 05-CT/TW"]
 * ```
 */
export function extractCitations(text: string, options: ExtractOptions = {}): readonly Citation[] {
  return extract(text, options).citations;
}
