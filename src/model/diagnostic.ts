import type { Span } from "./span.js";

/** How grave a finding is: only `error` makes a report not well-formed. */
export type Severity = "error" | "warning" | "info" | "hint";

/** One replacement in the text that was given. */
export interface TextEdit {
  /** What is replaced (UTF-16 offsets, end exclusive); an empty span inserts. */
  readonly span: Span;
  /** What stands there afterwards. */
  readonly newText: string;
}

/** A proposed repair: a set of edits that do not overlap. */
export interface Fix {
  /** Stable name of the repair, for menus and logs ("pad-serial"); prose is given by `describeDiagnostic`. */
  readonly title: string;
  /** The edits, in text order. */
  readonly edits: readonly TextEdit[];
  /** `true` where the repair cannot change what the text means, so that it may be applied unasked. */
  readonly safe: boolean;
}

/** A value that a message may quote. */
export type DiagnosticParam = string | number | boolean | null;

/**
 * A finding as data: a stable code, where it is, what it is about, and how to repair it.
 * Prose in Vietnamese and English is given by `describeDiagnostic` of `vanban/validate`.
 */
export interface Diagnostic {
  /** Stable code, `family/kebab-case` for what was met while reading ("number/eth"), the rule's id for a rule ("SYM012"). */
  readonly code: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where (UTF-16 offsets, end exclusive). */
  readonly span: Span;
  /** Values that the message quotes. */
  readonly params: Readonly<Record<string, DiagnosticParam>>;
  /** Proposed repairs; empty where there is none. */
  readonly fixes: readonly Fix[];
}
