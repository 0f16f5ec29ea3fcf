import * as z from "zod";
import type { Issuer, NamedIssuer, Unit, UnitLevel, UnitSphere, Validity } from "../unit.js";
import { entity, wordsSchema } from "./entity.js";
import { fillsSpan, fillsSpanMessage, spanSchema } from "./span.js";

const unitSphereSchema: z.ZodType<UnitSphere, UnitSphere> = z.enum([
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

const unitLevelSchema: z.ZodType<UnitLevel, UnitLevel> = z.enum([
  "central",
  "province",
  "district",
  "commune",
  "base",
  "any",
]);

const validitySchema: z.ZodType<Validity, Validity> = entity<Validity>({
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
}).refine(({ from, to }) => from === null || to === null || from <= to, "a body ends before it begins");

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
  validity: validitySchema,
  successors: z.array(wordsSchema),
}).refine(
  (unit) => unit.parent !== unit.id && !unit.successors.includes(unit.id),
  "a body stands above or behind itself",
);

/** Schema of a `NamedIssuer`. */
export const namedIssuerSchema: z.ZodType<NamedIssuer, NamedIssuer> = entity<NamedIssuer>({
  text: wordsSchema,
  unit: wordsSchema.nullable(),
});

/** Schema of an `Issuer`: its text is as long as its span. */
export const issuerSchema: z.ZodType<Issuer, Issuer> = entity<Issuer>({
  text: wordsSchema,
  span: spanSchema,
  unit: wordsSchema.nullable(),
}).refine(fillsSpan, fillsSpanMessage);
