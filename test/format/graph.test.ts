import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toGraphMl } from "../../src/format/graph-graphml.js";
import { toMermaid } from "../../src/format/graph-mermaid.js";
import type { DocumentGraph } from "../../src/model/graph.js";
import { extract } from "../../src/parse/extract.js";
import { buildGraph } from "../../src/parse/resolve/build-graph.js";

const graph = buildGraph([
  {
    id: "báo Lao Động",
    extraction: extract("Nghị định số 12/2020/NĐ-CP của Chính phủ thay thế Nghị định số 91/2017/NĐ-CP."),
  },
  { id: "hỏi & đáp", extraction: extract("Theo Luật Đầu tư công năm 2019 thì được.") },
]);

/** A graph of one text with any id. */
function graphOfText(id: string): DocumentGraph {
  return buildGraph([{ id, extraction: extract("Theo Luật Đầu tư công năm 2019 thì được.") }]);
}

describe("toMermaid", () => {
  test("nodes by kind, edges in Vietnamese", () => {
    expect(toMermaid(graph)).toBe(
      [
        "flowchart LR",
        '  n0["Nghị định 12/2020/NĐ-CP"]',
        '  n1["Nghị định 91/2017/NĐ-CP"]',
        '  n2["Luật Đầu tư công năm 2019"]',
        '  n3{{"Chính phủ"}}',
        '  n4("báo Lao Động")',
        '  n5("hỏi #38; đáp")',
        '  n0 -->|"thay thế"| n1',
        '  n0 -->|"do #8230; ban hành"| n3',
        '  n4 -->|"dẫn chiếu"| n0',
        '  n4 -->|"dẫn chiếu"| n1',
        '  n5 -->|"dẫn chiếu"| n2',
      ].join("\n"),
    );
  });

  test("edges in English, from top to bottom", () => {
    const lines = toMermaid(graph, { language: "en", direction: "TB" }).split("\n");
    expect(lines[0]).toBe("flowchart TB");
    expect(lines).toContain('  n0 -->|"issued by"| n3');
  });

  test("no id of a text breaks a line or a label", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (id) => {
        const lines = toMermaid(graphOfText(id)).split(/[\n\r\u2028\u2029]/u);
        expect(lines).toHaveLength(4);
        expect(lines[2]).toMatch(/^ {2}n1\("[^"<>&;]*(?:#\d+;[^"<>&;]*)*"\)$/u);
      }),
    );
  });
});

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What a reader of XML makes of an attribute or a text. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (entities[name] as string) : String.fromCodePoint(Number(code)),
  );
}

describe("toGraphMl", () => {
  const lines = toGraphMl(graph).split("\n");

  test("declares every key that it writes", () => {
    const declared = lines.flatMap((line) => /<key id="([^"]+)"/.exec(line)?.[1] ?? []);
    const written = [...toGraphMl(graph).matchAll(/<data key="([^"]+)"/g)].map((match) => match[1] as string);
    expect(new Set(written)).toEqual(new Set(written.filter((key) => declared.includes(key))));
    expect(new Set(declared).size).toBe(declared.length);
  });

  test("writes a document with what is known of it", () => {
    const line = lines.find((candidate) => candidate.includes('<node id="document:decree:12/2020/nđ-cp">')) ?? "";
    const values = [...line.matchAll(/<data key="node-(\w+)">([^<]*)</g)].map((match) => [match[1], match[2]]);
    expect(Object.fromEntries(values)).toMatchObject({
      kind: "document",
      label: "Nghị định 12/2020/NĐ-CP",
      documentType: "decree",
      number: "12/2020/NĐ-CP",
      issuer: "Chính phủ",
      exact: "true",
      sources: "báo Lao Động",
    });
  });

  test("writes edges between ids of nodes", () => {
    const ids = lines.flatMap((line) => /<node id="([^"]+)"/.exec(line)?.[1] ?? []);
    const ends = [...toGraphMl(graph).matchAll(/ (?:source|target)="([^"]+)"/g)].map((match) => match[1] as string);
    expect(ends).toHaveLength(2 * graph.edges.length);
    for (const end of ends) expect(ids).toContain(end);
  });

  test("any id of a text can be read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (id) => {
        const xml = toGraphMl(graphOfText(id));
        const tags = xml.match(/<[^<>]*>/g) ?? [];
        expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
        expect(tags.filter((tag) => tag === "</node>")).toHaveLength(2);
        const ids = [...xml.matchAll(/<node id="([^"]*)"/g)].map((match) => unescapeXml(match[1] as string));
        expect(ids).toContain(`text:${id}`);
      }),
    );
  });

  test("what XML cannot hold becomes the sign for it", () => {
    expect(toGraphMl(graphOfText("a\u0000b\ud83d"))).toContain('<node id="text:a\ufffdb\ufffd">');
    expect(toGraphMl(graphOfText("😀"))).toContain('<node id="text:😀">');
  });
});
