import * as z from "zod";
import type { Assignment } from "../assignment.js";
import { civilDateSchema } from "./civil-date.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";
import { phraseSchema, spanSchema } from "./span.js";

/** Schema of an `Assignment`: its number is no part of its text, so the text is never longer than its span. */
export const assignmentSchema: z.ZodType<Assignment, Assignment> = entity<Assignment>({
  kind: z.literal("assignment"),
  ordinal: z.int().min(1),
  text: wordsSchema,
  span: spanSchema,
  assignees: z.array(phraseSchema),
  due: civilDateSchema.nullable(),
  documents: z.array(indexSchema),
}).refine(
  (assignment) => assignment.text.length <= assignment.span.end - assignment.span.start,
  "a task is longer than its span",
);
