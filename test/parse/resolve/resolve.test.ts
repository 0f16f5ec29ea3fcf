import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../../src/model/citation.js";
import { citationSchema } from "../../../src/model/schema/citation.js";
import { citedDocumentSchema } from "../../../src/model/schema/extraction.js";
import { extract } from "../../../src/parse/extract.js";
import { resolve } from "../../../src/parse/resolve/resolve.js";
import { articleTexts } from "../../arbitraries/text.js";

function citationsOf(text: string): readonly Citation[] {
  return extract(text).citations;
}

/** "key ← mentions" of each document. */
function documentsOf(citations: readonly Citation[], self?: number | null): string[] {
  const { documents } = resolve(citations, self === undefined ? {} : { self });
  return documents.map(({ key, mentions }) => `${key} ← ${mentions.join(" ")}`);
}

const text =
  "Nghị định số 91/2017/NĐ-CP và Nghị định số 12/2020/NĐ-CP. Nghị định 91 hết hiệu lực. Khoản 1 Điều 2 Nghị định nêu trên thì còn.";

describe("resolve", () => {
  test("of what extract gave gives the same", () => {
    const { citations, documents } = extract(text);
    expect(resolve(citations)).toEqual({ citations, documents });
  });

  test("of fewer citations settles what had been ambiguous", () => {
    const citations = citationsOf(text);
    expect(citations[3]).toMatchObject({ antecedentReason: "ambiguous", document: null });
    expect(citations[3]?.diagnostics.map(({ code }) => code)).toEqual(["resolve/ambiguous"]);
    const fewer = resolve(citations.filter(({ number }) => number?.year !== 2020));
    expect(fewer.citations[2]).toMatchObject({
      antecedent: 1,
      antecedentReason: "only-one-of-type",
      document: 0,
      diagnostics: [],
    });
  });

  test("without its full form a short form is a document of its own", () => {
    expect(documentsOf(citationsOf(text).slice(1))).toEqual(["decree:12/2020/nđ-cp ← 0", "decree:91 ← 1"]);
  });

  test("a back reference leans on the nearest mention before it, whatever its form", () => {
    const decree = "Nghị định số 91/2017/NĐ-CP";
    const citations = citationsOf(`${decree}. Nghị định 91. ${decree}. Nghị định này. Nghị định 91. Nghị định này.`);
    expect(citations.map(({ antecedent }) => antecedent)).toEqual([null, 0, null, 2, 2, 4]);
  });

  test("over the pages of one document", () => {
    const pages = [
      "Kế hoạch số 21-KH/TU ngày 5/5/2022 của Thành ủy Cần Thơ",
      "Theo Kế hoạch số 21-KH/TU thì",
      "Kế hoạch 21 nêu rõ",
    ];
    expect(documentsOf(pages.flatMap(citationsOf))).toEqual(["plan:21-kh/tu@2022-05-05@thành ủy cần thơ ← 0 1 2"]);
  });

  test("with another document as the text's own", () => {
    const citations = citationsOf("Nghị định số 91/2017/NĐ-CP. Nghị định số 12/2020/NĐ-CP. Điều 5 Nghị định này.");
    expect(resolve(citations).citations[2]?.antecedentReason).toBe("ambiguous");
    expect(resolve(citations, { self: 1 }).citations[2]).toMatchObject({
      antecedent: 1,
      antecedentReason: "self",
      document: 1,
    });
  });

  test("with no document as the text's own", () => {
    const citations = citationsOf(
      "Số: 12/2020/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCăn cứ Nghị định số 91/2017/NĐ-CP;\n\nĐiều 5 Nghị định này.",
    );
    expect(resolve(citations).citations[2]?.antecedentReason).toBe("self");
    expect(resolve(citations, { self: null }).citations[2]?.antecedentReason).toBe("ambiguous");
  });

  test.each([-1, 0.5, 9, 2])("with %s as the text's own, which is none, as with none", (self) => {
    const citations = citationsOf("Nghị định số 91/2017/NĐ-CP. Nghị định số 12/2020/NĐ-CP. Điều 5 Nghị định này.");
    expect(resolve(citations, { self })).toEqual(resolve(citations, { self: null }));
  });

  test("of nothing gives nothing", () => {
    expect(resolve([])).toEqual({ citations: [], documents: [] });
  });
});

describe("laws of resolve", () => {
  test("it gives what extract gives, but for quotations and names that the text defines", () => {
    fc.assert(
      fc.property(articleTexts, (article) => {
        const { citations, documents } = extract(article);
        fc.pre(
          citations.every(({ antecedentReason: reason }) => reason !== "quoted-document" && reason !== "defined-name"),
        );
        expect(resolve(citations)).toEqual({ citations, documents });
      }),
      { numRuns: 1000 },
    );
  });

  test("of any part of the citations it gives sound results, twice the same, and changes nothing", () => {
    fc.assert(
      fc.property(articleTexts, fc.infiniteStream(fc.boolean()), (article, keep) => {
        const citations = citationsOf(article).filter(() => keep.next().value);
        const before = JSON.stringify(citations);
        const resolved = resolve(citations);
        expect(resolve(resolved.citations)).toEqual(resolved);
        expect(JSON.stringify(citations)).toBe(before);
        for (const citation of resolved.citations) citationSchema.parse(citation);
        resolved.documents.forEach((document, index) => {
          citedDocumentSchema.parse(document);
          for (const mention of document.mentions) expect(resolved.citations[mention]?.document).toBe(index);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
