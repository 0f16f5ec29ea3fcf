import { documentTypes } from "../model/registry/document-types.js";
import { numberShapes } from "../model/registry/number-shapes.js";
import type { Registry } from "../model/registry/registry.js";
import { registryVersion } from "./registry-version.js";

/**
 * The small registry: types of documents and families of numbers, no bodies, places, laws or terms.
 *
 * @example
 * ```ts
 * import { coreRegistry, findDocumentType } from "vanban/registry";
 * findDocumentType(coreRegistry, "KH")?.vi; // => "Kế hoạch"
 * coreRegistry.organs.length; // => 0
 * ```
 */
export const coreRegistry: Registry = {
  version: registryVersion,
  documentTypes,
  numberShapes,
  organs: [],
  provinces: [],
  namedLaws: [],
  partyCongresses: [],
  plenums: [],
  assemblyTerms: [],
};
