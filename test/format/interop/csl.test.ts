import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CslItem, fromCsl, toCsl } from "../../../src/format/interop/csl.js";
import { numberShapes } from "../../../src/model/registry/number-shapes.js";
import { parseDocumentNumberOrThrow } from "../../../src/parse/document-number.js";
import { civilDates } from "../../arbitraries/date.js";
import { refOf } from "../refs.js";

const decree = refOf({
  number: "123/2020/NĐ-CP",
  issuedOn: "19/10/2020",
  issuer: "Chính phủ",
  subject: "Quy định về hóa đơn",
});
const directive = refOf({
  number: "18-CT/TU",
  issuedOn: "5/9/2022",
  issuer: "Thành ủy Huế",
  subject: "Tăng cường công tác lưu trữ",
});
const law = refOf({ documentType: "law", number: "38/2019/QH14", name: "Luật Quản lý thuế", issuedOn: "năm 2019" });

describe("toCsl", () => {
  test("a legal normative document is legislation with genre and authority", () => {
    const { custom, ...item } = toCsl(decree);
    expect(item).toEqual({
      id: "vn-decree-123-2020-nd-cp",
      type: "legislation",
      language: "vi",
      jurisdiction: "vn",
      genre: "Nghị định",
      number: "123/2020/NĐ-CP",
      title: "Nghị định quy định về hóa đơn",
      authority: "Chính phủ",
      issued: { "date-parts": [[2020, 10, 19]] },
    });
    expect(custom?.vanban?.number).toEqual(decree.number);
  });

  test("a Party document is a report by its issuer", () => {
    const item = toCsl({ ...directive, place: "Huế" }, { flavour: "citeproc" });
    expect(item).toMatchObject({
      id: "vn-directive-18-ct-tu-2022-09-05-thanh-uy-hue",
      type: "report",
      number: "18\\-CT/TU", // else a range of numbers
      title: "Chỉ thị về tăng cường công tác lưu trữ",
      author: [{ literal: "Thành ủy Huế" }],
      "publisher-place": "Huế",
    });
    expect(toCsl(directive).number).toBe("18-CT/TU");
    expect(toCsl(directive, { administrativeType: "document" }).type).toBe("document");
  });

  test.each([
    [refOf({ number: "15/2019/HNGĐ-ST", documentType: "judgment" }), "legal_case"],
    [refOf({ number: "TCVN 5687:2010" }), "standard"],
    [refOf({ number: "14/2022/QĐ-UBND" }), "legislation"], // a year in the number: normative
    [refOf({ number: "449/QĐ-TTg" }), "report"], // none: administrative
    [law, "legislation"],
  ] as const)("type %#: %s", (document, type) => {
    expect(toCsl(document).type).toBe(type);
  });

  test("pinpoints become the section, a partial date its parts, what is unknown nothing", () => {
    const item = toCsl({ ...law, locators: [{ article: "5", clause: "2" }] });
    expect(item.section).toBe("khoản 2 Điều 5");
    expect(item.issued).toEqual({ "date-parts": [[2019]] });
    expect(Object.keys(toCsl(refOf({})))).toEqual(["id", "type", "language", "jurisdiction", "custom"]);
    expect(toCsl(refOf({ number: "7/CT-TTg", issuedOn: "ngày 2/9" })).issued).toBeUndefined();
    expect(toCsl(refOf({ name: "X", issuedOn: "2020 - 2025" })).issued).toEqual({ "date-parts": [[2020], [2025]] });
  });
});

describe("fromCsl", () => {
  test("gives back what toCsl was given, also through JSON", () => {
    const shapes = numberShapes.map(({ example }) => parseDocumentNumberOrThrow(example));
    const texts = fc.option(fc.string({ unit: "grapheme", minLength: 1 }));
    const document = fc.record({
      documentType: fc.constantFrom("decree", "law", "plan", null),
      number: fc.option(fc.constantFrom(...shapes)),
      name: texts,
      subject: texts,
      issuer: texts,
      issuedOn: fc.option(civilDates),
      tenure: fc.constant(null),
      locators: fc.constantFrom([], [{ article: "5", clause: "2" }]),
    });
    fc.assert(
      fc.property(document, fc.constantFrom("raw", "citeproc"), (given, flavour) => {
        const item = JSON.parse(JSON.stringify(toCsl(given, { flavour }))) as CslItem;
        const { documentType, name, ...rest } = fromCsl(item);
        expect(rest).toEqual({
          number: given.number,
          subject: given.subject,
          issuer: given.issuer,
          issuedOn: given.issuedOn,
          tenure: null,
          locators: given.locators,
        });
        if (given.documentType !== null) expect(documentType).toBe(given.documentType);
        if (given.name !== null) expect(name).toBe(given.name);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads the item of another program", () => {
    const item: CslItem = {
      id: "1",
      type: "report",
      genre: "chỉ thị",
      number: "18\\-CT/TU",
      title: "Về công tác lưu trữ",
      author: [{ literal: "Thành ủy Huế" }],
      issued: { "date-parts": [[2022, 9]] },
    };
    expect(fromCsl(item)).toMatchObject({
      documentType: "directive",
      number: null, // no reader was given
      name: null,
      subject: "Về công tác lưu trữ",
      issuer: "Thành ủy Huế",
    });
    expect(fromCsl(item).issuedOn?.edtf).toBe("2022-09");
    expect(fromCsl(item, { readNumber: parseDocumentNumberOrThrow }).number?.canonical).toBe("18-CT/TU");
    expect(
      fromCsl({ id: "2", type: "legislation", genre: "Luật", title: "Luật Đất đai", authority: "Quốc hội" }),
    ).toMatchObject({
      documentType: "law",
      name: "Luật Đất đai",
      subject: null,
      issuer: "Quốc hội",
      issuedOn: null,
    });
  });
});
