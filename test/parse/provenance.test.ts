import { describe, expect, test } from "vitest";
import { citationFields } from "../../src/model/citation.js";
import {
  HAS_DATE,
  HAS_ISSUER,
  HAS_LOCATORS,
  HAS_NAME,
  HAS_NUMBER,
  HAS_SUBJECT,
  HAS_TENURE,
  HAS_TYPE,
} from "../../src/parse/field-bits.js";
import { extract } from "../../src/parse/index.js";
import { provenanceOf } from "../../src/parse/provenance.js";

describe("what is said of where the fields of a citation come from", () => {
  test.each([
    [HAS_TYPE, "documentType"],
    [HAS_NUMBER, "number"],
    [HAS_NAME, "name"],
    [HAS_DATE, "issuedOn"],
    [HAS_ISSUER, "issuer"],
    [HAS_TENURE, "tenure"],
    [HAS_SUBJECT, "subject"],
    [HAS_LOCATORS, "locators"],
  ] as const)("bit %i is the field %s", (bit, field) => {
    expect(provenanceOf(bit, 0)).toEqual({ [field]: "written" });
    expect(provenanceOf(bit, bit)).toEqual({ [field]: "inferred" });
  });

  test("every field has a bit, and they stand in the order of the fields", () => {
    expect(Object.keys(provenanceOf(255, 0))).toEqual([...citationFields]);
  });

  test("all that say the same are one object, which nobody can change", () => {
    const [first, second] = extract("Nghị định số 5/2020/NĐ-CP; Nghị định số 6/2020/NĐ-CP").citations;
    expect(second?.provenance).toBe(first?.provenance);
    expect(Object.isFrozen(first?.provenance)).toBe(true);
  });
});
