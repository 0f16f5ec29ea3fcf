import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDocumentNumber } from "../../src/format/document-number.js";
import { parseDocumentNumber, parseDocumentNumberOrThrow } from "../../src/parse/document-number.js";
import { documentNumbers } from "../arbitraries/document-number.js";
import { readsBack } from "../laws/round-trip.js";
import { runs } from "../laws/spans.js";

/** Number as it may stand in a text, canonical writing, writing without diacritics. */
const numbers = [
  ["24/2018/QH14", "24/2018/QH14", "24/2018/QH14"], // law
  ["76 / 2025 / UBTVQH15", "76/2025/UBTVQH15", "76/2025/UBTVQH15"], // ordinance with noise
  ["27/2012/NQ-UBTVQH13", "27/2012/NQ-UBTVQH13", "27/2012/NQ-UBTVQH13"], // old resolution of the Standing Committee
  ["112/NQ-UBTVQH15", "112/NQ-UBTVQH15", "112/NQ-UBTVQH15"], // individual resolution
  ["15/2019/HNGĐ-ST", "15/2019/HNGĐ-ST", "15/2019/HNGD-ST"], // judgment
  ["43/2021/AL", "43/2021/AL", "43/2021/AL"], // precedent
  ["TCVN 5687:2010", "TCVN 5687:2010", "TCVN 5687:2010"], // standard without body
  ["QCVN 06:2022/BXD", "QCVN 06:2022/BXD", "QCVN 06:2022/BXD"], // technical regulation
  ["09/VBHN-BTC", "09/VBHN-BTC", "09/VBHN-BTC"], // consolidated text
  ["12/SY-UBND", "12/SY-UBND", "12/SY-UBND"], // copy
  ["08/2021/TTLT-BCA-VKSNDTC", "08/2021/TTLT-BCA-VKSNDTC", "08/2021/TTLT-BCA-VKSNDTC"], // joint
  ["120/2024/NÐ-CP", "120/2024/NĐ-CP", "120/2024/ND-CP"], // Eth for Đ
  ["66.11/2026/NQ-CP", "66.11/2026/NQ-CP", "66.11/2026/NQ-CP"], // dotted serial
  ["30a/2008/NQ-CP", "30a/2008/NQ-CP", "30a/2008/NQ-CP"], // suffixed serial
  ["64-CP", "64-CP", "64-CP"], // before 1996
  ["221/HĐBT", "221/HĐBT", "221/HDBT"], // Council of Ministers
  ["21-LCT/HĐNN8", "21-LCT/HĐNN8", "21-LCT/HDNN8"], // promulgated law of the 1980s
  ["103-SL/L-005", "103-SL/L-005", "103-SL/L-005"], // law of 1957
  ["18-KL/TW", "18-KL/TW", "18-KL/TW"], // Party
  ["06-HD/BTCTW-BTGTW", "06-HD/BTCTW-BTGTW", "06-HD/BTCTW-BTGTW"], // two Party bodies
  ["07 / CT - TTg", "07/CT-TTg", "07/CT-TTg"], // administrative
  ["318/TB-VPCP", "318/TB-VPCP", "318/TB-VPCP"], // notice
  ["512/BGDĐT-GDTrH", "512/BGDĐT-GDTrH", "512/BGDDT-GDTrH"], // official letter
  ["/QĐ-UBND", "/QĐ-UBND", "/QD-UBND"], // draft
  ["168/2024", "168/2024", "168/2024"], // symbol left out
  ["94", "94", "94"], // bare
] as const;

describe("formatDocumentNumber", () => {
  test.each(numbers)("writes %s as %s and without diacritics as %s", (written, canonical, ascii) => {
    const number = parseDocumentNumberOrThrow(written);
    expect(formatDocumentNumber(number)).toBe(canonical);
    expect(formatDocumentNumber(number, { ascii: true })).toBe(ascii);
  });

  test("writes from the parts, not from the stored writing", () => {
    const number = { ...parseDocumentNumberOrThrow("147-KH/TU"), serialText: "148", canonical: "147-KH/TU" };
    expect(formatDocumentNumber(number)).toBe("148-KH/TU");
  });

  test("falls back on the stored writing where a part is missing", () => {
    const number = { ...parseDocumentNumberOrThrow("147-KH/TU"), issuerCodes: [] };
    expect(formatDocumentNumber(number)).toBe("147-KH/TU");
  });

  test("what is written is read back, for every shape", () => {
    readsBack(documentNumbers, formatDocumentNumber, parseDocumentNumber);
  });

  test("without diacritics nothing but ASCII is left", () => {
    fc.assert(
      fc.property(documentNumbers, (number) => {
        expect(formatDocumentNumber(number, { ascii: true })).toMatch(/^[ -~]*$/);
      }),
      { numRuns: runs },
    );
  });
});
