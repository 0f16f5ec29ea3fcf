import type { Diagnostic } from "./diagnostic.js";

/** A value, with what was repaired on the way to it. */
export interface ParseSuccess<T> {
  /** Tag of the union of outcomes. */
  readonly ok: true;
  /** What was read. */
  readonly value: T;
  /** What was repaired or is doubtful; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Why there is no value. */
export interface ParseFailure {
  /** Tag of the union of outcomes. */
  readonly ok: false;
  /** At least one reason. */
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

/**
 * What every `parse…` function gives back: the value with what was repaired on the way, or at least one reason why not.
 * No parse function throws on any string; the `…OrThrow` forms throw a `VanbanError`.
 */
export type ParseResult<T> = ParseSuccess<T> | ParseFailure;
