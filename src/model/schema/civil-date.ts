import * as z from "zod";
import type { CivilDate } from "../civil-date.js";
import { edtfOf } from "../edtf.js";
import { entity } from "./entity.js";

const point = String.raw`(?:\d{4}|(?:\d{4}|X{4})-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?|3[3-6]|4[01]))`;

const edtfSchema: z.ZodType<string, string> = z.string().regex(new RegExp(`^${point}(?:/${point})?$`));

const fields = {
  edtf: edtfSchema,
  year: z.int().min(1).max(9999).nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  quarter: z.int().min(1).max(4).nullable(),
  half: z.int().min(1).max(2).nullable(),
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
};

const pointSchema: z.ZodType<CivilDate, CivilDate> = lawful(entity<CivilDate>({ ...fields, end: z.null() }));

/** Schema of a `CivilDate`: its parts make its EDTF string, its day exists, and an interval does not run backwards. */
export const civilDateSchema: z.ZodType<CivilDate, CivilDate> = lawful(
  entity<CivilDate>({ ...fields, end: pointSchema.nullable() }),
);

/** Schema of the date of a mention that no calendar has (31/02/2023): nothing is known of it, and its EDTF string is empty. */
export const noDateSchema: z.ZodType<CivilDate, CivilDate> = entity<CivilDate>({
  edtf: z.literal(""),
  year: z.null(),
  month: z.null(),
  day: z.null(),
  quarter: z.null(),
  half: z.null(),
  time: z.null(),
  end: z.null(),
});

function lawful(schema: z.ZodType<CivilDate, CivilDate>): z.ZodType<CivilDate, CivilDate> {
  return schema
    .refine((date) => date.edtf === edtfOf(date), "the parts do not make the EDTF string")
    .refine(dayExists, "the calendar has no such day")
    .refine(runsForward, "the interval ends before it begins");
}

function dayExists({ year, month, day }: CivilDate): boolean {
  if (month === null || day === null) return true;
  // A leap year stands for an unknown one; years below 100 would be read as 19xx without the setter.
  const calendar = new Date(Date.UTC(2000, month - 1, 1));
  calendar.setUTCFullYear(year ?? 2000, month - 1, day);
  return calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
}

function runsForward(date: CivilDate): boolean {
  if (date.end === null || date.year === null || date.end.year === null) return true;
  const start = date.edtf.slice(0, date.edtf.indexOf("/"));
  return start.length === date.end.edtf.length ? start <= date.end.edtf : date.year <= date.end.year;
}
