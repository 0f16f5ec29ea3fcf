import type { CitedDocument } from "../../model/extraction.js";
import { buildDocuments } from "./build-documents.js";
import { groupMentions } from "./group-mentions.js";
import { linkShortForms, type ResolveContext } from "./link-short-forms.js";
import type { OpenCitation } from "./writable.js";

/** Settles which document each citation means, in small ordered passes: full mentions, short forms, back references, documents. */
export function resolveCitations(citations: readonly OpenCitation[], context: ResolveContext): CitedDocument[] {
  const { groups, groupOf } = groupMentions(citations);
  linkShortForms(citations, groups, groupOf, context);
  return buildDocuments(citations, groups, groupOf);
}
