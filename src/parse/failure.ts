import type { ReadingCode } from "../model/reading-codes.js";
import type { ParseResult } from "../model/result.js";
import { readingDiagnostic } from "./diagnostics.js";
import type { OffsetRuns } from "./normalize.js";

/** The result of a whole-string reader that does not read the string: the reason, at offsets of the normalised text. */
export function failure(code: ReadingCode, runs: OffsetRuns | null, start: number, end: number): ParseResult<never> {
  return { ok: false, diagnostics: [readingDiagnostic(code, runs, start, end)] };
}
