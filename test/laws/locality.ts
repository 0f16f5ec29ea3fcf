import fc from "fast-check";
import { expect } from "vitest";
import { isSpan, rebuilt, runs } from "./spans.js";

/** Sentences with nothing in them that any reader looks for. */
const neutral = ["Trời mưa rất to.\n\n", "Bà con đi chợ từ sáng sớm.\n\n", "😀 Xin chào!\n\n"];

/** The remark that a text is not in form C is about the whole text, the paragraph in front with it. */
function withoutForm(result: unknown): unknown {
  return rebuilt(result, (part) => (Array.isArray(part) ? part.filter((item) => item?.code !== "text/not-nfc") : part));
}

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
      expect(withoutForm(read(front + text))).toEqual(withoutForm(shifted));
    }),
    { numRuns: runs },
  );
}
