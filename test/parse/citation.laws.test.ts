import fc from "fast-check";
import { describe, test } from "vitest";
import { citationSchema } from "../../src/model/schema/citation.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import { parseCitation } from "../../src/parse/citation.js";
import { anyTexts, citationTexts } from "../arbitraries/text.js";
import { isDeterministic } from "../laws/determinism.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { slicesAreText } from "../laws/slice-equals-text.js";
import { isTotal } from "../laws/totality.js";

const texts = fc.oneof(anyTexts, citationTexts);

describe("laws of parseCitation", () => {
  test("it takes any string", () => isTotal(parseCitation, texts));
  test("what it gives as text is the slice of the string", () => slicesAreText(parseCitation, texts));
  test("the same string gives the same bytes", () => isDeterministic(parseCitation, texts));
  test("NFD is read as NFC", () => ignoresForm(parseCitation, texts));
  test("the schema accepts every result", () => fitsSchema(parseCitation, parseResultSchema(citationSchema), texts));
});
