import fc from "fast-check";
import { expect } from "vitest";
import { applyFixes } from "../../src/validate/apply-fixes.js";
import type { ValidationReport } from "../../src/validate/report.js";
import { runs } from "./spans.js";

function countOf(report: ValidationReport): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of report.diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * A safe fix removes its own diagnostic and adds none; once all are applied, validating and fixing again changes nothing.
 *
 * @param validate - the judge under test.
 * @param texts - strings with faults, most of them.
 */
export function fixesAreSafe(validate: (text: string) => ValidationReport, texts: fc.Arbitrary<string>): void {
  let fixed = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const report = validate(text);
      // What could not be read was not judged, and may be found faulty once an invisible character is gone.
      if (report.diagnostics.some(({ code }) => code.startsWith("parse/not"))) return;
      const before = countOf(report);
      for (const diagnostic of report.diagnostics) {
        const { text: mended, applied } = applyFixes(text, [diagnostic]);
        if (applied.length === 0) continue;
        fixed += 1;
        const after = countOf(validate(mended));
        const label = JSON.stringify({ text, mended, code: diagnostic.code });
        expect(after.get(diagnostic.code) ?? 0, label).toBeLessThan(before.get(diagnostic.code) ?? 0);
        for (const [code, count] of after) expect(count, `${label} ${code}`).toBeLessThanOrEqual(before.get(code) ?? 0);
      }
      const once = applyFixes(text, report.diagnostics).text;
      const again = applyFixes(once, validate(once).diagnostics);
      expect(again.text, JSON.stringify(text)).toBe(once);
    }),
    { numRuns: runs },
  );
  expect(fixed, "fixes that were applied").toBeGreaterThan(runs / 2);
}

/**
 * What the rules want is not complained about.
 *
 * @param validate - the judge under test.
 * @param texts - strings without a fault.
 */
export function hasNothingToSay(validate: (text: string) => ValidationReport, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect(validate(text).diagnostics, text).toEqual([]);
    }),
    { numRuns: runs },
  );
}
