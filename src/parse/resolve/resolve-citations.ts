import type { CitedDocument } from "../../model/extraction.js";
import { emptyList } from "../empty-list.js";
import { buildDocuments } from "./build-documents.js";
import { Grouping, groupMention, placeUndated } from "./group-mentions.js";
import { DefinedNames, linkDefinedNames, noteLeader } from "./link-defined-names.js";
import { linkShortForms } from "./link-short-forms.js";
import type { ResolveContext } from "./resolve-context.js";
import type { OpenCitation } from "./writable.js";

/** The citations of a text on the way to the documents that they mean. */
export class Resolution {
  readonly citations: OpenCitation[] = emptyList();
  readonly names: DefinedNames = new DefinedNames();
  readonly grouping: Grouping = new Grouping(this.citations);

  constructor(readonly context: ResolveContext) {}
}

/** Takes up the next citation in text order, which is looked at while it is at hand: whether it is a short name that the text defines, and its group. */
export function takeUp({ citations, names, grouping, context }: Resolution, citation: OpenCitation): void {
  const index = citations.length;
  citations.push(citation);
  noteLeader(names, citations, index, context.definedBy);
  groupMention(grouping, names.leaders.has(index));
}

/**
 * Settles which document each citation means, in small ordered passes: full mentions, names that the text defines, short forms, back
 * references, documents.
 *
 * @param resolution - with all citations taken up.
 * @param own - the text's own document as the caller knows it, or `null`; it stands nowhere in the text.
 */
export function resolveCitations(resolution: Resolution, own: OpenCitation | null): CitedDocument[] {
  const { citations, context } = resolution;
  if (own === null) return settle(resolution, context.self);
  const place = citations.length;
  takeUp(resolution, own);
  const documents = settle(resolution, place);
  citations.pop();
  for (const citation of citations) if (citation.antecedent === place) citation.antecedent = null;
  return documents.flatMap((document) => withoutOwn(document, place));
}

function settle({ citations, names, grouping, context }: Resolution, self: number | null): CitedDocument[] {
  const { groups, groupOf } = grouping;
  placeUndated(grouping);
  linkDefinedNames(citations, groupOf, names.leaders);
  linkShortForms(citations, groups, groupOf, context.introducesQuote, self);
  return buildDocuments(citations, groups);
}

/** The document without the mention that stands nowhere; none where the text does not mention it. */
function withoutOwn(document: CitedDocument, place: number): CitedDocument[] {
  const mentions = document.mentions.filter((mention) => mention !== place);
  if (mentions.length === 0) return [];
  const provenance = Object.fromEntries(Object.entries(document.provenance).filter(([, mention]) => mention !== place));
  return [{ ...document, mentions, provenance }];
}
