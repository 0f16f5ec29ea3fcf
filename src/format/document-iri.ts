import { type DocumentIdentity, type IdentityFields, identityFields } from "../model/document-identity.js";
import { documentKey } from "../model/document-key.js";
import { foldUnitName } from "../model/fold-unit-name.js";
import { documentTypes } from "../model/registry/document-types.js";
import { formatDocumentNumber } from "./document-number.js";
import { slug } from "./slug.js";

/** Issuers that a code names beyond doubt, so that every mention of a document gets the same address. */
const issuersByCode: Readonly<Record<string, string>> = {
  QH: "Quốc hội",
  UBTVQH: "Ủy ban Thường vụ Quốc hội",
  CTN: "Chủ tịch nước",
  CP: "Chính phủ",
  TTg: "Thủ tướng Chính phủ",
};

/**
 * Makes an address for a document in the manner of URN:LEX (RFC 9676): `urn:lex:vn:{issuer}:{type}:{date};{number}`.
 *
 * Issuer, type and name are in small letters without diacritics, their words joined by dots; the date is the day of issue or, where that is not
 * known, the year; the number has hyphens for slashes. The authority for `vn` is not registered, so the address is unofficial.
 *
 * @param ref - a citation, a reference or a document entity.
 * @returns the address, or `null` where the document is not told apart for certain (`documentKey`) or issuer, type or year are unknown.
 * @example
 * ```ts
 * import { documentIri } from "vanban/format";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const decree = { number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: parseDateOrThrow("5/3/2020"), issuer: "Chính phủ" };
 * documentIri(decree); // => "urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp"
 * documentIri({ ...decree, number: parseDocumentNumberOrThrow("38/KH-UBND"), issuer: null }); // => null
 * ```
 */
export function documentIri(ref: DocumentIdentity): string | null {
  const fields = identityFields(ref);
  const { number, name, documentType } = fields;
  const issuer = issuerOf(fields);
  const date = dateOf(fields);
  const type = documentTypes.find(({ id }) => id === documentType)?.vi;
  if (issuer === null || date === null || type === undefined || !documentKey(ref).exact) return null;
  const what = number === null ? dotted(name ?? "") : slug(formatDocumentNumber(number));
  return `urn:lex:vn:${dotted(issuer)}:${dotted(type)}:${date};${what}`;
}

/** The body that issued a document, folded; the one that the code names where it names one. */
export function issuerOf({ number, issuer }: IdentityFields): string | null {
  const [code, more] = number?.issuerCodes ?? [];
  const told = code === undefined || more !== undefined ? undefined : issuersByCode[code];
  return told ?? (issuer === null ? null : foldUnitName(issuer));
}

/** The day of issue, else the year, as ISO 8601; `null` where neither is known. */
export function dateOf({ number, issuedOn }: IdentityFields): string | null {
  if (issuedOn !== null && issuedOn.year !== null && issuedOn.day !== null && issuedOn.end === null) {
    return issuedOn.edtf.slice(0, 10);
  }
  const year = number?.year ?? issuedOn?.year ?? null;
  return year === null ? null : String(year);
}

function dotted(text: string): string {
  return slug(text).replaceAll("-", ".");
}
