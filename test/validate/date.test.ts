import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/validate/apply-fixes.js";
import { describeDiagnostic } from "../../src/validate/describe-diagnostic.js";
import type { ValidateOptions } from "../../src/validate/options.js";
import { validateDate } from "../../src/validate/validate-date.js";

const right = [
  "ngày 05 tháng 3 năm 2020",
  "ngày 30 tháng 01 năm 2023",
  "ngày 12 tháng 11 năm 2023",
  "05/3/2020",
  "05/03/2020", // the zero of March is no fault unless asked for
  "30-11-2023",
  "30.11.2023",
  "ngày 29/02/2024", // leap year
  "ngày 29/02", // some year has it
  "Hà Nội, ngày 05 tháng 3 năm 2020",
  "TP. Hồ Chí Minh, ngày 21 tháng 12 năm 2025",
  "Thứ tư, 12/07/2023 - 22:40",
  "tháng 4/2023",
  "quý II/2023",
  "nhiệm kỳ 2020 - 2025",
  "7/8/1998", // before the rule
  "ngày 2 tháng 9 năm 1945",
] as const;

/** Date; findings as code, wrong characters; what applying all fixes makes of it. */
const wrong: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
  ["ngày 7 tháng 8 năm 2023", [["DATE001", "7"]], "ngày 07 tháng 8 năm 2023"],
  ["ngày 15/2/2023", [["DATE002", "2"]], "ngày 15/02/2023"],
  [
    "Ngày 1/2",
    [
      ["DATE001", "1"],
      ["DATE002", "2"],
    ],
    "Ngày 01/02",
  ], // as the press writes it
  ["31/4/2023", [["DATE004", "31"]], "31/4/2023"], // April has 30 days
  ["ngày 29 tháng 02 năm 2023", [["DATE004", "29"]], "ngày 29 tháng 02 năm 2023"], // no leap year
  ["30/13/2023", [["DATE004", "13"]], "30/13/2023"], // no such month
  ["00/5/2023", [["DATE004", "00"]], "00/5/2023"], // no such day
  ["Hà Nội, 05/3/2020", [["DATE005", "05/3/2020"]], "Hà Nội, ngày 05 tháng 3 năm 2020"],
  [
    "Hà Nội, ngày 5-3-2020",
    [
      ["DATE001", "5"],
      ["DATE005", "5-3-2020"],
    ],
    "Hà Nội, ngày 05 tháng 3 năm 2020",
  ], // two faults, two fixes
  ["30/3/23", [["DATE007", "23"]], "30/3/2023"],
  ["ngày 18-12-46", [["DATE007", "46"]], "ngày 18-12-1946"], // an old document
  ["này 23/8/2023", [["date/typo-this", "này"]], "ngày 23/8/2023"],
  [
    "ngày 20 tháng giêng năm 2020",
    [["date/lunar-month", "ngày 20 tháng giêng năm 2020"]],
    "ngày 20 tháng giêng năm 2020",
  ],
  ["05/3/\u200b2020", [["text/invisible-character", "\u200b"]], "05/3/2020"],
  ["05/3/2020 abc", [["parse/trailing-text", "abc"]], "05/3/2020 abc"],
  ["xin chào", [["parse/not-recognised", "xin chào"]], "xin chào"],
  ["", [["parse/empty", ""]], ""],
];

const found = (text: string, options: ValidateOptions = {}) =>
  validateDate(text, options).diagnostics.map(({ code, severity }) => `${code} ${severity}`);

describe("validateDate", () => {
  test.each(right)("has nothing to say of %s", (text) => {
    expect(validateDate(text, { asOf: "2026-11-22" })).toEqual({ wellFormed: true, known: true, diagnostics: [] });
  });

  test.each(wrong)("finds in %j", (text, expected, mended) => {
    const { diagnostics } = validateDate(text);
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual(expected);
    expect(applyFixes(text, diagnostics, { unsafe: true }).text).toBe(mended);
  });

  test("finds the same in decomposed text", () => {
    const text = "Hà Nội, ngày 5-3-2020".normalize("NFD");
    const { diagnostics } = validateDate(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(["text/not-nfc", "DATE001", "DATE005"]);
    expect(applyFixes(text, diagnostics).text).toBe("Hà Nội, ngày 05 tháng 3 năm 2020");
  });

  test.each([
    ["ngày 30/3/2063", "30/3/2063"],
    ["23/11/2026", "23/11/2026"],
    ["tháng 12/2026", "tháng 12/2026"],
    ["năm 2027", "năm 2027"],
  ])("%s is after 22/11/2026", (text, wrongPart) => {
    const { diagnostics } = validateDate(text, { asOf: "2026-11-22" });
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ["DATE006", wrongPart],
    ]);
    expect(found(text)).toEqual([]); // nobody said what day it is
    expect(found(text, { asOf: "22/11/2026" })).toEqual([]); // no ISO date
  });

  test.each(["ngày 22/11/2026", "tháng 11/2026", "năm 2026"])("%s is not after 22/11/2026", (text) => {
    expect(found(text, { asOf: "2026-11-22" })).toEqual([]);
  });

  test("asks for bare months only where it is told to", () => {
    expect(found("05/03/2020", { rules: { DATE003: "hint" } })).toEqual(["DATE003 hint"]);
    expect(found("05/12/2020", { rules: { DATE003: "hint" } })).toEqual([]);
  });

  test("press texts and registers are spared the zeros", () => {
    expect(found("Ngày 1/2/2023", { preset: "press" })).toEqual([]);
    expect(found("Ngày 1/2/2023", { preset: "registry" })).toEqual([]);
    expect(found("31/4/2023", { preset: "press" })).toEqual(["DATE004 error"]);
  });

  test("says what the calendar has", () => {
    const say = (text: string) => validateDate(text).diagnostics.map((one) => describeDiagnostic(one, "vi"));
    expect(say("31/4/2023")).toEqual(["Ngày này không có trong lịch: tháng 4/2023 chỉ có 30 ngày."]);
    expect(say("30/13/2023")).toEqual(["Ngày này không có trong lịch: không có tháng 13."]);
    expect(say("00/5/2023")).toEqual(["Ngày này không có trong lịch."]);
  });

  test("throws a TypeError for what is no string", () => {
    expect(() => validateDate(null as never)).toThrow(new TypeError("validateDate expects a string, got null."));
  });
});
