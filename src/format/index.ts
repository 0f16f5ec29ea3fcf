export { toAscii } from "./ascii.js";
export { type DocumentNumberFormat, formatDocumentNumber } from "./document-number.js";
