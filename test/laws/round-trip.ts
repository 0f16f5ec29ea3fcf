import fc from "fast-check";
import { expect } from "vitest";
import type { ParseResult } from "../../src/model/result.js";
import { runs } from "./spans.js";

/**
 * What was written is read back: parse(format(x)) = x.
 *
 * @param values - the values.
 * @param format - the writer under test.
 * @param parse - its reader.
 */
export function readsBack<T>(
  values: fc.Arbitrary<T>,
  format: (value: T) => string,
  parse: (text: string) => ParseResult<T>,
): void {
  fc.assert(
    fc.property(values, (value) => {
      const written = format(value);
      const result = parse(written);
      expect(result.ok ? result.value : result.diagnostics, written).toEqual(value);
    }),
    { numRuns: runs },
  );
}
