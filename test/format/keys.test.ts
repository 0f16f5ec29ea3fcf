import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAscii } from "../../src/format/ascii.js";
import { documentIri } from "../../src/format/document-iri.js";
import { searchKeys } from "../../src/format/search-keys.js";
import { slug } from "../../src/format/slug.js";
import { refOf } from "./refs.js";

describe("slug", () => {
  test.each([
    ["Quyết định số 1985/QĐ-TTg", "quyet-dinh-so-1985-qd-ttg"],
    ["  Ðiều lệ — Đảng! ", "dieu-le-dang"],
    ["Nghị quyết 66.11/2026/NQ-CP", "nghi-quyet-66-11-2026-nq-cp"],
    ["…", ""],
  ])("%s → %s", (text, written) => {
    expect(slug(text)).toBe(written);
    expect(slug(text.normalize("NFD"))).toBe(written);
  });

  test("is fit for addresses, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("toAscii", () => {
  test.each([
    ["ĂÂĐÊÔƠƯ ăâđêôơư", "AADEOOU aadeoou"],
    ["Ðoàn Ủy ban", "Doan Uy ban"],
    ["BGD&ĐT – 5%", "BGD&DT – 5%"], // signs stay
  ])("%s → %s", (text, written) => {
    expect(toAscii(text)).toBe(written);
  });
});

describe("searchKeys", () => {
  test.each([
    [{ number: "123/2020/NĐ-CP" }, "123/2020/NĐ-CP", "123/2020/ND-CP", "nghi-dinh-123-2020-nd-cp", "1232020NDCP"],
    [{ number: "147-KH/TU" }, "147-KH/TU", "147-KH/TU", "ke-hoach-147-kh-tu", "147KHTU"],
    [{ number: "38/2019/QH14" }, "38/2019/QH14", "38/2019/QH14", "38-2019-qh14", "382019QH14"], // type unknown
    [
      { name: "Luật Đất  đai", documentType: "law", issuedOn: "29/11/2013" },
      "Luật Đất đai 2013",
      "Luat Dat dai 2013",
      "luat-dat-dai-2013",
      "LUATDATDAI2013",
    ],
    [{ name: "Điều lệ Đảng", documentType: "charter" }, "Điều lệ Đảng", "Dieu le Dang", "dieu-le-dang", "DIEULEDANG"],
  ] as const)("%j", (fields, canonical, ascii, slugged, compact) => {
    expect(searchKeys(refOf(fields))).toEqual({ canonical, ascii, slug: slugged, compact });
  });

  test("gives nothing where nothing is known", () => {
    expect(searchKeys(refOf({ issuer: "Chính phủ" }))).toBeNull();
  });
});

describe("documentIri", () => {
  test.each([
    [{ number: "123/2020/NĐ-CP", issuedOn: "19/10/2020" }, "urn:lex:vn:chinh.phu:nghi.dinh:2020-10-19;123-2020-nd-cp"],
    [{ number: "123/2020/NĐ-CP", issuer: "Thủ tướng" }, "urn:lex:vn:chinh.phu:nghi.dinh:2020;123-2020-nd-cp"], // the code knows better
    [
      { number: "38/2019/QH14", documentType: "law", issuedOn: "13/6/2019" },
      "urn:lex:vn:quoc.hoi:luat:2019-06-13;38-2019-qh14",
    ],
    [
      { number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy Huế" },
      "urn:lex:vn:thanh.uy.hue:chi.thi:2022-09-05;18-ct-tu",
    ],
    [
      { name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013", issuer: "Quốc hội" },
      "urn:lex:vn:quoc.hoi:luat:2013;luat.dat.dai",
    ],
    [{ number: "38/2019/QH14" }, null], // law or resolution?
    [{ number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy" }, null], // of which city?
    [{ number: "78/2021/TT-BTC" }, null], // no issuer is made up from a code that several tables read differently
    [{ name: "Luật Đất đai", documentType: "law" }, null],
  ] as const)("%j → %s", (fields, iri) => {
    expect(documentIri(refOf(fields))).toBe(iri);
  });
});
