import fc from "fast-check";
import { expect } from "vitest";
import { runs, spansIn } from "./spans.js";

/**
 * A reader takes any string: it does not throw, and every span that it gives lies inside the string.
 *
 * @param read - the function under test.
 * @param texts - strings of all kinds.
 */
export function isTotal(read: (text: string) => unknown, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of spansIn(read(text))) {
        expect(Number.isInteger(start) && Number.isInteger(end), `offsets ${start}, ${end}`).toBe(true);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: runs },
  );
}
