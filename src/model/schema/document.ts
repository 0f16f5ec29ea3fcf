import * as z from "zod";
import type {
  Directive,
  DocumentBase,
  DocumentOf,
  DocumentRef,
  DocumentRelation,
  OfficialDocument,
  Plan,
  Provision,
  Resolution,
  Signer,
} from "../document.js";
import { type DocumentTypeId, documentTypes } from "../registry/document-types.js";
import { assignmentSchema } from "./assignment.js";
import { civilDateSchema } from "./civil-date.js";
import { documentNumberSchema } from "./document-number.js";
import { entity, type PropertySchemas, wordsSchema } from "./entity.js";
import { relationTypeSchema } from "./relation.js";
import { tenureSchema } from "./tenure.js";
import { namedIssuerSchema } from "./unit.js";

/** Schema of a `DocumentTypeId`. */
export const documentTypeIdSchema: z.ZodType<DocumentTypeId, DocumentTypeId> = z.enum(
  documentTypes.map((type) => type.id) as [DocumentTypeId, ...DocumentTypeId[]],
);

/** Schema of a `DocumentRef`: it says at least something. */
export const documentRefSchema: z.ZodType<DocumentRef, DocumentRef> = entity<DocumentRef>({
  documentType: documentTypeIdSchema.nullable(),
  number: documentNumberSchema.nullable(),
  name: wordsSchema.nullable(),
  issuedOn: civilDateSchema.nullable(),
  issuer: wordsSchema.nullable(),
}).refine((ref) => Object.values(ref).some((value) => value !== null), "a reference says nothing");

/** Schema of a `Signer`. */
export const signerSchema: z.ZodType<Signer, Signer> = entity<Signer>({
  name: wordsSchema,
  title: wordsSchema.nullable(),
  capacity: wordsSchema.nullable(),
});

/** Levels of provisions from the largest to the smallest: a provision holds only smaller ones. */
const provisionLevels = ["part", "chapter", "section", "subsection", "article", "clause", "point"] as const;

/** Schema of a `Provision`: what stands inside is of a smaller level. */
export const provisionSchema: z.ZodType<Provision, Provision> = entity<Provision>({
  level: z.enum(provisionLevels),
  label: wordsSchema,
  heading: wordsSchema.nullable(),
  text: wordsSchema.nullable(),
  get children(): z.ZodType<readonly Provision[]> {
    return z.array(provisionSchema);
  },
}).refine(
  ({ level, children }) =>
    children.every((child) => provisionLevels.indexOf(child.level) > provisionLevels.indexOf(level)),
  "a provision stands inside one of the same or a smaller level",
);

const documentRelationSchema: z.ZodType<DocumentRelation, DocumentRelation> = entity<DocumentRelation>({
  type: relationTypeSchema,
  to: documentRefSchema,
});

const base: PropertySchemas<DocumentBase> = {
  number: documentNumberSchema.nullable(),
  issuedOn: civilDateSchema.nullable(),
  place: wordsSchema.nullable(),
  issuer: namedIssuerSchema.nullable(),
  tenure: tenureSchema.nullable(),
  subject: wordsSchema.nullable(),
  signers: z.array(signerSchema),
  recipients: z.array(wordsSchema),
  legalBases: z.array(documentRefSchema),
  relations: z.array(documentRelationSchema),
  provisions: z.array(provisionSchema),
  assignments: z.array(assignmentSchema),
  classification: z.enum(["confidential", "secret", "topSecret"]).nullable(),
  urgency: z.enum(["urgent", "veryUrgent", "express"]).nullable(),
  effectiveOn: civilDateSchema.nullable(),
  expiresOn: civilDateSchema.nullable(),
  status: z.enum(["draft", "inForce", "partlyInForce", "expired", "suspended"]).nullable(),
  regime: z.enum(["state", "party"]).nullable(),
  language: z.enum(["vi", "en"]),
  identifiers: z.record(wordsSchema, wordsSchema),
};

/**
 * The schema of documents of one type.
 *
 * @param type - id of the document type.
 * @example
 * ```ts
 * import { documentOfSchema } from "vanban/model";
 * documentOfSchema("plan").safeParse({ kind: "decree" }).success; // => false
 * ```
 */
export function documentOfSchema<T extends DocumentTypeId>(type: T): z.ZodType<DocumentOf<T>, DocumentOf<T>> {
  return z.strictObject({ kind: z.literal(type), ...base }) as unknown as z.ZodType<DocumentOf<T>, DocumentOf<T>>;
}

/** Schema of a `Directive` (chỉ thị). */
export const directiveSchema: z.ZodType<Directive, Directive> = documentOfSchema("directive");
/** Schema of a `Plan` (kế hoạch). */
export const planSchema: z.ZodType<Plan, Plan> = documentOfSchema("plan");
/** Schema of a `Resolution` (nghị quyết). */
export const resolutionSchema: z.ZodType<Resolution, Resolution> = documentOfSchema("resolution");

/**
 * Schema of an `OfficialDocument`, told apart by `kind`. All types have the same fields, so one object with every id as its tag
 * accepts exactly the union, and its JSON Schema stays short.
 */
export const officialDocumentSchema: z.ZodType<OfficialDocument, OfficialDocument> = z.strictObject({
  kind: documentTypeIdSchema,
  ...base,
}) as unknown as z.ZodType<OfficialDocument, OfficialDocument>;
