import type { Extraction } from "../../model/extraction.js";
import { foldUnitName } from "../../model/fold-unit-name.js";
import type {
  DocumentGraph,
  DocumentNode,
  GraphEdge,
  GraphEdgeType,
  GraphNode,
  IssuerNode,
} from "../../model/graph.js";
import { namesPlace } from "../../model/names-place.js";
import { type JoinedDocument, joinDocuments } from "./join-documents.js";

/** What was read in a text, with the name by which the caller knows the text. */
export interface NamedExtraction {
  /** Any string that other texts do not have: a file name, an address. */
  readonly id: string;
  /** What `extract` gave. */
  readonly extraction: Extraction;
}

/**
 * Joins what was read in many texts into one graph of documents, of the bodies that issued them, and of what the texts say of how they relate.
 *
 * Documents are joined where their keys are exact and equal, else where their fields agree without contradiction and only one candidate
 * remains: of a number that many bodies have, issuer or day must agree; a name without year is never the document of one year.
 * A text is the node of the document that its letterhead names; without letterhead it is a node of its own.
 *
 * @param texts - what was read in each text, with ids that differ; a text without id goes by its place ("1", "2", …).
 * @returns plain JSON data, the same in whatever order texts with ids are given.
 * @example
 * ```ts
 * import { buildGraph, extract } from "vanban/parse";
 * const news = extract("UBND tỉnh Lào Cai ban hành Kế hoạch số 12/KH-UBND ngày 9/1/2024 thực hiện Nghị định số 13/2023/NĐ-CP.");
 * const advice = extract("Theo Nghị định 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ thì được.");
 * const { nodes, edges } = buildGraph([{ id: "tin", extraction: news }, { id: "hỏi đáp", extraction: advice }]);
 * nodes.filter((node) => node.kind === "document").length; // => 2
 * edges.find((edge) => edge.type === "implements")?.to; // => "document:decree:13/2023/nđ-cp"
 * ```
 */
export function buildGraph(texts: readonly (NamedExtraction | Extraction)[]): DocumentGraph {
  const named = texts.map((text, index) => ("extraction" in text ? text : { id: String(index + 1), extraction: text }));
  const joined = joinDocuments(
    named.flatMap(({ extraction }, text) => extraction.documents.map((document, place) => ({ text, place, document }))),
  );
  const ids = named.map(({ id }) => id);
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const nodesOfTexts = named.map(() => new Map<number, string>());
  for (const [node, { members }] of documentNodes(joined, ids)) {
    nodes.set(node.id, node);
    for (const { text, place } of members) nodesOfTexts[text]?.set(place, node.id);
    const naming = members.filter(({ document }) => document.issuer !== null).map(({ text }) => ids[text] as string);
    const issuer = issuerNode(node, union([], naming));
    if (issuer === null) continue;
    nodes.set(issuer.id, joinIssuers(nodes.get(issuer.id) as IssuerNode | undefined, issuer));
    addEdge(edges, "issuedBy", node.id, issuer.id, issuer.sources);
  }
  named.forEach(({ id, extraction }, text) => {
    const nodeOf = nodesOfTexts[text] as ReadonlyMap<number, string>;
    const self = extraction.citations.find(({ form }) => form === "self")?.document ?? null;
    const own = self === null ? `text:${id}` : (nodeOf.get(self) as string);
    if (self === null) nodes.set(own, { kind: "text", id: own, sources: [id] });
    addRelations(edges, extraction, own, nodeOf, [id]);
  });
  return { nodes: inOrder(nodes), edges: inOrder(edges) };
}

/** What the text says of how documents relate; it cites those of its documents of which it says no more about itself. */
function addRelations(
  edges: Map<string, GraphEdge>,
  extraction: Extraction,
  own: string,
  nodeOf: ReadonlyMap<number, string>,
  sources: readonly string[],
): void {
  const related = new Set<string>();
  for (const { type, from, to } of extraction.relations) {
    const source = from === null ? own : (nodeOf.get(from) as string);
    const target = nodeOf.get(to) as string;
    addEdge(edges, type, source, target, sources);
    if (source === own) related.add(target);
  }
  for (const target of nodeOf.values()) if (!related.has(target)) addEdge(edges, "cites", own, target, sources);
}

function addEdge(
  edges: Map<string, GraphEdge>,
  type: GraphEdgeType,
  from: string,
  to: string,
  sources: readonly string[],
): void {
  if (from === to) return;
  const key = [from, to, type].join("\u0000");
  edges.set(key, { type, from, to, sources: union(edges.get(key)?.sources ?? [], sources) });
}

/** The nodes of the documents; those that share an inexact key are numbered in the order of their texts and fields. */
function documentNodes(
  joined: readonly JoinedDocument[],
  ids: readonly string[],
): (readonly [DocumentNode, JoinedDocument])[] {
  const rows = joined.map((entry) => {
    const sources = union(
      [],
      entry.members.map(({ text }) => ids[text] as string),
    );
    return { entry, sources, order: JSON.stringify([entry.document.key, sources, entry.document]) };
  });
  rows.sort((a, b) => compareText(a.order, b.order));
  const counts = new Map<string, number>();
  return rows.map(({ entry, sources }) => {
    const { key } = entry.document;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const id = `document:${key}${count === 1 ? "" : `~${count}`}`;
    return [{ kind: "document", id, ...entry.document, sources }, entry] as const;
  });
}

/** The body that issued a document, where it is known or its name tells it from others: not "UBND tỉnh", not "Sở Nội vụ". */
function issuerNode({ issuer }: DocumentNode, sources: readonly string[]): IssuerNode | null {
  if (issuer === null) return null;
  const folded = foldUnitName(issuer.text);
  if (issuer.unit === null && (!namesPlace(folded) || folded.startsWith("sở "))) return null;
  const name = issuer.text.replace(/\s+/g, " ").trim();
  return { kind: "issuer", id: `issuer:${issuer.unit ?? folded}`, name, unit: issuer.unit, sources };
}

/** The longer name; of equally long ones the first by its letters. */
function joinIssuers(a: IssuerNode | undefined, b: IssuerNode): IssuerNode {
  if (a === undefined) return b;
  const ahead = b.name.length - a.name.length || compareText(a.name, b.name);
  return { ...a, name: ahead > 0 ? b.name : a.name, sources: union(a.sources, b.sources) };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}

function inOrder<T>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
