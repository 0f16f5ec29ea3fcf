import { describe, expect, test } from "vitest";
import { dateStart, layoutDate } from "../../src/validate/date-layout.js";

const parts = (text: string) => {
  const layout = layoutDate(text, 0);
  if (layout === null) return null;
  const { place, dayWord, day, month, year, numeric } = layout;
  return [place?.text, dayWord?.text, day.text, month?.text, year?.text, numeric].map((part) => part ?? null);
};

describe("layoutDate", () => {
  test.each([
    ["ngày 05 tháng 3 năm 2020", [null, "ngày", "05", "3", "2020", false]],
    ["05/3/2020", [null, null, "05", "3", "2020", true]],
    ["30-3-2023", [null, null, "30", "3", "2023", true]],
    ["30.3.2023", [null, null, "30", "3", "2023", true]],
    ["ngày 30 – 3 – 2023", [null, "ngày", "30", "3", "2023", true]],
    ["Ngày 1/2", [null, "Ngày", "1", "2", null, true]],
    ["ngày 30/3/23", [null, "ngày", "30", "3", "23", true]],
    ["ngày 20 tháng tư năm 2018", [null, "ngày", "20", null, "2018", false]],
    ["ngày 2 tháng 9", [null, "ngày", "2", "9", null, false]],
    ["Hà Nội, ngày 05 tháng 3 năm 2020", ["Hà Nội", "ngày", "05", "3", "2020", false]],
    ["TP. Hồ Chí Minh, 05/3/2020", ["TP. Hồ Chí Minh", null, "05", "3", "2020", true]],
    ["Thứ tư, 12/07/2023 - 22:40", [null, null, "12", "07", "2023", true]], // a weekday is no place
    ["22h30 ngày 12/7/2023", [null, "ngày", "12", "7", "2023", true]], // the clock time is no part
    ["9 giờ 30 phút ngày 12/7/2023", [null, "ngày", "12", "7", "2023", true]],
    ["31/02/2023", [null, null, "31", "02", "2023", true]], // whether it exists is asked later
  ])("finds the parts of %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(parts(text.normalize("NFD"))).toEqual(expected);
  });

  test.each([
    "tháng 4/2023",
    "quý II/2023",
    "2020 - 2025",
    "từ ngày 1 đến ngày 5/4/2023",
    "7/11/1948-7/11/2023",
    "năm 2025",
    "",
    "abc",
  ])("gives none for %j, which is no day", (text) => {
    expect(layoutDate(text, 0)).toBeNull();
  });

  test("gives offsets into the caller's text", () => {
    const text = "ngày 05 tháng 3 năm 2020".normalize("NFD");
    const layout = layoutDate(text, 100);
    const span = layout?.year?.span ?? { start: 0, end: 0 };
    expect(text.slice(span.start - 100, span.end - 100)).toBe("2020");
  });
});

describe("dateStart", () => {
  test.each([
    ["Hà Nội, ngày 05 tháng 3 năm 2020", " ngày 05 tháng 3 năm 2020"],
    ["ngày 05 tháng 3 năm 2020", "ngày 05 tháng 3 năm 2020"],
    ["Thứ tư, 12/07/2023", "Thứ tư, 12/07/2023"],
  ])("%s begins at %j", (text, rest) => {
    expect(text.slice(dateStart(text))).toBe(rest);
    const decomposed = text.normalize("NFD");
    expect(decomposed.slice(dateStart(decomposed))).toBe(rest.normalize("NFD"));
  });
});
