import { widthOf } from "./display-text.js";

/** A place in a text, as editors show it. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in letters with their marks. */
  readonly column: number;
}

/**
 * The places of offsets, in one walk over the text.
 *
 * @param offsets - UTF-16 offsets, in any order.
 * @returns one place an offset.
 */
export function placesOf(text: string, offsets: readonly number[]): readonly Place[] {
  const order = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  const places: Place[] = [];
  let line = 1;
  let column = 1;
  let at = 0;
  let next = breakFrom(text, 0);
  for (const { offset, index } of order) {
    while (next !== null && next.end <= offset) {
      at = next.end;
      line += 1;
      column = 1;
      next = breakFrom(text, at);
    }
    column += widthOf(text.slice(at, offset));
    at = offset;
    places[index] = { line, column };
  }
  return places;
}

/** The next line break: "\n", "\r\n" or "\r"; `end` is where the next line begins. */
function breakFrom(text: string, from: number): { readonly end: number } | null {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = from;
  const match = found.exec(text);
  return match === null ? null : { end: match.index + match[0].length };
}
