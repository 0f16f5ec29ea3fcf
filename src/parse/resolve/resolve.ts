import type { Citation } from "../../model/citation.js";
import type { CitedDocument } from "../../model/extraction.js";
import type { ReadingCode } from "../../model/reading-codes.js";
import { Resolution, resolveCitations, takeUp } from "./resolve-citations.js";
import { ResolveContext } from "./resolve-context.js";

/** Options of `resolve`. */
export interface ResolveOptions {
  /** Index of the citation that is the text's own document, or `null` for none. Default: the first of form `self`. */
  readonly self?: number | null;
}

/** Citations with the documents that they mean, pointing at each other. */
export interface ResolvedCitations {
  /** The citations in the order given, with `document`, `antecedent` and `antecedentReason` settled. */
  readonly citations: readonly Citation[];
  /** The distinct documents cited, in the order of their first mention. */
  readonly documents: readonly CitedDocument[];
}

/** What an earlier resolution said about the citation. */
const AMBIGUOUS: ReadingCode = "resolve/ambiguous";

/**
 * Settles anew which document each citation means, as `extract` does: for citations that were filtered or corrected, or that come from
 * several texts that belong together (the pages of one document) or from a reader of your own.
 *
 * Only the citations are looked at, in their order. So "Nghị định này" inside a quotation, which `extract` links to the document quoted,
 * is linked only where the text's own document or the only one of its type answers, and names that the text defines count as any other.
 *
 * @param citations - in text order; what they say of `document` and antecedent is not taken over. They stay as they are.
 * @returns new citations and documents; indices are those of the lists returned.
 * @example
 * ```ts
 * import { extractCitations, resolve } from "vanban/parse";
 * const page1 = extractCitations("Nghị quyết số 18-NQ/TW ngày 25/10/2017 về tổ chức bộ máy");
 * const page2 = extractCitations("Sau 7 năm thực hiện Nghị quyết 18, bộ máy đã gọn hơn.");
 * const { citations, documents } = resolve([...page1, ...page2]);
 * documents.map((document) => document.mentions); // => [[0, 1]]
 * citations[1]?.antecedentReason; // => "short-form"
 * ```
 */
export function resolve(citations: readonly Citation[], options: ResolveOptions = {}): ResolvedCitations {
  const open = citations.map((citation) => ({
    ...citation,
    antecedent: null,
    antecedentReason: null,
    document: null,
    diagnostics: citation.diagnostics.filter(({ code }) => code !== AMBIGUOUS),
  }));
  const first = citations.findIndex(({ form }) => form === "self");
  const self = options.self === undefined ? (first < 0 ? null : first) : options.self;
  const resolution = new Resolution(new ResolveContext(self));
  for (const citation of open) takeUp(resolution, citation);
  const documents = resolveCitations(resolution, null);
  return { citations: resolution.citations, documents };
}
