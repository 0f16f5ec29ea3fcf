import fc from "fast-check";
import { expect } from "vitest";
import { isSpan, rebuilt, runs } from "./spans.js";

/** Sentences with nothing in them that any reader looks for. */
const neutral = ["Trời mưa rất to.\n\n", "Bà con đi chợ từ sáng sớm.\n\n", "😀 Xin chào!\n\n"];

/**
 * A neutral paragraph in front of a text shifts every span and changes nothing else.
 *
 * @param read - the function under test.
 * @param texts - texts with mentions.
 */
export function isLocal(read: (text: string) => unknown, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, fc.constantFrom(...neutral), (text, front) => {
      const shifted = rebuilt(read(text), (part) =>
        isSpan(part) ? { start: part.start + front.length, end: part.end + front.length } : part,
      );
      expect(read(front + text)).toEqual(shifted);
    }),
    { numRuns: runs },
  );
}
