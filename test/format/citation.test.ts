import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CitableDocument, formatCitation, formatCitationParts } from "../../src/format/citation.js";
import { createCitationSession } from "../../src/format/citation-session.js";
import { profileFor } from "../../src/format/profile-for.js";
import { type CitationProfileId, citationProfileIds, citationProfiles } from "../../src/format/profiles.js";
import { refOf } from "./refs.js";

const decree = refOf({
  number: "123/2020/NĐ-CP",
  issuedOn: "19/10/2020",
  issuer: "Chính phủ",
  subject: "Quy định về hóa đơn, chứng từ",
});
const circular = refOf({
  number: "78/2021/TT-BTC",
  issuedOn: "17/9/2021",
  issuer: "Bộ Tài chính",
  subject: "hướng dẫn thực hiện một số điều của Luật Quản lý thuế",
});
const law = refOf({
  documentType: "law",
  number: "38/2019/QH14",
  name: "Luật Quản lý thuế",
  issuedOn: "13/6/2019",
  issuer: "Quốc hội",
});
const namedLaw = refOf({ documentType: "law", name: "Luật Quản lý thuế", issuedOn: "năm 2019" });
const amendment = refOf({ documentType: "law", number: "56/2024/QH15" });
const second = refOf({ documentType: "law", number: "81/2025/QH15", issuedOn: "25/6/2025" });
const constitution = refOf({ documentType: "constitution", name: "Hiến pháp", issuedOn: "năm 2013" });
const assembly = refOf({
  documentType: "resolution",
  number: "142/2024/QH15",
  issuedOn: "29/6/2024",
  issuer: "Quốc hội",
  subject: "Kỳ họp thứ 7, Quốc hội khóa XV",
});
const directive = refOf({
  number: "18-CT/TU",
  issuedOn: "5/9/2022",
  issuer: "Ban Thường vụ Tỉnh ủy Bình Định",
  subject: "Tăng cường công tác lưu trữ",
});
const central = refOf({
  number: "13-CT/TW",
  documentType: "directive",
  issuedOn: "17/1/2022",
  issuer: "Ban Bí thư",
  term: 13,
  subject: "việc phòng cháy, chữa cháy rừng",
});
const letter = refOf({
  number: "1207/SGDĐT-CTTT",
  issuedOn: "7/11/2022",
  issuer: "Sở Giáo dục và Đào tạo tỉnh Gia Lai",
  subject: "V/v tổ chức tuần lễ đọc sách",
});
const decision = refOf({
  number: "28/2018/QĐ-TTg",
  issuedOn: "12/7/2018",
  issuer: "Thủ tướng\nChính phủ",
  subject: "việc gửi, nhận văn bản điện tử",
});
const congress = refOf({ documentType: "resolution", name: "Nghị quyết Đại hội XIII của Đảng", term: 13 });
const judgment = refOf({
  documentType: "judgment",
  number: "15/2019/HNGĐ-ST",
  issuedOn: "20/3/2019",
  issuer: "Tòa án nhân dân huyện Krông Ana",
});
const standard = refOf({ number: "TCVN 5687:2010" });

/** Document, profile, first mention, later mention. */
const citations: readonly (readonly [CitableDocument, CitationProfileId, string, string])[] = [
  [
    decree,
    "nd30",
    "Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về hóa đơn, chứng từ",
    "Nghị định số 123/2020/NĐ-CP",
  ],
  [law, "nd30", "Luật Quản lý thuế", "Luật Quản lý thuế"], // type and name only
  [namedLaw, "nd30", "Luật Quản lý thuế", "Luật Quản lý thuế"],
  [constitution, "nd30", "Hiến pháp năm 2013", "Hiến pháp năm 2013"],
  [
    letter,
    "nd30",
    "Công văn số 1207/SGDĐT-CTTT ngày 07 tháng 11 năm 2022 của Sở Giáo dục và Đào tạo tỉnh Gia Lai về việc tổ chức tuần lễ đọc sách",
    "Công văn số 1207/SGDĐT-CTTT",
  ],
  [
    decision,
    "nd30",
    "Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2018 của Thủ tướng Chính phủ về việc gửi, nhận văn bản điện tử",
    "Quyết định số 28/2018/QĐ-TTg",
  ],
  [
    judgment,
    "nd30",
    "Bản án số 15/2019/HNGĐ-ST ngày 20 tháng 3 năm 2019 của Tòa án nhân dân huyện Krông Ana",
    "Bản án số 15/2019/HNGĐ-ST",
  ],
  [standard, "nd30", "TCVN 5687:2010", "TCVN 5687:2010"], // the prefix is the type
  [
    circular,
    "qppl-2016",
    "Thông tư số 78/2021/TT-BTC ngày 17 tháng 9 năm 2021 của Bộ Tài chính hướng dẫn thực hiện một số điều của Luật Quản lý thuế",
    "Thông tư số 78/2021/TT-BTC",
  ],
  [law, "ubtvqh-351", "Luật Quản lý thuế số 38/2019/QH14", "Luật Quản lý thuế số 38/2019/QH14"],
  [law, "qppl-2025a", "Luật Quản lý thuế năm 2019", "Luật Quản lý thuế năm 2019"],
  [
    assembly,
    "qppl-2025a",
    "Nghị quyết về Kỳ họp thứ 7, Quốc hội khóa XV số 142/2024/QH15",
    "Nghị quyết số 142/2024/QH15",
  ],
  [
    decree,
    "qppl-2025a",
    "Nghị định số 123/2020/NĐ-CP của Chính phủ quy định về hóa đơn, chứng từ", // no date
    "Nghị định số 123/2020/NĐ-CP",
  ],
  [law, "qppl-2025b", "Luật Quản lý thuế số 38/2019/QH14", "Luật số 38/2019/QH14"],
  [
    directive,
    "party",
    "Chỉ thị số 18-CT/TU, ngày 05/9/2022 của Ban Thường vụ Tỉnh ủy Bình Định về tăng cường công tác lưu trữ",
    "Chỉ thị 18-CT/TU",
  ],
  [
    central,
    "party",
    "Chỉ thị số 13-CT/TW, ngày 17/01/2022 của Ban Bí thư khóa XIII về việc phòng cháy, chữa cháy rừng",
    "Chỉ thị 13-CT/TW",
  ],
  [law, "party", "Luật Quản lý thuế số 38/2019/QH14, ngày 13/6/2019", "Luật Quản lý thuế"],
  [congress, "party", "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII của Đảng"],
  [
    directive,
    "press",
    "Chỉ thị số 18-CT/TU ngày 5/9/2022 của Ban Thường vụ Tỉnh ủy Bình Định về tăng cường công tác lưu trữ",
    "Chỉ thị 18-CT/TU",
  ],
  [law, "press", "Luật Quản lý thuế năm 2019", "Luật Quản lý thuế"],
  [
    { ...decree, place: "Hà Nội" },
    "academic-vi",
    "Chính phủ (2020), Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 quy định về hóa đơn, chứng từ, Hà Nội.",
    "(Chính phủ, 2020)",
  ],
  [
    law,
    "academic-vi",
    "Quốc hội (2019), Luật Quản lý thuế số 38/2019/QH14 ngày 13 tháng 6 năm 2019.",
    "(Quốc hội, 2019)",
  ],
  [
    decree,
    "en-official",
    "Decree No. 123/2020/ND-CP dated October 19, 2020 of the Government",
    "Decree No. 123/2020/ND-CP",
  ],
  [law, "en-official", "Law No. 38/2019/QH14 dated June 13, 2019 of the National Assembly", "Law No. 38/2019/QH14"],
  [
    { ...decree, subject: "invoices and records", language: "en" },
    "en-official",
    "Decree No. 123/2020/ND-CP dated October 19, 2020 of the Government on invoices and records",
    "Decree No. 123/2020/ND-CP",
  ],
];

describe("formatCitation", () => {
  test.each(citations)("%# %s by %s: %s", (document, profile, first, subsequent) => {
    expect(formatCitationParts(document, { profile })).toEqual({ text: first, missing: [] });
    expect(formatCitation(document, { profile, mention: "subsequent" })).toBe(subsequent);
  });

  test.each([
    [law, "include", "Luật Quản lý thuế số 38/2019/QH14"],
    [law, "omit", "Luật Quản lý thuế"],
    [namedLaw, "include", "Luật Quản lý thuế"], // no number is made up
  ] as const)("the number of a law: %#", (document, lawNumber, text) => {
    expect(formatCitation(document, { profile: "nd30", lawNumber })).toBe(text);
    expect(formatCitation(document, { profile: "qppl-2025b", lawNumber })).toBe(text);
  });

  test("pinpoints stand before the document", () => {
    const cited = { ...law, locators: [{ article: "5", clause: "2", point: "a" }] };
    expect(formatCitation(cited, { profile: "nd30" })).toBe("điểm a khoản 2 Điều 5 Luật Quản lý thuế");
    expect(formatCitation(cited, { profile: "qppl-2025b" })).toBe(
      "điểm a khoản 2 Điều 5 của Luật Quản lý thuế số 38/2019/QH14",
    );
    expect(formatCitation(cited, { profile: "nd30", locators: [] })).toBe("Luật Quản lý thuế");
    expect(formatCitation(cited, { profile: "nd30", language: "en", mention: "subsequent" })).toBe(
      "Point a, Clause 2, Article 5 of Law No. 38/2019/QH14",
    );
  });

  test("amending acts and consolidated texts follow", () => {
    expect(formatCitation(law, { profile: "qppl-2025b", amendedBy: [amendment, second] })).toBe(
      "Luật Quản lý thuế số 38/2019/QH14 được sửa đổi, bổ sung bởi Luật số 56/2024/QH15 và Luật số 81/2025/QH15",
    );
    expect(formatCitation(law, { profile: "qppl-2025a", amendedBy: [amendment, second] })).toBe(
      "Luật Quản lý thuế năm 2019 được sửa đổi, bổ sung năm 2024 và năm 2025",
    );
    const consolidatedIn = refOf({ number: "09/VBHN-BTC" });
    expect(formatCitation(decree, { profile: "nd30", mention: "subsequent", consolidatedIn })).toBe(
      "Nghị định số 123/2020/NĐ-CP (hợp nhất tại Văn bản hợp nhất số 09/VBHN-BTC)",
    );
  });

  /** What is known, profile, text, fields that the rules demand and nobody gave. */
  test.each([
    [refOf({ number: "18-CT/TU" }), "party", "Chỉ thị số 18-CT/TU", ["issuedOn", "issuer", "subject"]],
    [refOf({ number: "80-QĐ/TW" }), "party", "số 80-QĐ/TW", ["documentType", "issuedOn", "issuer", "subject"]],
    [refOf({ number: "38/2019/QH14", documentType: "law" }), "qppl-2025b", "Luật số 38/2019/QH14", ["issuer", "name"]],
    [
      refOf({ documentType: "report", issuedOn: "2/6/2024" }),
      "nd30",
      "Báo cáo ngày 02 tháng 6 năm 2024",
      ["number", "issuer", "subject"],
    ],
    [refOf({ number: "12/2024/QĐ-UBND" }), "press", "Quyết định số 12/2024/QĐ-UBND", []],
    [
      refOf({ number: "12/2024/QĐ-UBND", issuer: "UBND tỉnh Hà Giang" }),
      "en-official",
      "Decision No. 12/2024/QD-UBND",
      ["issuedOn", "issuer"],
    ],
    [refOf({}), "nd30", "", ["documentType", "number", "issuedOn", "issuer", "subject"]],
  ] as const)("never invents: %#", (document, profile, text, missing) => {
    expect(formatCitationParts(document, { profile })).toEqual({ text, missing });
  });

  test.each([
    ["V/v họp giao ban", "officialLetter", "về việc họp giao ban"],
    ["Về công tác văn thư", "decree", "về công tác văn thư"],
    ["Giao thông đường bộ", "decree", "về Giao thông đường bộ"], // may be a name: left as it is
    ["Ban hành Quy chế làm việc", "decision", "ban hành Quy chế làm việc"],
    ["Hướng dẫn  khai\nthuế", "circular", "hướng dẫn khai thuế"],
  ] as const)("subject %s of a %s → %s", (subject, documentType, text) => {
    const document = refOf({ documentType, subject });
    expect(formatCitation(document, { profile: "press" }).split(" ").slice(2).join(" ")).toBe(text);
  });

  test("patterns name only known fields and hold no stray bracket", () => {
    const unfilled = /[{}[\]]|undefined|null| {2}/;
    fc.assert(
      fc.property(
        fc.constantFrom(...citations.map(([document]) => document)),
        fc.constantFrom(...citationProfiles),
        fc.constantFrom("first", "subsequent"),
        fc.subarray(["number", "issuedOn", "issuer", "subject", "name"] as const),
        (document, { id }, mention, unknown) => {
          const partial = { ...document, ...Object.fromEntries(unknown.map((field) => [field, null])) };
          expect(formatCitation(partial, { profile: id, mention })).not.toMatch(unfilled);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("createCitationSession", () => {
  test("cites in full once, then in short, whatever object stands for the document", () => {
    const session = createCitationSession("nd30");
    expect(session.cite(decree)).toContain("của Chính phủ");
    expect(session.cite(circular)).toContain("của Bộ Tài chính");
    expect(session.cite({ ...decree, issuer: null })).toBe("Nghị định số 123/2020/NĐ-CP");
    expect(session.cite(decree, { mention: "first" })).toContain("ngày 19 tháng 10");
  });

  test("documents that are not told apart for certain are cited in full", () => {
    const session = createCitationSession("party");
    const one = refOf({ number: "18-CT/TU", issuer: "Tỉnh ủy" });
    const other = refOf({ number: "18-CT/TU", issuer: "Tỉnh ủy" });
    expect(session.cite(one)).toBe("Chỉ thị số 18-CT/TU của Tỉnh ủy");
    expect(session.cite(other)).toBe("Chỉ thị số 18-CT/TU của Tỉnh ủy");
    expect(session.cite(one)).toBe("Chỉ thị 18-CT/TU");
  });

  test("sessions know nothing of each other", () => {
    createCitationSession("nd30").cite(decree);
    expect(createCitationSession("nd30").cite(decree)).toContain("của Chính phủ");
  });
});

describe("profileFor", () => {
  test("every id has one row", () => {
    expect(citationProfiles.map(({ id }) => id)).toEqual(citationProfileIds);
  });

  test.each([
    ["administrative", "2020-03-04", null],
    ["administrative", "2020-03-05", "nd30"],
    ["normative", "2016-07-01", "qppl-2016"],
    ["normative", "2025-03-31", "qppl-2016"],
    ["normative", "2025-04-01", "qppl-2025a"],
    ["normative", "2025-07-16", "qppl-2025a"],
    ["normative", "2025-07-17", "qppl-2025b"],
    ["assembly", "2018-01-01", "ubtvqh-351"],
    ["party", "2026-06-01", "party"],
    ["press", "1990-01-01", "press"],
  ] as const)("%s on %s: %s", (regime, date, id) => {
    expect(profileFor(regime, date)).toBe(id);
  });
});
