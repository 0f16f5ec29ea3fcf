import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NumberReading, readNumber } from "../../src/parse/grammar/number.js";
import { documentNumbers } from "../arbitraries/document-number.js";
import { faultyNumbers } from "../arbitraries/number-faults.js";

const numbers = fc.oneof(
  documentNumbers.map(({ canonical }) => canonical),
  faultyNumbers,
);
/** Behind a number that is written plainly; what an ampersand ends is never taken from memory. */
const PLAIN = [" ngày 1/2", ", ", "; ", ".", ")", "", "\nvà", "?", "”", '"', "*", " |", "…", ">", "%"];
const NEVER_RECALLED = "&";

describe("a number whose symbol was read before", () => {
  test("reads like one that was not", () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...PLAIN), (number, behind) => {
        const fresh = readNumber(number + NEVER_RECALLED, 0);
        const readsAll = fresh === null || fresh.end === number.length;
        fc.pre(readsAll);
        for (let again = 0; again < 2; again += 1) expect(readNumber(number + behind, 0)).toEqual(fresh);
      }),
      { numRuns: 3000 },
    );
  });

  test("is not changed by who changed the one before", () => {
    for (const text of ["12/KH-UBND của", "13/KH-UBND của"]) {
      const reading = readNumber(text, 0) as NumberReading;
      (reading.number.issuerCodes as string[]).push("?");
    }
    expect(readNumber("14/KH-UBND của", 0)?.number.issuerCodes).toEqual(["UBND"]);
  });

  // What stands behind | end of the number: here it goes on, whatever was read before
  test.each([
    ["1/2004/NQ-QH", " 11", 15, "the term of the National Assembly behind a blank"],
    ["1/NQ-QH", "11", 9, "the term right behind"],
    ["18-KH/TU", " - BTG", 8, "a stroke behind a blank is no part of it"],
    ["364/CV-BCH", ".X", 12, "a dot before a letter goes on"],
  ])("%s%s", (number, behind, end) => {
    readNumber(number, 0);
    expect(readNumber(number + behind, 0)?.end).toBe(end);
  });
});
