import type { DocumentGraph, GraphNode } from "../model/graph.js";
import { edgeLabels, nodeLabel } from "./graph-label.js";

/** How a graph becomes a Mermaid flowchart. */
export interface MermaidFormat {
  /** Direction: left to right or top to bottom. Default "LR". */
  readonly direction?: "LR" | "TB";
  /** Language of the labels of the edges. Default "vi". */
  readonly language?: "vi" | "en";
}

/** Brackets by which Mermaid draws a box, a rounded box, a hexagon. */
const shapes: Readonly<Record<GraphNode["kind"], readonly [string, string]>> = {
  document: ["[", "]"],
  text: ["(", ")"],
  issuer: ["{{", "}}"],
};

/**
 * Writes a graph of documents as a Mermaid flowchart, which GitHub and many editors draw: documents as boxes, texts as rounded boxes,
 * bodies as hexagons.
 *
 * @param graph - what `buildGraph` gave.
 * @returns one statement a line, the nodes first, without a line break at the end.
 * @example
 * ```ts
 * import { toMermaid } from "vanban/format";
 * import { buildGraph, extract } from "vanban/parse";
 * const extraction = extract("Nghị định số 12/2020/NĐ-CP thay thế Nghị định số 91/2017/NĐ-CP.");
 * toMermaid(buildGraph([{ id: "tin", extraction }])).split("\n")[1]; // => '  n0["Nghị định 12/2020/NĐ-CP"]'
 * ```
 */
export function toMermaid(graph: DocumentGraph, format: MermaidFormat = {}): string {
  const { direction = "LR", language = "vi" } = format;
  const names = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  const nodes = graph.nodes.map((node) => {
    const [open, close] = shapes[node.kind];
    return `  ${names.get(node.id)}${open}"${escapeMermaid(nodeLabel(node))}"${close}`;
  });
  const edges = graph.edges.map(
    ({ type, from, to }) => `  ${names.get(from)} -->|"${escapeMermaid(edgeLabels[type][language])}"| ${names.get(to)}`,
  );
  return [`flowchart ${direction}`, ...nodes, ...edges].join("\n");
}

/** Inside quotation marks everything but letters, figures and plain punctuation is written as an entity code; a label is one line. */
function escapeMermaid(label: string): string {
  return label.replace(/\s+/g, " ").replace(/[^\p{L}\p{M}\p{N} .,:()/+–-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
