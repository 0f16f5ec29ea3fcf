import { describe, expect, it } from "vitest";
import { extract } from "../../src/parse/extract.js";

/** Every body of a text as [written, id, name in full]. */
function bodies(text: string, reference?: string): readonly (readonly [string, string | null, string])[] {
  return extract(text, reference === undefined ? {} : { reference }).units.map(({ text: written, unit, name }) => [
    written,
    unit,
    name,
  ]);
}

describe("a name of a body gets its id and its name in full", () => {
  it.each([
    ["UBND tỉnh Sơn La", "peoples-committee:son-la", "Ủy ban nhân dân tỉnh Sơn La"],
    ["Uỷ ban nhân dân tỉnh Khánh Hoà", "peoples-committee:khanh-hoa", "Ủy ban nhân dân tỉnh Khánh Hòa"], // old tone placing
    ["UBND TP. Cần Thơ", "peoples-committee:can-tho", "Ủy ban nhân dân thành phố Cần Thơ"],
    ["UBND TPHCM", "peoples-committee:ho-chi-minh", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
    ["ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", "peoples-committee:lai-chau", "Ủy ban nhân dân tỉnh Lai Châu"], // letterhead
    ["Bộ GD&ĐT", "ministry-of-education-and-training", "Bộ Giáo dục và Đào tạo"],
    ["Bộ Giao thông vận tải", "ministry-of-transport", "Bộ Giao thông vận tải"], // ended on 28/02/2025
    ["Ban Tuyên giáo Thành ủy Đà Nẵng", "city-party-propaganda-board:da-nang", "Ban Tuyên giáo Thành ủy Đà Nẵng"],
    ["BTV Tỉnh ủy Cà Mau", "provincial-party-standing-board:ca-mau", "Ban Thường vụ Tỉnh ủy Cà Mau"],
    ["TAND tối cao", "supreme-peoples-court", "Tòa án nhân dân tối cao"],
    [
      "Sở NN&MT tỉnh Đồng Tháp",
      "department-of-agriculture-and-environment:dong-thap",
      "Sở Nông nghiệp và Môi trường tỉnh Đồng Tháp",
    ],
    ["Phòng GD-ĐT huyện Mường Tè", null, "Phòng Giáo dục và Đào tạo huyện Mường Tè"], // no row for a district: written out only
    ["UBND Thành phố Thủ Đức", null, "Ủy ban nhân dân thành phố Thủ Đức"], // a city of a city
    ["UBND thành phố Thanh Hóa", null, "Ủy ban nhân dân thành phố Thanh Hóa"], // a city of a province of that name
    ["UBND tỉnh", null, "Ủy ban nhân dân tỉnh"], // the text says no place
  ])("%s", (written, unit, name) => {
    expect(bodies(`Chiều qua, ${written} đã họp.`)).toEqual([[written, unit, name]]);
  });
});

describe("a name without place is that of the one place which the text names with the same head", () => {
  it.each([
    [
      "Thành ủy Hải Phòng họp; Thành ủy yêu cầu báo cáo.",
      ["city-party-committee:hai-phong", "city-party-committee:hai-phong"],
    ],
    [
      "Thành ủy yêu cầu báo cáo. Thành ủy Hải Phòng họp.",
      ["city-party-committee:hai-phong", "city-party-committee:hai-phong"],
    ],
    [
      "Ban Tuyên giáo Tỉnh ủy Lào Cai họp; Tỉnh ủy yêu cầu báo cáo.",
      ["provincial-party-propaganda-board:lao-cai", "provincial-party-committee:lao-cai"],
    ],
    [
      "Tỉnh ủy Lào Cai và Tỉnh ủy Sơn La ký kết. Tỉnh ủy yêu cầu báo cáo.",
      ["provincial-party-committee:lao-cai", "provincial-party-committee:son-la", null],
    ], // two places
    ["UBND tỉnh Lào Cai họp; UBND thành phố yêu cầu báo cáo.", ["peoples-committee:lao-cai", null]], // another level
    [
      "UBND thành phố Hà Nội và UBND thành phố Thủ Đức ký kết. UBND thành phố yêu cầu báo cáo.",
      ["peoples-committee:ha-noi", null, null],
    ], // an unknown place counts
    ["UBND tỉnh Lào Cai họp; Tỉnh ủy yêu cầu báo cáo.", ["peoples-committee:lao-cai", null]], // another body
  ])("%s", (text, units) => {
    expect(bodies(text).map(([, unit]) => unit)).toEqual(units);
  });
});

describe("the day of the text tells cities that rose from those before them", () => {
  const text = "UBND thành phố Huế họp.";
  it.each([
    ["2025-06-01", "peoples-committee:hue"],
    ["2020-06-01", null],
    [undefined, null],
  ])("on %s", (reference, unit) => {
    expect(bodies(text, reference).map((body) => body[1])).toEqual([unit]);
  });
  it("takes the time stamp of the page before the reference", () => {
    expect(bodies(`Thứ tư, 12/07/2023 - 22:40\n\n${text}`, "2025-06-01")[0]?.[1]).toBeNull();
  });
});

describe("issuers and hosts get the id too", () => {
  it("a citation's issuer", () => {
    const [citation] = extract("Quyết định số 15/2024/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Lạng Sơn").citations;
    expect(citation?.issuer).toMatchObject({ text: "UBND tỉnh Lạng Sơn", unit: "peoples-committee:lang-son" });
  });
  it("a document's issuer", () => {
    const [document] = extract("Quyết định số 15/2024/QĐ-UBND ngày 05/3/2024 của UBND tỉnh Lạng Sơn").documents;
    expect(document?.issuer).toEqual({ text: "UBND tỉnh Lạng Sơn", unit: "peoples-committee:lang-son" });
  });
  it("a conference's host", () => {
    const [mention] = extract("Sáng 21/3, Tỉnh ủy Cao Bằng tổ chức Hội nghị sơ kết công tác quý I/2024.").conferences;
    expect(mention?.conference.host).toMatchObject({
      text: "Tỉnh ủy Cao Bằng",
      unit: "provincial-party-committee:cao-bang",
    });
  });
});
