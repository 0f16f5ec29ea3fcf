import fc from "fast-check";
import { expect } from "vitest";
import type * as z from "zod";
import { runs } from "./spans.js";

/**
 * The schema accepts every result as it is.
 *
 * @param read - the function under test.
 * @param schema - schema of its results.
 * @param texts - strings of all kinds.
 */
export function fitsSchema(read: (text: string) => unknown, schema: z.ZodType, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      const result = read(text);
      const checked = schema.safeParse(result);
      expect(checked.error?.issues ?? [], JSON.stringify(result)).toEqual([]);
      expect(checked.data).toEqual(result);
    }),
    { numRuns: runs },
  );
}
