import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { formatLocator } from "../../src/format/locator.js";
import { type LocatorLevel, locatorLevels } from "../../src/model/locator.js";
import type { ParseResult } from "../../src/model/result.js";
import { locatorSchema } from "../../src/model/schema/locator.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import { parseLocator } from "../../src/parse/locator.js";
import { allLevels, locatorLabels } from "../arbitraries/locator.js";
import { anyTexts, pinpointTexts } from "../arbitraries/text.js";
import { isDeterministic } from "../laws/determinism.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { readsBack } from "../laws/round-trip.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { slicesAreText } from "../laws/slice-equals-text.js";
import { isTotal } from "../laws/totality.js";

type Levels = Readonly<Record<LocatorLevel, string | null>>;

const texts = fc.oneof(anyTexts, pinpointTexts);

/** The labels of the only pinpoint that is read. */
function parseOne(text: string): ParseResult<Levels> {
  const result = parseLocator(text);
  if (!result.ok) return result;
  expect(result.value).toHaveLength(1);
  const only = result.value[0];
  const value = Object.fromEntries(locatorLevels.map((level) => [level, only?.[level] ?? null])) as Levels;
  return { ok: true, value, diagnostics: result.diagnostics };
}

describe("laws of parseLocator", () => {
  test("it takes any string", () => isTotal(parseLocator, texts));
  test("what it gives as text is the slice of the string", () => slicesAreText(parseLocator, texts));
  test("the same string gives the same bytes", () => isDeterministic(parseLocator, texts));
  test("NFD is read as NFC", () => ignoresForm(parseLocator, texts));
  test("the schema accepts every result", () =>
    fitsSchema(parseLocator, parseResultSchema(z.array(locatorSchema).min(1)), texts));
  test("pinpoints from small to large are read back", () =>
    readsBack(locatorLabels.map(allLevels), (levels) => formatLocator(levels), parseOne));
  test("pinpoints from large to small are read back", () =>
    readsBack(locatorLabels.map(allLevels), (levels) => formatLocator(levels, { order: "large-to-small" }), parseOne));
});
