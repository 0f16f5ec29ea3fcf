import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDocumentNumber } from "../../src/format/document-number.js";
import { numberShapes } from "../../src/model/registry/number-shapes.js";
import { documentNumberSchema } from "../../src/model/schema/document-number.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import { parseDocumentNumber } from "../../src/parse/document-number.js";
import { documentNumbers, documentNumbersOf } from "../arbitraries/document-number.js";
import { numberNoise } from "../arbitraries/number-noise.js";
import { anyTexts } from "../arbitraries/text.js";
import { isDeterministic } from "../laws/determinism.js";
import { isFixedPoint } from "../laws/fixed-point.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { toleratesNoise } from "../laws/noise-tolerance.js";
import { readsBack } from "../laws/round-trip.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { slicesAreText } from "../laws/slice-equals-text.js";
import { isTotal } from "../laws/totality.js";

const noisyNumbers = fc.tuple(documentNumbers, numberNoise).map(([number, noise]) => noise(number.canonical));
const texts = fc.oneof(anyTexts, noisyNumbers);

/** A draft and a number without its symbol are written as they should be. */
const isRepair = (code: string): boolean => code !== "number/blank-serial" && code !== "number/no-symbol";

describe("laws of parseDocumentNumber", () => {
  test("it takes any string", () => isTotal(parseDocumentNumber, texts));
  test("what it gives as text is the slice of the string", () => slicesAreText(parseDocumentNumber, texts));
  test("the same string gives the same bytes", () => isDeterministic(parseDocumentNumber, texts));
  test("NFD is read as NFC", () => ignoresForm(parseDocumentNumber, texts));
  test("the schema accepts every result", () =>
    fitsSchema(parseDocumentNumber, parseResultSchema(documentNumberSchema), texts));
  test("format(parse(s)) is a fixed point", () =>
    isFixedPoint(noisyNumbers, parseDocumentNumber, formatDocumentNumber, isRepair));
  test("noise changes nothing", () =>
    toleratesNoise(documentNumbers, formatDocumentNumber, numberNoise, parseDocumentNumber));

  test.each(numberShapes)("numbers of the shape $id are read back: $example", (shape) => {
    readsBack(documentNumbersOf(shape), formatDocumentNumber, parseDocumentNumber);
  });
});

describe("the arbitrary of numbers", () => {
  test.each(numberShapes)("draws numbers of the shape $id that its schema accepts", (shape) => {
    fc.assert(fc.property(documentNumbersOf(shape), (number) => documentNumberSchema.safeParse(number).success));
  });

  test("draws thousands of different numbers, with letters behind the serial, dotted serials and drafts", () => {
    const drawn = new Set(fc.sample(documentNumbers, { numRuns: 5000, seed: 1 }).map((number) => number.canonical));
    expect(drawn.size).toBeGreaterThan(3000);
    for (const form of [/^\d+\p{L}[-/]/u, /^\d+\.\d+\//, /^\/\p{Lu}/u, /^\p{Lu}+ ISO \d/u, /QH\d+$/]) {
      expect([...drawn].some((number) => form.test(number))).toBe(true);
    }
  });
});
