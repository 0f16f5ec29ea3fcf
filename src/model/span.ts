/**
 * A stretch of the caller's text.
 *
 * Offsets are UTF-16 code units into the text as it was given (never into a normalised copy); `end` is exclusive,
 * so `text.slice(span.start, span.end)` is what was read.
 */
export interface Span {
  /** First UTF-16 offset. */
  readonly start: number;
  /** Offset behind the last code unit. */
  readonly end: number;
}

/** Words of the text together with where they stand: `text` is always the slice of the caller's text at `span`. */
export interface Phrase {
  /** The words as written, line breaks and all. */
  readonly text: string;
  /** Where they stand. */
  readonly span: Span;
}
