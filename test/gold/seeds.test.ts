import { describe, expect, test } from "vitest";
import type { Extraction } from "../../src/model/extraction.js";
import { extract } from "../../src/parse/extract.js";
import { goldTexts, hasGold } from "./gold-texts.js";

/** The news of a letter by which a city passes a directive of its Party committee on. */
const LETTER_AND_DIRECTIVE = "003_";

function readSeed(prefix: string): Extraction {
  const seed = goldTexts("seeds").find(({ name }) => name.startsWith(prefix));
  if (seed === undefined) throw new Error(`no seed ${prefix}`);
  return extract(seed.text);
}

describe.skipIf(!hasGold)("the seed about a letter and a directive", () => {
  const { citations, documents, relations } = hasGold
    ? readSeed(LETTER_AND_DIRECTIVE)
    : { citations: [], documents: [], relations: [] };
  const codes = documents.map(({ number }) => number?.canonical ?? null);

  test("cites four documents, each once", () => {
    expect([...codes].sort()).toEqual(["114-HD/BTCGT", "171-KH/TU", "24-CT/TU", "3241/UBND-KGVX"]);
  });

  test("means one directive with every mention of 24-CT/TU", () => {
    const directive = codes.indexOf("24-CT/TU");
    const mentions = citations.flatMap(({ number }, index) => (number?.canonical === "24-CT/TU" ? [index] : []));
    expect(mentions).toHaveLength(4);
    expect(documents[directive]?.mentions).toEqual(mentions);
    expect(citations.map(({ document }) => document)).toEqual(
      citations.map(({ number }) => codes.indexOf(number?.canonical ?? null)),
    );
  });

  test("takes each field of the directive from the mention that has it", () => {
    const directive = documents[codes.indexOf("24-CT/TU")];
    expect(directive).toMatchObject({
      documentType: "directive",
      issuedOn: { edtf: "2023-08-07" },
      issuer: { text: "Ban Thường vụ Thành ủy Hà Nội" },
      exact: true,
    });
    expect(directive?.subject).toMatch(/^Tăng cường kỷ cương/);
  });

  test("says that the letter implements the directive", () => {
    const stated = relations.map(({ type, from, to }) => [type, from === null ? null : codes[from], codes[to]]);
    expect(stated).toContainEqual(["implements", "3241/UBND-KGVX", "24-CT/TU"]);
  });
});
