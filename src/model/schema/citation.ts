import * as z from "zod";
import {
  type Citation,
  type ConferenceMention,
  citationFields,
  citationForms,
  type DateMention,
  type FieldSource,
  type UnitMention,
} from "../citation.js";
import { civilDateSchema, noDateSchema } from "./civil-date.js";
import { conferenceSchema } from "./conference.js";
import { diagnosticSchema } from "./diagnostic.js";
import { documentTypeIdSchema } from "./document.js";
import { documentNumberSchema } from "./document-number.js";
import { entity, indexSchema, wordsSchema } from "./entity.js";
import { locatorSchema } from "./locator.js";
import { fillsSpan, fillsSpanMessage, phraseSchema, spanSchema } from "./span.js";
import { tenureSchema } from "./tenure.js";
import { issuerSchema } from "./unit.js";

const fieldSourceSchema: z.ZodType<FieldSource, FieldSource> = z.enum(["written", "inferred"]);

/**
 * Schema of a `Citation`: its core lies inside its extent, its form agrees with its number and name,
 * and each field that it has, and no other, says whether it was written or inferred.
 */
export const citationSchema: z.ZodType<Citation, Citation> = entity<Citation>({
  kind: z.literal("citation"),
  form: z.enum(citationForms),
  span: spanSchema,
  extent: spanSchema,
  text: wordsSchema,
  documentType: documentTypeIdSchema.nullable(),
  number: documentNumberSchema.nullable(),
  name: wordsSchema.nullable(),
  issuedOn: civilDateSchema.nullable(),
  issuer: issuerSchema.nullable(),
  tenure: tenureSchema.nullable(),
  subject: phraseSchema.nullable(),
  locators: z.array(locatorSchema),
  provenance: z.partialRecord(z.enum(citationFields), fieldSourceSchema) as z.ZodType<Citation["provenance"]>,
  parts: z.partialRecord(z.enum(citationFields), spanSchema) as z.ZodType<Citation["parts"]>,
  antecedent: indexSchema.nullable(),
  antecedentReason: wordsSchema.nullable(),
  document: indexSchema.nullable(),
  diagnostics: z.array(diagnosticSchema),
})
  .refine(fillsSpan, fillsSpanMessage)
  .refine(
    ({ span, extent }) => extent.start <= span.start && span.end <= extent.end,
    "the core of a citation is not inside its extent",
  )
  .refine(formAgrees, "the form of a citation does not agree with its number and name")
  .refine(sourcesAgree, "a field has a source but no value, a value but no source, or a place but was not written");

function formAgrees({ form, number, name }: Citation): boolean {
  switch (form) {
    case "full":
      return number !== null && number.symbol !== "";
    case "number":
      return number !== null && number.symbol === "";
    case "self":
      return number !== null;
    case "named":
      return name !== null && number === null;
    case "anaphoric":
      return true;
  }
}

function sourcesAgree(citation: Citation): boolean {
  return citationFields.every((field) => {
    const present = field === "locators" ? citation.locators.length > 0 : citation[field] !== null;
    const source = citation.provenance[field];
    return (source !== undefined) === present && (citation.parts[field] === undefined || source === "written");
  });
}

const impossible = "date/impossible";

/** Schema of a `DateMention`: its date is the empty one of `noDateSchema` exactly where no calendar has what is written. */
export const dateMentionSchema: z.ZodType<DateMention, DateMention> = entity<DateMention>({
  kind: z.literal("date"),
  span: spanSchema,
  text: wordsSchema,
  date: z.union([civilDateSchema, noDateSchema]),
  resolved: civilDateSchema.nullable(),
  diagnostics: z.array(diagnosticSchema),
})
  .refine(fillsSpan, fillsSpanMessage)
  .refine(
    ({ date, diagnostics }) => (date.edtf === "") === diagnostics.some(({ code }) => code === impossible),
    "an impossible day has a date, or a possible one has none",
  );

/** Schema of a `UnitMention`. */
export const unitMentionSchema: z.ZodType<UnitMention, UnitMention> = entity<UnitMention>({
  kind: z.literal("unit"),
  span: spanSchema,
  text: wordsSchema,
  unit: wordsSchema.nullable(),
  name: wordsSchema,
}).refine(fillsSpan, fillsSpanMessage);

/** Schema of a `ConferenceMention`. */
export const conferenceMentionSchema: z.ZodType<ConferenceMention, ConferenceMention> = entity<ConferenceMention>({
  kind: z.literal("conference"),
  span: spanSchema,
  text: wordsSchema,
  conference: conferenceSchema,
}).refine(fillsSpan, fillsSpanMessage);
