/** The first and the last year of a term. */
export interface YearRange {
  /** 2020 in "nhiệm kỳ 2020 - 2025". */
  readonly from: number;
  /** 2025 in "nhiệm kỳ 2020 - 2025". */
  readonly to: number;
}

/** A term of office of a body: khóa XIII, nhiệm kỳ 2020 - 2025. */
export interface Tenure {
  /** 13 in "khóa XIII", or `null`. */
  readonly ordinal: number | null;
  /** "XIII", also for "khóa 13", or `null` where no ordinal is written. */
  readonly roman: string | null;
  /** Years of "nhiệm kỳ 2020 - 2025", or `null`. */
  readonly years: YearRange | null;
  /** As written. */
  readonly text: string;
}
