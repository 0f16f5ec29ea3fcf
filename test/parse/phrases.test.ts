import { describe, expect, test } from "vitest";
import { intern } from "../../src/parse/lexicon.js";
import {
  findPhrase,
  firstIds,
  isWhole,
  lengthOf,
  matchPhrase,
  meaningIn,
  phraseEnd,
  phraseTable,
  secondIds,
} from "../../src/parse/phrases.js";
import { FIRST } from "../../src/parse/token-marks.js";
import { tokenize } from "../../src/parse/tokenize.js";

const table = phraseTable([
  ["sở", "one syllable"],
  ["văn phòng", "two"],
  ["văn phòng chính phủ", "four"],
  ["văn hóa, thể thao - du lịch", "signs match nothing of their own"],
]);

describe("the longest phrase at a token", () => {
  // Text | token at which it is looked for | its meaning and the token behind it, or null | loose
  test.each<[text: string, at: number, expected: [string, number] | null, loose: boolean, note: string]>([
    ["Sở Y tế", 0, ["one syllable", 1], false, "alone"],
    ["tại Văn phòng Chính phủ", 1, ["four", 5], false, "the longer of two"],
    ["Văn phòng Chính", 0, ["two", 2], false, "the text ends in the longer one"],
    ["Văn\n\nphòng", 0, null, false, "not over an empty line"],
    ["Văn hóa, Thể thao - Du lịch", 0, ["signs match nothing of their own", 8], true, "loose: over commas and hyphens"],
    ["Văn hóa, Thể thao - Du lịch", 0, null, false, "else not"],
    ["Văn", 0, null, false, "a beginning alone"],
    ["", 0, null, false, "beyond the text"],
  ])("%s, %i", (text, at, expected, loose, _note) => {
    const tokens = tokenize(text);
    const index = FIRST + at;
    const match = matchPhrase(table, tokens, index, loose);
    expect(match === null ? null : [match.value, match.end - FIRST]).toEqual(expected);
    expect(phraseEnd(table, tokens, index, loose)).toBe(expected === null ? 0 : FIRST + expected[1]);
    const found = findPhrase(table, tokens, index, loose);
    expect(found === 0 ? null : [meaningIn(table, found), at + lengthOf(found)]).toEqual(expected);
  });
});

describe("what a table says of its words", () => {
  test("with which a phrase begins, and which is one", () => {
    expect([...firstIds(table)].sort()).toEqual([intern("sở"), intern("văn")].sort());
    expect([isWhole(table, intern("sở")), isWhole(table, intern("văn")), isWhole(table, 0x7fff)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("which stand second", () => {
    expect([...secondIds(table)].sort()).toEqual([intern("phòng"), intern("hóa")].sort());
  });

  test("a phrase that is too long for its length to be told", () => {
    expect(() => phraseTable([["sở ".repeat(127), true]])).not.toThrow();
    expect(() => phraseTable([["sở ".repeat(128), true]])).toThrow(RangeError);
  });
});
