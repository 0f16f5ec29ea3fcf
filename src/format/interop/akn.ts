import type { DocumentBase } from "../../model/document.js";
import { type DocumentIdentity, identityFields } from "../../model/document-identity.js";
import type { Extraction } from "../../model/extraction.js";
import type { RelationType } from "../../model/relation.js";
import type { CitableDocument } from "../citation.js";
import { issuerOf } from "../document-iri.js";
import { documentLabel } from "../document-label.js";
import { formatDocumentNumber } from "../document-number.js";
import { slug } from "../slug.js";
import { escapeXmlAttribute } from "../xml.js";
import { aknIri } from "./akn-iri.js";
import { workTitle } from "./work-title.js";

/** What Akoma Ntoso can say of a document: a citation, a reference or a document entity. */
export type AknDocument = CitableDocument & Partial<Pick<DocumentBase, "relations">>;

/** Relations by which one document changes another. */
const modifications: readonly RelationType[] = ["amends", "replaces", "repeals", "corrects", "suspends"];

interface Reference {
  readonly element: "activeRef" | "passiveRef";
  readonly to: DocumentIdentity;
}

/**
 * Writes the `<meta>` of an Akoma Ntoso document: its identification as work, expression and manifestation, who issued it, which documents it
 * changes (`activeRef`) and which change it (`passiveRef`).
 *
 * Vocabulary: OASIS Akoma Ntoso 1.0 (schema `akn/3.0`), addresses as `aknIri` makes them. The text of the document is not written.
 *
 * @param source - a citation, a reference or a document entity; or what was read in a text, for the document that its letterhead names.
 * @returns XML without declaration, or `null` where the document has no address or its day of issue is not known, which the schema demands.
 * @example
 * ```ts
 * import { toAkn } from "vanban/format";
 * import { extract } from "vanban/parse";
 * const text = "CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 05 tháng 3 năm 2020";
 * toAkn(extract(text))?.includes('<FRBRnumber value="30/2020/NĐ-CP"/>'); // => true
 * ```
 */
export function toAkn(source: AknDocument | Extraction): string | null {
  if (!("citations" in source)) {
    const changed = (source.relations ?? []).filter(({ type }) => modifications.includes(type));
    return meta(
      source,
      changed.map(({ to }) => ({ element: "activeRef", to })),
    );
  }
  const self = source.citations.find(({ form }) => form === "self")?.document ?? null;
  const own = self === null ? undefined : source.documents[self];
  return own === undefined ? null : meta(own, changesOf(source, self as number));
}

/** What the text says that its own document changes, and what changes it. */
function changesOf({ relations, documents }: Extraction, self: number): Reference[] {
  return relations.flatMap(({ type, from, to }): Reference[] => {
    if (!modifications.includes(type)) return [];
    const [actor, target] = [documents[from ?? self], documents[to]];
    if (actor === undefined || target === undefined) return [];
    if ((from ?? self) === self) return [{ element: "activeRef", to: target }];
    return to === self ? [{ element: "passiveRef", to: actor }] : [];
  });
}

function meta(document: AknDocument, references: readonly Reference[]): string | null {
  const fields = identityFields(document);
  const iri = aknIri(document);
  const date = fields.issuedOn;
  if (iri === null || date === null || date.day === null || date.end !== null) return null;
  const day = date.edtf.slice(0, 10);
  const issuer = fields.issuer ?? issuerOf(fields) ?? "";
  const author = slug(issuerOf(fields) ?? "");
  const language = document.language === "en" ? "eng" : "vie";
  const number = fields.number === null ? null : formatDocumentNumber(fields.number);
  const title = workTitle(fields);
  const expression = `${iri}/${language}@${day}`;
  const dated = [`<FRBRdate date="${day}" name="issued"/>`, `<FRBRauthor href="#${author}"/>`];
  return [
    "<meta>",
    '  <identification source="#vanban">',
    ...level("FRBRWork", iri, [
      ...dated,
      '<FRBRcountry value="vn"/>',
      ...(number === null ? [] : [`<FRBRnumber value="${escapeXmlAttribute(number)}"/>`]),
      ...(title === null ? [] : [`<FRBRname value="${escapeXmlAttribute(title)}"/>`]),
    ]),
    ...level("FRBRExpression", expression, [...dated, `<FRBRlanguage language="${language}"/>`]),
    ...level("FRBRManifestation", `${expression}.akn`, [...dated, '<FRBRformat value="application/akn+xml"/>']),
    "  </identification>",
    '  <references source="#vanban">',
    ...referenceElements(references),
    organization(author, `/akn/ontology/organization/vn/${author}`, issuer.replace(/\s+/g, " ").trim()),
    organization("vanban", "/akn/ontology/organization/vanban", "vanban"),
    "  </references>",
    "</meta>",
  ].join("\n");
}

function level(name: string, iri: string, properties: readonly string[]): string[] {
  const addresses = [`<FRBRthis value="${iri}/!main"/>`, `<FRBRuri value="${iri}"/>`];
  return [`    <${name}>`, ...[...addresses, ...properties].map((line) => `      ${line}`), `    </${name}>`];
}

/** Each document once, and only those that have an address. */
function referenceElements(references: readonly Reference[]): string[] {
  const found = new Map<string, string>();
  for (const { element, to } of references) {
    const href = aknIri(to);
    if (href === null || found.has(`${element} ${href}`)) continue;
    const label = escapeXmlAttribute(documentLabel(to) ?? href);
    found.set(`${element} ${href}`, `    <${element} eId="ref_${found.size + 1}" href="${href}" showAs="${label}"/>`);
  }
  return [...found.values()];
}

function organization(id: string, href: string, label: string): string {
  return `    <TLCOrganization eId="${id}" href="${href}" showAs="${escapeXmlAttribute(label)}"/>`;
}
