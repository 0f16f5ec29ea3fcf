import * as z from "zod";
import type { Diagnostic, DiagnosticParam, Fix, Severity, TextEdit } from "../diagnostic.js";
import { entity, wordsSchema } from "./entity.js";
import { spanSchema } from "./span.js";

const severitySchema: z.ZodType<Severity, Severity> = z.enum(["error", "warning", "info", "hint"]);

/** Schema of a `TextEdit`. */
export const textEditSchema: z.ZodType<TextEdit, TextEdit> = entity<TextEdit>({
  span: spanSchema,
  newText: z.string(),
});

/** Schema of a `Fix`: at least one edit, in text order, none inside another. */
export const fixSchema: z.ZodType<Fix, Fix> = entity<Fix>({
  title: wordsSchema,
  edits: z.array(textEditSchema).min(1),
  safe: z.boolean(),
}).refine(
  (fix) => fix.edits.every((edit, index) => index === 0 || edit.span.start >= (fix.edits[index - 1]?.span.end ?? 0)),
  "the edits of a fix overlap or are out of order",
);

const paramSchema: z.ZodType<DiagnosticParam, DiagnosticParam> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
]);

/** Schema of a `Diagnostic`. */
export const diagnosticSchema: z.ZodType<Diagnostic, Diagnostic> = entity<Diagnostic>({
  code: z.string().regex(/^(?:[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z]{2,6}\d{3})$/),
  severity: severitySchema,
  span: spanSchema,
  params: z.record(z.string(), paramSchema),
  fixes: z.array(fixSchema),
});
