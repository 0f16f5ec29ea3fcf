import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/validate/apply-fixes.js";
import { validateCitation } from "../../src/validate/validate-citation.js";

const right = [
  "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
  "Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương", // QĐ is both types in the Party
  "Kết luận số 75-TB/TW ngày 21/11/2007 của Ban Bí thư", // conclusions are announced in notices
  "Thông tư số 12/TT-BTC ngày 03/4/1995 của Bộ Tài chính", // no year in those days
  "Luật Đất đai năm 2013", // by its name
  "Bộ luật Dân sự số 91/2015/QH13",
  "Công văn số 565/CT-CS", // CT is the office here
  "khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP",
] as const;

/** Citation; findings as code, wrong characters; what applying the safe fixes makes of it. */
const wrong: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
  [
    "Nghị định số 30/2020/NÐ-CP ngày 5/3/2020 của Chính phủ",
    [
      ["SYM012", "Ð"],
      ["DATE001", "5"],
    ],
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
  ],
  [
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ",
    [["SYM006", "2020"]],
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ",
  ], // which of the two is wrong?
  ["Kế hoạch số 38/QĐ-UBND", [["SYM008", "QĐ"]], "Kế hoạch số 38/QĐ-UBND"], // type and code disagree
  ["Nghị định số 30/NĐ-CP ngày 05/3/2020", [["SYM005", ""]], "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"], // the date tells the year
  ["Thông tư số 05/TT-BTC ngày 03/4/2015", [["SYM005", ""]], "Thông tư số 05/2015/TT-BTC ngày 03/4/2015"], // and the time of the rule
  [
    "Nghị định số 5/NĐ-CP ngày 05/3/2020",
    [
      ["NUM003", "5"],
      ["SYM005", ""],
    ],
    "Nghị định số 05/2020/NĐ-CP ngày 05/3/2020",
  ], // side by side
  ["Kế hoạch số 38/2023/KH-UBND ngày 30/3/2023", [["SYM004", "2023"]], "Kế hoạch số 38/KH-UBND ngày 30/3/2023"], // safe where the date keeps the year
  ["Kế hoạch số 38/2022/KH-UBND ngày 30/3/2023", [["SYM004", "2022"]], "Kế hoạch số 38/2022/KH-UBND ngày 30/3/2023"], // not where it does not
  ["Công văn số 3241/CV-UBND", [["SYM009", "CV"]], "Công văn số 3241/CV-UBND"],
  ["Công văn số 512/VPTU", [["SYM010", "VPTU"]], "Công văn số 512-CV/VPTU"], // safe: the type is named
  ["Kế hoạch số 147-KH/TU, này 23/8/2023", [["date/typo-this", "này"]], "Kế hoạch số 147-KH/TU, ngày 23/8/2023"],
  ["Quyết định số 05/QĐ-UBND ngày 31/02/2023", [["DATE004", "31"]], "Quyết định số 05/QĐ-UBND ngày 31/02/2023"],
  ["Nghị quyết 34", [["number/no-symbol", "34"]], "Nghị quyết 34"],
  ["xin chào", [["parse/not-recognised", "xin chào"]], "xin chào"],
  ["", [["parse/empty", ""]], ""],
];

describe("validateCitation", () => {
  test.each(right)("has nothing to say of %s", (text) => {
    expect(validateCitation(text, { asOf: "2026-11-22" })).toEqual({ wellFormed: true, known: true, diagnostics: [] });
  });

  test.each(wrong)("finds in %j", (text, expected, mended) => {
    const { diagnostics } = validateCitation(text);
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual(expected);
    expect(applyFixes(text, diagnostics).text).toBe(mended);
  });

  test("judges the number by the rules of the day of issue", () => {
    const codes = (text: string) => validateCitation(text).diagnostics.map(({ code }) => code);
    expect(codes("Quyết định số 5/QĐ-UBND ngày 12/11/1999")).toEqual([]); // no zero then
    expect(codes("Quyết định số 5/QĐ-UBND ngày 12/11/2019")).toEqual(["NUM001"]);
  });

  test("says that nothing may be issued after the day of judgement", () => {
    const { diagnostics } = validateCitation("Kế hoạch số 38/KH-UBND ngày 30/3/2063", { asOf: "2026-11-22" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["DATE006"]);
  });

  test("is not known where a body is not", () => {
    expect(validateCitation("Quyết định số 12/QĐ-XYZ")).toEqual({ wellFormed: true, known: false, diagnostics: [] });
  });

  test("throws a TypeError for what is no string", () => {
    expect(() => validateCitation(1 as never)).toThrow(new TypeError("validateCitation expects a string, got number."));
  });
});
