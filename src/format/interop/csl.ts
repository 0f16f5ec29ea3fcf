import type { CivilDate } from "../../model/civil-date.js";
import { type IdentityFields, identityFields } from "../../model/document-identity.js";
import { documentKey } from "../../model/document-key.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { edtfOf } from "../../model/edtf.js";
import { foldName } from "../../model/fold-name.js";
import { type DocumentTypeId, documentTypes } from "../../model/registry/document-types.js";
import type { CitableDocument } from "../citation.js";
import { formatDocumentNumber } from "../document-number.js";
import { formatLocators, type LocatorParts } from "../locator.js";
import { slug } from "../slug.js";
import { isLegislation } from "./is-legislation.js";
import { workTitle } from "./work-title.js";

/** Kinds of item that documents become. */
export type CslType = "legislation" | "report" | "document" | "legal_case" | "standard";

/** What CSL-JSON has no variable for: the fields that `fromCsl` restores. */
export interface CslCustom {
  /** Type, or `null`. */
  readonly documentType: DocumentTypeId | null;
  /** Number and symbol, or `null`. */
  readonly number: DocumentNumber | null;
  /** Name with its type word ("Luật Đất đai"), or `null`. */
  readonly name: string | null;
  /** What it is about, or `null`. */
  readonly subject: string | null;
  /** Day of issue, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body as written, or `null`. */
  readonly issuer: string | null;
  /** Term of the issuing body, or `null`. */
  readonly tenure: IdentityFields["tenure"];
  /** Pinpoints, in order. */
  readonly locators: readonly LocatorParts[];
}

/** A name that is not parted into family name and given name. */
export interface CslName {
  /** The whole name. */
  readonly literal: string;
}

/** A day, or the first and the last day of a period. */
export interface CslDate {
  /** One or two of `[year, month, day]`, months from 1; month and day may be left out. */
  readonly "date-parts": readonly (readonly number[])[];
}

/** Where an item carries what CSL-JSON has no variable for. */
export interface CslCustomFields {
  /** The fields of the document, put there by `toCsl`. */
  readonly vanban?: CslCustom;
}

/** An item of CSL-JSON (citation-style-language/schema, csl-data.json), the variables that documents use. */
export interface CslItem {
  /** Stable id, made of the key of the document: "vn-decree-30-2020-nd-cp". */
  readonly id: string;
  /** Kind of item. */
  readonly type: CslType;
  /** Language of the document: "vi". */
  readonly language?: string;
  /** Country: "vn". */
  readonly jurisdiction?: string;
  /** Name of the type: "Nghị định". */
  readonly genre?: string;
  /** Number and symbol; see `flavour` of `CslOptions`. */
  readonly number?: string;
  /** Name, else type and subject ("Nghị định quy định về hóa đơn"). */
  readonly title?: string;
  /** Issuer of legislation and standards, court of a judgment. */
  readonly authority?: string;
  /** Issuer of everything else. */
  readonly author?: readonly CslName[];
  /** Place of the dateline. */
  readonly "publisher-place"?: string;
  /** Day of issue. */
  readonly issued?: CslDate;
  /** Pinpoint: "khoản 2 Điều 5". */
  readonly section?: string;
  /** What CSL-JSON has no variable for. */
  readonly custom?: CslCustomFields;
}

/** How items are made. */
export interface CslOptions {
  /** `citeproc`: the hyphen behind the serial is escaped, else citeproc-js takes "24-CT" for a range and prints "Nos." Default `raw`. */
  readonly flavour?: "raw" | "citeproc";
  /** Type of administrative and Party documents. `report` keeps the number in all styles, `document` the day. Default `report`. */
  readonly administrativeType?: "report" | "document";
}

/**
 * Turns a document into an item of CSL-JSON, for Zotero, citeproc and Pandoc.
 *
 * Legal normative documents become `legislation` with `genre`, since `regulation` loses the number in common styles.
 * `custom.vanban` carries the fields unchanged, so that `fromCsl` gives them back.
 *
 * @param document - a citation, a reference or a document entity.
 * @returns the item; variables that are not known are left out.
 * @example
 * ```ts
 * import { toCsl } from "vanban/format";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const item = toCsl({ number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: parseDateOrThrow("5/3/2020"), issuer: "Chính phủ" });
 * item.id; // => "vn-decree-30-2020-nd-cp"
 * item.type; // => "legislation"
 * item.issued; // => { "date-parts": [[2020, 3, 5]] }
 * ```
 */
export function toCsl(document: CitableDocument, options: CslOptions = {}): CslItem {
  const fields = identityFields(document);
  const row = documentTypes.find(({ id }) => id === fields.documentType);
  const type = typeOf(fields, row?.category, options.administrativeType ?? "report");
  const title = workTitle(fields);
  const parts = dateParts(fields.issuedOn);
  const locators = document.locators ?? [];
  return {
    id: `vn-${slug(documentKey(document).key)}`,
    type,
    language: document.language ?? "vi",
    jurisdiction: "vn",
    ...(row === undefined ? {} : { genre: row.vi }),
    ...(fields.number === null ? {} : { number: numberText(fields.number, type, options) }),
    ...(title === null ? {} : { title }),
    ...issuerVariable(fields.issuer, type),
    ...(document.place == null ? {} : { "publisher-place": document.place }),
    ...(parts === null ? {} : { issued: { "date-parts": parts } }),
    ...(locators.length === 0 ? {} : { section: formatLocators(locators) }),
    custom: { vanban: { ...fields, locators } },
  };
}

/** How items are read. */
export interface CslReading {
  /** Reads a number, for items that were not made by `toCsl`: `(text) => parseDocumentNumberOrThrow(text)`. Default none. */
  readonly readNumber?: (text: string) => DocumentNumber | null;
}

/**
 * Turns an item of CSL-JSON into a document.
 *
 * An item made by `toCsl` gives back type, number, name, subject, date, issuer, tenure and pinpoints as they were. Of any other item the type is
 * known by its `genre`, date and issuer by `issued`, `authority` or `author`; its title is the name of a law, else the subject.
 *
 * @param item - the item.
 * @returns the document; `null` for what the item does not say.
 * @example
 * ```ts
 * import { fromCsl, toCsl } from "vanban/format";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * const plan = { number: parseDocumentNumberOrThrow("147-KH/TU"), issuedOn: null, issuer: "Thành ủy Hà Nội" };
 * fromCsl(toCsl(plan)).number?.canonical; // => "147-KH/TU"
 * ```
 */
export function fromCsl(item: CslItem, { readNumber }: CslReading = {}): CslCustom {
  const kept = item.custom?.vanban;
  if (kept !== undefined) return kept;
  const row = documentTypes.find(({ vi }) => item.genre !== undefined && foldName(vi) === foldName(item.genre));
  const named = row?.cites !== "number" && row?.category !== "administrative";
  const title = item.title ?? null;
  const number =
    item.number === undefined || readNumber === undefined ? null : readNumber(item.number.replaceAll("\\-", "-"));
  return {
    documentType: row?.id ?? null,
    number,
    name: named ? title : null,
    subject: named ? null : title,
    issuedOn: civilDate(item.issued?.["date-parts"][0] ?? []),
    issuer: item.authority ?? item.author?.[0]?.literal ?? null,
    tenure: null,
    locators: [],
  };
}

function typeOf(fields: IdentityFields, category: string | undefined, administrative: "report" | "document"): CslType {
  if (category === "court") return "legal_case";
  if (category === "standard") return "standard";
  return isLegislation(fields) ? "legislation" : administrative;
}

function numberText(number: DocumentNumber, type: CslType, { flavour }: CslOptions): string {
  const written = formatDocumentNumber(number);
  if (flavour !== "citeproc" || type === "legislation") return written;
  return written.replace(/^([0-9]+)-/, "$1\\-");
}

function issuerVariable(issuer: string | null, type: CslType): Pick<CslItem, "authority" | "author"> {
  if (issuer === null) return {};
  return type === "report" || type === "document" ? { author: [{ literal: issuer }] } : { authority: issuer };
}

function dateParts(date: CivilDate | null): readonly (readonly number[])[] | null {
  if (date === null || date.year === null) return null;
  const start = [date.year, date.month, date.day].filter((part) => part !== null);
  const end = date.end === null ? null : [date.end.year, date.end.month, date.end.day].filter((part) => part !== null);
  return end === null ? [start] : [start, end];
}

function civilDate([year, month, day]: readonly number[]): CivilDate | null {
  const parts = {
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    quarter: null,
    half: null,
    time: null,
    end: null,
  };
  const edtf = edtfOf(parts);
  return edtf === null ? null : { ...parts, edtf };
}
