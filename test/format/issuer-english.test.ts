import { describe, expect, test } from "vitest";
import { centralBodies, englishIssuer } from "../../src/format/issuer-english.js";
import { foldUnitName } from "../../src/model/fold-unit-name.js";
import { stateOrgans } from "../../src/model/registry/state-organs.js";

describe("englishIssuer", () => {
  test.each([
    ["Chính phủ", "Government"],
    ["UBTVQH", "National Assembly Standing Committee"],
    ["BỘ Y TẾ", "Ministry of Health"],
    ["Ủy ban nhân dân tỉnh Hà Giang", null], // places have no official translation here
  ])("%s: %s", (issuer, english) => {
    expect(englishIssuer(issuer)).toBe(english);
  });

  test.each(Object.entries(centralBodies))("%s is %s in the table of bodies too", (folded, english) => {
    const organ = stateOrgans.find(({ name }) => foldUnitName(name) === folded);
    expect(organ?.en).toBe(english);
  });
});
