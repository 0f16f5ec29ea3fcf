export { type DocumentKey, documentKey } from "../model/document-key.js";
export { type SameDocument, type SameDocumentReason, sameDocument } from "../model/same-document.js";
export {
  type Annotatable,
  type AnnotatedMentions,
  type AnnotationMarks,
  type AnnotationRenderer,
  annotate,
} from "./annotate.js";
export { toAscii } from "./ascii.js";
export {
  type CitableDocument,
  type CitationFormat,
  type FormattedCitation,
  formatCitation,
  formatCitationParts,
} from "./citation.js";
export { type CitationSession, createCitationSession } from "./citation-session.js";
export { type DateFormat, formatDate } from "./date.js";
export { documentIri } from "./document-iri.js";
export { type DocumentNumberFormat, formatDocumentNumber } from "./document-number.js";
export { toGraphMl } from "./graph-graphml.js";
export { type MermaidFormat, toMermaid } from "./graph-mermaid.js";
export { type AknDocument, toAkn } from "./interop/akn.js";
export { aknIri } from "./interop/akn-iri.js";
export {
  type CslCustom,
  type CslCustomFields,
  type CslDate,
  type CslItem,
  type CslName,
  type CslOptions,
  type CslReading,
  type CslType,
  fromCsl,
  toCsl,
} from "./interop/csl.js";
export { toEdxml } from "./interop/edxml.js";
export type {
  EdxmlCode,
  EdxmlDocument,
  EdxmlDocumentType,
  EdxmlHeader,
  EdxmlOptions,
  EdxmlOrgan,
  EdxmlOther,
  EdxmlPlaces,
  EdxmlPromulgation,
  EdxmlRefusal,
  EdxmlResponse,
  EdxmlResult,
  EdxmlSigner,
  EdxmlSuccess,
} from "./interop/edxml-types.js";
export { renderAkn } from "./interop/render-akn.js";
export { type JsonLd, type JsonLdValue, type SchemaOrgDocument, toSchemaOrg } from "./interop/schema-org.js";
export {
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotation,
  type WebAnnotation,
  type WebAnnotationBody,
  type WebAnnotationResource,
  type WebAnnotationTarget,
  type WebAnnotationText,
} from "./interop/web-annotation.js";
export { formatLocator, formatLocators, type LocatorFormat, type LocatorParts } from "./locator.js";
export { profileFor } from "./profile-for.js";
export {
  type CitationProfile,
  type CitationProfileId,
  type CitationTemplate,
  type CitingRegime,
  citationProfileIds,
  citationProfiles,
  type MentionTemplates,
} from "./profiles.js";
export { type HtmlAnnotations, renderHtml } from "./render-html.js";
export { type MarkdownAnnotations, renderMarkdown } from "./render-markdown.js";
export { type SearchKeys, searchKeys } from "./search-keys.js";
export { slug } from "./slug.js";
export { formatUnit, type NamedUnit, type UnitFormat } from "./unit.js";
