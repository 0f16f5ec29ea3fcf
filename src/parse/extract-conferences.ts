import type { ConferenceMention } from "../model/citation.js";
import { type ExtractOptions, extract } from "./extract.js";

/**
 * Reads the particular meetings of a running text, in text order: name, kind, day, host, chair, place and documents.
 *
 * @param text - Vietnamese text of any length.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { extractConferences } from "vanban/parse";
 * const [mention] = extractConferences("Sáng 21/3, Tỉnh ủy Cao Bằng tổ chức Hội nghị sơ kết công tác quý I.");
 * mention?.conference.name; // => "Hội nghị sơ kết công tác quý I"
 * mention?.conference.heldOn?.edtf; // => "XXXX-03-21"
 * mention?.conference.host?.text; // => "Tỉnh ủy Cao Bằng"
 * ```
 */
export function extractConferences(text: string, options: ExtractOptions = {}): readonly ConferenceMention[] {
  return extract(text, options).conferences;
}
