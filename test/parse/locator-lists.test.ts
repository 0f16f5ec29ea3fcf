import { describe, expect, test } from "vitest";
import { locatorLevels } from "../../src/model/locator.js";
import { parseLocatorOrThrow } from "../../src/parse/locator.js";

/** Labels of the pinpoints, largest level first: "5.2.a". */
function places(text: string): string[] {
  return parseLocatorOrThrow(text).map((locator) =>
    locatorLevels
      .map((level) => locator[level])
      .filter((label) => label !== null)
      .join("."),
  );
}

describe("lists of pinpoints", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // From small to large: what stands before an article is in it.
    ["Điều 149, khoản 2 Điều 151", ["149", "151.2"]],
    ["khoản 1, Điều 11, khoản 2, Điều 12", ["11.1", "12.2"]],
    ["điểm a khoản 1 và khoản 3 Điều 4", ["4.1.a", "4.3"]],
    ["khoản 3 Điều 11, khoản 1 và khoản 2 Điều 12", ["11.3", "12.1", "12.2"]],
    // Only the label beside the point has it.
    ["điểm a, b khoản 1, 2 Điều 5", ["5.1.a", "5.1.b", "5.2"]],
    // From large to small, as courts write.
    ["Điều 26, Điều 35 khoản 1 điểm a, Điều 39 khoản 1 điểm a, c", ["26", "35.1.a", "39.1.a", "39.1.c"]],
    ["Điều 11 khoản 1, khoản 2, Điều 12 khoản 3", ["11.1", "11.2", "12.3"]],
    ["Điều 51, Điều 217 khoản 1 điểm c, Điều 218", ["51", "217.1.c", "218"]],
    // A comma is closer than a semicolon and "và".
    ["Điều 5, khoản 2; Điều 6", ["5.2", "6"]],
    ["Điều 11, khoản 1, điểm a; Điều 12 khoản 3", ["11.1.a", "12.3"]],
    // Both orders in one list: what touches belongs together.
    ["điểm a khoản 1 Điều 35; Điều 39 khoản 2 điểm b và Điều 40", ["35.1.a", "39.2.b", "40"]],
    ["Điều 11 khoản 1, khoản 2 Điều 12", ["11.1", "12.2"]],
    // One place in neither order.
    ["khoản 1 Điều 5 điểm a", ["5.1.a"]],
    ["tiểu mục 2 Mục 3 Phần I Điều 1", ["I.3.2.1"]],
    // What belongs to none of its neighbours stands for itself.
    ["Điều 5 và khoản 2", ["5", "2"]],
    ["mục 2 Chương II, Điều 91", ["II.2", "91"]],
  ];
  test.each(cases)("%s", (text, labels) => {
    expect(places(text)).toEqual(labels);
  });
});

describe("the words of a pinpoint", () => {
  test.each<[text: string, words: readonly string[], note: string]>([
    ["điểm a khoản 1 Điều 28", ["điểm a khoản 1 Điều 28"], "all levels"],
    ["Điều 28 khoản 1", ["Điều 28 khoản 1"], "in whatever order"],
    ["khoản 1, khoản 2 Điều 5", ["khoản 1", "khoản 2"], "a level that several share is nobody's own"],
    ["Điều 5 khoản 1, khoản 2", ["Điều 5 khoản 1", "khoản 2"], "the first of a list stands beside it"],
  ])("%s", (text, words) => {
    expect(parseLocatorOrThrow(text).map((locator) => locator.text)).toEqual(words);
  });
});
