import type { Diagnostic } from "../model/diagnostic.js";

/** The same diagnostics, their spans moved by `offset`. */
export function shiftDiagnostics(diagnostics: readonly Diagnostic[], offset: number): Diagnostic[] {
  if (offset === 0) return [...diagnostics];
  const move = (span: { readonly start: number; readonly end: number }) => ({
    start: span.start + offset,
    end: span.end + offset,
  });
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    span: move(diagnostic.span),
    fixes: diagnostic.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: move(edit.span) })),
    })),
  }));
}
