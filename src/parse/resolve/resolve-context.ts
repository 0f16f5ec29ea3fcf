import { collect } from "../collect.js";
import type { Draft } from "../draft.js";
import type { Tokens } from "../tokens.js";
import { definedBy } from "./defined-by.js";
import { introducesQuote } from "./introduces-quote.js";

/** What the passes know of the text beside its citations. */
export interface ResolveContext {
  /** Index of the citation that is the text's own document, or `null`. */
  readonly self: number | null;
  /** For each citation: a quotation from the document follows ("… quy định như sau:"). */
  readonly introducesQuote: readonly boolean[];
  /** For each citation: the one to which it gives a short name ("sau đây gọi là …"), or `null`. */
  readonly definedBy: readonly (number | null)[];
}

/** Reads around the mentions what resolving them needs. */
export function resolveContext(tokens: Tokens, drafts: readonly Draft[]): ResolveContext {
  const self = drafts.findIndex((draft) => draft.form === "self");
  return {
    self: self < 0 ? null : self,
    introducesQuote: collect(drafts, introducesQuote, tokens, null),
    definedBy: collect(drafts, definedBy, tokens, drafts),
  };
}
