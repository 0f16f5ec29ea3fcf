import * as z from "zod";
import { type Conference, conferenceKinds } from "../conference.js";
import { civilDateSchema } from "./civil-date.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";
import { phraseSchema } from "./span.js";
import { tenureSchema } from "./tenure.js";
import { issuerSchema } from "./unit.js";

/** Schema of a `Conference`. */
export const conferenceSchema: z.ZodType<Conference, Conference> = entity<Conference>({
  kind: z.literal("conference"),
  conferenceKind: z.enum(conferenceKinds),
  name: wordsSchema,
  ordinal: z.int().min(1).nullable(),
  tenure: tenureSchema.nullable(),
  heldOn: civilDateSchema.nullable(),
  place: wordsSchema.nullable(),
  host: issuerSchema.nullable(),
  chair: phraseSchema.nullable(),
  subject: phraseSchema.nullable(),
  documents: z.array(indexSchema),
});
