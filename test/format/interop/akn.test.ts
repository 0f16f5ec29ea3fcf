import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/format/annotate.js";
import { toAkn } from "../../../src/format/interop/akn.js";
import { aknIri } from "../../../src/format/interop/akn-iri.js";
import { renderAkn } from "../../../src/format/interop/render-akn.js";
import { extract } from "../../../src/parse/extract.js";
import { dateOf, refOf } from "../refs.js";

type Fields = Parameters<typeof refOf>[0];

/** Documents and their addresses. */
// biome-ignore format: one case a line
const addresses: readonly (readonly [Fields, string | null])[] = [
  [{ number: "123/2020/NĐ-CP", issuedOn: "19/10/2020" }, "/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp"],
  [{ number: "123/2020/NĐ-CP" }, "/akn/vn/act/nghi-dinh/chinh-phu/2020/123-2020-nd-cp"], // the code tells the issuer, the number the year
  [{ number: "26/2008/QH12", documentType: "law" }, "/akn/vn/act/luat/quoc-hoi/2008/26-2008-qh12"],
  [{ name: "Luật Đất đai", documentType: "law", issuedOn: "năm 2013", issuer: "Quốc hội" }, "/akn/vn/act/luat/quoc-hoi/2013/luat-dat-dai"],
  [{ number: "38/KH-UBND", issuedOn: "1/2/2023", issuer: "UBND TP. Hà Nội" }, "/akn/vn/doc/ke-hoach/uy-ban-nhan-dan-thanh-pho-ha-noi/2023-02-01/38-kh-ubnd"],
  [{ number: "18-CT/TU", issuedOn: "5/9/2022", issuer: "Thành ủy Huế" }, "/akn/vn/doc/chi-thi/thanh-uy-hue/2022-09-05/18-ct-tu"],
  [{ number: "15/2021/HS-ST", issuer: "Tòa án nhân dân huyện Ba Tri" , documentType: "judgment" }, "/akn/vn/judgment/ban-an/toa-an-nhan-dan-huyen-ba-tri/2021/15-2021-hs-st"],
  [{ number: "09/VBHN-BTC", issuedOn: "14/3/2022", issuer: "Bộ Tài chính" }, "/akn/vn/doc/van-ban-hop-nhat/bo-tai-chinh/2022-03-14/09-vbhn-btc"],
  [{ number: "38/KH-UBND", issuedOn: "1/2/2023" }, null], // of which province?
  [{ number: "18-CT/TU", issuer: "Thành ủy Huế" }, null], // of which term?
  [{ name: "Luật Đất đai", documentType: "law" }, null], // of which year?
];

/** Pinpoints and the end of the address. */
// biome-ignore format: one case a line
const provisions: readonly (readonly [Parameters<typeof aknIri>[1], string])[] = [
  [{ article: "5" }, "/~art_5"],
  [{ article: "7a", clause: "2", point: "đ" }, "/~art_7a__para_2__point_dd"],
  [{ article: "7a", clause: "2", point: "d" }, "/~art_7a__para_2__point_d"],
  [{ chapter: "II", section: "1" }, "/~chp_ii__sec_1"],
  [{ appendix: "I" }, "/~att_i"],
  [{ article: "5-9" }, ""], // a range is no provision
  [{}, ""],
];

describe("aknIri", () => {
  test.each(addresses)("%o", (fields, address) => {
    expect(aknIri(refOf(fields))).toBe(address);
  });

  test.each(provisions)("of %o", (locator, end) => {
    const decree = refOf({ number: "123/2020/NĐ-CP" });
    expect(aknIri(decree, locator)).toBe(`${aknIri(decree)}${end}`);
  });
});

describe("toAkn", () => {
  const decree = refOf({
    number: "123/2020/NĐ-CP",
    issuedOn: "19/10/2020",
    issuer: "Chính phủ",
    subject: "Quy định về hóa đơn & chứng từ",
  });

  test("identifies work, expression and manifestation", () => {
    expect(toAkn(decree)?.split("\n")).toEqual([
      "<meta>",
      '  <identification source="#vanban">',
      "    <FRBRWork>",
      '      <FRBRthis value="/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp/!main"/>',
      '      <FRBRuri value="/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp"/>',
      '      <FRBRdate date="2020-10-19" name="issued"/>',
      '      <FRBRauthor href="#chinh-phu"/>',
      '      <FRBRcountry value="vn"/>',
      '      <FRBRnumber value="123/2020/NĐ-CP"/>',
      '      <FRBRname value="Nghị định quy định về hóa đơn &amp; chứng từ"/>',
      "    </FRBRWork>",
      "    <FRBRExpression>",
      '      <FRBRthis value="/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp/vie@2020-10-19/!main"/>',
      '      <FRBRuri value="/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp/vie@2020-10-19"/>',
      '      <FRBRdate date="2020-10-19" name="issued"/>',
      '      <FRBRauthor href="#chinh-phu"/>',
      '      <FRBRlanguage language="vie"/>',
      "    </FRBRExpression>",
      "    <FRBRManifestation>",
      '      <FRBRthis value="/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp/vie@2020-10-19.akn/!main"/>',
      '      <FRBRuri value="/akn/vn/act/nghi-dinh/chinh-phu/2020-10-19/123-2020-nd-cp/vie@2020-10-19.akn"/>',
      '      <FRBRdate date="2020-10-19" name="issued"/>',
      '      <FRBRauthor href="#chinh-phu"/>',
      '      <FRBRformat value="application/akn+xml"/>',
      "    </FRBRManifestation>",
      "  </identification>",
      '  <references source="#vanban">',
      '    <TLCOrganization eId="chinh-phu" href="/akn/ontology/organization/vn/chinh-phu" showAs="Chính phủ"/>',
      '    <TLCOrganization eId="vanban" href="/akn/ontology/organization/vanban" showAs="vanban"/>',
      "  </references>",
      "</meta>",
    ]);
  });

  test("names what the document changes, each once, and nothing else", () => {
    const changed = { ...refOf({ number: "51/2010/NĐ-CP" }), documentType: null, issuer: null };
    const relations = [
      { type: "replaces", to: changed },
      { type: "repeals", to: changed },
      { type: "cites", to: { ...changed, number: refOf({ number: "4/2014/NĐ-CP" }).number } },
    ] as const;
    const references = toAkn({ ...decree, relations })?.match(/<(?:active|passive)Ref.*/g);
    expect(references).toEqual([
      '<activeRef eId="ref_1" href="/akn/vn/act/nghi-dinh/chinh-phu/2010/51-2010-nd-cp" showAs="Nghị định 51/2010/NĐ-CP"/>',
    ]);
  });

  test("of a text is of the document in its letterhead, with what changes it", () => {
    const text =
      "CHÍNH PHỦ\nSố: 40/2021/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 30 tháng 3 năm 2021\n\n" +
      "Nghị định số 40/2021/NĐ-CP thay thế Nghị định số 91/2017/NĐ-CP. Nghị định số 40/2021/NĐ-CP được sửa đổi bởi Nghị định số 12/2023/NĐ-CP.";
    const found = toAkn(extract(text)) ?? "";
    expect(found).toContain('<FRBRuri value="/akn/vn/act/nghi-dinh/chinh-phu/2021-03-30/40-2021-nd-cp"/>');
    expect(found).toContain('<activeRef eId="ref_1" href="/akn/vn/act/nghi-dinh/chinh-phu/2017/91-2017-nd-cp"');
    expect(found).toContain('<passiveRef eId="ref_2" href="/akn/vn/act/nghi-dinh/chinh-phu/2023/12-2023-nd-cp"');
  });

  test("needs the day of issue, and a letterhead in a text", () => {
    expect(toAkn({ ...decree, issuedOn: dateOf("năm 2020") })).toBeNull();
    expect(toAkn({ ...decree, issuedOn: null })).toBeNull();
    expect(toAkn(extract("Nghị định số 123/2020/NĐ-CP ngày 19/10/2020 của Chính phủ"))).toBeNull();
  });

  test("says whether the text is English", () => {
    expect(toAkn({ ...decree, language: "en" })).toContain('<FRBRlanguage language="eng"/>');
  });
});

describe("renderAkn", () => {
  const render = (text: string) => {
    const found = extract(text);
    return annotate(text, found, renderAkn(found.documents));
  };
  const base = "/akn/vn/act/nghi-dinh/chinh-phu";

  test("short forms lead to the document that they mean, a pinpoint to its provision", () => {
    expect(render("Nghị định số 91/2017/NĐ-CP < Điều 3 Nghị định nêu trên")).toBe(
      `<ref href="${base}/2017/91-2017-nd-cp">Nghị định số 91/2017/NĐ-CP</ref> &lt; Điều 3 <ref href="${base}/2017/91-2017-nd-cp/~art_3">Nghị định nêu trên</ref>`,
    );
  });

  test("several pinpoints lead to the document", () => {
    expect(render("Điều 3, Điều 4 Nghị định số 91/2017/NĐ-CP")).toContain(`<ref href="${base}/2017/91-2017-nd-cp">`);
  });

  test("days are marked, other dates and documents of many bodies are not", () => {
    expect(render("ngày 5/3/2020, ngày 1/2, năm 2021")).toBe(
      '<date date="2020-03-05">ngày 5/3/2020</date>, ngày 1/2, năm 2021',
    );
    expect(render("Kế hoạch số 38/KH-UBND")).toBe("Kế hoạch số 38/KH-UBND");
  });
});
