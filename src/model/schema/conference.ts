import * as z from "zod";
import { type Conference, type ConferenceKind, conferenceKinds } from "../conference.js";
import { civilDateSchema } from "./civil-date.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";
import { bodyPhraseSchema, phraseSchema } from "./span.js";
import { tenureSchema } from "./tenure.js";

/** Schema of a `ConferenceKind`. */
export const conferenceKindSchema: z.ZodType<ConferenceKind, ConferenceKind> = z.enum(conferenceKinds);

/** Schema of a `Conference`. */
export const conferenceSchema: z.ZodType<Conference, Conference> = entity<Conference>({
  kind: z.literal("conference"),
  conferenceKind: conferenceKindSchema,
  name: wordsSchema,
  ordinal: z.int().min(1).nullable(),
  tenure: tenureSchema.nullable(),
  heldOn: civilDateSchema.nullable(),
  place: wordsSchema.nullable(),
  host: bodyPhraseSchema.nullable(),
  chair: phraseSchema.nullable(),
  subject: phraseSchema.nullable(),
  documents: z.array(indexSchema),
});
