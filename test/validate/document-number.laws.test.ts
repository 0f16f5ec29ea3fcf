import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberShapes } from "../../src/model/registry/number-shapes.js";
import { parseDocumentNumber } from "../../src/parse/document-number.js";
import { validateDocumentNumber } from "../../src/validate/validate-document-number.js";
import { documentNumbers } from "../arbitraries/document-number.js";
import { hostileTexts } from "../arbitraries/hostile.js";
import { faultyNumbers } from "../arbitraries/number-faults.js";
import { anyTexts } from "../arbitraries/text.js";
import { wellFormedNumbers } from "../arbitraries/well-formed-number.js";
import { isDeterministic } from "../laws/determinism.js";
import { growsLinearly } from "../laws/linear-growth.js";
import { fixesAreSafe, hasNothingToSay } from "../laws/safe-fixes.js";
import { runs } from "../laws/spans.js";
import { isTotal } from "../laws/totality.js";

/** Rules of how a number is written, not of what it says. */
const writing = ["SYM001", "SYM003", "SYM011", "SYM012", "SYM013", "SYM014", "SYM015", "NUM004"];

describe("validateDocumentNumber", () => {
  test("takes any string", () => isTotal(validateDocumentNumber, anyTexts));
  test("takes any faulty number", () => isTotal(validateDocumentNumber, faultyNumbers));
  test("is deterministic", () => isDeterministic(validateDocumentNumber, faultyNumbers));
  test("proposes safe fixes that are safe", () => fixesAreSafe(validateDocumentNumber, faultyNumbers));

  test.each(hostileTexts.map((hostile) => [hostile.name, hostile] as const))(
    "takes no long time for %s",
    (_, hostile) => growsLinearly(validateDocumentNumber, hostile, 50_000),
  );

  test.each(numberShapes.map(({ id, example }) => [id, example] as const))(
    "has nothing to say of %s: %s",
    (id, example) => {
      const said = id === "bare" || id === "numberYear" ? ["number/no-symbol"] : [];
      expect(validateDocumentNumber(example).diagnostics.map(({ code }) => code)).toEqual(said);
    },
  );

  test("has nothing to say of well-formed numbers", () => hasNothingToSay(validateDocumentNumber, wellFormedNumbers));

  test("finds no fault of writing in canonical writing", () => {
    fc.assert(
      fc.property(documentNumbers, ({ canonical }) => {
        const codes = validateDocumentNumber(canonical).diagnostics.map(({ code }) => code);
        expect(
          codes.filter((code) => writing.includes(code)),
          canonical,
        ).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test("reports every repair of reading under a rule, and never twice", () => {
    fc.assert(
      fc.property(faultyNumbers, (text) => {
        const reading = parseDocumentNumber(text);
        const { diagnostics } = validateDocumentNumber(text);
        if (!reading.ok || reading.value.shape === "standard") return;
        // The year of a Party number goes together with its separators.
        if (diagnostics.some(({ code }) => code === "SYM002") && reading.value.year !== null) return;
        const left = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("number/"));
        expect(left.filter((code) => code !== "number/variant-code" && code !== "number/no-symbol")).toEqual([]);
        const repairs = reading.diagnostics.filter(({ code }) => code.startsWith("number/"));
        for (const { span, code } of repairs.filter(({ code }) => code !== "number/blank-serial")) {
          const met = diagnostics.some((found) => found.span.start <= span.end && span.start <= found.span.end);
          expect(met, `${JSON.stringify(text)} ${code} ${span.start}`).toBe(true);
        }
        const places = diagnostics.map(({ code, span }) => `${code} ${span.start} ${span.end}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: runs },
    );
  });
});
