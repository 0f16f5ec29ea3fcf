import type { Diagnostic } from "../model/diagnostic.js";

/** One text to work on. */
export interface InputText {
  /** Name of the file, "-" for standard input, the id of an NDJSON record; `null` where it has none. */
  readonly id: string | number | null;
  /** The text. */
  readonly text: string;
  /** What was wrong with its bytes. */
  readonly diagnostics: readonly Diagnostic[];
}
