import { describe, expect, test } from "vitest";
import { toEdxml } from "../../../src/format/interop/edxml.js";
import type { EdxmlDocument, EdxmlHeader } from "../../../src/format/interop/edxml-types.js";
import { refOf } from "../refs.js";

const letter: EdxmlDocument = {
  ...refOf({
    number: "1207/SGDĐT-CTTT",
    issuedOn: "7/11/2022",
    issuer: "Sở Giáo dục và Đào tạo\ntỉnh Gia Lai",
    subject: "thi học sinh giỏi",
  }),
  place: "Gia Lai",
};

function headerOf(document: EdxmlDocument, options: Parameters<typeof toEdxml>[1] = {}): EdxmlHeader {
  const result = toEdxml(document, options);
  if (!result.ok) throw new Error(result.reason);
  return result.header;
}

/** Numbers and their two parts. */
const codes = [
  ["1207/SGDĐT-CTTT", "1207", "SGDĐT-CTTT"],
  ["30/2020/NĐ-CP", "30", "2020/NĐ-CP"],
  ["24-CT/TU", "24", "CT/TU"],
  ["05/QĐ-UBND", "05", "QĐ-UBND"],
] as const;

/** Numbers, the name of the type and its code. */
const types = [
  ["30/2020/NĐ-CP", "Nghị định", 7],
  ["12/2021/QĐ-UBND", "Quyết định", 8], // a legal normative one
  ["120/QĐ-UBND", "Quyết định", 2],
  ["15/2019/TT-BTC", "Thông tư", 9],
  ["1207/SGDĐT-CTTT", "Công văn", 18],
  ["38/KH-UBND", "Kế hoạch", undefined], // no source shows the code
  ["75-KL/TW", "Kết luận", undefined], // a type of the Party
] as const;

describe("toEdxml", () => {
  test("has everything that the document says, under the names of the elements", () => {
    const document: EdxmlDocument = {
      ...letter,
      signers: [{ name: "Trần Thị Bình", title: "Phó Giám đốc", capacity: "KT." }],
      recipients: ["Như trên", "Lưu: VT"],
      urgency: "veryUrgent",
      relations: [
        {
          type: "repliesTo",
          to: {
            documentType: null,
            number: refOf({ number: "88/UBND-VX" }).number,
            name: null,
            issuedOn: refOf({ issuedOn: "1/11/2022" }).issuedOn,
            issuer: null,
          },
        },
        {
          type: "cites",
          to: {
            documentType: null,
            number: refOf({ number: "9/UBND-VX" }).number,
            name: null,
            issuedOn: null,
            issuer: null,
          },
        },
      ],
    };
    const options = { organId: "H21.05", organizationInCharge: "UBND tỉnh Gia Lai", to: [{ OrganId: "H21" }] };
    expect(toEdxml(document, options)).toEqual({
      ok: true,
      missing: [],
      header: {
        From: {
          OrganId: "H21.05",
          OrganizationInCharge: "UBND tỉnh Gia Lai",
          OrganName: "Sở Giáo dục và Đào tạo tỉnh Gia Lai",
        },
        To: [{ OrganId: "H21" }],
        Code: { CodeNumber: "1207", CodeNotation: "SGDĐT-CTTT" },
        PromulgationInfo: { Place: "Gia Lai", PromulgationDate: "2022/11/07" },
        DocumentType: { Type: 18, TypeDetail: 0, TypeName: "Công văn" },
        Subject: "thi học sinh giỏi",
        Content: "thi học sinh giỏi",
        SignerInfo: { Competence: "KT.", Position: "Phó Giám đốc", FullName: "Trần Thị Bình" },
        ToPlaces: { Place: ["Như trên", "Lưu: VT"] },
        OtherInfo: { Priority: 2 },
        ResponseFor: [{ Code: "88/UBND-VX", PromulgationDate: "2022/11/01" }],
        DocumentId: "H21.05,2022/11/07,1207/SGDĐT-CTTT",
      },
    });
  });

  test("leaves out what is not known, and says what a package lacks", () => {
    const { issuedOn } = refOf({ issuedOn: "tháng 11/2022" }); // no day
    const result = toEdxml({ ...refOf({}), issuedOn }, { organId: "H21.05" });
    expect(result).toEqual({
      ok: true,
      missing: [
        "From.OrganName",
        "To",
        "Code",
        "PromulgationInfo.Place",
        "PromulgationInfo.PromulgationDate",
        "DocumentType",
        "Subject",
      ],
      header: { From: { OrganId: "H21.05" }, PromulgationInfo: {}, OtherInfo: { Priority: 0 } },
    });
  });

  test("refuses secret documents", () => {
    expect(toEdxml({ ...letter, classification: "confidential" })).toEqual({ ok: false, reason: "classified" });
  });

  test.each(codes)("%s is %s and %s", (number, CodeNumber, CodeNotation) => {
    expect(headerOf(refOf({ number })).Code).toEqual({ CodeNumber, CodeNotation });
  });

  test.each(types)("%s is %s, code %s", (number, TypeName, Type) => {
    const type = headerOf(refOf({ number })).DocumentType;
    expect(type).toEqual(Type === undefined ? { TypeName } : { Type, TypeDetail: 0, TypeName });
  });

  test("a law goes by its name", () => {
    expect(headerOf(refOf({ name: "Luật Đất đai", documentType: "law", issuedOn: "18/1/2024" }))).toMatchObject({
      DocumentType: { Type: 2, TypeName: "Luật" },
      Subject: "Luật Đất đai",
    });
  });
});
