import { describe, expect, test } from "vitest";
import { formatLocator, formatLocators, type LocatorFormat, type LocatorParts } from "../../src/format/locator.js";

const large = { order: "large-to-small" } as const;
const english = { language: "en" } as const;

/** One pinpoint, options, writing. */
const single: readonly (readonly [LocatorParts, LocatorFormat, string])[] = [
  [{ article: "5" }, {}, "Điều 5"],
  [{ article: "5", clause: "2" }, {}, "khoản 2 Điều 5"],
  [{ article: "5", clause: "2", point: "a" }, {}, "điểm a khoản 2 Điều 5"],
  [{ article: "27", clause: "4a", point: "a1", item: "2" }, {}, "tiết 2 điểm a1 khoản 4a Điều 27"], // inserted units
  [{ chapter: "II", section: "1" }, {}, "Mục 1 Chương II"],
  [{ part: "thứ hai", chapter: "IX", subsection: "3", section: "1" }, {}, "Tiểu mục 3 Mục 1 Chương IX Phần thứ hai"],
  [{ appendix: "I", section: "II" }, {}, "Mục II Phụ lục I"],
  [{ appendix: "" }, {}, "Phụ lục"], // the only appendix has no number
  [{ article: "5", clause: null, point: null }, {}, "Điều 5"],
  [{}, {}, ""],
  [{ article: "5-9" }, {}, "từ Điều 5 đến Điều 9"],
  [{ article: "12", clause: "1-3" }, {}, "từ khoản 1 đến khoản 3 Điều 12"],
  [{ article: "5", clause: "2", point: "a" }, large, "Điều 5 khoản 2 điểm a"],
  [{ appendix: "I", section: "II" }, large, "Phụ lục I Mục II"],
  [{ article: "5", clause: "2", point: "đ" }, english, "Point dd, Clause 2, Article 5"],
  [{ article: "5-9" }, english, "Articles 5 to 9"],
  [{ appendix: "" }, english, "Appendix"],
];

/** Several pinpoints, options, writing. */
const lists: readonly (readonly [readonly LocatorParts[], LocatorFormat, string])[] = [
  [[], {}, ""],
  [[{ article: "42" }, { article: "43" }], {}, "Điều 42 và Điều 43"],
  [[{ article: "42" }, { article: "43" }, { article: "50" }], {}, "các điều 42, 43 và 50"], // plural: lower case
  [["b", "d", "đ"].map((point) => ({ article: "29", clause: "1", point })), {}, "các điểm b, d và đ khoản 1 Điều 29"],
  [["1", "3"].map((clause) => ({ article: "4", clause })), {}, "khoản 1 và khoản 3 Điều 4"],
  [[{ article: "149" }, { article: "151", clause: "2" }], {}, "Điều 149 và khoản 2 Điều 151"], // no clause of Điều 149
  [
    [{ article: "3", clause: "1" }, { article: "4", clause: "2" }, { article: "9" }],
    {},
    "khoản 1 Điều 3, khoản 2 Điều 4 và Điều 9",
  ],
  [
    [{ article: "3", clause: "1" }, { article: "3", clause: "2" }, { article: "8" }, { article: "10", clause: "5" }],
    {},
    "khoản 1 và khoản 2 Điều 3; Điều 8 và khoản 5 Điều 10",
  ],
  [
    [
      { article: "3", clause: "1" },
      { article: "3", clause: "3-5" },
    ],
    {},
    "khoản 1 và từ khoản 3 đến khoản 5 Điều 3",
  ],
  [["1", "2", "3"].map((clause) => ({ article: "5", clause })), large, "Điều 5 các khoản 1, 2 và 3"],
  [["1", "2", "3"].map((clause) => ({ article: "5", clause })), english, "Clauses 1, 2 and 3, Article 5"],
  [[{ article: "7" }, { article: "9", clause: "1" }], english, "Article 7 and Clause 1, Article 9"],
];

describe("formatLocator", () => {
  test.each(single)("writes %j with %j as %s", (locator, options, written) => {
    expect(formatLocator(locator, options)).toBe(written);
  });
});

describe("formatLocators", () => {
  test.each(lists)("writes %j with %j as %s", (locators, options, written) => {
    expect(formatLocators(locators, options)).toBe(written);
  });
});
