import type { AnnotatedMentions } from "../../src/format/annotate.js";
import type { Citation, DateMention, UnitMention } from "../../src/model/citation.js";
import { documentTypeOfNumber } from "../../src/model/document-type-of-number.js";
import type { Span } from "../../src/model/span.js";
import { parseDocumentNumberOrThrow } from "../../src/parse/document-number.js";
import { dateOf } from "./refs.js";

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** A citation whose words stand in the text. */
export function citationAt(text: string, words: string, number: string | null): Citation {
  const span = find(text, words);
  const read = number === null ? null : parseDocumentNumberOrThrow(number);
  return {
    kind: "citation",
    form: read === null ? "named" : "full",
    span,
    extent: span,
    text: words,
    documentType: read === null ? null : documentTypeOfNumber(read),
    number: read,
    name: read === null ? words : null,
    issuedOn: null,
    issuer: null,
    tenure: null,
    subject: null,
    locators: [],
    provenance: {},
    parts: {},
    antecedent: null,
    antecedentReason: null,
    document: null,
    diagnostics: [],
  };
}

/** A date whose words stand in the text. */
export function dateAt(text: string, words: string): DateMention {
  return { kind: "date", span: find(text, words), text: words, date: dateOf(words), resolved: null, diagnostics: [] };
}

/** A body whose words stand in the text. */
export function unitAt(text: string, words: string, unit: string | null = null): UnitMention {
  return { kind: "unit", span: find(text, words), text: words, unit, name: words };
}

/** Mentions with the kinds that are not given left empty. */
export function mentionsOf(mentions: Partial<AnnotatedMentions>): AnnotatedMentions {
  return { citations: [], dates: [], units: [], conferences: [], ...mentions };
}
