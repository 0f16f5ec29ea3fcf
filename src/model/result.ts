import type { Diagnostic } from "./diagnostic.js";

/**
 * What every `parse…` function gives back: the value with what was repaired on the way, or at least one reason why not.
 * No parse function throws on any string; the `…OrThrow` forms throw a `VanbanError`.
 */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]] };
