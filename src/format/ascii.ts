/** Combining marks that NFD parts from the letters: tones, circumflex, breve and horn. */
const MARKS = /[\u0300-\u036f]/g;
const D_STROKES = /[\u0110\u00d0\u0189]/g;
const SMALL_D_STROKES = /[\u0111\u00f0\u0256]/g;

/**
 * Takes the diacritics off Vietnamese text: the letters of "Nghị định" become "Nghi dinh", Đ becomes D.
 *
 * @param text - any text; signs and letter case are kept.
 * @returns the text without marks; what is not Latin stays as it is.
 * @example
 * ```ts
 * import { toAscii } from "vanban/format";
 * toAscii("Điều lệ Đảng"); // => "Dieu le Dang"
 * ```
 */
export function toAscii(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replace(D_STROKES, "D").replace(SMALL_D_STROKES, "d");
}
