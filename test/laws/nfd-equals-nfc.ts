import fc from "fast-check";
import { expect } from "vitest";
import { isSpan, rebuilt, runs } from "./spans.js";

/** What only the form of the text can change: offsets, the slices themselves, and the remark about the form. */
function withoutForm(result: unknown): unknown {
  return rebuilt(result, (part) => {
    if (isSpan(part)) return "span";
    if (typeof part === "string") return part.normalize("NFC");
    return Array.isArray(part) ? part.filter((item) => item?.code !== "text/not-nfc") : part;
  });
}

/** Form D of the letters that have one in European scripts; Korean syllables, which fall into letters of their own, stay. */
function decomposed(text: string): string {
  return text.replace(/[\u00c0-\u1fff]/g, (char) => char.normalize("NFD"));
}

/**
 * A text in normalisation form D is read as the same text in form C, up to offsets.
 *
 * @param read - the function under test.
 * @param texts - strings of all kinds.
 */
export function ignoresForm(read: (text: string) => unknown, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      const composed = text.normalize("NFC");
      expect(withoutForm(read(decomposed(composed)))).toEqual(withoutForm(read(composed)));
    }),
    { numRuns: runs },
  );
}
