import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { formatLocator } from "../../src/format/locator.js";
import { type LocatorLevel, locatorLevels } from "../../src/model/locator.js";
import type { ParseResult } from "../../src/model/result.js";
import { locatorSchema } from "../../src/model/schema/locator.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import { parseLocator } from "../../src/parse/locator.js";
import { allLevels, locatorLabels, placesInArticles } from "../arbitraries/locator.js";
import { anyTexts, pinpointTexts } from "../arbitraries/text.js";
import { isDeterministic } from "../laws/determinism.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { readsBack } from "../laws/round-trip.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { slicesAreText } from "../laws/slice-equals-text.js";
import { isTotal } from "../laws/totality.js";

type Levels = Readonly<Record<LocatorLevel, string | null>>;

const texts = fc.oneof(anyTexts, pinpointTexts);

/** The labels of every pinpoint. */
function parseLevels(text: string): ParseResult<readonly Levels[]> {
  const result = parseLocator(text);
  if (!result.ok) return result;
  const value = result.value.map(
    (read) => Object.fromEntries(locatorLevels.map((level) => [level, read[level]])) as Levels,
  );
  return { ok: true, value, diagnostics: result.diagnostics };
}

/** The labels of the only pinpoint that is read. */
function parseOne(text: string): ParseResult<Levels> {
  const result = parseLevels(text);
  if (!result.ok) return result;
  expect(result.value).toHaveLength(1);
  return { ...result, value: result.value[0] as Levels };
}

const orders = ["small-to-large", "large-to-small"] as const;
const links = [", ", "; ", " và "] as const;

describe("laws of parseLocator", () => {
  test("it takes any string", () => isTotal(parseLocator, texts));
  test("what it gives as text is the slice of the string", () => slicesAreText(parseLocator, texts));
  test("the same string gives the same bytes", () => isDeterministic(parseLocator, texts));
  test("NFD is read as NFC", () => ignoresForm(parseLocator, texts));
  test("the schema accepts every result", () =>
    fitsSchema(parseLocator, parseResultSchema(z.array(locatorSchema).min(1)), texts));
  test.each(orders)("pinpoints %s are read back", (order) =>
    readsBack(locatorLabels.map(allLevels), (levels) => formatLocator(levels, { order }), parseOne),
  );
  test.each(orders.flatMap((order) => links.map((link) => [order, link] as const)))(
    "lists of pinpoints %s with “%s” between them are read back",
    (order, link) =>
      readsBack(
        placesInArticles.map((places) => places.map(allLevels)),
        (places) => places.map((levels) => formatLocator(levels, { order })).join(link),
        parseLevels,
      ),
  );
});
