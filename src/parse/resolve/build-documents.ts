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

/** What gives a field of a document, and how much one value says beside another. */
interface Field<T> {
  readonly name: CitationField;
  readonly value: (citation: OpenCitation) => T | null;
  readonly weight: (value: T) => number;
}

const fields = {
  documentType: {
    name: "documentType",
    value: (citation) => (citation.form === "anaphoric" ? null : typeOfCitation(citation)),
    weight: () => 1,
  } satisfies Field<DocumentTypeId>,
  number: {
    name: "number",
    value: (citation) => citation.number,
    weight: (number) => number.symbol.length,
  } satisfies Field<DocumentNumber>,
  name: { name: "name", value: (citation) => citation.name, weight: () => 1 } satisfies Field<string>,
  issuedOn: {
    name: "issuedOn",
    value: (citation) => citation.issuedOn,
    weight: (date) => Number(date.year !== null) * 2 + Number(date.month !== null) + Number(date.day !== null),
  } satisfies Field<CivilDate>,
  issuer: {
    name: "issuer",
    value: (citation) => citation.issuer,
    weight: (issuer) => issuer.text.length + (issuer.unit === null ? 0 : 1000),
  } satisfies Field<NonNullable<OpenCitation["issuer"]>>,
  tenure: { name: "tenure", value: (citation) => citation.tenure, weight: () => 1 } satisfies Field<Tenure>,
  // Behind a short form the sentence goes on more often than a title; a title stands with the full mention.
  title: {
    name: "subject",
    value: (citation) => (citation.form === "number" ? null : citation.subject),
    weight: (title) => title.text.length,
  } satisfies Field<Phrase>,
  shortFormTitle: {
    name: "subject",
    value: (citation) => (citation.form === "number" ? citation.subject : null),
    weight: (title) => title.text.length,
  } satisfies Field<Phrase>,
};

function documentOf({ mentions }: MentionGroup, index: number, citations: readonly OpenCitation[]): CitedDocument {
  for (const mention of mentions) (citations[mention] as OpenCitation).document = index;
  const provenance: Partial<Record<CitationField, number>> = {};
  const documentType = best(citations, mentions, provenance, fields.documentType);
  const number = best(citations, mentions, provenance, fields.number);
  const name = best(citations, mentions, provenance, fields.name);
  const issuedOn = best(citations, mentions, provenance, fields.issuedOn);
  const issuer = best(citations, mentions, provenance, fields.issuer);
  const tenure = best(citations, mentions, provenance, fields.tenure);
  const subject =
    best(citations, mentions, provenance, fields.title) ?? best(citations, mentions, provenance, fields.shortFormTitle);
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
    provenance,
    mentions,
  };
}

/** The value that says most over all mentions, the first of equal ones; the mention that gives it is noted. */
function best<T>(
  citations: readonly OpenCitation[],
  mentions: readonly number[],
  provenance: Partial<Record<CitationField, number>>,
  { name, value, weight }: Field<T>,
): T | null {
  let chosen: T | null = null;
  for (const index of mentions) {
    const found = value(citations[index] as OpenCitation);
    if (found === null || (chosen !== null && weight(found) <= weight(chosen))) continue;
    chosen = found;
    provenance[name] = index;
  }
  return chosen;
}
