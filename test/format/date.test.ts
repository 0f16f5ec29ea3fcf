import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateFormat, formatDate } from "../../src/format/date.js";
import type { CivilDate } from "../../src/model/civil-date.js";
import { edtfOf } from "../../src/model/edtf.js";
import { parseDate } from "../../src/parse/date.js";
import { civilDate, civilDates } from "../arbitraries/date.js";

function read(text: string): CivilDate | null {
  const result = parseDate(text);
  return result.ok ? result.value : null;
}

/** What is written, options, what it becomes. */
const dates: readonly (readonly [string, DateFormat, string])[] = [
  ["5/2/2020", {}, "ngày 05 tháng 02 năm 2020"], // zeros before day and month
  ["16-12-2024", {}, "ngày 16 tháng 12 năm 2024"],
  ["9.3.2021", {}, "ngày 09 tháng 3 năm 2021"], // no zero before month 3
  ["9/3/2021", { padding: "none" }, "ngày 9 tháng 3 năm 2021"],
  ["9/3/2021", { style: "slash" }, "09/3/2021"],
  ["9/3/2021", { style: "slash", padding: "all" }, "09/03/2021"],
  ["9/3/2021", { style: "slash", padding: "none", dayWord: true }, "ngày 9/3/2021"],
  ["9/3/2021", { style: "hyphen" }, "09-3-2021"],
  ["9/3/2021", { style: "dot" }, "09.3.2021"],
  ["9/3/2021", { style: "edtf" }, "2021-03-09"],
  ["9/3/2021", { language: "en" }, "March 09, 2021"],
  ["ngày 2/9", {}, "ngày 02 tháng 9"], // no year
  ["ngày 2/9", { style: "slash" }, "ngày 02/9"], // a day without year keeps its word
  ["ngày 2/9", { language: "en" }, "September 02"],
  ["tháng 1 năm 2022", {}, "tháng 01 năm 2022"],
  ["tháng 1 năm 2022", { style: "slash" }, "tháng 01/2022"],
  ["tháng 11", {}, "tháng 11"],
  ["tháng 11/2022", { language: "en" }, "November 2022"],
  ["quý 3/2022", {}, "quý III năm 2022"],
  ["quý 3/2022", { style: "slash" }, "quý III/2022"],
  ["quý IV", {}, "quý IV"],
  ["quý IV/2022", { language: "en" }, "the fourth quarter of 2022"],
  ["6 tháng đầu năm 2024", {}, "6 tháng đầu năm 2024"],
  ["sáu tháng cuối năm", {}, "6 tháng cuối năm"],
  ["6 tháng cuối năm 2024", { language: "en" }, "the last six months of 2024"],
  ["năm 2019", {}, "năm 2019"],
  ["nhiệm kỳ 2020 – 2025", {}, "2020 - 2025"],
  ["nhiệm kỳ 2020 – 2025", { period: "term" }, "nhiệm kỳ 2020 - 2025"],
  ["2021-2030", { period: "stage" }, "giai đoạn 2021 - 2030"],
  ["năm học 2025 - 2026", { period: "schoolYear", style: "slash" }, "năm học 2025-2026"],
  ["2021-2030", { language: "en" }, "2021 - 2030"],
  ["chín tháng đầu năm 2024", {}, "9 tháng đầu năm 2024"],
  ["3 tháng cuối năm 2024", {}, "3 tháng cuối năm 2024"],
  ["tháng 1 đến tháng 6 năm 2024", {}, "tháng 01 đến tháng 6 năm 2024"], // written out: no half-year
  ["tháng 8 và tháng 9/2024", { style: "slash" }, "tháng 8 đến tháng 9/2024"],
  ["ngày 1 đến ngày 15/8/2024", {}, "ngày 01 đến ngày 15 tháng 8 năm 2024"],
  ["ngày 1 đến ngày 15/8/2024", { style: "slash" }, "ngày 01 đến ngày 15/8/2024"],
  ["30/7/2024 - 2/8/2024", { style: "slash" }, "ngày 30/7 đến ngày 02/8/2024"], // the year once
  ["19/5/1890-2/9/1969", { style: "hyphen" }, "19-5-1890 - 02-9-1969"],
  ["30/7/2024 - 2/8/2024", { language: "en" }, "July 30, 2024 to August 02, 2024"],
  ["Thứ ba, 09/7/2024 - 17:05", {}, "17 giờ 05 phút ngày 09 tháng 7 năm 2024"],
  ["8 giờ ngày 9/7/2024", {}, "08 giờ ngày 09 tháng 7 năm 2024"],
  ["8 giờ ngày 9/7/2024", { style: "slash" }, "08:00 ngày 09/7/2024"],
  ["17:05 09/7/2024", { language: "en" }, "17:05, July 09, 2024"],
];

/** The shared dates, the string of an interval being that of both ends. */
const dated = civilDates.map((date) => ({ ...date, edtf: edtfOf(date) ?? "" }));

describe("formatDate", () => {
  test.each(dates)("writes %s (%j) as %s", (text, options, written) => {
    const date = read(text);
    expect(date).not.toBeNull();
    expect(formatDate(date as CivilDate, options)).toBe(written);
  });

  test("writes what no reader gives as well as it can", () => {
    const open = { ...civilDate({ year: 2024, month: 11 }), end: civilDate({ year: 2025, month: 2 }) };
    expect(formatDate(open, { style: "slash" })).toBe("tháng 11/2024 - tháng 02/2025");
    expect(formatDate({ ...civilDate({ year: 2024, quarter: 1 }), end: civilDate({ year: 2025 }) })).toBe(
      "quý I năm 2024 - năm 2025",
    );
    expect(formatDate(civilDate({ quarter: 2 }), { language: "en" })).toBe("the second quarter of the year");
  });

  const styles = ["long", "slash", "hyphen", "dot"] as const;
  const paddings = ["official", "none", "all"] as const;

  test.each(styles)("in the style %s every date is read back as the same date", (style) => {
    fc.assert(
      fc.property(dated, fc.constantFrom(...paddings), fc.boolean(), (date, padding, dayWord) => {
        expect(read(formatDate(date, { style, padding, dayWord }))).toEqual(date);
      }),
      { numRuns: 2000 },
    );
  });

  test("nhiệm kỳ and năm học are read back", () => {
    const years = read("2020-2025") as CivilDate;
    expect(read(formatDate(years, { period: "term" }))).toEqual(years);
    expect(read(formatDate(years, { period: "schoolYear" }))).toEqual(years);
  });
});
