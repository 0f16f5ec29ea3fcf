/** A term of office of a body: khóa XIII, nhiệm kỳ 2020 - 2025. */
export interface Tenure {
  /** 13 in "khóa XIII", or `null`. */
  readonly ordinal: number | null;
  /** "XIII", also for "khóa 13", or `null` where no ordinal is written. */
  readonly roman: string | null;
  /** Years of "nhiệm kỳ 2020 - 2025", or `null`. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** As written. */
  readonly text: string;
}
