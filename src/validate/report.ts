import type { Diagnostic } from "../model/diagnostic.js";

/**
 * What validation says of a string. Well-formed and known are two things: a number of a body that the registry
 * does not have yet may be written without a fault.
 */
export interface ValidationReport {
  /** `true` where no diagnostic is an error. */
  readonly wellFormed: boolean;
  /** `true` where the registry has every abbreviation of a type and of a body in it. */
  readonly known: boolean;
  /** Findings in text order, at most one for a fault. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A report of these diagnostics, in text order. */
export function reportOf(known: boolean, diagnostics: readonly Diagnostic[]): ValidationReport {
  const sorted = [...diagnostics].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.code, b.code),
  );
  return { wellFormed: sorted.every(({ severity }) => severity !== "error"), known, diagnostics: sorted };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
