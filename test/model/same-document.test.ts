import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentKey } from "../../src/model/document-key.js";
import { sameDocument } from "../../src/model/same-document.js";
import { refOf } from "../format/refs.js";

type Fields = Parameters<typeof refOf>[0];

/** Two mentions, verdict, reasons. */
const pairs: readonly (readonly [Fields, Fields, string, readonly string[]])[] = [
  [{ number: "123/2020/NĐ-CP" }, { number: "123/2020/ND-CP", issuer: "Chính phủ" }, "same", ["number-equal"]],
  [{ number: "123/2020/NĐ-CP" }, { number: "124/2020/NĐ-CP" }, "different", ["number-differs"]],
  [{ number: "123/2020/NĐ-CP" }, { number: "123/2021/NĐ-CP" }, "different", ["number-differs"]],
  [
    { number: "123/2020/NĐ-CP" },
    { number: "123/2020", documentType: "decree" },
    "possibly-same",
    ["number-equal", "symbol-unknown"],
  ],
  [
    { number: "123/2020", documentType: "decree", issuer: "UBND tỉnh Sơn La" },
    { number: "123/2020/NĐ-CP", issuer: "Chính phủ" },
    "possibly-same",
    ["number-equal", "symbol-unknown", "issuer-differs"],
  ],
  // the day is not needed, so a slip in it only raises doubt
  [
    { number: "123/2020/NĐ-CP", issuedOn: "19/10/2020" },
    { number: "123/2020/NĐ-CP", issuedOn: "9/10/2020" },
    "possibly-same",
    ["number-equal", "date-differs"],
  ],
  [
    { number: "26/2008/QH12", documentType: "law" },
    { number: "26/2008/QH12", documentType: "resolution" },
    "different",
    ["type-differs", "number-equal"],
  ],
  [
    { number: "26/2008/QH12", documentType: "law" },
    { number: "26/2008/QH12" },
    "possibly-same",
    ["number-equal", "type-unknown"],
  ],
  [{ number: "26/2008/QH12" }, { number: "26/2008/QH12" }, "possibly-same", ["number-equal", "type-unknown"]],
  [
    { number: "38/KH-UBND", issuedOn: "1/2/2023", issuer: "UBND TP Hà Nội" },
    { number: "38/KH-UBND", issuedOn: "năm 2023", issuer: "Ủy ban nhân dân thành phố Hà Nội" },
    "same",
    ["number-equal"],
  ],
  [
    { number: "38/KH-UBND", issuedOn: "1/2/2023", issuer: "UBND tỉnh Sơn La" },
    { number: "38/KH-UBND", issuedOn: "1/2/2023", issuer: "UBND tỉnh Lai Châu" },
    "different",
    ["issuer-differs", "number-equal"],
  ],
  [
    { number: "38/KH-UBND", issuedOn: "1/2/2023" },
    { number: "38/KH-UBND", issuedOn: "7/2/2022" },
    "different",
    ["date-differs", "number-equal"],
  ],
  [
    { number: "38/KH-UBND" },
    { number: "38/KH-UBND" },
    "possibly-same",
    ["number-equal", "date-unknown", "issuer-unknown"],
  ],
  [
    { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Ban Thường vụ Thành ủy Huế" },
    { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy Huế" },
    "same",
    ["number-equal"],
  ],
  [
    { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy Huế" },
    { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy" },
    "possibly-same",
    ["number-equal", "issuer-unknown"],
  ],
  // the end of one name begins the other
  [
    { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Ban Thường vụ Thành ủy" },
    { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy Huế" },
    "possibly-same",
    ["number-equal", "issuer-unknown"],
  ],
  [{ number: "05-CT/TW", term: 11 }, { number: "05-CT/TW", term: 12 }, "different", ["tenure-differs", "number-equal"]],
  [{ number: "05-CT/TW", term: 12 }, { number: "5-CT/TW", term: 12 }, "same", ["number-equal"]],
  [
    { number: "05-CT/TW", issuedOn: "năm 2016" },
    { number: "05-CT/TW", issuedOn: "năm 2016" },
    "possibly-same",
    ["number-equal", "date-unknown"],
  ],
  [
    { number: "80-QĐ/TW", documentType: "regulation", issuedOn: "18/8/2022" },
    { number: "80-QĐ/TW", documentType: "decision", issuedOn: "18/8/2022" },
    "different",
    ["type-differs", "number-equal"],
  ],
  [
    { number: "75-TB/TW", documentType: "conclusionNotice", issuedOn: "9/4/2007" },
    { number: "75-TB/TW", issuedOn: "9/4/2007" },
    "same", // one series, two words
    ["number-equal"],
  ],
  [
    { number: "75-TB/TW", documentType: "conclusion", issuedOn: "9/4/2007" },
    { number: "75-TB/TW", issuedOn: "9/4/2007" },
    "possibly-same", // the word disagrees with the code
    ["number-equal", "type-unknown"],
  ],
  [
    { name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013" },
    { name: "LUẬT ĐẤT ĐAI", documentType: "law", issuedOn: "29/11/2013" },
    "same",
    ["name-equal"],
  ],
  [
    { name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013" },
    { name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2003" },
    "different",
    ["year-differs", "name-equal"],
  ],
  [
    { name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013" },
    { name: "Luật Đất đai", documentType: "law" },
    "possibly-same",
    ["name-equal", "year-unknown"],
  ],
  [
    { name: "Luật Đất đai", documentType: "law" },
    { name: "Luật Nhà ở", documentType: "law" },
    "different",
    ["name-differs"],
  ],
  // a law by name and year, and the same law by number and name
  [
    { name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013" },
    { number: "45/2013/QH13", documentType: "law", subject: "Đất đai" },
    "same",
    ["name-equal"],
  ],
  [
    { number: "45/2013/QH13", documentType: "law" },
    { name: "Luật Nhà ở", documentType: "law" },
    "different",
    ["nothing-in-common"],
  ],
  [
    { name: "Nghị quyết Trung ương 4", term: 11 },
    { name: "Nghị quyết Trung ương 4", term: 12 },
    "different",
    ["tenure-differs", "name-equal"],
  ],
  [{ number: "TCVN 5687" }, { number: "TCVN 5687" }, "possibly-same", ["number-equal", "year-unknown"]],
  [
    { number: "/QĐ-UBND" },
    { number: "/QĐ-UBND" },
    "possibly-same",
    ["number-equal", "serial-unknown", "date-unknown", "issuer-unknown"],
  ],
  [{}, {}, "different", ["nothing-in-common"]],
];

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const refs = fc
  .record({
    number: pick(
      null,
      "38/KH-UBND",
      "38/2023/QĐ-UBND",
      "18-CT/TU",
      "80-QĐ/TW",
      "05-CT/TW",
      "26/2008/QH12",
      "34",
      "TCVN 5687",
      "18/VBHN-VPQH",
    ),
    documentType: pick("law" as const, "resolution" as const, "decision" as const, "regulation" as const, null),
    name: pick(null, "Luật Đất đai", "Luật đất đai", "Luật Nhà ở"),
    issuedOn: pick(null, "1/2/2023", "2/2/2023", "tháng 2/2023", "năm 2023", "ngày 1/2"),
    issuer: pick(null, "UBND tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La", "UBND tỉnh", "Thành ủy Huế"),
    term: pick(null, 12, 13),
  })
  .map(refOf);

describe("sameDocument", () => {
  test.each(pairs)("%j and %j: %s", (a, b, verdict, reasons) => {
    expect(sameDocument(refOf(a), refOf(b))).toEqual({ verdict, reasons });
    expect(sameDocument(refOf(b), refOf(a)).verdict).toBe(verdict);
  });

  test("the order does not matter", () => {
    fc.assert(
      fc.property(refs, refs, (a, b) => {
        expect(sameDocument(a, b).verdict).toBe(sameDocument(b, a).verdict);
      }),
      { numRuns: 3000 },
    );
  });

  test("equal exact keys are of the same document, equal keys never of different ones", () => {
    fc.assert(
      fc.property(refs, refs, (a, b) => {
        const [one, other] = [documentKey(a), documentKey(b)];
        if (one.key !== other.key || (a.number === null && a.name === null)) return;
        const { verdict, reasons } = sameDocument(a, b);
        expect(verdict).not.toBe("different");
        // A slip in a field that the number does not need raises doubt, no more.
        const contradicted = reasons.some((reason) => reason.endsWith("-differs"));
        if (one.exact && !contradicted) expect(verdict).toBe("same");
      }),
      { numRuns: 20_000 },
    );
  });

  test("what is the same has exact keys", () => {
    fc.assert(
      fc.property(refs, refs, (a, b) => {
        if (sameDocument(a, b).verdict !== "same") return;
        expect(documentKey(a).exact || documentKey(b).exact).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
