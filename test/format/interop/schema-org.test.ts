import { describe, expect, test } from "vitest";
import { toSchemaOrg } from "../../../src/format/interop/schema-org.js";
import type { DocumentRef } from "../../../src/model/document.js";
import { dateOf, refOf } from "../refs.js";

const decree = refOf({
  number: "123/2020/NĐ-CP",
  issuedOn: "19/10/2020",
  issuer: "Chính phủ",
  subject: "Quy định về hóa đơn",
});
const letter = refOf({
  number: "1207/SGDĐT-CTTT",
  issuedOn: "7/11/2022",
  issuer: "Sở Giáo dục và Đào tạo tỉnh Gia Lai",
});
const law: DocumentRef = {
  documentType: "law",
  number: null,
  name: "Luật Quản lý thuế",
  issuedOn: dateOf("năm 2019"),
  issuer: "Quốc hội",
};
const former: DocumentRef = {
  documentType: "decree",
  number: refOf({ number: "51/2010/NĐ-CP" }).number,
  name: null,
  issuedOn: null,
  issuer: null,
};

describe("toSchemaOrg", () => {
  test("a legal normative document is Legislation", () => {
    const document = {
      ...decree,
      place: "Hà Nội",
      effectiveOn: dateOf("1/7/2022"),
      status: "partlyInForce",
      legalBases: [law],
      relations: [
        { type: "replaces", to: former },
        { type: "promulgates", to: former }, // schema.org has no word for it
      ],
    } as const;
    const tax = {
      "@type": "Legislation",
      "@id": "urn:lex:vn:quoc.hoi:luat:2019;luat.quan.ly.thue",
      name: "Luật Quản lý thuế",
      legislationType: "Luật",
    };
    const replaced = {
      "@type": "Legislation",
      "@id": "urn:lex:vn:chinh.phu:nghi.dinh:2010;51-2010-nd-cp",
      legislationIdentifier: "51/2010/NĐ-CP",
      legislationType: "Nghị định",
    };
    expect(toSchemaOrg(document)).toEqual({
      "@context": "https://schema.org",
      "@type": "Legislation",
      "@id": "urn:lex:vn:chinh.phu:nghi.dinh:2020-10-19;123-2020-nd-cp",
      name: "Nghị định quy định về hóa đơn",
      legislationIdentifier: "123/2020/NĐ-CP",
      legislationType: "Nghị định",
      inLanguage: "vi",
      legislationDate: "2020-10-19",
      legislationPassedBy: { "@type": "GovernmentOrganization", name: "Chính phủ" },
      locationCreated: { "@type": "Place", name: "Hà Nội" },
      legislationJurisdiction: { "@type": "Country", name: "Việt Nam", identifier: "VN" },
      legislationDateOfApplicability: "2022-07-01",
      legislationLegalForce: "https://schema.org/PartiallyInForce",
      isBasedOn: [tax],
      legislationRepeals: [replaced],
    });
  });

  test("any other document has the general properties", () => {
    const relations = [
      { type: "implements", to: law },
      { type: "cites", to: former },
    ] as const;
    const node = toSchemaOrg({ ...letter, relations });
    expect(node).toMatchObject({
      "@type": "DigitalDocument",
      identifier: "1207/SGDĐT-CTTT",
      additionalType: "Công văn",
      dateCreated: "2022-11-07",
      author: { "@type": "Organization", name: "Sở Giáo dục và Đào tạo tỉnh Gia Lai" },
    });
    expect(Object.keys(node).filter((property) => property.startsWith("legislation"))).toEqual([]);
    expect(node.citation).toHaveLength(1);
  });

  test.each(["quý II/2023", "2020 - 2025", "ngày 2/9"])("the date %s has no form in schema.org", (text) => {
    expect(toSchemaOrg(refOf({ number: "7/CT-TTg", issuedOn: text })).dateCreated).toBeUndefined();
  });

  test.each([
    ["22:40 ngày 12/7/2023", "2023-07-12"],
    ["tháng 7/2023", "2023-07"],
    ["năm 2023", "2023"],
  ])("the date %s is %s", (text, iso) => {
    expect(toSchemaOrg(refOf({ number: "7/CT-TTg", issuedOn: text })).dateCreated).toBe(iso);
  });
});
