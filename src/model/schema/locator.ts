import type * as z from "zod";
import { type Locator, locatorLevels } from "../locator.js";
import { entity, wordsSchema } from "./entity.js";
import { fillsSpan, fillsSpanMessage, spanSchema } from "./span.js";

const labelSchema: z.ZodType<string | null, string | null> = wordsSchema.nullable();

/** Schema of a `Locator`: at least one level is named. */
export const locatorSchema: z.ZodType<Locator, Locator> = entity<Locator>({
  appendix: labelSchema,
  part: labelSchema,
  chapter: labelSchema,
  section: labelSchema,
  subsection: labelSchema,
  article: labelSchema,
  clause: labelSchema,
  point: labelSchema,
  item: labelSchema,
  text: wordsSchema,
  span: spanSchema,
})
  .refine((locator) => locatorLevels.some((level) => locator[level] !== null), "a pinpoint names no level")
  .refine(fillsSpan, fillsSpanMessage);
