import { describe, test } from "vitest";
import { validateCitation } from "../../src/validate/validate-citation.js";
import { validateDate } from "../../src/validate/validate-date.js";
import { faultyCitations } from "../arbitraries/faulty-citation.js";
import { hostileTexts } from "../arbitraries/hostile.js";
import { anyTexts } from "../arbitraries/text.js";
import { faultyDates, rightDates } from "../arbitraries/written-date.js";
import { isDeterministic } from "../laws/determinism.js";
import { growsLinearly } from "../laws/linear-growth.js";
import { fixesAreSafe, hasNothingToSay } from "../laws/safe-fixes.js";
import { isTotal } from "../laws/totality.js";

describe("validateDate", () => {
  test("takes any string", () => isTotal(validateDate, anyTexts));
  test("is deterministic", () => isDeterministic(validateDate, faultyDates));
  test("proposes safe fixes that are safe", () => fixesAreSafe(validateDate, faultyDates));
  test("has nothing to say of dates as the rules want them", () => hasNothingToSay(validateDate, rightDates));
  test.each(hostileTexts.map((hostile) => [hostile.name, hostile] as const))(
    "takes no long time for %s",
    (_, hostile) => growsLinearly(validateDate, hostile, 50_000),
  );
});

describe("validateCitation", () => {
  test("takes any string", () => isTotal(validateCitation, anyTexts));
  test("is deterministic", () => isDeterministic(validateCitation, faultyCitations));
  test("proposes safe fixes that are safe", () => fixesAreSafe(validateCitation, faultyCitations));
});
