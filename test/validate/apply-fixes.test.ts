import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { applyFixes } from "../../src/validate/apply-fixes.js";

type Edit = readonly [start: number, end: number, newText: string];

function diagnostic(code: string, safe: boolean, ...edits: readonly Edit[]): Diagnostic {
  const spans = edits.map(([start, end, newText]) => ({ span: { start, end }, newText }));
  const fixes = edits.length === 0 ? [] : [{ title: code, edits: spans, safe }];
  return { code, severity: "warning", span: { start: 0, end: 1 }, params: {}, fixes };
}

describe("applyFixes", () => {
  test.each([
    ["nothing", [], "abcdef"],
    ["a replacement", [diagnostic("A", true, [1, 3, "XY"])], "aXYdef"],
    ["a deletion and an insertion", [diagnostic("A", true, [0, 1, ""]), diagnostic("B", true, [6, 6, "!"])], "bcdef!"],
    ["edits side by side", [diagnostic("A", true, [1, 2, "X"]), diagnostic("B", true, [2, 3, "Y"])], "aXYdef"],
    [
      "an insertion before a replacement",
      [diagnostic("A", true, [1, 2, "X"]), diagnostic("B", true, [1, 1, "+"])],
      "a+Xcdef",
    ],
    [
      "an insertion behind a replacement",
      [diagnostic("A", true, [2, 2, "+"]), diagnostic("B", true, [1, 2, "X"])],
      "aX+cdef",
    ],
    ["a fix of two edits", [diagnostic("A", true, [0, 1, "A"], [5, 6, "F"])], "AbcdeF"],
  ] as const)("applies %s", (_, diagnostics, text) => {
    const result = applyFixes("abcdef", diagnostics);
    expect(result.text).toBe(text);
    expect(result.applied).toEqual(diagnostics);
    expect(result.skipped).toEqual([]);
  });

  test("of two that overlap the longer one stands, as a whole", () => {
    const short = diagnostic("short", true, [1, 2, "X"], [5, 6, "X"]);
    const long = diagnostic("long", true, [0, 4, "Y"]);
    expect(applyFixes("abcdef", [short, long])).toEqual({ text: "Yef", applied: [long], skipped: [short] });
  });

  test("of two at one place the first stands", () => {
    const first = diagnostic("first", true, [1, 1, "X"]);
    const second = diagnostic("second", true, [1, 1, "Y"]);
    expect(applyFixes("ab", [first, second])).toEqual({ text: "aXb", applied: [first], skipped: [second] });
  });

  test("leaves alone what is not safe, unless asked", () => {
    const unsafe = diagnostic("A", false, [0, 1, "X"]);
    expect(applyFixes("ab", [unsafe])).toEqual({ text: "ab", applied: [], skipped: [unsafe] });
    expect(applyFixes("ab", [unsafe], { unsafe: true }).text).toBe("Xb");
  });

  test("skips what has no fix, and what is of another text", () => {
    const none = diagnostic("none", true);
    const beyond = diagnostic("beyond", true, [1, 9, "X"]);
    const backwards = diagnostic("backwards", true, [2, 1, "X"]);
    const all = [none, beyond, backwards];
    expect(applyFixes("abc", all)).toEqual({ text: "abc", applied: [], skipped: all });
  });
});
