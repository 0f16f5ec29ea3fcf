export type { Assignment } from "./assignment.js";
export { type CanonicalNumber, canonicalNumber, type DocumentNumberParts } from "./canonical-number.js";
export {
  type Citation,
  type CitationField,
  type CitationForm,
  type ConferenceMention,
  citationFields,
  citationForms,
  type DateMention,
  type FieldSource,
  type UnitMention,
} from "./citation.js";
export type { CivilDate } from "./civil-date.js";
export { type Conference, type ConferenceKind, conferenceKinds } from "./conference.js";
export type { Diagnostic, DiagnosticParam, Fix, Severity, TextEdit } from "./diagnostic.js";
export type {
  Circular,
  Conclusion,
  Decision,
  Decree,
  Directive,
  DocumentBase,
  DocumentOf,
  DocumentRef,
  DocumentRelation,
  Guideline,
  Law,
  OfficialDocument,
  OfficialLetter,
  Plan,
  Provision,
  Regulation,
  Resolution,
  Signer,
} from "./document.js";
export type { DocumentIdentity, IdentityFields } from "./document-identity.js";
export { type DocumentKey, documentKey } from "./document-key.js";
export type { DocumentNumber } from "./document-number.js";
export { documentTypeOfNumber } from "./document-type-of-number.js";
export { type CivilDateParts, edtfOf } from "./edtf.js";
export type { CitedDocument, Extraction } from "./extraction.js";
export { foldName } from "./fold-name.js";
export { foldUnitName } from "./fold-unit-name.js";
export type {
  DocumentGraph,
  DocumentNode,
  GraphEdge,
  GraphEdgeType,
  GraphNode,
  IssuerNode,
  TextNode,
} from "./graph.js";
export { isCentralCode } from "./is-central-code.js";
export { type Locator, type LocatorLevel, locatorLevels } from "./locator.js";
export { type ReadingCode, readingCodes } from "./reading-codes.js";
export {
  type DocumentTypeEntry,
  type DocumentTypeId,
  type DocumentTypeRow,
  documentTypes,
  type FormerCode,
} from "./registry/document-types.js";
export {
  type NumberShape,
  type NumberShapeId,
  type NumberShapeRow,
  numberShapes,
  type ShapePattern,
  type ShapeRegime,
} from "./registry/number-shapes.js";
export { type Relation, type RelationType, relationTypes } from "./relation.js";
export type { ParseFailure, ParseResult, ParseSuccess } from "./result.js";
export { assignmentSchema } from "./schema/assignment.js";
export {
  citationSchema,
  conferenceMentionSchema,
  dateMentionSchema,
  unitMentionSchema,
} from "./schema/citation.js";
export { civilDateSchema } from "./schema/civil-date.js";
export { conferenceSchema } from "./schema/conference.js";
export { diagnosticSchema, fixSchema, textEditSchema } from "./schema/diagnostic.js";
export {
  directiveSchema,
  documentOfSchema,
  documentRefSchema,
  documentTypeIdSchema,
  officialDocumentSchema,
  planSchema,
  provisionSchema,
  resolutionSchema,
  signerSchema,
} from "./schema/document.js";
export { documentNumberSchema, numberShapeIdSchema } from "./schema/document-number.js";
export { citedDocumentSchema, extractionSchema } from "./schema/extraction.js";
export {
  documentGraphSchema,
  documentNodeSchema,
  graphEdgeSchema,
  graphNodeSchema,
  issuerNodeSchema,
  textNodeSchema,
} from "./schema/graph.js";
export { type EntityName, entityNames, jsonSchemaOf } from "./schema/json-schema.js";
export { locatorSchema } from "./schema/locator.js";
export { relationSchema, relationTypeSchema } from "./schema/relation.js";
export { parseResultSchema } from "./schema/result.js";
export { phraseSchema, spanSchema } from "./schema/span.js";
export { tenureSchema } from "./schema/tenure.js";
export { issuerSchema, namedIssuerSchema, unitSchema } from "./schema/unit.js";
export type { Phrase, Span } from "./span.js";
export type { Tenure, YearRange } from "./tenure.js";
export type { Issuer, NamedIssuer, Unit, UnitLevel, UnitSphere, Validity } from "./unit.js";
export { unitOfOrgan } from "./unit-of-organ.js";
export { VanbanError } from "./vanban-error.js";
