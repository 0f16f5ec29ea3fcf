import * as z from "zod";
import type { Issuer, Unit, UnitLevel, UnitSphere } from "../unit.js";
import { entity, wordsSchema } from "./entity.js";
import { bodyPhraseSchema } from "./span.js";

/** Schema of a `UnitSphere`. */
export const unitSphereSchema: z.ZodType<UnitSphere, UnitSphere> = z.enum([
  "party",
  "state",
  "assembly",
  "court",
  "procuracy",
  "front",
  "massOrganization",
  "army",
  "other",
]);

/** Schema of a `UnitLevel`. */
export const unitLevelSchema: z.ZodType<UnitLevel, UnitLevel> = z.enum([
  "central",
  "province",
  "district",
  "commune",
  "base",
  "any",
]);

/** Schema of a `Unit`: it does not end before it begins, and is not its own superior or successor. */
export const unitSchema: z.ZodType<Unit, Unit> = entity<Unit>({
  kind: z.literal("unit"),
  id: wordsSchema,
  name: wordsSchema,
  shortNames: z.array(wordsSchema),
  codes: z.array(wordsSchema),
  level: unitLevelSchema,
  sphere: unitSphereSchema,
  parent: wordsSchema.nullable(),
  jurisdiction: wordsSchema.nullable(),
  validity: z
    .strictObject({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })
    .refine(({ from, to }) => from === null || to === null || from <= to, "a body ends before it begins"),
  successors: z.array(wordsSchema),
}).refine(
  (unit) => unit.parent !== unit.id && !unit.successors.includes(unit.id),
  "a body stands above or behind itself",
);

/** Schema of an `Issuer`. */
export const issuerSchema: z.ZodType<Issuer, Issuer> = bodyPhraseSchema as z.ZodType<Issuer, Issuer>;
