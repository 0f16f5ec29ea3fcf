import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { renderDiagnostic } from "../../src/validate/render-diagnostic.js";
import { validateDocumentNumber } from "../../src/validate/validate-document-number.js";

const at = (start: number, end: number): Diagnostic => ({
  code: "SYM014",
  severity: "warning",
  span: { start, end },
  params: { found: "–" },
  fixes: [],
});

/** Line and carets. */
const drawn = (text: string, diagnostic: Diagnostic) =>
  renderDiagnostic(text, diagnostic, "vi").split("\n").slice(0, 2);

describe("renderDiagnostic", () => {
  test("shows line, carets and message", () => {
    const [found] = validateDocumentNumber("30/2020/NÐ-CP").diagnostics;
    expect(renderDiagnostic("30/2020/NÐ-CP", found as Diagnostic, "vi").split("\n")).toEqual([
      "30/2020/NÐ-CP",
      "         ^",
      "cảnh báo SYM012: “Ð” (U+00D0) không phải chữ Đ tiếng Việt (U+0110): viết “NĐ”.",
    ]);
    expect(renderDiagnostic("30/2020/NÐ-CP", found as Diagnostic, "en").split("\n")[2]).toMatch(/^warning SYM012: /);
  });

  test("marks the two signs of a number in the wrong order, not what stands between", () => {
    const [found] = validateDocumentNumber("147/KH-TU").diagnostics;
    expect(drawn("147/KH-TU", found as Diagnostic)).toEqual(["147/KH-TU", "   ^  ^"]);
  });

  test.each([
    [
      "a letter of three code points is one column",
      "Thông tư –".normalize("NFD"),
      11,
      12,
      "Thông tư –".normalize("NFD"),
      "         ^",
    ],
    ["so is a mark of it alone", "số".normalize("NFD"), 3, 4, "số".normalize("NFD"), " ^"],
    ["a wide character takes two columns", "漢字–", 2, 3, "漢字–", "    ^"],
    ["both of its columns are marked", "漢字–", 1, 2, "漢字–", "  ^^"],
    ["a zero-width character takes none and is marked before its place", "a\u200bb", 1, 2, "a\u200bb", "^"],
    ["what is missing is marked at its place", "858CV", 3, 3, "858CV", "   ^"],
    ["what is missing at the end is marked behind it", "858", 3, 3, "858", "   ^"],
    ["only the line of the finding is shown", "một\nhai–ba\nbốn", 7, 8, "hai–ba", "   ^"],
    ["carriage returns end lines as well", "một\r\nhai–ba\r\nbốn", 8, 9, "hai–ba", "   ^"],
    ["a tabulator is shown as a space", "a\t–", 2, 3, "a –", "  ^"],
    ["a finding over two lines is marked in the first", "ab\ncd", 1, 4, "ab", " ^"],
    ["an empty text has a caret too", "", 0, 0, "", "^"],
  ])("%s", (_, text, start, end, line, carets) => {
    expect(drawn(text, at(start, end))).toEqual([line, carets]);
  });

  test("cuts a long line on both sides", () => {
    const text = `${"từ ".repeat(100)}–${" từ".repeat(100)}`;
    const [line, carets] = drawn(text, at(300, 301)) as [string, string];
    expect(line.length).toBeLessThan(130);
    expect(line.startsWith("…") && line.endsWith("…")).toBe(true);
    expect(line.charAt(carets.indexOf("^"))).toBe("–");
  });

  test("takes spans beyond the text", () => {
    expect(drawn("abc", at(7, 9))).toEqual(["abc", "   ^"]);
  });
});
