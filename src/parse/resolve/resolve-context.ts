import type { Draft } from "../draft.js";
import { each } from "../each.js";
import type { Tokens } from "../tokens.js";
import { definedBy } from "./defined-by.js";
import { introducesQuote } from "./introduces-quote.js";

/** What the passes know of the text beside its citations. */
export interface ResolveContext {
  /** Index of the citation that is the text's own document, or `null`. */
  readonly self: number | null;
  /** Indices of the citations behind which a quotation from the document follows ("… quy định như sau:"). */
  readonly introducesQuote: ReadonlySet<number>;
  /** By index of a citation that gives a short name ("sau đây gọi là …"): the one to which it does. */
  readonly definedBy: ReadonlyMap<number, number>;
}

/**
 * Reads around the mentions what resolving them needs.
 *
 * @param self - the text's own document.
 */
export function resolveContext(tokens: Tokens, drafts: readonly Draft[], self: Draft | null): ResolveContext {
  const context = new Context(drafts, self === null ? null : drafts.indexOf(self));
  each(drafts, readAround, tokens, context);
  return context;
}

/** The context while it is read. */
class Context implements ResolveContext {
  readonly introducesQuote: Set<number> = new Set();
  readonly definedBy: Map<number, number> = new Map();

  constructor(
    readonly drafts: readonly Draft[],
    readonly self: number | null,
  ) {}
}

function readAround(draft: Draft, index: number, tokens: Tokens, context: Context): void {
  if (introducesQuote(tokens, draft)) context.introducesQuote.add(index);
  const defined = definedBy(tokens, context.drafts, index);
  if (defined !== null) context.definedBy.set(index, defined);
}
