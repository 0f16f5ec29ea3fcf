import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentGraph } from "../../../src/model/graph.js";
import { documentGraphSchema } from "../../../src/model/schema/graph.js";
import { extract } from "../../../src/parse/extract.js";
import { buildGraph } from "../../../src/parse/resolve/build-graph.js";

/** A graph of texts, which go by the letters a, b, c … */
function graphOf(...texts: readonly string[]): DocumentGraph {
  return buildGraph(texts.map((text, index) => ({ id: String.fromCharCode(97 + index), extraction: extract(text) })));
}

/** "id ← texts" of each document. */
function documentsOf({ nodes }: DocumentGraph): string[] {
  return nodes
    .filter((node) => node.kind === "document")
    .map(({ id, sources }) => `${id.replace("document:", "")} ← ${sources.join(" ")}`);
}

function edgesOf({ edges }: DocumentGraph): string[] {
  const short = (id: string) => id.replace("document:", "");
  return edges.map(({ type, from, to, sources }) => `${short(from)} ${type} ${short(to)} ← ${sources.join(" ")}`);
}

/** Texts, and the documents that they cite with the texts that cite them. */
// biome-ignore format: one case a line
const joins: readonly (readonly [why: string, texts: readonly string[], documents: readonly string[]])[] = [
  ["equal exact keys", ["Nghị định số 91/2017/NĐ-CP nói gì?", "Theo Nghị định 91/2017/ND-CP thì được."], ["decree:91/2017/nđ-cp ← a b"]],
  ["a decree of another year", ["Nghị định số 91/2017/NĐ-CP", "Nghị định số 91/2018/NĐ-CP"], ["decree:91/2017/nđ-cp ← a", "decree:91/2018/nđ-cp ← b"]],
  ["a central number without its day", ["Chỉ thị số 35-CT/TW ngày 14/6/2024", "Chỉ thị số 35-CT/TW"], ["directive:35-ct/tw@2024-06-14 ← a b"]],
  ["a central number that two terms have", ["Chỉ thị số 35-CT/TW ngày 14/6/2024", "Chỉ thị số 35-CT/TW", "Chỉ thị số 35-CT/TW ngày 30/5/2019"],
    ["directive:35-ct/tw ← b", "directive:35-ct/tw@2019-05-30 ← c", "directive:35-ct/tw@2024-06-14 ← a"]],
  ["two undated mentions of it, which may be of either", ["Chỉ thị số 35-CT/TW ngày 14/6/2024", "Chỉ thị số 35-CT/TW", "Chỉ thị số 35-CT/TW ngày 30/5/2019", "Chỉ thị số 35-CT/TW"],
    ["directive:35-ct/tw ← b", "directive:35-ct/tw@2019-05-30 ← c", "directive:35-ct/tw@2024-06-14 ← a", "directive:35-ct/tw~2 ← d"]],
  ["a local number of which only the issuer is known", ["Kế hoạch số 21-KH/TU ngày 5/5/2022 của Thành ủy Cần Thơ", "Kế hoạch số 21-KH/TU của Ban Thường vụ Thành ủy Cần Thơ"],
    ["plan:21-kh/tu@2022-05-05@ban thường vụ thành ủy cần thơ ← a b"]],
  ["a local number of which only the day is known", ["Kế hoạch số 21-KH/TU ngày 5/5/2022 của Thành ủy Cần Thơ", "Kế hoạch số 21-KH/TU ngày 5/5/2022"],
    ["plan:21-kh/tu@2022-05-05@thành ủy cần thơ ← a b"]],
  ["a local number alone, which any city may have", ["Kế hoạch số 21-KH/TU ngày 5/5/2022 của Thành ủy Cần Thơ", "Kế hoạch số 21-KH/TU"],
    ["plan:21-kh/tu ← b", "plan:21-kh/tu@2022-05-05@thành ủy cần thơ ← a"]],
  ["a local number alone in two texts", ["Kế hoạch số 21-KH/TU", "Kế hoạch số 21-KH/TU"], ["plan:21-kh/tu ← a", "plan:21-kh/tu~2 ← b"]],
  ["two cities, and a day that fits both", ["Kế hoạch số 21-KH/TU ngày 5/5/2022 của Thành ủy Cần Thơ", "Kế hoạch số 21-KH/TU ngày 5/5/2022 của Thành ủy Hải Phòng", "Kế hoạch số 21-KH/TU ngày 5/5/2022"],
    ["plan:21-kh/tu@2022-05-05 ← c", "plan:21-kh/tu@2022-05-05@thành ủy cần thơ ← a", "plan:21-kh/tu@2022-05-05@thành ủy hải phòng ← b"]],
  ["a law by name and year, and its number", ["Luật Đất đai năm 2024 có hiệu lực.", "Căn cứ Luật số 31/2024/QH15;"], ["law:31/2024/qh15 ← a b"]],
  ["a law by name alone in two texts", ["Theo Luật Đất đai thì được.", "Theo Luật Đất đai thì không."], ["law:luật đất đai ← a b"]],
  ["a name without year, and one of a year", ["Theo Luật Đất đai thì được.", "Theo Luật Đất đai năm 2013 thì không."], ["law:luật đất đai ← a", "law:luật đất đai@2013 ← b"]],
  ["a number without symbol whose year is known", ["Nghị định số 168/2024/NĐ-CP", "Nghị định 168/2024 có hiệu lực."], ["decree:168/2024/nđ-cp ← a b"]],
  ["a number without symbol that nothing else tells apart", ["Nghị quyết số 57-NQ/TW ngày 22/12/2024", "Nghị quyết 57 của tỉnh"], ["resolution:57 ← b", "resolution:57-nq/tw@2024-12-22 ← a"]],
];

describe("buildGraph joins documents of several texts", () => {
  test.each(joins)("%s", (_why, texts, documents) => {
    expect(documentsOf(graphOf(...texts))).toEqual(documents);
  });

  test("with the fields of all texts", () => {
    const { nodes } = graphOf(
      "Quyết định số 749/QĐ-TTg ngày 03/6/2020 phê duyệt Chương trình Chuyển đổi số quốc gia",
      "Quyết định số 749/QĐ-TTg năm 2020 của Thủ tướng Chính phủ",
    );
    expect(nodes.find(({ kind }) => kind === "document")).toMatchObject({
      exact: true,
      issuedOn: { edtf: "2020-06-03" },
      issuer: { text: "Thủ tướng Chính phủ" },
      subject: "phê duyệt Chương trình Chuyển đổi số quốc gia",
      sources: ["a", "b"],
    });
  });
});

describe("buildGraph tells how documents relate", () => {
  const letterhead = "Số: 40/2020/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";

  test("a text with a letterhead is the document that it names", () => {
    const graph = graphOf(
      `${letterhead}Căn cứ Luật Đầu tư công năm 2019;`,
      "Nghị định số 40/2020/NĐ-CP đã có hiệu lực.",
    );
    expect(documentsOf(graph)).toEqual(["decree:40/2020/nđ-cp ← a b", "law:luật đầu tư công@2019 ← a"]);
    expect(edgesOf(graph)).toEqual([
      "decree:40/2020/nđ-cp basedOn law:luật đầu tư công@2019 ← a",
      "text:b cites decree:40/2020/nđ-cp ← b",
    ]);
    expect(graph.nodes.map(({ id }) => id)).not.toContain("text:a");
  });

  test("bodies issue documents, texts say so", () => {
    const graph = graphOf(
      "Nghị định số 91/2017/NĐ-CP của Chính phủ",
      "Nghị định số 91/2017/NĐ-CP",
      "Nghị định 12/2020/NĐ-CP của Chính phủ",
    );
    expect(edgesOf(graph).filter((edge) => edge.includes("issuedBy"))).toEqual([
      "decree:12/2020/nđ-cp issuedBy issuer:government ← c",
      "decree:91/2017/nđ-cp issuedBy issuer:government ← a",
    ]);
    expect(graph.nodes.find(({ kind }) => kind === "issuer")).toEqual({
      kind: "issuer",
      id: "issuer:government",
      name: "Chính phủ",
      unit: "government",
      sources: ["a", "c"],
    });
  });

  test("a body that every province has is no node", () => {
    const { nodes } = graphOf("Kế hoạch số 15/KH-UBND ngày 3/2/2023 của UBND tỉnh");
    expect(nodes.some(({ kind }) => kind === "issuer")).toBe(false);
  });

  test("names of one body are one node, which has the longer name", () => {
    const { nodes } = graphOf(
      "Kế hoạch số 15/KH-UBND ngày 3/2/2023 của UBND tỉnh Sơn La",
      "Kế hoạch số 16/KH-UBND ngày 4/2/2023 của Ủy ban nhân dân tỉnh Sơn La",
    );
    expect(nodes.filter(({ kind }) => kind === "issuer")).toMatchObject([
      { name: "Ủy ban nhân dân tỉnh Sơn La", sources: ["a", "b"] },
    ]);
  });

  test("a relation that two texts state is one edge", () => {
    const stated = "Nghị định số 12/2020/NĐ-CP thay thế Nghị định số 91/2017/NĐ-CP.";
    expect(edgesOf(graphOf(stated, stated))).toContain("decree:12/2020/nđ-cp replaces decree:91/2017/nđ-cp ← a b");
  });

  test("texts without ids go by their places", () => {
    const extraction = extract("Nghị định số 91/2017/NĐ-CP");
    expect(buildGraph([extraction, extraction]).edges.map(({ from }) => from)).toEqual(["text:1", "text:2"]);
  });

  test("no text gives no graph", () => {
    expect(buildGraph([])).toEqual({ nodes: [], edges: [] });
  });
});

/** Mentions that agree, contradict and leave open in every way. */
const mentions = fc
  .record({
    pinpoint: fc.constantFrom("", "", "thực hiện ", "căn cứ ", "thay thế "),
    number: fc.constantFrom(
      "Kế hoạch số 21-KH/TU",
      "Kế hoạch số 21/KH-UBND",
      "Kế hoạch 21",
      "Chỉ thị số 35-CT/TW",
      "Nghị định 168/2024",
      "Nghị định số 168/2024/NĐ-CP",
      "Luật Đất đai",
      "Luật Đất đai năm 2024",
      "Luật Đất đai số 31/2024/QH15",
      "Luật số 31/2024/QH15",
      "Nghị quyết số 31/2024/QH15",
      "Quy định 69-QĐ/TW",
      "Quyết định 69-QĐ/TW",
    ),
    date: fc.constantFrom("", "", " ngày 5/5/2022", " ngày 6/5/2022", " năm 2022", " ngày 5/5"),
    issuer: fc.constantFrom(
      "",
      "",
      " của Thành ủy Cần Thơ",
      " của Ban Thường vụ Thành ủy Cần Thơ",
      " của Thành ủy",
      " của UBND tỉnh Sơn La",
      " khóa XIII",
    ),
  })
  .map(({ pinpoint, number, date, issuer }) => pinpoint + number + date + issuer);
const texts = fc.array(mentions, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("; ")}.`);

describe("laws of buildGraph", () => {
  test("the order of the texts does not matter", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), fc.infiniteStream(fc.nat()), (given, ranks) => {
        const named = given.map((text, index) => ({ id: `t${index}`, extraction: extract(text) }));
        const shuffled = named
          .map((text) => ({ text, rank: ranks.next().value as number }))
          .sort((a, b) => a.rank - b.rank);
        expect(buildGraph(shuffled.map(({ text }) => text))).toEqual(buildGraph(named));
      }),
      { numRuns: 1000 },
    );
  });

  test("the schema accepts every graph, and no text has two of its documents joined", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (given) => {
        const extractions = given.map((text) => extract(text));
        const graph = buildGraph(extractions);
        expect(documentGraphSchema.safeParse(graph).error?.issues ?? []).toEqual([]);
        extractions.forEach(({ documents }, index) => {
          const nodes = graph.nodes.filter(
            ({ kind, sources }) => kind === "document" && sources.includes(String(index + 1)),
          );
          expect(nodes).toHaveLength(documents.length);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
