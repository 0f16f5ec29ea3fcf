import { WIDE, WIDTH_SHIFT } from "./token-marks.js";

/**
 * The part of a token's marks that says how wide it is.
 *
 * @param wide - where the offset behind a token is kept that is too wide for its marks.
 */
export function widthMark(wide: Map<number, number>, index: number, start: number, stop: number): number {
  const width = stop - start;
  return width < WIDE ? width << WIDTH_SHIFT : noteWide(wide, index, stop);
}

function noteWide(wide: Map<number, number>, index: number, stop: number): number {
  wide.set(index, stop);
  return WIDE << WIDTH_SHIFT;
}
