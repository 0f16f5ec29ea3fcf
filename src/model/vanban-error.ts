import type { Diagnostic } from "./diagnostic.js";

/** Thrown by the `…OrThrow` functions only. */
export class VanbanError extends Error {
  /** Why it could not be read, at least one. */
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];

  /**
   * @param message - one sentence for a log.
   * @param diagnostics - the reasons, at least one.
   */
  constructor(message: string, diagnostics: readonly [Diagnostic, ...Diagnostic[]]) {
    super(message);
    this.name = "VanbanError";
    this.diagnostics = diagnostics;
  }
}
