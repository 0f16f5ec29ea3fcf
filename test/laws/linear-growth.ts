import { expect } from "vitest";
import type { HostileText } from "../arbitraries/hostile.js";

/** A doubled text may take this many times as long: 2 for linear work, the rest for the noise of the clock. */
const ceiling = 2.6;
/** A measurement below this many milliseconds says nothing about growth. */
const worthMeasuring = 4;
const attempts = 6;

/** The shortest of a few runs, in milliseconds: other work on the machine only ever adds. */
function shortest(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run += 1) {
    const start = performance.now();
    read(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/**
 * Time grows with the length of a hostile text, not with its square: time(2n) ≤ 2.6 · time(n). A ratio, so that a slow machine passes too;
 * measured anew where something else on the machine disturbed it.
 *
 * @param read - the function under test.
 * @param hostile - the text.
 * @param length - n, in UTF-16 units.
 */
export function growsLinearly(read: (text: string) => unknown, { name, make }: HostileText, length: number): void {
  const text = make(length);
  const doubled = make(2 * length);
  read(text);
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && ratio > ceiling; attempt += 1) {
    const before = shortest(read, text);
    const after = shortest(read, doubled);
    ratio = Math.min(ratio, after < worthMeasuring ? 0 : after / before);
  }
  expect(ratio, name).toBeLessThanOrEqual(ceiling);
}
