import { type DocumentIdentity, identityFields } from "../model/document-identity.js";
import { documentTypes } from "../model/registry/document-types.js";
import { formatDocumentNumber } from "./document-number.js";

/** What a document is called in a list or a drawing: "Nghị định 30/2020/NĐ-CP", "Luật Đất đai năm 2013"; `null` where nothing tells. */
export function documentLabel(ref: DocumentIdentity): string | null {
  const { number, name, issuedOn, documentType } = identityFields(ref);
  const type = documentTypes.find(({ id }) => id === documentType)?.vi;
  if (number !== null) return [type, formatDocumentNumber(number)].filter((part) => part !== undefined).join(" ");
  const year = issuedOn?.year ?? null;
  if (name === null) return type ?? null;
  return year === null || name.includes(String(year)) ? name : `${name} năm ${year}`;
}
