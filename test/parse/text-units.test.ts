import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyUnits, writeUnits } from "../../src/parse/text-units.js";

/** Any units at all, halves of surrogate pairs among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0xff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
    ),
  )
  .map((units) => String.fromCharCode(...units));

describe("the units of a text", () => {
  test.each([
    ["as the host writes them", writeUnits],
    ["as the language copies them", copyUnits],
  ])("%s", (_, write) => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 5 }), (text, more) => {
        const units = new Uint16Array(text.length + more).fill(7);
        write(text, units);
        expect([...units.subarray(0, text.length)]).toEqual(Array.from(text.split(""), (unit) => unit.charCodeAt(0)));
      }),
      { numRuns: 1000 },
    );
  });

  test("a 0 stands behind them, and nothing is written further on", () => {
    const units = new Uint16Array(9).fill(7);
    writeUnits("số 5", units);
    expect([...units.subarray(4)]).toEqual([0, 7, 7, 7, 7]);
  });
});
