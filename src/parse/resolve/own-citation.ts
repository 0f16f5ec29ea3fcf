import { type DocumentIdentity, identityFields } from "../../model/document-identity.js";
import type { OpenCitation } from "./writable.js";

/** The text's own document, which the caller knows, as a citation that stands nowhere in the text. */
export function ownCitation(self: DocumentIdentity): OpenCitation {
  const { documentType, number, name, issuedOn, issuer, tenure, subject } = identityFields(self);
  const span = { start: 0, end: 0 };
  return {
    kind: "citation",
    form: "self",
    span,
    extent: span,
    text: "",
    documentType,
    number,
    name,
    issuedOn,
    issuer: issuer === null ? null : { text: issuer, span, unit: null },
    tenure,
    subject: subject === null ? null : { text: subject, span },
    locators: [],
    provenance: {},
    parts: {},
    antecedent: null,
    antecedentReason: null,
    document: null,
    diagnostics: [],
  };
}
