import * as z from "zod";
import type { DocumentGraph, DocumentNode, GraphEdge, GraphNode, IssuerNode, TextNode } from "../graph.js";
import { relationTypes } from "../relation.js";
import { civilDateSchema } from "./civil-date.js";
import { documentTypeIdSchema } from "./document.js";
import { documentNumberSchema } from "./document-number.js";
import { entity, wordsSchema } from "./entity.js";
import { tenureSchema } from "./tenure.js";
import { namedIssuerSchema } from "./unit.js";

const sourcesSchema: z.ZodType<readonly string[], readonly string[]> = z
  .array(z.string())
  .min(1)
  .refine(isAscending, "ids of texts are not in order");

/** Schema of a `DocumentNode`. */
export const documentNodeSchema: z.ZodType<DocumentNode, DocumentNode> = entity<DocumentNode>({
  kind: z.literal("document"),
  id: z.templateLiteral(["document:", z.string()]),
  key: wordsSchema,
  exact: z.boolean(),
  documentType: documentTypeIdSchema.nullable(),
  number: documentNumberSchema.nullable(),
  name: wordsSchema.nullable(),
  issuedOn: civilDateSchema.nullable(),
  issuer: namedIssuerSchema.nullable(),
  tenure: tenureSchema.nullable(),
  subject: wordsSchema.nullable(),
  sources: sourcesSchema,
});

/** Schema of a `TextNode`. */
export const textNodeSchema: z.ZodType<TextNode, TextNode> = entity<TextNode>({
  kind: z.literal("text"),
  id: z.templateLiteral(["text:", z.string()]),
  sources: sourcesSchema,
});

/** Schema of an `IssuerNode`. */
export const issuerNodeSchema: z.ZodType<IssuerNode, IssuerNode> = entity<IssuerNode>({
  kind: z.literal("issuer"),
  id: z.templateLiteral(["issuer:", z.string()]),
  name: wordsSchema,
  unit: wordsSchema.nullable(),
  sources: sourcesSchema,
});

/** Schema of a `GraphNode`. */
export const graphNodeSchema: z.ZodType<GraphNode, GraphNode> = z.union([
  documentNodeSchema,
  textNodeSchema,
  issuerNodeSchema,
]);

/** Schema of a `GraphEdge`: nothing leads to itself. */
export const graphEdgeSchema: z.ZodType<GraphEdge, GraphEdge> = entity<GraphEdge>({
  type: z.enum([...relationTypes, "issuedBy"]),
  from: wordsSchema,
  to: wordsSchema,
  sources: sourcesSchema,
}).refine(({ from, to }) => from !== to, "an edge leads to where it begins");

/** Schema of a `DocumentGraph`: every id once, every edge between nodes that are there, bodies at the end of `issuedBy` alone. */
export const documentGraphSchema: z.ZodType<DocumentGraph, DocumentGraph> = entity<DocumentGraph>({
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
})
  .refine(({ nodes }) => isAscending(nodes.map(({ id }) => id)), "nodes are not in order, or two have one id")
  .refine(edgesInOrder, "edges are not in order, or one is there twice")
  .refine(edgesFit, "an edge leads to nothing, or to a node of the wrong kind");

function isAscending(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] as string));
}

function edgesInOrder({ edges }: DocumentGraph): boolean {
  const before = (a: GraphEdge, b: GraphEdge) => {
    if (a.from !== b.from) return a.from < b.from;
    return a.to === b.to ? a.type < b.type : a.to < b.to;
  };
  return edges.every((edge, index) => index === 0 || before(edges[index - 1] as GraphEdge, edge));
}

function edgesFit({ nodes, edges }: DocumentGraph): boolean {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  return edges.every(({ type, from, to }) => {
    if (type === "issuedBy") return kinds.get(from) === "document" && kinds.get(to) === "issuer";
    return (kinds.get(from) === "document" || kinds.get(from) === "text") && kinds.get(to) === "document";
  });
}
