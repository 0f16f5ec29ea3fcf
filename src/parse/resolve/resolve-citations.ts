import type { CitedDocument } from "../../model/extraction.js";
import { buildDocuments } from "./build-documents.js";
import { groupMentions } from "./group-mentions.js";
import { leadersOf, linkDefinedNames } from "./link-defined-names.js";
import { linkShortForms } from "./link-short-forms.js";
import type { ResolveContext } from "./resolve-context.js";
import type { OpenCitation } from "./writable.js";

/**
 * Settles which document each citation means, in small ordered passes: full mentions, names that the text defines, short forms, back
 * references, documents.
 *
 * @param own - the text's own document as the caller knows it, or `null`; it stands nowhere in the text.
 */
export function resolveCitations(
  citations: readonly OpenCitation[],
  context: ResolveContext,
  own: OpenCitation | null,
): CitedDocument[] {
  if (own === null) return settle(citations, context);
  const place = citations.length;
  const documents = settle([...citations, own], { ...context, self: place });
  for (const citation of citations) if (citation.antecedent === place) citation.antecedent = null;
  return documents.flatMap((document) => withoutOwn(document, place));
}

function settle(citations: readonly OpenCitation[], context: ResolveContext): CitedDocument[] {
  const leaders = leadersOf(citations, context.definedBy);
  const { groups, groupOf } = groupMentions(citations, leaders);
  linkDefinedNames(citations, groupOf, leaders);
  linkShortForms(citations, groups, groupOf, context);
  return buildDocuments(citations, groups);
}

/** The document without the mention that stands nowhere; none where the text does not mention it. */
function withoutOwn(document: CitedDocument, place: number): CitedDocument[] {
  const mentions = document.mentions.filter((mention) => mention !== place);
  if (mentions.length === 0) return [];
  const provenance = Object.fromEntries(Object.entries(document.provenance).filter(([, mention]) => mention !== place));
  return [{ ...document, mentions, provenance }];
}
