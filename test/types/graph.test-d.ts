import { describe, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { DocumentGraph, DocumentNode, GraphEdge, GraphNode, IssuerNode, TextNode } from "../../src/model/graph.js";
import type {
  documentGraphSchema,
  documentNodeSchema,
  graphEdgeSchema,
  graphNodeSchema,
  issuerNodeSchema,
  textNodeSchema,
} from "../../src/model/schema/graph.js";

describe("what a schema of the graph lets through is its interface", () => {
  test("nodes, edges and the graph", () => {
    expectTypeOf<z.infer<typeof documentNodeSchema>>().toEqualTypeOf<DocumentNode>();
    expectTypeOf<z.infer<typeof textNodeSchema>>().toEqualTypeOf<TextNode>();
    expectTypeOf<z.infer<typeof issuerNodeSchema>>().toEqualTypeOf<IssuerNode>();
    expectTypeOf<z.infer<typeof graphNodeSchema>>().toEqualTypeOf<GraphNode>();
    expectTypeOf<z.infer<typeof graphEdgeSchema>>().toEqualTypeOf<GraphEdge>();
    expectTypeOf<z.infer<typeof documentGraphSchema>>().toEqualTypeOf<DocumentGraph>();
    expectTypeOf<z.input<typeof documentGraphSchema>>().toEqualTypeOf<DocumentGraph>();
  });
});
