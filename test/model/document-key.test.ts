import { describe, expect, test } from "vitest";
import { documentKey } from "../../src/model/document-key.js";
import { documentTypeOfNumber } from "../../src/model/document-type-of-number.js";
import { parseDocumentNumberOrThrow } from "../../src/parse/document-number.js";
import { refOf } from "../format/refs.js";

type Fields = Parameters<typeof refOf>[0];

/** What is known, the key, what is missing. */
const keys: readonly (readonly [Fields, string, readonly string[]])[] = [
  [{ number: "30/2020/NĐ-CP" }, "decree:30/2020/nđ-cp", []], // type from the code
  [{ number: "30/2020/ND-CP", issuedOn: "5/3/2020", issuer: "Chính phủ" }, "decree:30/2020/nđ-cp", []], // what is not needed is left out
  [{ number: "24/2018/QH14" }, "?:24/2018/qh14", ["documentType"]], // law, code or resolution
  [{ number: "24/2018/QH14", documentType: "law" }, "law:24/2018/qh14", []],
  [{ number: "1339/NQ-UBTVQH15" }, "resolution:1339/nq-ubtvqh15", []], // the term stands in the number
  [{ number: "200/NQ-TVQH" }, "resolution:200/nq-tvqh", ["issuedOn"]],
  [{ number: "14/2022/QĐ-UBND" }, "decision:14/2022/qđ-ubnd", ["issuer"]], // every province has one
  [{ number: "14/2022/QĐ-UBND", issuer: "UBND tỉnh" }, "decision:14/2022/qđ-ubnd@@ủy ban nhân dân tỉnh", ["issuer"]], // of which?
  [
    { number: "14/2022/QĐ-UBND", issuer: "UBND tỉnh Lào Cai" },
    "decision:14/2022/qđ-ubnd@@ủy ban nhân dân tỉnh lào cai",
    [],
  ],
  [{ number: "7/CT-TTg", issuedOn: "21/3/2023" }, "directive:07/ct-ttg@2023-03-21", []], // serial padded
  [{ number: "07/CT-TTg", issuedOn: "năm 2023" }, "directive:07/ct-ttg@2023", []],
  [{ number: "07/CT-TTg", issuedOn: "ngày 21/3" }, "directive:07/ct-ttg@XXXX-03-21", ["issuedOn"]],
  [
    { number: "38/KH-UBND", issuedOn: "1/2/2023", issuer: "UBND TP Hà Nội" },
    "plan:38/kh-ubnd@2023-02-01@ủy ban nhân dân thành phố hà nội",
    [],
  ],
  [{ number: "38/KH-UBND" }, "plan:38/kh-ubnd", ["issuedOn", "issuer"]],
  [{ number: "05-CT/TW", issuedOn: "15/5/2016" }, "directive:05-ct/tw@2016-05-15", []],
  [{ number: "05-CT/TW", term: 12 }, "directive:05-ct/tw@khóa 12", []],
  [{ number: "05-CT/TW", issuedOn: "năm 2016" }, "directive:05-ct/tw@2016", ["issuedOn"]], // a congress may part the year
  [{ number: "37-QĐ/TW", issuedOn: "25/10/2021" }, "?:37-qđ/tw@2021-10-25", ["documentType"]], // decision or regulation
  [{ number: "37-QĐ/TW", issuedOn: "25/10/2021", documentType: "regulation" }, "regulation:37-qđ/tw@2021-10-25", []],
  [{ number: "147-KH/TU", issuedOn: "30/3/2023" }, "plan:147-kh/tu@2023-03-30", ["issuer"]],
  [
    { number: "147-KH/TU", issuedOn: "30/3/2023", issuer: "Thành ủy" },
    "plan:147-kh/tu@2023-03-30@thành ủy",
    ["issuer"],
  ],
  [{ number: "147-KH/TU", issuer: { text: "Thành ủy Huế" } }, "plan:147-kh/tu@@thành ủy huế", ["issuedOn"]],
  [
    { number: "3241/UBND-KGVX", issuedOn: "4/10/2023", issuer: "UBND tỉnh Bắc Ninh" },
    "officialLetter:3241/ubnd-kgvx@2023-10-04@ủy ban nhân dân tỉnh bắc ninh",
    [],
  ],
  [
    { number: "47-KH/BCĐ", issuedOn: "14/4/2025", issuer: "Ban Chỉ đạo" },
    "plan:47-kh/bcđ@2025-04-14@ban chỉ đạo",
    ["issuer"],
  ],
  [{ number: "18/VBHN-VPQH", issuedOn: "năm 2024" }, "consolidatedDocument:18/vbhn-vpqh@2024", []],
  [{ number: "206/2017/DS-PT", documentType: "judgment" }, "judgment:206/2017/ds-pt", ["issuer"]],
  [{ number: "01/2016/AL" }, "precedent:01/2016/al", []],
  [{ number: "TCVN 5687:2010" }, "standardTcvn:tcvn 5687:2010", []],
  [{ number: "TCVN 5687" }, "standardTcvn:tcvn 5687", ["year"]],
  [
    { number: "34", documentType: "resolution", issuer: "Thành ủy Hà Nội" },
    "resolution:34@@thành ủy hà nội",
    ["symbol", "issuedOn"],
  ],
  [{ number: "168/2024", documentType: "decree" }, "decree:168/2024", ["symbol", "issuer"]],
  [
    { number: "/QĐ-UBND", issuedOn: "năm 2025", issuer: "UBND xã Ea Kao" },
    "decision:/qđ-ubnd@2025@ủy ban nhân dân xã ea kao",
    ["serial"],
  ],
  [{ name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013" }, "law:luật đất đai@2013", []],
  [{ name: "LUẬT ĐẤT ĐAI", documentType: "law", issuedOn: "29/11/2013" }, "law:luật đất đai@2013", []], // the year is enough
  [{ name: "Luật Đất đai", documentType: "law" }, "law:luật đất đai", ["issuedOn"]],
  [
    { name: "Nghị quyết Trung ương 4", documentType: "resolution", term: 12 },
    "resolution:nghị quyết trung ương 4@khóa 12",
    [],
  ],
  [{ documentType: "report", issuedOn: "2/6/2024" }, "report:@2024-06-02", ["number"]],
  [{}, "?:", ["documentType", "number"]],
];

describe("documentKey", () => {
  test.each(keys)("%j → %s", (fields, key, missing) => {
    expect(documentKey(refOf(fields))).toEqual({ key, exact: missing.length === 0, missing });
  });

  test("reads the type of an entity from its tag and the name of a law from its subject", () => {
    const entity = {
      kind: "law",
      number: null,
      issuedOn: refOf({ issuedOn: "năm 2024" }).issuedOn,
      issuer: null,
      subject: "Lưu trữ",
    };
    expect(documentKey(entity).key).toBe("law:luật lưu trữ@2024");
    expect(documentKey({ ...refOf({}), kind: "document" }).key).toBe("?:"); // the tag of a cited document is no type
  });

  test("one key for the writings of one issuer", () => {
    const writings = ["UBND tỉnh Khánh Hoà", "Ủy ban nhân dân tỉnh Khánh Hòa", "UỶ BAN NHÂN DÂN TỈNH KHÁNH HÒA"];
    const found = writings.map((issuer) => documentKey(refOf({ number: "12/2024/QĐ-UBND", issuer })).key);
    expect(new Set(found).size).toBe(1);
  });
});

describe("documentTypeOfNumber", () => {
  test.each([
    ["30/2020/NĐ-CP", "decree"],
    ["147-KH/TU", "plan"],
    ["11-TT/TW", "circularNotice"], // Thông tri of the Party
    ["11/2021/TT-BTC", "circular"], // Thông tư of the state
    ["80-QĐ/TW", null], // Quyết định or Quy định
    ["80/QĐ-TTg", "decision"],
    ["464/CV-CCB", "officialLetter"],
    ["3241/UBND-KGVX", "officialLetter"],
    ["80/2015/QH13", null],
    ["206/2017/DS-PT", null],
    ["QCVN 06:2022/BXD", "standardQcvn"],
    ["34", null],
  ] as const)("%s → %s", (number, type) => {
    expect(documentTypeOfNumber(parseDocumentNumberOrThrow(number))).toBe(type);
  });
});
