import type { IdentityFields } from "../../model/document-identity.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import type { NumberShapeId } from "../../model/registry/number-shapes.js";

/** Types whose every document is a legal normative one (Luật 64/2025/QH15 Điều 4) or a law of old. */
const normativeTypes: readonly (DocumentTypeId | null)[] = [
  "constitution",
  "code",
  "law",
  "ordinance",
  "jointResolution",
  "order",
  "edict",
  "decreeLaw",
  "decree",
  "circular",
  "jointCircular",
  "interministerialCircular",
  "interagencyCircular",
  "consolidatedDocument",
];
/** Families that only legal normative documents have: the year stands in the number. */
const normativeShapes: readonly NumberShapeId[] = ["law", "ordinance", "ordinanceTyped", "normative", "normativeShort"];

/** Whether a document is a legal normative one (văn bản quy phạm pháp luật), as far as its type and number tell. */
export function isLegislation({ documentType, number }: IdentityFields): boolean {
  return normativeTypes.includes(documentType) || (number !== null && normativeShapes.includes(number.shape));
}
