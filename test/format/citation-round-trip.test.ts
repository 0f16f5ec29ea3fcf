import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCitation } from "../../src/format/citation.js";
import { formatLocators } from "../../src/format/locator.js";
import type { Citation } from "../../src/model/citation.js";
import { documentTypeOfNumber } from "../../src/model/document-type-of-number.js";
import { locatorLevels } from "../../src/model/locator.js";
import type { DocumentTypeId } from "../../src/model/registry/document-types.js";
import { numberShapes } from "../../src/model/registry/number-shapes.js";
import { extract } from "../../src/parse/extract.js";
import { civilDate } from "../arbitraries/date.js";
import { documentNumbersOf } from "../arbitraries/document-number.js";
import { allLevels, locatorLabels } from "../arbitraries/locator.js";
import { runs } from "../laws/spans.js";
import { refOf } from "./refs.js";

function onlyCitation(text: string): Citation {
  const { citations } = extract(text);
  expect(citations.length, text).toBe(1);
  return citations[0] as Citation;
}

function labelsOf(citation: Citation) {
  return citation.locators.map((locator) => Object.fromEntries(locatorLevels.map((level) => [level, locator[level]])));
}

const withType = numberShapes.filter(({ id }) =>
  ["normative", "party", "administrative", "officialLetter"].includes(id),
);
const issuers = fc.constantFrom(
  "Chính phủ",
  "Bộ Tài chính",
  "Ủy ban nhân dân tỉnh Lào Cai",
  "Ban Thường vụ Thành ủy Huế",
);
const dates = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(civilDate);
/** Types whose numbers running text cites; certificates, invitations, copies are not read. */
const citedTypes: readonly (DocumentTypeId | null)[] = [
  "decree",
  "circular",
  "jointCircular",
  "resolution",
  "decision",
  "directive",
  "plan",
  "conclusion",
  "guideline",
  "notice",
  "report",
  "submission",
  "program",
  "scheme",
  "officialLetter",
  "telegram",
];
const documents = fc
  .record({ number: fc.oneof(...withType.map(documentNumbersOf)), issuedOn: dates, issuer: issuers })
  .filter(({ number }) => citedTypes.includes(documentTypeOfNumber(number)) && number.serial !== null);

describe("what a profile writes is read back", () => {
  test.each(["nd30", "qppl-2016", "ubtvqh-351", "party", "press"] as const)("%s, first mention", (profile) => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = formatCitation(document, { profile });
        const { number, issuedOn, issuer } = onlyCitation(text);
        expect(number, text).toEqual(document.number);
        expect(issuedOn, text).toEqual(document.issuedOn);
        expect(issuer?.text, text).toBe(document.issuer);
      }),
      { numRuns: runs },
    );
  });

  test.each(["nd30", "party"] as const)("%s, later mention", (profile) => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = formatCitation(document, { profile, mention: "subsequent" });
        expect(onlyCitation(text).number, text).toEqual(document.number);
      }),
      { numRuns: runs },
    );
  });
});

describe("what formatLocators writes is read back", () => {
  const law = refOf({ documentType: "law", number: "38/2019/QH14", name: "Luật Quản lý thuế" });

  test("one pinpoint", () => {
    fc.assert(
      fc.property(locatorLabels, (labels) => {
        const text = formatCitation({ ...law, locators: [labels] }, { profile: "ubtvqh-351" });
        expect(labelsOf(onlyCitation(text)), text).toEqual([allLevels(labels)]);
      }),
      { numRuns: runs },
    );
  });

  test("from large to small", () => {
    const nested = locatorLabels.filter((labels) => labels.article !== undefined && labels.clause !== undefined);
    fc.assert(
      fc.property(nested, (labels) => {
        const text = `${formatLocators([labels], { order: "large-to-small" })} của Luật Quản lý thuế`;
        expect(labelsOf(onlyCitation(text)), text).toEqual([allLevels(labels)]);
      }),
      { numRuns: runs },
    );
  });

  test("several pinpoints", () => {
    const articles = locatorLabels.filter((labels) => labels.article !== undefined);
    fc.assert(
      fc.property(fc.array(articles, { minLength: 2, maxLength: 6 }), (list) => {
        const text = `${formatLocators(list)} của Luật Quản lý thuế`;
        expect(labelsOf(onlyCitation(text)), text).toEqual(list.map(allLevels));
      }),
      { numRuns: runs },
    );
  });
});
