import { type DocumentIdentity, type IdentityFields, identityFields } from "../model/document-identity.js";
import type { DocumentTypeId } from "../model/registry/document-types.js";
import { fillTemplate, type TemplateField, type TemplateValues } from "./citation-template.js";
import { citationValues, typeRow } from "./citation-values.js";
import { formatLocators, type LocatorParts } from "./locator.js";
import { type CitationProfile, type CitationProfileId, citationProfiles, type MentionTemplates } from "./profiles.js";

/** What can be cited: `Citation`, `CitedDocument`, `DocumentRef` and every document entity. */
export interface CitableDocument extends DocumentIdentity {
  /** Pinpoints, written before the document. */
  readonly locators?: readonly LocatorParts[];
  /** Place of the dateline, for reference lists. */
  readonly place?: string | null;
  /** Language of the subject. Default Vietnamese. */
  readonly language?: "vi" | "en";
}

/** How a document is cited. */
export interface CitationFormat {
  /** Rules of the citing text; see `profileFor`. */
  readonly profile: CitationProfileId;
  /** First mention in the text or a later one. Default `first`. */
  readonly mention?: "first" | "subsequent";
  /** English follows the patterns of `en-official` whatever the profile. Default `vi`. */
  readonly language?: "vi" | "en";
  /** Whether a law that has a name is cited with its number too. Default as the profile says. */
  readonly lawNumber?: "omit" | "include";
  /** Pinpoints instead of the document's own; an empty list for none. */
  readonly locators?: readonly LocatorParts[];
  /** Acts that amended it, in order, for "được sửa đổi, bổ sung bởi …". */
  readonly amendedBy?: readonly CitableDocument[];
  /** The consolidated text that contains it, for "(hợp nhất tại …)". */
  readonly consolidatedIn?: CitableDocument;
}

/** A citation, and what the rules demand but the document does not say. */
export interface FormattedCitation {
  /** The citation; an empty string where nothing is known. */
  readonly text: string;
  /** Names of fields: "documentType", "number", "name", "issuedOn", "issuer", "subject". */
  readonly missing: readonly string[];
}

const lawTypes: readonly DocumentTypeId[] = ["law", "code", "ordinance"];
const assemblyCodes: readonly string[] = ["QH", "UBTVQH"];
const fieldNames: Readonly<Record<TemplateField, string>> = {
  type: "documentType",
  number: "number",
  name: "name",
  date: "issuedOn",
  year: "issuedOn",
  issuer: "issuer",
  tenure: "tenure",
  subject: "subject",
  place: "place",
};

/**
 * Writes the citation of a document by the rules that hold for the citing text.
 *
 * A field that the document does not give is left out, never made up; `formatCitationParts` names it.
 * Sources: NĐ 30/2020/NĐ-CP Phụ lục I; NĐ 78/2025/NĐ-CP and NĐ 187/2025/NĐ-CP Điều 68; HD 05-HD/VPTW; see `citationProfiles`.
 *
 * @param document - a citation, a reference or a document entity.
 * @returns the citation; an empty string where nothing is known.
 * @example
 * ```ts
 * import { formatCitation } from "vanban/format";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const plan = {
 *   number: parseDocumentNumberOrThrow("147-KH/TU"),
 *   issuedOn: parseDateOrThrow("30/3/2023"),
 *   issuer: "Thành ủy Hà Nội",
 *   subject: "Về phát triển du lịch",
 * };
 * formatCitation(plan, { profile: "party" }); // => "Kế hoạch số 147-KH/TU, ngày 30/3/2023 của Thành ủy Hà Nội về phát triển du lịch"
 * formatCitation(plan, { profile: "party", mention: "subsequent" }); // => "Kế hoạch 147-KH/TU"
 * formatCitation({ ...plan, locators: [{ section: "II" }] }, { profile: "nd30", mention: "subsequent" }); // => "Mục II Kế hoạch số 147-KH/TU"
 * ```
 */
export function formatCitation(document: CitableDocument, options: CitationFormat): string {
  return formatCitationParts(document, options).text;
}

/**
 * Writes like `formatCitation` and says which fields the rules demand but the document lacks.
 *
 * @param document - a citation, a reference or a document entity.
 * @returns the text and the names of the missing fields.
 * @example
 * ```ts
 * import { formatCitationParts } from "vanban/format";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * const decree = { number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: null, issuer: "Chính phủ" };
 * formatCitationParts(decree, { profile: "nd30" }); // => { text: "Nghị định số 30/2020/NĐ-CP của Chính phủ", missing: ["issuedOn", "subject"] }
 * ```
 */
export function formatCitationParts(document: CitableDocument, options: CitationFormat): FormattedCitation {
  const english = options.language === "en" || options.profile === "en-official";
  const profile = profileOf(english ? "en-official" : options.profile);
  const fields = identityFields(document);
  const values = citationValues(fields, {
    english,
    date: profile.date,
    place: document.place ?? null,
    englishSubject: document.language === "en",
  });
  const template = templateOf(fields, values, profile, options);
  const filled = fillTemplate(template, values);
  const missing = new Set(filled.missing.map((field) => fieldNames[field]));
  if (isLaw(fields) && fields.name === null && !english) {
    missing.delete("subject");
    missing.add("name");
  }
  if (typeRow(fields)?.category === "court") missing.delete("subject");
  if (Object.values(values).every((value) => value === null)) return { text: "", missing: [...missing] };
  const tail = english
    ? ""
    : amendmentText(options.amendedBy ?? [], profile) + consolidationText(options.consolidatedIn);
  const text = `${pinpointText(document, options, profile, english)}${filled.text}${tail}`;
  return { text, missing: [...missing] };
}

function profileOf(id: CitationProfileId): CitationProfile {
  return citationProfiles.find((row) => row.id === id) as CitationProfile;
}

function isLaw({ documentType }: IdentityFields): boolean {
  return documentType !== null && lawTypes.includes(documentType);
}

function templateOf(
  fields: IdentityFields,
  values: TemplateValues,
  profile: CitationProfile,
  { mention = "first", lawNumber }: CitationFormat,
): string {
  if (profile.id === "en-official") return (isLaw(fields) ? profile.law : profile.other)[mention];
  const row = typeRow(fields);
  if (row?.category === "standard") return "{number}[ {subject?}]";
  if (values.name !== null && isLaw(fields)) return withLawNumber(profile.law[mention], lawNumber);
  if (values.name !== null && fields.number === null) return row?.cites === "name" ? namedText(values.name) : "{name}";
  const templates: MentionTemplates = isAssemblyResolution(fields) ? profile.assembly : profile.other;
  return templates[mention];
}

/** "Hiến pháp năm 2013"; a name that ends with its year is not given it twice. */
function namedText(name: string): string {
  return /\d{4}$/.test(name) ? "{name}" : "{name}[ năm {year?}]";
}

function withLawNumber(template: string, lawNumber: CitationFormat["lawNumber"]): string {
  if (lawNumber === "omit") return template.replace("[ số {number}]", "");
  if (lawNumber === "include" && !template.includes("{number}"))
    return template.replace("{name}", "{name}[ số {number}]");
  return template;
}

function isAssemblyResolution({ documentType, number }: IdentityFields): boolean {
  return (
    documentType === "resolution" && number !== null && number.issuerCodes.some((code) => assemblyCodes.includes(code))
  );
}

function pinpointText(
  document: CitableDocument,
  options: CitationFormat,
  profile: CitationProfile,
  english: boolean,
): string {
  if (profile.pinpointLink === null) return "";
  const locators = formatLocators(options.locators ?? document.locators ?? [], { language: english ? "en" : "vi" });
  return locators === "" ? "" : locators + profile.pinpointLink;
}

/** " được sửa đổi, bổ sung bởi Luật số …, Luật số … và Luật số …", or the years of the amending acts. */
function amendmentText(acts: readonly CitableDocument[], profile: CitationProfile): string {
  if (acts.length === 0) return "";
  if (profile.amendments === "number") return ` được sửa đổi, bổ sung bởi ${joinAnd(acts.map(numberedText))}`;
  const years = acts.map((act) => act.number?.year ?? act.issuedOn?.year).filter((year) => year != null);
  return ` được sửa đổi, bổ sung${years.length === 0 ? "" : ` ${joinAnd(years.map((year) => `năm ${year}`))}`}`;
}

function consolidationText(document: CitableDocument | undefined): string {
  return document === undefined ? "" : ` (hợp nhất tại ${numberedText(document)})`;
}

function numberedText(document: CitableDocument): string {
  const values = citationValues(identityFields(document), {
    english: false,
    date: {},
    place: null,
    englishSubject: false,
  });
  return fillTemplate("{type}[ số {number}]", values).text;
}

function joinAnd(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;
}
