import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseDate } from "../../src/parse/date.js";
import { extract } from "../../src/parse/extract.js";
import { parseLocator } from "../../src/parse/locator.js";
import { FIRST } from "../../src/parse/token-marks.js";
import { idAt, type Tokens } from "../../src/parse/tokens.js";
import { parseUnitName } from "../../src/parse/unit-name.js";
import { anyTexts, articleTexts, citationTexts } from "../arbitraries/text.js";

/** Lets nobody look at a token further from the text than the tokens that stand for what is beyond it. */
function guarded(tokens: Tokens): Tokens {
  const guard = (values: Int32Array) =>
    new Proxy(values, {
      get(target, key) {
        const index = Number(key);
        if (!(index >= 0 && index < tokens.end + FIRST)) throw new RangeError(`Token ${String(key)} of ${tokens.end}`);
        return target[index];
      },
    });
  return Object.assign(tokens, { marks: guard(tokens.marks), offsets: guard(tokens.offsets) });
}

vi.mock("../../src/parse/tokenize.js", async (original) => {
  const { tokenize } = await original<typeof import("../../src/parse/tokenize.js")>();
  return { tokenize: (...all: Parameters<typeof tokenize>) => guarded(tokenize(...all)) };
});
const { tokenize } = await import("../../src/parse/tokenize.js");

describe("readers look no further around a text than FIRST tokens", () => {
  test("the guard sees who does", () => {
    const tokens = tokenize("Chỉ thị 24");
    expect(() => idAt(tokens, tokens.end + FIRST)).toThrow(RangeError);
    expect(() => idAt(tokens, -1)).toThrow(RangeError);
    expect(idAt(tokens, 0)).toBe(idAt(tokens, tokens.end));
  });

  test.each([
    ["one citation", citationTexts],
    ["articles", articleTexts],
    ["any text", anyTexts],
  ])("%s", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const read of [extract, parseDate, parseLocator, parseUnitName]) read(text);
      }),
      { numRuns: 1000 },
    );
  });
});
