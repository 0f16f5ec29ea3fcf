import { describe, expect, test } from "vitest";
import { END, FIRST, NEW_LINE, NEW_PARAGRAPH } from "../../src/parse/token-marks.js";
import { letGo } from "../../src/parse/token-room.js";
import { tokenize } from "../../src/parse/tokenize.js";
import {
  endAt,
  flagsAt,
  idAt,
  isCapital,
  isEmpty,
  isWord,
  startAt,
  textAt,
  valueAt,
  widthAt,
} from "../../src/parse/tokens.js";

/** A short text in room where a longer one stood, so that whatever is left of that would be seen. */
function shortText(text: string) {
  letGo(tokenize("Nghị định 30 ".repeat(400)).room);
  return tokenize(text);
}

describe("beyond the ends of a text", () => {
  const text = " Chỉ thị 24 ";
  const tokens = shortText(text);
  const before = [FIRST - 1, FIRST - 2, 1, 0];
  const behind = [tokens.end, tokens.end + 1, tokens.end + FIRST - 1];

  test("the tokens themselves", () => {
    expect([0, 1, 2].map((at) => textAt(tokens, FIRST + at))).toEqual(["Chỉ", "thị", "24"]);
    expect(tokens.end).toBe(FIRST + 3);
    expect(isEmpty(tokens)).toBe(false);
  });

  test.each([...before.map((at) => [at, 0] as const), ...behind.map((at) => [at, text.length] as const)])(
    "token %i",
    (at, offset) => {
      expect(idAt(tokens, at)).toBe(END);
      expect(flagsAt(tokens, at) & FLAGS).toBe(NEW_LINE | NEW_PARAGRAPH);
      expect([startAt(tokens, at), endAt(tokens, at)]).toEqual([offset, offset]);
      expect(textAt(tokens, at)).toBe("");
      expect([widthAt(tokens, at), valueAt(tokens, at)]).toEqual([0, -1]);
      expect([isWord(tokens, at), isCapital(tokens, at)]).toEqual([false, false]);
    },
  );

  test("a text without a token", () => {
    const empty = shortText("");
    expect(isEmpty(empty)).toBe(true);
    expect([-1, 0, 1].map((at) => idAt(empty, FIRST + at))).toEqual([END, END, END]);
  });
});

/** All that may be asked of `flagsAt`. */
const FLAGS = 0x3f_0000;

describe("wide tokens", () => {
  test.each([1, 1022, 1023, 1024, 70_000])("words and numbers of %i units end where they end", (width) => {
    const words = ["Số", "a".repeat(width), "7".repeat(width), "b"];
    const tokens = shortText(words.join(" "));
    const all = words.map((_, at) => FIRST + at);
    expect(all.map((at) => textAt(tokens, at))).toEqual(words);
    expect(all.map((at) => widthAt(tokens, at))).toEqual([2, width, width, 1]);
    expect(endAt(tokens, FIRST + 2)).toBe(4 + 2 * width);
    expect(valueAt(tokens, FIRST + 2)).toBe(width === 1 ? 7 : -1);
  });
});
