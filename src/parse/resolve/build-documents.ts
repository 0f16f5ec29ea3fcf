import type { CitationField } from "../../model/citation.js";
import type { CivilDate } from "../../model/civil-date.js";
import { documentKey } from "../../model/document-key.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { CitedDocument } from "../../model/extraction.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import type { Phrase } from "../../model/span.js";
import type { Tenure } from "../../model/tenure.js";
import { collect } from "../collect.js";
import { each } from "../each.js";
import type { MentionGroup } from "./group-mentions.js";
import { typeOfCitation } from "./identity-key.js";
import { isAscending } from "./is-ascending.js";
import type { OpenCitation } from "./writable.js";

/**
 * Makes one entry for each document, its fields merged over the mentions: the fullest date, the longest issuer and subject, and for
 * each field the mention that gave it. Documents stand in the order of their first mention; citations get their index.
 *
 * @param citations - none has a document yet.
 */
export function buildDocuments(citations: readonly OpenCitation[], groups: readonly MentionGroup[]): CitedDocument[] {
  each(groups, inTextOrder, null, null);
  const ordered = groups
    .filter((group) => group.mentions.length > 0)
    .sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
  return collect(ordered, documentOf, citations, null);
}

function inTextOrder({ mentions }: MentionGroup): void {
  if (!isAscending(mentions)) mentions.sort((a, b) => a - b);
}

/**
 * What the mentions of one document say, and which of them said it: -1 for none. Of two values the one that says more, of equal ones the first.
 * One look at each mention, and no functions as values: the engine would ask at every field of every mention which function it is.
 */
class Merged {
  documentType: DocumentTypeId | null = null;
  documentTypeBy = -1;
  number: DocumentNumber | null = null;
  numberBy = -1;
  name: string | null = null;
  nameBy = -1;
  issuedOn: CivilDate | null = null;
  issuedOnBy = -1;
  issuer: OpenCitation["issuer"] = null;
  issuerBy = -1;
  tenure: Tenure | null = null;
  tenureBy = -1;
  subject: Phrase | null = null;
  subjectBy = -1;
  /** Behind a short form the sentence goes on more often than a title; a title stands with the full mention. */
  shortFormSubject: Phrase | null = null;
  shortFormSubjectBy = -1;
}

function takeFrom(merged: Merged, citation: OpenCitation, index: number): void {
  const { form, number, name, issuedOn, issuer, tenure, subject } = citation;
  if (merged.documentType === null && form !== "anaphoric") {
    merged.documentType = typeOfCitation(citation);
    if (merged.documentType !== null) merged.documentTypeBy = index;
  }
  if (number !== null && (merged.number === null || number.symbol.length > merged.number.symbol.length)) {
    merged.number = number;
    merged.numberBy = index;
  }
  if (name !== null && merged.name === null) {
    merged.name = name;
    merged.nameBy = index;
  }
  if (issuedOn !== null && (merged.issuedOn === null || fullness(issuedOn) > fullness(merged.issuedOn))) {
    merged.issuedOn = issuedOn;
    merged.issuedOnBy = index;
  }
  if (issuer !== null && (merged.issuer === null || weight(issuer) > weight(merged.issuer))) {
    merged.issuer = issuer;
    merged.issuerBy = index;
  }
  if (tenure !== null && merged.tenure === null) {
    merged.tenure = tenure;
    merged.tenureBy = index;
  }
  if (subject === null) return;
  if (form !== "number" && (merged.subject === null || subject.text.length > merged.subject.text.length)) {
    merged.subject = subject;
    merged.subjectBy = index;
  }
  const known = merged.shortFormSubject;
  if (form === "number" && (known === null || subject.text.length > known.text.length)) {
    merged.shortFormSubject = subject;
    merged.shortFormSubjectBy = index;
  }
}

function fullness({ year, month, day }: CivilDate): number {
  return Number(year !== null) * 2 + Number(month !== null) + Number(day !== null);
}

function weight({ text, unit }: NonNullable<OpenCitation["issuer"]>): number {
  return text.length + (unit === null ? 0 : 1000);
}

function documentOf({ mentions }: MentionGroup, index: number, citations: readonly OpenCitation[]): CitedDocument {
  const merged = new Merged();
  for (let i = 0; i < mentions.length; i += 1) {
    const mention = mentions[i] as number;
    const citation = citations[mention] as OpenCitation;
    citation.document = index;
    takeFrom(merged, citation, mention);
  }
  const { documentType, number, name, issuedOn, issuer, tenure } = merged;
  const subject = merged.subject ?? merged.shortFormSubject;
  const { key, exact } = documentKey({ documentType, number, name, issuedOn, issuer, tenure, subject });
  return {
    kind: "document",
    key,
    exact,
    documentType,
    number,
    name,
    issuedOn,
    issuer: issuer === null ? null : { text: issuer.text, unit: issuer.unit },
    tenure,
    subject: subject === null ? null : subject.text,
    provenance: provenanceOf(merged),
    mentions,
  };
}

function provenanceOf(merged: Merged): CitedDocument["provenance"] {
  const provenance: Partial<Record<CitationField, number>> = {};
  if (merged.documentTypeBy >= 0) provenance.documentType = merged.documentTypeBy;
  if (merged.numberBy >= 0) provenance.number = merged.numberBy;
  if (merged.nameBy >= 0) provenance.name = merged.nameBy;
  if (merged.issuedOnBy >= 0) provenance.issuedOn = merged.issuedOnBy;
  if (merged.issuerBy >= 0) provenance.issuer = merged.issuerBy;
  if (merged.tenureBy >= 0) provenance.tenure = merged.tenureBy;
  const subjectBy = merged.subject === null ? merged.shortFormSubjectBy : merged.subjectBy;
  if (subjectBy >= 0) provenance.subject = subjectBy;
  return provenance;
}
