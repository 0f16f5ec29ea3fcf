import type { DocumentGraph, GraphNode } from "../model/graph.js";
import { nodeLabel } from "./graph-label.js";
import { escapeXml, escapeXmlAttribute } from "./xml.js";

/** Attributes of nodes and edges, in the order in which they are declared and written. */
const nodeKeys = [
  "kind",
  "label",
  "documentType",
  "number",
  "name",
  "issuedOn",
  "issuer",
  "subject",
  "exact",
  "sources",
];
const edgeKeys = ["type", "sources"];

/**
 * Writes a graph of documents as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. Ids of nodes are those of the graph; what is not known
 * is left out; ids of texts are joined by line breaks.
 *
 * @param graph - what `buildGraph` gave.
 * @returns an XML document, in UTF-8 when written to a file. Source of the format: graphml.graphdrawing.org, version 1.0.
 * @example
 * ```ts
 * import { toGraphMl } from "vanban/format";
 * import { buildGraph, extract } from "vanban/parse";
 * const extraction = extract("Nghị định số 12/2020/NĐ-CP thay thế Nghị định số 91/2017/NĐ-CP.");
 * toGraphMl(buildGraph([{ id: "tin", extraction }])).includes('<node id="document:decree:12/2020/nđ-cp">'); // => true
 * ```
 */
export function toGraphMl(graph: DocumentGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((name) => declaration("node", name)),
    ...edgeKeys.map((name) => declaration("edge", name)),
    '  <graph id="documents" edgedefault="directed">',
    ...graph.nodes.map((node) => element(`node id="${escapeXmlAttribute(node.id)}"`, "node", valuesOf(node))),
    ...graph.edges.map(({ type, from, to, sources }) =>
      element(`edge source="${escapeXmlAttribute(from)}" target="${escapeXmlAttribute(to)}"`, "edge", {
        type,
        sources: sources.join("\n"),
      }),
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function valuesOf(node: GraphNode): Readonly<Record<string, string | null>> {
  const common = { kind: node.kind, label: nodeLabel(node), sources: node.sources.join("\n") };
  if (node.kind !== "document") return common;
  const { documentType, number, name, issuedOn, issuer, subject, exact } = node;
  return {
    ...common,
    documentType,
    number: number?.canonical ?? null,
    name,
    issuedOn: issuedOn?.edtf ?? null,
    issuer: issuer?.text ?? null,
    subject,
    exact: String(exact),
  };
}

function declaration(owner: "node" | "edge", name: string): string {
  const type = name === "exact" ? "boolean" : "string";
  return `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
}

function element(tag: string, owner: "node" | "edge", values: Readonly<Record<string, string | null>>): string {
  const keys = owner === "node" ? nodeKeys : edgeKeys;
  const data = keys.flatMap((key) => {
    const value = values[key] ?? null;
    return value === null ? [] : [`<data key="${owner}-${key}">${escapeXml(value)}</data>`];
  });
  return `    <${tag}>${data.join("")}</${owner}>`;
}
