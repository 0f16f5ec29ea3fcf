import { describe, expect, test } from "vitest";
import { documentGraphSchema } from "../../../src/model/schema/graph.js";

const base = {
  documentType: null,
  number: null,
  name: null,
  issuedOn: null,
  issuer: null,
  tenure: null,
  subject: null,
};
const law = {
  kind: "document",
  id: "document:law:a",
  key: "law:a",
  exact: false,
  ...base,
  name: "Luật A",
  sources: ["1"],
};
const body = { kind: "issuer", id: "issuer:quốc hội", name: "Quốc hội", unit: null, sources: ["1"] };
const text = { kind: "text", id: "text:1", sources: ["1"] };
const nodes = [law, body, text];
const cites = { type: "cites", from: text.id, to: law.id, sources: ["1"] };
const issued = { type: "issuedBy", from: law.id, to: body.id, sources: ["1"] };

/** Why not, the graph. */
// biome-ignore format: one case a line
const refused: readonly (readonly [string, unknown])[] = [
  ["two nodes have one id", { nodes: [law, law], edges: [] }],
  ["nodes are out of order", { nodes: [text, law], edges: [] }],
  ["a node has no source", { nodes: [{ ...text, sources: [] }], edges: [] }],
  ["ids of texts are out of order", { nodes: [{ ...law, sources: ["2", "1"] }], edges: [] }],
  ["the id is of another kind", { nodes: [{ ...text, id: "document:1" }], edges: [] }],
  ["an edge leads to nothing", { nodes: [text], edges: [cites] }],
  ["an edge leads to where it begins", { nodes, edges: [{ ...cites, from: law.id }] }],
  ["an edge is there twice", { nodes, edges: [cites, cites] }],
  ["edges are out of order", { nodes, edges: [cites, issued] }],
  ["a text is cited", { nodes, edges: [{ ...cites, from: law.id, to: text.id }] }],
  ["a body is cited", { nodes, edges: [{ ...cites, to: body.id }] }],
  ["a text is issued", { nodes, edges: [{ ...issued, from: text.id }] }],
  ["a kind of edge is not known", { nodes, edges: [{ ...cites, type: "mentions" }] }],
];

describe("documentGraphSchema", () => {
  test("accepts a graph", () => {
    expect(documentGraphSchema.safeParse({ nodes, edges: [issued, cites] }).error?.issues ?? []).toEqual([]);
  });

  test.each(refused)("refuses where %s", (_why, graph) => {
    expect(documentGraphSchema.safeParse(graph).success).toBe(false);
  });
});
