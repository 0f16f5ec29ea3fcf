/** Tokens of a phrase. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
