import fc from "fast-check";
import { expect } from "vitest";
import type { ParseResult } from "../../src/model/result.js";
import { runs } from "./spans.js";

/**
 * What real texts do to a writing does not change what is read.
 *
 * @param values - the values.
 * @param format - the writer of the clean form.
 * @param noise - changes of that form.
 * @param parse - the reader under test.
 */
export function toleratesNoise<T>(
  values: fc.Arbitrary<T>,
  format: (value: T) => string,
  noise: fc.Arbitrary<(text: string) => string>,
  parse: (text: string) => ParseResult<T>,
): void {
  fc.assert(
    fc.property(values, noise, (value, spoil) => {
      const written = spoil(format(value));
      const result = parse(written);
      expect(result.ok ? result.value : result.diagnostics, JSON.stringify(written)).toEqual(value);
    }),
    { numRuns: runs },
  );
}
