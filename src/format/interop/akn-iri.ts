import { type DocumentIdentity, type IdentityFields, identityFields } from "../../model/document-identity.js";
import { documentKey } from "../../model/document-key.js";
import type { LocatorLevel } from "../../model/locator.js";
import { documentTypes } from "../../model/registry/document-types.js";
import { dateOf, issuerOf } from "../document-iri.js";
import { formatDocumentNumber } from "../document-number.js";
import type { LocatorParts } from "../locator.js";
import { slug } from "../slug.js";
import { isLegislation } from "./is-legislation.js";

/** Levels of a pinpoint by the prefixes of the naming convention, from the largest; khoản is a paragraph, tiết an item. */
const prefixes: readonly (readonly [LocatorLevel, string])[] = [
  ["appendix", "att"],
  ["part", "part"],
  ["chapter", "chp"],
  ["section", "sec"],
  ["subsection", "subsec"],
  ["article", "art"],
  ["clause", "para"],
  ["point", "point"],
  ["item", "item"],
];

/**
 * Makes the address of a document as a work by the Akoma Ntoso Naming Convention 1.0:
 * `/akn/vn/{act|judgment|doc}/{type}/{issuer}/{date}/{number}`, and of a provision in it, `…/~art_5__para_2`.
 *
 * Legal normative documents are acts, judgments of courts judgments, all others docs. The convention asks for words of small letters, figures
 * and hyphens; no authority of Viet Nam has registered such addresses, so they are unofficial.
 *
 * @param ref - a citation, a reference or a document entity.
 * @param locator - a provision; a range of provisions has no address and gives that of the document.
 * @returns the address, or `null` where the document is not told apart for certain (`documentKey`) or issuer, type or year are unknown.
 * @example
 * ```ts
 * import { aknIri } from "vanban/format";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const decree = { number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: parseDateOrThrow("5/3/2020"), issuer: "Chính phủ" };
 * aknIri(decree); // => "/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp"
 * aknIri(decree, { article: "8", clause: "1" }); // => "/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp/~art_8__para_1"
 * ```
 */
export function aknIri(ref: DocumentIdentity, locator?: LocatorParts): string | null {
  const fields = identityFields(ref);
  const issuer = slug(issuerOf(fields) ?? "");
  const date = dateOf(fields);
  const type = documentTypes.find(({ id }) => id === fields.documentType)?.vi;
  // An actor begins with a letter, so that it is not taken for a date.
  if (!/^[a-z]/.test(issuer) || date === null || type === undefined || !documentKey(ref).exact) return null;
  const what = slug(fields.number === null ? (fields.name ?? "") : formatDocumentNumber(fields.number));
  const work = `/akn/vn/${aknDocumentType(fields)}/${slug(type)}/${issuer}/${date}/${what}`;
  const portion = locator === undefined ? null : provisionId(locator);
  return portion === null ? work : `${work}/~${portion}`;
}

/** The kind of document in Akoma Ntoso. A consolidated text is a document of its own beside the act. */
function aknDocumentType(fields: IdentityFields): "act" | "judgment" | "doc" {
  if (fields.number?.shape === "court") return "judgment";
  return isLegislation(fields) && fields.documentType !== "consolidatedDocument" ? "act" : "doc";
}

/** "art_5__para_2__point_a". */
function provisionId(locator: LocatorParts): string | null {
  const parts = prefixes.flatMap(([level, prefix]) => {
    const label = locator[level];
    return label == null ? [] : [{ prefix, label }];
  });
  if (parts.length === 0 || parts.some(({ label }) => /[-–]/.test(label))) return null;
  return parts.map(({ prefix, label }) => `${prefix}_${idOf(label)}`).join("__");
}

/** The point "đ" is "dd", told apart from "d"; everything else as in `slug`. */
function idOf(label: string): string {
  return slug(label.replace(/[đĐ\u00d0\u00f0]/g, "dd"));
}
