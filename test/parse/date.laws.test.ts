import fc from "fast-check";
import { describe, test } from "vitest";
import { type DateFormat, formatDate } from "../../src/format/date.js";
import { civilDateSchema } from "../../src/model/schema/civil-date.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import { parseDate } from "../../src/parse/date.js";
import { civilDates } from "../arbitraries/date.js";
import { anyTexts, dateTexts } from "../arbitraries/text.js";
import { isDeterministic } from "../laws/determinism.js";
import { isFixedPoint } from "../laws/fixed-point.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { toleratesNoise } from "../laws/noise-tolerance.js";
import { readsBack } from "../laws/round-trip.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { isTotal } from "../laws/totality.js";

const texts = fc.oneof(anyTexts, dateTexts);

const styles: readonly (readonly [name: string, options: DateFormat])[] = [
  ["as the rules of form write them", {}],
  ["without zeros", { padding: "none" }],
  ["with all zeros", { padding: "all" }],
  ["with slashes", { style: "slash" }],
  ["with hyphens, without zeros", { style: "hyphen", padding: "none" }],
  ["with dots, with ngày", { style: "dot", dayWord: true }],
  ["with ngày before slashes", { style: "slash", dayWord: true }],
  ["with nhiệm kỳ", { period: "term" }],
  ["with năm học", { period: "schoolYear", style: "hyphen" }],
];

/** What spacing, markup and encoding do to a date. */
const dateNoise = fc.constantFrom<(text: string) => string>(
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "  "),
  (text) => text.replaceAll(" - ", " – "),
  (text) => text.replaceAll(" ", "\n"),
  (text) => `  ${text}\n`,
  (text) => text.replaceAll("á", "a\u0301"),
  (text) => text.replaceAll("/", " / "),
);

describe("laws of parseDate", () => {
  test("it takes any string", () => isTotal(parseDate, texts));
  test("the same string gives the same bytes", () => isDeterministic(parseDate, texts));
  test("NFD is read as NFC", () => ignoresForm(parseDate, texts));
  test("the schema accepts every result", () => fitsSchema(parseDate, parseResultSchema(civilDateSchema), texts));
  test("format(parse(s)) is a fixed point", () => isFixedPoint(dateTexts, parseDate, formatDate, () => true));
  test("noise changes nothing", () => toleratesNoise(civilDates, formatDate, dateNoise, parseDate));

  test.each(styles)("dates written %s are read back", (_name, options) => {
    readsBack(civilDates, (date) => formatDate(date, options), parseDate);
  });
});
