import type * as z from "zod";
import type { Phrase, Span } from "../span.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";

/** Schema of a `Span`: `start` is not behind `end`. */
export const spanSchema: z.ZodType<Span, Span> = entity<Span>({ start: indexSchema, end: indexSchema }).refine(
  (span) => span.start <= span.end,
  "a span ends before it starts",
);

/** `true` where the words are as long as the stretch that they are said to stand in. */
export function fillsSpan(mention: { readonly text: string; readonly span: Span }): boolean {
  return mention.text.length === mention.span.end - mention.span.start;
}

/** What `fillsSpan` reports. */
export const fillsSpanMessage = "the text is not as long as its span";

/** Schema of a `Phrase`: its text is as long as its span. */
export const phraseSchema: z.ZodType<Phrase, Phrase> = entity<Phrase>({ text: wordsSchema, span: spanSchema }).refine(
  fillsSpan,
  fillsSpanMessage,
);
