import type { CivilDate } from "../../model/civil-date.js";
import type { DocumentBase, DocumentRef } from "../../model/document.js";
import { type IdentityFields, identityFields } from "../../model/document-identity.js";
import { documentTypes } from "../../model/registry/document-types.js";
import type { RelationType } from "../../model/relation.js";
import type { CitableDocument } from "../citation.js";
import { documentIri } from "../document-iri.js";
import { formatDocumentNumber } from "../document-number.js";
import { isLegislation } from "./is-legislation.js";
import { workTitle } from "./work-title.js";

/** A value of JSON-LD. */
export type JsonLdValue = string | JsonLd | readonly JsonLd[];

/** A node of JSON-LD. */
export interface JsonLd {
  readonly [property: string]: JsonLdValue;
}

/** What schema.org can say of a document: a citation, a reference or a document entity. */
export type SchemaOrgDocument = CitableDocument &
  Partial<Pick<DocumentBase, "effectiveOn" | "status" | "relations" | "legalBases">>;

const relationProperties: Readonly<Partial<Record<RelationType, string>>> = {
  basedOn: "isBasedOn",
  implements: "legislationApplies",
  details: "legislationApplies",
  guides: "legislationApplies",
  amends: "legislationAmends",
  replaces: "legislationRepeals",
  repeals: "legislationRepeals",
  suspends: "legislationChanges",
  consolidates: "legislationConsolidates",
  corrects: "legislationCorrects",
  cites: "citation",
};
const legalForce = {
  inForce: "https://schema.org/InForce",
  partlyInForce: "https://schema.org/PartiallyInForce",
  expired: "https://schema.org/NotInForce",
  suspended: "https://schema.org/NotInForce",
  draft: "https://schema.org/NotInForce",
} as const;

/**
 * Turns a document into JSON-LD of schema.org: `Legislation` for legal normative documents, `DigitalDocument` for all others.
 *
 * Properties of `Legislation` come from ELI. A Party or administrative document has the general ones only.
 *
 * @param document - a citation, a reference or a document entity.
 * @returns the node; properties that are not known are left out.
 * @example
 * ```ts
 * import { toSchemaOrg } from "vanban/format";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const decree = { number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: parseDateOrThrow("5/3/2020"), issuer: "Chính phủ" };
 * toSchemaOrg(decree).legislationIdentifier; // => "30/2020/NĐ-CP"
 * toSchemaOrg(decree)["@id"]; // => "urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp"
 * ```
 */
export function toSchemaOrg(document: SchemaOrgDocument): JsonLd {
  const fields = identityFields(document);
  const legislation = isLegislation(fields);
  return {
    "@context": "https://schema.org",
    ...node(document, fields),
    inLanguage: document.language ?? "vi",
    ...dated(legislation ? "legislationDate" : "dateCreated", fields.issuedOn),
    ...issuerNode(fields.issuer, legislation),
    ...(document.place == null ? {} : { locationCreated: { "@type": "Place", name: document.place } }),
    ...(legislation ? legislationProperties(document) : {}),
    ...relationNodes(document, legislation),
  };
}

/** What identifies a document, also inside another. */
function node(document: CitableDocument, fields: IdentityFields): JsonLd {
  const legislation = isLegislation(fields);
  const iri = documentIri(document);
  const title = workTitle(fields);
  const type = documentTypes.find(({ id }) => id === fields.documentType)?.vi;
  const identifier = fields.number === null ? null : formatDocumentNumber(fields.number);
  return {
    "@type": legislation ? "Legislation" : "DigitalDocument",
    ...(iri === null ? {} : { "@id": iri }),
    ...(title === null ? {} : { name: title }),
    ...(identifier === null ? {} : { [legislation ? "legislationIdentifier" : "identifier"]: identifier }),
    ...(type === undefined ? {} : { [legislation ? "legislationType" : "additionalType"]: type }),
  };
}

function legislationProperties({ effectiveOn = null, status = null }: SchemaOrgDocument): JsonLd {
  return {
    legislationJurisdiction: { "@type": "Country", name: "Việt Nam", identifier: "VN" },
    ...dated("legislationDateOfApplicability", effectiveOn),
    ...(status === null ? {} : { legislationLegalForce: legalForce[status] }),
  };
}

/** Dates of schema.org are ISO 8601: a year, a month or a day. */
function dated(property: string, date: CivilDate | null): JsonLd {
  if (date === null || date.year === null || date.quarter !== null || date.half !== null || date.end !== null)
    return {};
  return { [property]: date.edtf.slice(0, 10) };
}

function issuerNode(issuer: string | null, legislation: boolean): JsonLd {
  if (issuer === null) return {};
  const body = {
    "@type": legislation ? "GovernmentOrganization" : "Organization",
    name: issuer.replace(/\s+/g, " ").trim(),
  };
  return { [legislation ? "legislationPassedBy" : "author"]: body };
}

function relationNodes({ relations = [], legalBases = [] }: SchemaOrgDocument, legislation: boolean): JsonLd {
  const found = new Map<string, JsonLd[]>();
  const bases = legalBases.map((to) => ({ type: "basedOn" as const, to }));
  for (const { type, to } of [...bases, ...relations] as readonly { type: RelationType; to: DocumentRef }[]) {
    const property = relationProperties[type];
    if (property === undefined || (!legislation && property.startsWith("legislation"))) continue;
    const nodes = found.get(property) ?? [];
    nodes.push(node(to, identityFields(to)));
    found.set(property, nodes);
  }
  return Object.fromEntries(found);
}
