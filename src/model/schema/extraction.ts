import * as z from "zod";
import type { CitedDocument, Extraction } from "../extraction.js";
import type { Span } from "../span.js";
import { assignmentSchema } from "./assignment.js";
import { citationSchema, conferenceMentionSchema, dateMentionSchema, unitMentionSchema } from "./citation.js";
import { civilDateSchema } from "./civil-date.js";
import { diagnosticSchema } from "./diagnostic.js";
import { documentTypeIdSchema } from "./document.js";
import { documentNumberSchema } from "./document-number.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";
import { relationSchema } from "./relation.js";
import { tenureSchema } from "./tenure.js";
import { namedIssuerSchema } from "./unit.js";

/** Schema of a `CitedDocument`: somewhere mentioned, its mentions in text order, its fields given by them. */
export const citedDocumentSchema: z.ZodType<CitedDocument, CitedDocument> = entity<CitedDocument>({
  kind: z.literal("document"),
  key: wordsSchema,
  exact: z.boolean(),
  documentType: documentTypeIdSchema.nullable(),
  number: documentNumberSchema.nullable(),
  name: wordsSchema.nullable(),
  issuedOn: civilDateSchema.nullable(),
  issuer: namedIssuerSchema.nullable(),
  tenure: tenureSchema.nullable(),
  subject: wordsSchema.nullable(),
  provenance: z.record(z.string(), indexSchema),
  mentions: z.array(indexSchema).min(1),
})
  .refine(({ mentions }) => isAscending(mentions), "the mentions of a document are not in text order")
  .refine(
    ({ provenance, mentions }) => Object.values(provenance).every((index) => mentions.includes(index)),
    "a field of a document was given by no mention of it",
  );

/** Schema of an `Extraction`: every list in text order, every index inside its list, documents and citations pointing at each other. */
export const extractionSchema: z.ZodType<Extraction, Extraction> = entity<Extraction>({
  citations: z.array(citationSchema),
  dates: z.array(dateMentionSchema),
  units: z.array(unitMentionSchema),
  conferences: z.array(conferenceMentionSchema),
  assignments: z.array(assignmentSchema),
  documents: z.array(citedDocumentSchema),
  relations: z.array(relationSchema),
  diagnostics: z.array(diagnosticSchema),
})
  .refine(
    ({ citations, dates, units, conferences, assignments }) =>
      [citations, dates, units, conferences, assignments].every(inTextOrder),
    "mentions are not in text order",
  )
  .refine(indicesExist, "an index points at nothing")
  .refine(documentsAgree, "a document and its mentions do not point at each other");

function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] as number));
}

function inTextOrder(mentions: readonly { readonly span: Span }[]): boolean {
  return mentions.every(
    (mention, index) => index === 0 || mention.span.start >= (mentions[index - 1]?.span.start ?? 0),
  );
}

function indicesExist({ citations, conferences, assignments, documents, relations }: Extraction): boolean {
  const cited = [
    ...citations.map((citation) => citation.antecedent),
    ...conferences.flatMap((mention) => mention.conference.documents),
    ...assignments.flatMap((assignment) => assignment.documents),
    ...documents.flatMap((document) => document.mentions),
  ];
  const merged = [
    ...citations.map((citation) => citation.document),
    ...relations.flatMap((relation) => [relation.from, relation.to]),
  ];
  return (
    cited.every((index) => index === null || index < citations.length) &&
    merged.every((index) => index === null || index < documents.length)
  );
}

function documentsAgree({ citations, documents }: Extraction): boolean {
  return (
    citations.every(
      (citation, index) =>
        citation.document === null || documents[citation.document]?.mentions.includes(index) === true,
    ) &&
    documents.every((document, index) => document.mentions.every((mention) => citations[mention]?.document === index))
  );
}
