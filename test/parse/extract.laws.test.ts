import { describe, test } from "vitest";
import { extractionSchema } from "../../src/model/schema/extraction.js";
import { extract } from "../../src/parse/extract.js";
import { anyTexts, articleTexts } from "../arbitraries/text.js";
import { isDeterministic } from "../laws/determinism.js";
import { isLocal } from "../laws/locality.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { isOrdered } from "../laws/order.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { slicesAreText } from "../laws/slice-equals-text.js";
import { isTotal } from "../laws/totality.js";

/** With a reference date, so that completed dates are looked at too. */
const read = (text: string) => extract(text, { reference: "2023-04-15" });

describe("laws of extract", () => {
  test("it takes any string", () => isTotal(read, anyTexts));
  test("what it gives as text is the slice of the string", () => slicesAreText(read, anyTexts));
  test("mentions are in order and do not overlap in part", () =>
    isOrdered((text) => {
      const { citations, dates, units, conferences } = read(text);
      return [citations, dates, units, conferences];
    }, anyTexts));
  test("the same string gives the same bytes", () => isDeterministic(read, anyTexts));
  test("NFD is read as NFC", () => ignoresForm(read, anyTexts));
  test("a neutral paragraph in front changes offsets only", () => isLocal(read, articleTexts));
  test("the schema accepts every result", () => fitsSchema(read, extractionSchema, anyTexts));
});
