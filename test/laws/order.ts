import fc from "fast-check";
import { expect } from "vitest";
import type { Span } from "../../src/model/span.js";
import { runs } from "./spans.js";

/** Mentions of one kind, as a reader gives them. */
export type Mentions = readonly { readonly span: Span }[];

/**
 * Mentions stand in text order, and two of them are apart or one is inside the other: none begins in one and ends behind it.
 *
 * @param read - gives the lists of mentions of a text, each list of one kind.
 * @param texts - texts with mentions.
 */
export function isOrdered(read: (text: string) => readonly Mentions[], texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      for (const mentions of read(text)) {
        const open: Span[] = [];
        let last = 0;
        for (const { span } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          while (open.length > 0 && (open.at(-1) as Span).end <= span.start) open.pop();
          expect(span.end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
          open.push(span);
        }
      }
    }),
    { numRuns: runs },
  );
}
