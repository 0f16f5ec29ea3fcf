import fc from "fast-check";
import { expect } from "vitest";
import type { ParseResult } from "../../src/model/result.js";
import { runs } from "./spans.js";

/**
 * Writing what was read comes to rest at once: format(parse(s)) is read as the same value, without any repair, and written as the same string.
 *
 * @param texts - strings that can be read, most of them; the others are skipped.
 * @param parse - the reader under test.
 * @param format - the writer under test.
 * @param repaired - diagnostic codes that are no repair: what is said of a value that is written as it should be.
 */
export function isFixedPoint<T>(
  texts: fc.Arbitrary<string>,
  parse: (text: string) => ParseResult<T>,
  format: (value: T) => string,
  repaired: (code: string) => boolean,
): void {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const first = parse(text);
      if (!first.ok) return;
      read += 1;
      const written = format(first.value);
      const second = parse(written);
      expect(second.ok ? second.value : second.diagnostics, written).toEqual(first.value);
      expect(second.diagnostics.map(({ code }) => code).filter(repaired), written).toEqual([]);
      expect(second.ok && format(second.value)).toBe(written);
    }),
    { numRuns: runs },
  );
  expect(read, "strings that could be read").toBeGreaterThan(runs / 10);
}
