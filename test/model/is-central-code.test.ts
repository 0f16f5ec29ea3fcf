import { describe, expect, test } from "vitest";
import { isCentralCode } from "../../src/model/is-central-code.js";
import { partyOrgans } from "../../src/model/registry/party-organs.js";
import { stateOrgans } from "../../src/model/registry/state-organs.js";

const organs = [...stateOrgans, ...partyOrgans];
const codes = [...new Set(organs.flatMap((organ) => organ.codes))];

describe("isCentralCode", () => {
  test.each(["CP", "TTg", "QH", "UBTVQH", "BTC", "TW", "VPTW", "BTGDVTW", "TCHQ"])("%s is central", (code) => {
    expect(isCentralCode(code)).toBe(true);
  });

  test.each(["UBND", "HĐND", "TU", "ĐU", "BTGTU", "BCĐTW", "SGDĐT", "CT", "XYZ", ""])("%s is not", (code) => {
    expect(isCentralCode(code)).toBe(false);
  });

  test("a central code is no code of a local body in the tables of bodies", () => {
    const local = organs.filter((organ) => organ.perPlace || organ.level !== "central").flatMap((organ) => organ.codes);
    expect(codes.filter(isCentralCode).length).toBeGreaterThan(50);
    expect(local.filter(isCentralCode)).toEqual([]);
  });
});
