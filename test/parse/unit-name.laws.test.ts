import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatUnit } from "../../src/format/unit.js";
import { parseResultSchema } from "../../src/model/schema/result.js";
import { unitSchema } from "../../src/model/schema/unit.js";
import { unitOfOrgan } from "../../src/model/unit-of-organ.js";
import { parseUnitName } from "../../src/parse/unit-name.js";
import { anyTexts } from "../arbitraries/text.js";
import { organRows, organs, unitNoise } from "../arbitraries/unit.js";
import { isDeterministic } from "../laws/determinism.js";
import { ignoresForm } from "../laws/nfd-equals-nfc.js";
import { fitsSchema } from "../laws/schema-accepts.js";
import { runs } from "../laws/spans.js";
import { isTotal } from "../laws/totality.js";

const texts = fc.oneof(
  anyTexts,
  fc.tuple(organs, unitNoise).map(([{ row }, noise]) => noise(row.name)),
);

describe("laws of parseUnitName", () => {
  test("it takes any string", () => isTotal(parseUnitName, texts));
  test("the same string gives the same bytes", () => isDeterministic(parseUnitName, texts));
  test("NFD is read as NFC", () => ignoresForm(parseUnitName, texts));
  test("the schema accepts every result", () => fitsSchema(parseUnitName, parseResultSchema(unitSchema), texts));

  test.each(["full", "short"] as const)("every body of the registry is read back from its %s name", (form) => {
    fc.assert(
      fc.property(organs, unitNoise, ({ row, on }, noise) => {
        const unit = unitOfOrgan(row);
        const written = noise(formatUnit(unit, { form }));
        const result = parseUnitName(written, { on });
        expect(result.ok ? result.value : result.diagnostics, written).toEqual(unit);
      }),
      { numRuns: runs },
    );
  });

  test("every row of the registry is read back, without a day too", () => {
    for (const row of organRows)
      for (const name of [row.name, ...row.shortNames]) {
        const result = parseUnitName(name);
        expect(result.ok ? result.value : result.diagnostics, name).toEqual(unitOfOrgan(row));
      }
  });
});
