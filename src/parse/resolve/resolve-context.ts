import type { Draft } from "../draft.js";
import type { Tokens } from "../tokens.js";
import { definedBy } from "./defined-by.js";
import { introducesQuote } from "./introduces-quote.js";

/** What resolving knows of the text beside its citations. */
export class ResolveContext {
  /** Indices of the citations behind which a quotation from the document follows ("… quy định như sau:"). */
  readonly introducesQuote: Set<number> = new Set();
  /** By index of a citation that gives a short name ("sau đây gọi là …"): the one to which it does. */
  readonly definedBy: Map<number, number> = new Map();

  /** @param self - index of the citation that is the text's own document, or `null`. */
  constructor(readonly self: number | null) {}
}

/** Notes what stands around a mention. */
export function readAround(context: ResolveContext, tokens: Tokens, drafts: readonly Draft[], index: number): void {
  if (introducesQuote(tokens, drafts[index] as Draft)) context.introducesQuote.add(index);
  const defined = definedBy(tokens, drafts, index);
  if (defined !== null) context.definedBy.set(index, defined);
}
