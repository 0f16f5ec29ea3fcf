import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Memory } from "../../src/model/memory.js";
import { ownCopy } from "../../src/model/own-copy.js";
import { remember } from "../../src/model/remember.js";

describe("remember", () => {
  test("gives what the function gives, however often it is asked", () => {
    const upper = remember((text) => text.toUpperCase());
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect([upper(text), upper(text)]).toEqual([text.toUpperCase(), text.toUpperCase()]);
      }),
      { numRuns: 1000 },
    );
  });

  test("asks the function once for a name, and every time for a long text, which is not kept", () => {
    const asked: number[] = [];
    const length = remember((text) => {
      asked.push(text.length);
      return { length: text.length };
    });
    for (const text of ["Sở Tài chính", "x".repeat(100_000)]) for (const _ of [1, 2]) length(text);
    expect(asked).toEqual([12, 100_000, 100_000]);
  });
});

describe("memory", () => {
  test("starts anew when it is full", () => {
    const squares = new Memory<number, number>(2);
    expect([1, 2, 3].map((side) => squares.keep(side, side * side))).toEqual([1, 4, 9]);
    expect([1, 2, 3].map((side) => squares.get(side))).toEqual([undefined, undefined, 9]);
  });
});

test("an own copy is the same string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(ownCopy(text)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
