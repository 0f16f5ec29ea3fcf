import { describe, expect, test } from "vitest";
import { END, NEW_LINE, NEW_PARAGRAPH, PAD } from "../../src/parse/token-marks.js";
import { letGo } from "../../src/parse/token-room.js";
import { tokenize } from "../../src/parse/tokenize.js";
import { endAt, flagsAt, idAt, isCapital, isWord, startAt, textAt, valueAt, widthAt } from "../../src/parse/tokens.js";

/** A short text in room where a longer one stood, so that whatever is left of that would be seen. */
function shortText(text: string) {
  letGo(tokenize("Nghị định 30 ".repeat(400)).room);
  return tokenize(text);
}

describe("beyond the ends of a text", () => {
  const text = " Chỉ thị 24 ";
  const tokens = shortText(text);
  const before = [-1, -2, -PAD, -PAD - 1, -5000];
  const behind = [3, 4, 2 + PAD, 3 + PAD, 5000];

  test("the tokens themselves", () => {
    expect([0, 1, 2].map((at) => textAt(tokens, at))).toEqual(["Chỉ", "thị", "24"]);
    expect(tokens.count).toBe(3);
  });

  test.each([...before.map((at) => [at, 0] as const), ...behind.map((at) => [at, text.length] as const)])(
    "token %i",
    (at, offset) => {
      expect(idAt(tokens, at)).toBe(END);
      expect(flagsAt(tokens, at)).toBe(NEW_LINE | NEW_PARAGRAPH);
      expect([startAt(tokens, at), endAt(tokens, at)]).toEqual([offset, offset]);
      expect(textAt(tokens, at)).toBe("");
      expect([widthAt(tokens, at), valueAt(tokens, at)]).toEqual([0, -1]);
      expect([isWord(tokens, at), isCapital(tokens, at)]).toEqual([false, false]);
    },
  );

  test("a text without a token", () => {
    const empty = shortText("");
    expect([-1, 0, 1].map((at) => idAt(empty, at))).toEqual([END, END, END]);
  });
});

describe("wide tokens", () => {
  test.each([1, 1022, 1023, 1024, 70_000])("words and numbers of %i units end where they end", (width) => {
    const words = ["Số", "a".repeat(width), "7".repeat(width), "b"];
    const tokens = shortText(words.join(" "));
    expect([0, 1, 2, 3].map((at) => textAt(tokens, at))).toEqual(words);
    expect([0, 1, 2, 3].map((at) => widthAt(tokens, at))).toEqual([2, width, width, 1]);
    expect(endAt(tokens, 2)).toBe(4 + 2 * width);
    expect(valueAt(tokens, 2)).toBe(width === 1 ? 7 : -1);
  });
});
