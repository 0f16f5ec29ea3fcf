import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findUnits, loadFullRegistry } from "../../src/registry/index.js";
import { runs } from "../laws/spans.js";

const registry = await loadFullRegistry();
const coded = registry.organs.flatMap((row) => [...row.codes, ...row.codeVariants].map((code) => ({ row, code })));

/** A day of the life of a body: between its ends, or near the one that is known. */
function daysOf({ from, to }: { readonly from: string | null; readonly to: string | null }): fc.Arbitrary<string> {
  const first = from ?? "1945-09-02";
  const last = to ?? "2030-12-31";
  return fc
    .integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
}

describe("codes and bodies", () => {
  test("every code on every day of its body leads to the body, and from there back to the code", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...coded).chain(({ row, code }) => daysOf(row.validity).map((on) => ({ row, code, on }))),
        ({ row, code, on }) => {
          const found = findUnits(registry, { code, on });
          expect(
            found.map((unit) => unit.id),
            `${code} on ${on}`,
          ).toContain(row.id);
          for (const unit of found) {
            expect([...unit.codes, ...unit.codeVariants], unit.id).toContain(code);
            expect(findUnits(registry, { id: unit.id, on }), unit.id).toContainEqual(unit);
          }
        },
      ),
      { numRuns: runs },
    );
  });
});
