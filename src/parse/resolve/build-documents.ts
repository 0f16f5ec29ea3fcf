import type { Citation } from "../../model/citation.js";
import { documentKey } from "../../model/document-key.js";
import type { CitedDocument } from "../../model/extraction.js";
import type { MentionGroup } from "./group-mentions.js";
import { typeOfCitation } from "./identity-key.js";
import type { OpenCitation } from "./writable.js";

/**
 * Makes one entry for each document, its fields merged over the mentions: the fullest date, the longest issuer and subject, and for
 * each field the mention that gave it. Documents stand in the order of their first mention; citations get their index.
 */
export function buildDocuments(
  citations: readonly OpenCitation[],
  groups: readonly MentionGroup[],
  groupOf: readonly (MentionGroup | null)[],
): CitedDocument[] {
  for (const group of groups) group.mentions.sort((a, b) => a - b);
  const ordered = groups
    .filter((group) => group.mentions.length > 0)
    .sort((a, b) => (a.mentions[0] as number) - (b.mentions[0] as number));
  const place = new Map(ordered.map((group, index) => [group, index]));
  citations.forEach((citation, index) => {
    const group = groupOf[index];
    citation.document = group == null ? null : (place.get(group) ?? null);
  });
  return ordered.map((group) => buildDocument(citations, group.mentions));
}

function buildDocument(citations: readonly OpenCitation[], mentions: readonly number[]): CitedDocument {
  const provenance: Record<string, number> = {};
  const best = <T>(
    field: string,
    value: (citation: OpenCitation) => T | null,
    weight: (value: T) => number,
  ): T | null => {
    let chosen: T | null = null;
    for (const index of mentions) {
      const found = value(citations[index] as OpenCitation);
      if (found === null || (chosen !== null && weight(found) <= weight(chosen))) continue;
      chosen = found;
      provenance[field] = index;
    }
    return chosen;
  };
  const documentType = best(
    "documentType",
    (citation) => (citation.form === "anaphoric" ? null : typeOfCitation(citation)),
    () => 1,
  );
  const number = best(
    "number",
    (citation) => citation.number,
    (value) => value.symbol.length,
  );
  const name = best(
    "name",
    (citation) => citation.name,
    () => 1,
  );
  const issuedOn = best(
    "issuedOn",
    (citation) => citation.issuedOn,
    (date) => Number(date.year !== null) * 2 + Number(date.month !== null) + Number(date.day !== null),
  );
  const issuer = best(
    "issuer",
    (citation) => citation.issuer,
    (value) => value.text.length + (value.unit === null ? 0 : 1000),
  );
  const tenure = best(
    "tenure",
    (citation) => citation.tenure,
    () => 1,
  );
  // Behind a short form the sentence goes on more often than a title; a title stands with the full mention.
  const titled = (short: boolean) =>
    best(
      "subject",
      (citation) => ((citation.form === "number") === short ? citation.subject : null),
      (value) => value.text.length,
    );
  const subject = titled(false) ?? titled(true);
  const known: Pick<Citation, "documentType" | "number" | "name" | "issuedOn" | "issuer" | "tenure" | "subject"> = {
    documentType,
    number,
    name,
    issuedOn,
    issuer,
    tenure,
    subject,
  };
  const { key, exact } = documentKey(known);
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
