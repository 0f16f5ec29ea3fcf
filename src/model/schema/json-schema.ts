import * as z from "zod";
import type { DocumentTypeId } from "../registry/document-types.js";
import { assignmentSchema } from "./assignment.js";
import { citationSchema, conferenceMentionSchema, dateMentionSchema, unitMentionSchema } from "./citation.js";
import { civilDateSchema } from "./civil-date.js";
import { conferenceSchema } from "./conference.js";
import { diagnosticSchema, fixSchema } from "./diagnostic.js";
import { documentOfSchema, documentRefSchema, officialDocumentSchema, provisionSchema } from "./document.js";
import { documentNumberSchema } from "./document-number.js";
import { citedDocumentSchema, extractionSchema } from "./extraction.js";
import { documentGraphSchema, graphEdgeSchema, graphNodeSchema } from "./graph.js";
import { locatorSchema } from "./locator.js";
import { relationSchema } from "./relation.js";
import { phraseSchema, spanSchema } from "./span.js";
import { tenureSchema } from "./tenure.js";
import { unitSchema } from "./unit.js";

/** Names of the interfaces that have a JSON Schema of their own. */
export const entityNames = [
  "Assignment",
  "Citation",
  "CitedDocument",
  "CivilDate",
  "Conference",
  "ConferenceMention",
  "DateMention",
  "Diagnostic",
  "DocumentGraph",
  "DocumentNumber",
  "DocumentRef",
  "Extraction",
  "Fix",
  "GraphEdge",
  "GraphNode",
  "Locator",
  "OfficialDocument",
  "Phrase",
  "Provision",
  "Relation",
  "Span",
  "Tenure",
  "Unit",
  "UnitMention",
] as const;

/** Name of an interface that has a JSON Schema. */
export type EntityName = (typeof entityNames)[number];

const entitySchemas: Readonly<Record<EntityName, z.ZodType>> = {
  Assignment: assignmentSchema,
  Citation: citationSchema,
  CitedDocument: citedDocumentSchema,
  CivilDate: civilDateSchema,
  Conference: conferenceSchema,
  ConferenceMention: conferenceMentionSchema,
  DateMention: dateMentionSchema,
  Diagnostic: diagnosticSchema,
  DocumentGraph: documentGraphSchema,
  DocumentNumber: documentNumberSchema,
  DocumentRef: documentRefSchema,
  Extraction: extractionSchema,
  Fix: fixSchema,
  GraphEdge: graphEdgeSchema,
  GraphNode: graphNodeSchema,
  Locator: locatorSchema,
  OfficialDocument: officialDocumentSchema,
  Phrase: phraseSchema,
  Provision: provisionSchema,
  Relation: relationSchema,
  Span: spanSchema,
  Tenure: tenureSchema,
  Unit: unitSchema,
  UnitMention: unitMentionSchema,
};

/**
 * The JSON Schema (draft 2020-12) of an interface of the model.
 *
 * It holds types, patterns and bounds. Laws over several properties (an interval runs forward, parts make the canonical number)
 * cannot be written in JSON Schema; the zod schema of the same name checks them too.
 *
 * @param name - name of an interface, or the id of a document type for the documents of that type ("plan", "decree").
 * @returns a new plain object; other interfaces stand under `$defs` by their names.
 * @example
 * ```ts
 * import { jsonSchemaOf } from "vanban/model";
 * jsonSchemaOf("Span").required; // => ["start", "end"]
 * jsonSchemaOf("plan").properties?.["kind"]; // => { type: "string", const: "plan" }
 * ```
 */
export function jsonSchemaOf(name: EntityName | DocumentTypeId): z.core.JSONSchema.JSONSchema {
  const names = z.registry<{ id: string }>();
  for (const id of entityNames) if (id !== name) names.add(entitySchemas[id], { id });
  return z.toJSONSchema(isEntityName(name) ? entitySchemas[name] : documentOfSchema(name), { metadata: names });
}

function isEntityName(name: EntityName | DocumentTypeId): name is EntityName {
  return (entityNames as readonly string[]).includes(name);
}
