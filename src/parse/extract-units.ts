import type { UnitMention } from "../model/citation.js";
import { type ExtractOptions, extract } from "./extract.js";

/**
 * Reads the names of bodies in a running text, in text order: each as the longest name with its place, with its id where it is known.
 *
 * @param text - Vietnamese text of any length.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { extractUnits } from "vanban/parse";
 * const units = extractUnits("Thành ủy Hà Nội giao Ban Tuyên giáo Thành ủy tham mưu cho Thành ủy.");
 * units.map((mention) => mention.text); // => ["Thành ủy Hà Nội", "Ban Tuyên giáo Thành ủy", "Thành ủy"]
 * units[2]?.unit; // => "city-party-committee:ha-noi"
 * ```
 */
export function extractUnits(text: string, options: ExtractOptions = {}): readonly UnitMention[] {
  return extract(text, options).units;
}
