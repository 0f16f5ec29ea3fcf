import * as z from "zod";
import type { Tenure, YearRange } from "../tenure.js";
import { entity, wordsSchema } from "./entity.js";

const yearSchema: z.ZodType<number, number> = z.int().min(1000).max(2999);

const yearRangeSchema: z.ZodType<YearRange, YearRange> = entity<YearRange>({
  from: yearSchema,
  to: yearSchema,
}).refine((years) => years.from <= years.to, "a term ends before it begins");

/** Schema of a `Tenure`: years go forward, and the Roman writing stands wherever there is an ordinal. */
export const tenureSchema: z.ZodType<Tenure, Tenure> = entity<Tenure>({
  ordinal: z.int().min(1).nullable(),
  roman: z
    .string()
    .regex(/^[IVXLC]+$/)
    .nullable(),
  years: yearRangeSchema.nullable(),
  text: wordsSchema,
}).refine((tenure) => (tenure.ordinal === null) === (tenure.roman === null), "an ordinal is given in one writing only");
