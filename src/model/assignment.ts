import type { CivilDate } from "./civil-date.js";
import type { Phrase, Span } from "./span.js";

/** One numbered or named task that a text sets ("Một là, …", "yêu cầu các Sở …"). */
export interface Assignment {
  /** Tag of the union of mentions. */
  readonly kind: "assignment";
  /** Place in its enumeration, from 1. */
  readonly ordinal: number;
  /** The task as written, without its number. */
  readonly text: string;
  /** Where it stands. */
  readonly span: Span;
  /** Who must do it, as written. */
  readonly assignees: readonly Phrase[];
  /** By when, or `null`. */
  readonly due: CivilDate | null;
  /** Indices into `citations` of the documents that it names. */
  readonly documents: readonly number[];
}
