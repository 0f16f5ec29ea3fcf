import { TOO_MANY_MARKS } from "../model/compose.js";

/** Combining marks that NFD parts from the letters: tones, circumflex, breve and horn. */
const MARKS = /[\u0300-\u036f]/g;
/** Marks as written, which go before NFD puts them into order: heaps of them, of whatever kind, would take it time in the square of their number. */
const WRITTEN_MARKS = new RegExp(`\\p{M}{${TOO_MANY_MARKS},}|[\\u0300-\\u036f]+`, "gu");
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
  return text
    .replace(WRITTEN_MARKS, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(D_STROKES, "D")
    .replace(SMALL_D_STROKES, "d");
}
