import { describe, expect, test } from "vitest";
import { presets } from "../../src/validate/presets.js";
import { ruleCodes } from "../../src/validate/rule-codes.js";
import { rules } from "../../src/validate/rules/catalogue.js";

describe("rules", () => {
  test("has every code once, in order", () => {
    expect(rules.map(({ code }) => code)).toEqual([...ruleCodes].sort());
  });

  test("is plain data with a source and real days", () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    for (const { code, source, validFrom, validTo, regimes } of rules) {
      expect(source, code).not.toBe("");
      expect(regimes.length, code).toBeGreaterThan(0);
      for (const day of [validFrom, validTo])
        if (day !== null) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }
  });
});

describe("presets", () => {
  test("press says nothing of the form of a document", () => {
    const silent = Object.entries(presets.press)
      .filter(([, level]) => level === "off")
      .map(([code]) => code);
    expect(ruleCodes.filter((code) => !silent.includes(code))).toEqual([
      "NUM004",
      "SYM003",
      "SYM006",
      "SYM008",
      "SYM012",
      "DATE004",
      "DATE006",
    ]);
  });
});
