import { describe, expect, test } from "vitest";
import { parseDocumentNumberOrThrow } from "../../src/parse/document-number.js";
import { applyFixes } from "../../src/validate/apply-fixes.js";
import type { ValidateOptions } from "../../src/validate/options.js";
import { validateDocumentNumber } from "../../src/validate/validate-document-number.js";

/** Real numbers that are right, each for its body and time. */
const right = [
  "147-KH/TU", // plan of a provincial Party committee
  "05-CT/TW", // directive of the Politburo
  "19370-CV/VPTW", // letter of the Party's Central Office
  "06-HD/BTCTW-BTGTW", // two Party bodies
  "343-QĐNS/TW", // personnel decision
  "24-BS/UBKTTU", // certified copy
  "01-NQ/ĐH", // resolution of a congress
  "30/2020/NĐ-CP", // decree
  "66.18/2026/NQ-CP", // dotted serial
  "30a/2008/NQ-CP", // serial with a letter
  "19/2025/QĐ-TTg", // normative decision
  "449/QĐ-TTg", // individual decision of the same body
  "07/CT-TTg", // directive
  "16/2026/NQ-CP", // normative resolution
  "27/NQ-CP", // individual resolution
  "67/2026/NQ-HĐND", // resolution of a People's Council
  "12/NQ-HĐND", // individual one
  "37/2025/QĐ-CTUBND", // chairman of a People's Committee
  "05/2008/CT-UBND", // directives were normative then
  "38/KH-UBND", // plan
  "3241/UBND-KGVX", // official letter
  "3123/SGDĐT-CTTT-KHCN", // body that the registry does not have
  "4586/BGDĐT-GDTrH", // small letters in a unit's code
  "565/CT-CS", // Cục Thuế, not chỉ thị
  "80/2015/QH13", // law
  "41/2022/UBTVQH15", // ordinance
  "1339/NQ-UBTVQH15", // individual resolution of the Standing Committee
  "08/2008/PL-UBTVQH12", // ordinance before 2012
  "58/1998/NQ-UBTVQH10", // resolution before 2012
  "56/2006/NQ-QH11", // resolution of the National Assembly then
  "55/1997/L-CTN", // order of the President
  "55/2005/TTLT-BNV-VPCP", // joint circular
  "102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", // joint resolution with a term inside
  "1346/2001/QĐ-NHNN", // decision of the State Bank
  "36/2013/TB-LPQT", // announcements on treaties have the year
  "18/VBHN-VPQH", // consolidated text
  "05/SY-UBND", // copy
  "206/2017/DS-PT", // judgment
  "72/2025/QĐST-HNGĐ", // decision of a court
  "01/2016/AL", // precedent
  "TCVN 5687:2010", // standard
  "QCVN 41:2024/BGTVT", // technical regulation
  "933/QĐ-TLĐ", // trade unions, in the order of the State
  "464/CV-CCB", // veterans write CV
  "01-KH/TWĐTN-KHCN", // Youth Union, in the order of the Party
  "133/HĐBT", // Council of Ministers
  "4/HĐBT", // no zero then
  "64-CP", // Government before 1996
  "299/TTg", // directive of 1980
  "43-SL", // edict
  "21/SL", // edict with a slash
  "10-LCT/HĐNN7", // law of the 1980s
  "44B-LCT/HĐNN8", // with a letter
  "18-L/CTN", // law of 1993
  "102-SL/L-004", // law of 1957
  "504-NQ/TVQH", // old, in the order that the Party has now
  "01-TANDTC-VKSNDTC/TTLT", // joint circular of 1988
  "7/1997/QH9", // no zero asked for then
  "số 30/2020/NĐ-CP", // as in running text
  "Số: 38/KH-UBND", // as in a letterhead of the State
  "Số 24-CT/TU", // as in one of the Party
] as const;

/** Number; findings as code, wrong characters; what applying all fixes makes of it. */
const wrong: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
  ["30/2020/NÐ-CP", [["SYM012", "Ð"]], "30/2020/NĐ-CP"], // Eth
  ["30/2020/NƉ-CP", [["SYM012", "Ɖ"]], "30/2020/NĐ-CP"], // African D
  ["30/2020/ND-CP", [["SYM012", "D"]], "30/2020/NĐ-CP"], // plain D
  ["361/2025/HNGD-ST", [["SYM012", "D"]], "361/2025/HNGĐ-ST"], // court
  ["12/BGDDT-GDTrH", [["SYM012", "D"]], "12/BGDĐT-GDTrH"], // the second D only
  [
    "30/2020/ NĐ - CP",
    [
      ["SYM013", " "],
      ["SYM013", " "],
      ["SYM013", " "],
    ],
    "30/2020/NĐ-CP",
  ], // spaces
  ["28/2004/QH 11", [["SYM013", " "]], "28/2004/QH11"], // space before the term
  ["61/2010/\nQH12", [["SYM013", "\n"]], "61/2010/QH12"], // line break
  ["38/KH–UBND", [["SYM014", "–"]], "38/KH-UBND"], // en dash
  [
    "02 – NQ/TW",
    [
      ["SYM013", " "],
      ["SYM014", "–"],
      ["SYM013", " "],
    ],
    "02-NQ/TW",
  ], // dash and spaces are two faults
  ["12/ttr-UBND", [["SYM011", "tt"]], "12/TTr-UBND"], // small letters
  ["05-Ctr/ĐUK", [["SYM011", "t"]], "05-CTr/ĐUK"], // Ctr for CTr
  [
    "100/2019/nð-cp",
    [
      ["SYM011", "nð"],
      ["SYM011", "cp"],
    ],
    "100/2019/NĐ-CP",
  ], // small letters, one of them Eth
  ["38.KH-UBND", [["SYM015", "."]], "38/KH-UBND"], // dot
  ["38\\KH-UBND", [["SYM015", "\\"]], "38/KH-UBND"], // backslash
  ["364/KH.UBND", [["SYM015", "."]], "364/KH-UBND"], // dot between codes
  [
    "67.2025.QH15",
    [
      ["SYM015", "."],
      ["SYM015", "."],
    ],
    "67/2025/QH15",
  ], // dots of a file name
  [
    "01_2026_TT-NHNN",
    [
      ["SYM015", "_"],
      ["SYM015", "_"],
    ],
    "01/2026/TT-NHNN",
  ], // underscores of a file name
  [
    "147.KH.TU",
    [
      ["SYM015", "."],
      ["SYM015", "."],
    ],
    "147-KH/TU",
  ], // the Party's own separators
  ["38-KH/UBND", [["SYM003", "-KH/"]], "38/KH-UBND"], // Party order, State body
  ["147/KH-TU", [["SYM003", "/KH-"]], "147-KH/TU"], // State order, Party body
  ["12/KH-ĐUQH", [["SYM003", "/KH-"]], "12-KH/ĐUQH"], // a Party committee that the reader of numbers does not know
  ["147/KH–TU", [["SYM003", "/KH–"]], "147-KH/TU"], // the dash goes with it
  ["366-QĐ-TW", [["SYM002", "-"]], "366-QĐ/TW"], // second separator
  ["221/KL/TW", [["SYM002", "/"]], "221-KL/TW"], // first separator
  ["221 CT/TW", [["SYM002", " "]], "221-CT/TW"], // first separator missing
  ["858CV/ĐUK", [["SYM002", ""]], "858-CV/ĐUK"], // nothing at all there
  [
    "212 KL TW",
    [
      ["SYM002", " "],
      ["SYM002", " "],
    ],
    "212-KL/TW",
  ], // both missing
  ["82/2005-QĐ-UBND", [["SYM001", "-"]], "82/2005/QĐ-UBND"], // behind the year
  ["20/2025NĐ-CP", [["SYM001", ""]], "20/2025/NĐ-CP"], // missing behind the year
  ["01/2017/NQHĐTP", [["SYM001", ""]], "01/2017/NQ-HĐTP"], // missing between codes
  ["4977/BVHTTDL VP", [["SYM001", " "]], "4977/BVHTTDL-VP"], // space for a hyphen
  ["12/KH/XYZ", [["SYM001", "/"]], "12/KH-XYZ"], // unknown body
  ["5/QĐ-UBND", [["NUM001", "5"]], "05/QĐ-UBND"], // administrative
  ["5a/QĐ-UBND", [["NUM001", "5"]], "05a/QĐ-UBND"], // with a letter
  ["Số 5-NQ/ĐU", [["NUM002", "5"]], "Số 05-NQ/ĐU"], // Party
  ["1/2020/NĐ-CP", [["NUM003", "1"]], "01/2020/NĐ-CP"], // legal normative
  ["XII/QĐ-UBND", [["NUM004", "XII"]], "12/QĐ-UBND"], // Roman
  ["0/KH-UBND", [["NUM004", "0"]], "0/KH-UBND"], // no number
  ["0147/KH-UBND", [["NUM005", "0"]], "147/KH-UBND"], // surplus zero
  ["001/QĐ-UBND", [["NUM005", "0"]], "01/QĐ-UBND"], // one of two
  ["Số:      /QĐ-UBND", [["NUM006", "      "]], "Số:      /QĐ-UBND"], // draft
  ["/2026/TT-BTC", [["NUM006", ""]], "/2026/TT-BTC"], // draft with a year
  ["38/2023/KH-UBND", [["SYM004", "2023"]], "38/KH-UBND"], // a plan has no year
  ["30/NĐ-CP", [["SYM005", ""]], "30/NĐ-CP"], // a decree has one
  ["05/TTLT-BTC-BTP", [["SYM005", ""]], "05/TTLT-BTC-BTP"], // and a joint circular
  ["80/2015/L-QH13", [["SYM007", "L"]], "80/2015/QH13"], // law with a type
  ["12/2024/PL-UBTVQH15", [["SYM007", "PL"]], "12/2024/UBTVQH15"], // ordinance with a type, after 2011
  ["176/2025/QH", [["SYM007", "QH"]], "176/2025/QH"], // term lost
  ["3241/CV-UBND", [["SYM009", "CV"]], "3241/CV-UBND"], // CV in the State
  ["3241/CV-UBND-KGVX", [["SYM009", "CV"]], "3241/UBND-KGVX"], // with the unit
  ["512/VPTU", [["SYM010", "VPTU"]], "512-CV/VPTU"], // no CV in the Party
  ["05/2023/CT-TU", [["SYM002", "/2023/CT-"]], "05-CT/TU"], // a Party number has no year
  ["Số: 24-CT/TU", [["SYM016", ":"]], "Số 24-CT/TU"], // colon in the Party
  ["Số 38/KH-UBND", [["SYM016", ""]], "Số: 38/KH-UBND"], // no colon in the State
  ["42-QĐ/TƯ", [["number/variant-code", "TƯ"]], "42-QĐ/TW"], // no rule speaks of it
  ["30/2020/NĐ\u00ad-CP", [["text/invisible-character", "\u00ad"]], "30/2020/NĐ-CP"], // soft hyphen
  ["34", [["number/no-symbol", "34"]], "34"], // symbol left out
  ["68-NQ/TW.", [["parse/sentence-sign", "."]], "68-NQ/TW."], // end of a sentence
  ["abc", [["parse/not-recognised", "abc"]], "abc"], // no number
  ["", [["parse/empty", ""]], ""], // nothing
];

const found = (text: string, options: ValidateOptions = {}) =>
  validateDocumentNumber(text, options).diagnostics.map(({ code, severity }) => `${code} ${severity}`);

describe("validateDocumentNumber", () => {
  test.each(right)("has nothing to say of %s", (text) => {
    expect(validateDocumentNumber(text).diagnostics).toEqual([]);
    expect(validateDocumentNumber(text).wellFormed).toBe(true);
  });

  test.each(wrong)("finds in %j", (text, expected, mended) => {
    const { diagnostics } = validateDocumentNumber(text);
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual(expected);
    expect(applyFixes(text, diagnostics, { unsafe: true }).text).toBe(mended);
  });

  test("says exactly what is wrong and how to mend it", () => {
    expect(validateDocumentNumber("30/2020/NÐ-CP")).toEqual({
      wellFormed: true,
      known: true,
      diagnostics: [
        {
          code: "SYM012",
          severity: "warning",
          span: { start: 9, end: 10 },
          params: { found: "Ð", codePoint: "U+00D0", written: "NÐ", meant: "NĐ" },
          fixes: [{ title: "restore-d-stroke", edits: [{ span: { start: 9, end: 10 }, newText: "Đ" }], safe: true }],
        },
      ],
    });
  });

  test.each([
    ["147-KH/TU", true], // both codes known
    ["12/QĐ-XYZ", false], // body unknown
    ["12/XYZ-QĐ", false], // unknown body of a letter
    ["34", false], // no symbol
    ["TCVN 5687:2010", true], // standards are known by their prefix
  ] as const)("is %s known: %s", (text, known) => {
    const report = validateDocumentNumber(text);
    expect(report).toMatchObject({ wellFormed: true, known });
  });

  test("an unknown body makes a fault of form a warning, a known one an error", () => {
    expect(found("5/QĐ-UBND")).toEqual(["NUM001 error"]);
    expect(found("5/QĐ-XYZ")).toEqual(["NUM001 warning"]);
  });

  test("judges a document by the rules of its own time", () => {
    expect(found("1/1999/QĐ-BTC")).toEqual([]); // the zero was asked for from 2005 on
    expect(found("1/2006/QĐ-BTC")).toEqual(["NUM003 warning"]);
    expect(found("5/QĐ-UBND", { asOf: "2001-04-30" })).toEqual([]);
    expect(found("5/QĐ-UBND", { asOf: "2020-03-05" })).toEqual(["NUM001 error"]);
    expect(found("30/NĐ-CP", { asOf: "1994-01-31" })).toEqual([]);
    expect(found("5/QĐ-BNL")).toEqual([]); // Bộ Năng lượng ended in 1995
    expect(found("5/QĐ-BGTVT")).toEqual(["NUM001 error"]); // Bộ Giao thông vận tải in 2025
  });

  test("takes the caller's word for the regime", () => {
    expect(found("147/KH-TU", { regime: "party" })).toEqual(["SYM002 error", "SYM002 error"]);
    expect(found("38-KH/UBND", { regime: "state-admin" })).toEqual(["SYM001 error", "SYM001 error"]);
    expect(found("5/QĐ-XYZ", { regime: "state" })).toEqual(["NUM001 error"]);
    expect(found("5-KH/XYZ")).toEqual([]);
    expect(found("5-KH/XYZ", { regime: "party" })).toEqual(["NUM002 warning"]);
  });

  test("presets and single rules set the severity", () => {
    const text = "5/ND–CP";
    expect(found(text)).toEqual(["NUM003 warning", "SYM005 error", "SYM012 warning", "SYM014 warning"]);
    expect(found(text, { preset: "press" })).toEqual(["SYM012 hint"]);
    expect(found(text, { preset: "press", rules: { SYM014: "error" } })).toEqual(["SYM012 hint", "SYM014 error"]);
    expect(found(text, { rules: { SYM005: "off", SYM012: "off" } })).toEqual(["NUM003 warning", "SYM014 warning"]);
    expect(found("147/KH-TU", { preset: "press" })).toEqual(["SYM003 warning"]);
  });

  test("judges a number that was read by its canonical writing", () => {
    const number = parseDocumentNumberOrThrow("5 / QÐ – UBND");
    expect(validateDocumentNumber(number).diagnostics.map(({ code }) => code)).toEqual(["NUM001"]);
  });

  test("throws a TypeError for what is no number", () => {
    expect(() => validateDocumentNumber(5 as never)).toThrow(
      new TypeError("validateDocumentNumber expects a string or a DocumentNumber, got number."),
    );
    expect(() => validateDocumentNumber(null as never)).toThrow(TypeError);
  });
});
