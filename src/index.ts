export * from "./format/index.js";
export * from "./model/index.js";
export * from "./parse/index.js";
export * from "./validate/index.js";
