import { describe, expect, test } from "vitest";
import { expandLocator } from "../../src/parse/expand-locator.js";
import { parseLocatorOrThrow } from "../../src/parse/locator.js";

describe("expandLocator", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    // Articles by number.
    ["từ Điều 108 đến Điều 110", "article", ["108", "109", "110"]],
    // Points in Vietnamese order: đ stands between d and e, f does not exist.
    ["từ điểm d đến điểm g khoản 1 Điều 5", "point", ["d", "đ", "e", "g"]],
    // Clauses keep their article.
    ["khoản 2 đến khoản 4 Điều 9", "clause", ["2", "3", "4"]],
    // No range.
    ["Điều 5", "article", ["5"]],
    // A range that runs backwards is left as it is written.
    ["từ Điều 9 đến Điều 7", "article", ["9-7"]],
    // Inserted articles cannot be counted out.
    ["từ Điều 7a đến Điều 9", "article", ["7a-9"]],
  ];
  test.each(cases)("%s", (text, level, labels) => {
    const [locator] = parseLocatorOrThrow(text);
    const expanded = expandLocator(locator as NonNullable<typeof locator>);
    expect(expanded.map((each) => each[level as "article" | "point" | "clause"])).toEqual(labels);
  });

  test("keeps the other levels", () => {
    const [locator] = parseLocatorOrThrow("khoản 2 đến khoản 4 Điều 9");
    expect(expandLocator(locator as NonNullable<typeof locator>).map((each) => each.article)).toEqual(["9", "9", "9"]);
  });
});
