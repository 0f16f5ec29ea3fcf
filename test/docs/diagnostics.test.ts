import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readingCodes } from "../../src/model/reading-codes.js";
import { describeRule } from "../../src/validate/describe-diagnostic.js";
import { presetNames } from "../../src/validate/presets.js";
import { ruleCodes } from "../../src/validate/rule-codes.js";
import { rules } from "../../src/validate/rules/catalogue.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/diagnostics.md"), "utf8");

/** The cells of every row whose first cell is code. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.slice(2, -2).split(" | "));

const rowsOf = (codes: readonly string[]) => rows.filter(([code]) => codes.includes((code ?? "").slice(1, -1)));

const documents = {
  party: "Party",
  "state-admin": "State, administrative",
  "state-legal": "State, normative",
  all: "all",
} as const;

describe("docs/diagnostics.md", () => {
  it("has every code of reading with its severity, in the order of the table, and what it means", () => {
    const found = rowsOf(Object.keys(readingCodes));
    expect(found.map(([code, severity]) => [code, severity])).toEqual(
      Object.entries(readingCodes).map(([code, severity]) => [`\`${code}\``, severity]),
    );
    for (const [, , meaning] of found) expect(meaning).toMatch(/^\S.{10,}\.$/);
  });

  it("has every rule as the catalogue has it", () => {
    const byCode = new Map(rules.map((rule) => [rule.code, rule]));
    expect(rowsOf(ruleCodes)).toEqual(
      ruleCodes.map((code) => {
        const rule = byCode.get(code);
        const regimes = (rule?.regimes ?? []).map((regime) => documents[regime]).join("; ");
        return [`\`${code}\``, rule?.severity, regimes, rule?.fix ?? "none", describeRule(code, "en")];
      }),
    );
  });

  it("has every preset", () => {
    expect(rowsOf(presetNames).map(([name]) => name)).toEqual(presetNames.map((name) => `\`${name}\``));
  });

  it("has no other code", () => {
    expect(rows.length).toBe(Object.keys(readingCodes).length + ruleCodes.length + presetNames.length);
  });
});
