import * as z from "zod";
import type { ParseResult } from "../result.js";
import { diagnosticSchema } from "./diagnostic.js";

/**
 * The schema of what a `parse…` function gives back.
 *
 * @param value - schema of the value.
 * @returns a schema of both outcomes: the value with what was repaired, or at least one reason why not.
 */
export function parseResultSchema<T>(value: z.ZodType<T, T>): z.ZodType<ParseResult<T>, ParseResult<T>> {
  return z.discriminatedUnion("ok", [
    z.strictObject({ ok: z.literal(true), value, diagnostics: z.array(diagnosticSchema) }),
    z.strictObject({ ok: z.literal(false), diagnostics: z.tuple([diagnosticSchema], diagnosticSchema) }),
  ]) as z.ZodType<ParseResult<T>, ParseResult<T>>;
}
