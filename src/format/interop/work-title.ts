import type { IdentityFields } from "../../model/document-identity.js";
import { documentTypes } from "../../model/registry/document-types.js";
import { subjectText } from "../citation-subject.js";

/** The title of a document: its name, or its type and subject ("Nghị định quy định về hóa đơn"); `null` where it has neither. */
export function workTitle({ documentType, name, subject }: IdentityFields): string | null {
  if (name !== null) return name.replace(/\s+/g, " ").trim();
  const type = documentTypes.find(({ id }) => id === documentType)?.vi;
  const about = subject === null ? null : subjectText(subject, documentType);
  return about === null ? null : type === undefined ? about : `${type} ${about}`;
}
