import { documentKey } from "../model/document-key.js";
import { type CitableDocument, type CitationFormat, formatCitation } from "./citation.js";
import type { CitationProfileId } from "./profiles.js";

/** Writes the citations of one text in order and knows which documents it has cited. */
export interface CitationSession {
  /**
   * Cites a document: in full the first time, in short afterwards.
   *
   * @param document - a citation, a reference or a document entity.
   * @param options - as for `formatCitation`; `mention` overrides the memory.
   * @returns the citation.
   */
  cite(document: CitableDocument, options?: Omit<CitationFormat, "profile">): string;
}

/**
 * Begins a text that cites by one set of rules.
 *
 * Two mentions are of one document where their keys are exact and equal (`documentKey`), or where the same object is given again;
 * a document that is not told apart for certain is cited in full each time.
 *
 * @param profile - rules of the citing text; see `profileFor`.
 * @returns the session; it holds no state but the documents that it has cited.
 * @example
 * ```ts
 * import { createCitationSession } from "vanban/format";
 * import { parseDocumentNumberOrThrow } from "vanban/parse";
 * const session = createCitationSession("nd30");
 * const decree = { number: parseDocumentNumberOrThrow("30/2020/NĐ-CP"), issuedOn: null, issuer: "Chính phủ" };
 * session.cite(decree); // => "Nghị định số 30/2020/NĐ-CP của Chính phủ"
 * session.cite(decree); // => "Nghị định số 30/2020/NĐ-CP"
 * ```
 */
export function createCitationSession(profile: CitationProfileId): CitationSession {
  const keys = new Set<string>();
  const documents = new Set<CitableDocument>();
  return {
    cite(document, options = {}) {
      const { key, exact } = documentKey(document);
      const known = documents.has(document) || (exact && keys.has(key));
      documents.add(document);
      if (exact) keys.add(key);
      return formatCitation(document, { mention: known ? "subsequent" : "first", ...options, profile });
    },
  };
}
