import { describe, test } from "vitest";
import { parseDocumentNumber } from "../../src/parse/document-number.js";
import { extract } from "../../src/parse/extract.js";
import { hostileTexts } from "../arbitraries/hostile.js";
import { growsLinearly } from "../laws/linear-growth.js";

/** Long enough that work in the square of the length takes seconds, short enough that linear work takes milliseconds. */
const length = 50_000;

describe("time grows with the length of hostile texts", () => {
  test.each(hostileTexts)("extract: $name", (hostile) => growsLinearly(extract, hostile, length));
  test.each(hostileTexts)("parseDocumentNumber: $name", (hostile) =>
    growsLinearly(parseDocumentNumber, hostile, length),
  );
  test.each(hostileTexts)("parseDocumentNumber behind a serial: $name", ({ name, make }) =>
    growsLinearly(parseDocumentNumber, { name, make: (size) => `147-KH/${make(size)}` }, length),
  );
});
