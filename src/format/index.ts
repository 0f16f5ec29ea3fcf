export { type DocumentKey, documentKey } from "../model/document-key.js";
export { toAscii } from "./ascii.js";
export { type DateFormat, formatDate } from "./date.js";
export { type DocumentNumberFormat, formatDocumentNumber } from "./document-number.js";
export { formatLocator, formatLocators, type LocatorFormat, type LocatorParts } from "./locator.js";
