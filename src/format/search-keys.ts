import { type DocumentIdentity, identityFields } from "../model/document-identity.js";
import { documentTypes } from "../model/registry/document-types.js";
import { toAscii } from "./ascii.js";
import { formatDocumentNumber } from "./document-number.js";
import { slug } from "./slug.js";

/** Strings under which a document can be stored and looked up. */
export interface SearchKeys {
  /** Canonical number, or the name with its year: "30/2020/NĐ-CP", "Luật Đất đai 2013". */
  readonly canonical: string;
  /** The same without diacritics: "30/2020/ND-CP". */
  readonly ascii: string;
  /** With the type, for addresses: "nghi-dinh-30-2020-nd-cp". */
  readonly slug: string;
  /** Capitals and figures only, for comparing dirty data: "302020NDCP". Not unique: 30/2020 and 3/02020 share it. */
  readonly compact: string;
}

/**
 * Gives the strings under which a document is found, from the strict one to the loosest.
 *
 * @param ref - a citation, a reference or a document entity.
 * @returns the strings, or `null` where it has neither number nor name.
 * @example
 * ```ts
 * import { searchKeys } from "vanban/format";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * const keys = searchKeys({ number: parseDocumentNumberOrThrow("số 30/2020/NĐ-CP"), issuedOn: null, issuer: null });
 * keys?.ascii; // => "30/2020/ND-CP"
 * keys?.slug; // => "nghi-dinh-30-2020-nd-cp"
 * keys?.compact; // => "302020NDCP"
 * ```
 */
export function searchKeys(ref: DocumentIdentity): SearchKeys | null {
  const { number, name, issuedOn, documentType } = identityFields(ref);
  const year = issuedOn?.year ?? null;
  const named = name === null ? null : name.replace(/\s+/g, " ").trim();
  const canonical =
    number !== null ? formatDocumentNumber(number) : year === null ? named : named && `${named} ${year}`;
  if (canonical === null || canonical === "") return null;
  const ascii = toAscii(canonical);
  const type = number === null ? "" : (documentTypes.find(({ id }) => id === documentType)?.vi ?? "");
  const compact = ascii.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return { canonical, ascii, slug: slug(`${type} ${canonical}`), compact };
}
