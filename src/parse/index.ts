export { parseCitation, parseCitationOrThrow } from "./citation.js";
export { parseDate, parseDateOrThrow } from "./date.js";
export { parseDocumentNumber, parseDocumentNumberOrThrow } from "./document-number.js";
export { expandLocator } from "./expand-locator.js";
export { type ExtractOptions, extract } from "./extract.js";
export { extractCitations } from "./extract-citations.js";
export { extractDates } from "./extract-dates.js";
export { parseLocator, parseLocatorOrThrow } from "./locator.js";
export { buildGraph, type NamedExtraction } from "./resolve/build-graph.js";
