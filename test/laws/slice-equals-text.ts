import fc from "fast-check";
import { expect } from "vitest";
import { isSpan, objectsIn, runs } from "./spans.js";

/**
 * Wherever a result has `text` beside `span`, the text is the slice of the caller's string there, code unit by code unit.
 * Assignments are left out: their span holds their number, their text does not.
 *
 * @param read - the function under test.
 * @param texts - strings of all kinds.
 */
export function slicesAreText(read: (text: string) => unknown, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      for (const found of objectsIn(read(text))) {
        const { span, text: words, kind } = found;
        if (isSpan(span) && typeof words === "string" && kind !== "assignment") {
          expect(text.slice(span.start, span.end)).toBe(words);
        }
      }
    }),
    { numRuns: runs },
  );
}
