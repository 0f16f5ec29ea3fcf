export * from "./document-number.js";
export * from "./extract.js";
