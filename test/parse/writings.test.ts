import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Writings } from "../../src/parse/writings.js";

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text.split(""), (unit) => unit.charCodeAt(0));
}

/** Texts of few letters, in which words repeat, and ranges of them. */
const textAndRanges = fc
  .array(fc.constantFrom("a", "đ", "-", "1"), { minLength: 1, maxLength: 80 })
  .chain((letters) =>
    fc.tuple(
      fc.constant(letters.join("")),
      fc.array(fc.tuple(fc.nat(letters.length - 1), fc.nat(letters.length - 1)), { maxLength: 30 }),
    ),
  );

describe("what was found out about words of a text", () => {
  test("is given for the same words only, and last for those noted last", () => {
    fc.assert(
      fc.property(textAndRanges, ([text, ranges]) => {
        const writings = new Writings<string>(unitsOf(text));
        for (const [a, b] of ranges) {
          const start = Math.min(a, b);
          const end = Math.max(a, b) + 1;
          const words = text.slice(start, end);
          expect([undefined, words]).toContain(writings.find(start, end));
          writings.note(start, end, words);
          expect(writings.find(start, end)).toBe(words);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["a short word", "Chính phủ, Chính phủ", 0, 11, 9],
    ["a long name", `${"Ủy ban nhân dân thành phố Hà Nội. ".repeat(2)}`, 0, 34, 32],
  ])("%s is known where it comes again", (_, text, first, second, width) => {
    const writings = new Writings<number>(unitsOf(text));
    writings.note(first, first + width, 1);
    expect(writings.find(second, second + width)).toBe(1);
    expect(writings.find(second, second + width - 1)).toBeUndefined();
  });

  test("words that differ in one unit are not taken for each other", () => {
    const text = `${"x".repeat(40)} ${"x".repeat(40)}`;
    for (let at = 41; at < text.length; at += 1) {
      const units = unitsOf(text);
      units[at] = 121;
      const writings = new Writings<number>(units);
      writings.note(0, 40, 1);
      expect(writings.find(41, 81)).toBeUndefined();
    }
  });
});
