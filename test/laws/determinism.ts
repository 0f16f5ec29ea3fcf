import fc from "fast-check";
import { expect } from "vitest";
import { runs } from "./spans.js";

/**
 * The same string gives the same bytes at every call, and nothing that JSON would lose: no `undefined`, no class, no NaN.
 *
 * @param read - the function under test.
 * @param texts - strings of all kinds.
 */
export function isDeterministic(read: (text: string) => unknown, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, texts, (text, between) => {
      const first = read(text);
      const bytes = JSON.stringify(first);
      read(between);
      expect(JSON.stringify(read(text))).toBe(bytes);
      expect(JSON.parse(bytes)).toStrictEqual(first);
    }),
    { numRuns: runs },
  );
}
