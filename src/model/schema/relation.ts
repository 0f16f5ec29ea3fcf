import * as z from "zod";
import { type Relation, type RelationType, relationTypes } from "../relation.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";
import { spanSchema } from "./span.js";

/** Schema of a `RelationType`. */
export const relationTypeSchema: z.ZodType<RelationType, RelationType> = z.enum(relationTypes);

/** Schema of a `Relation`: no document relates to itself. */
export const relationSchema: z.ZodType<Relation, Relation> = entity<Relation>({
  type: relationTypeSchema,
  from: indexSchema.nullable(),
  to: indexSchema,
  span: spanSchema,
  trigger: wordsSchema,
}).refine((relation) => relation.from !== relation.to, "a document relates to itself");
