import type { Severity } from "./diagnostic.js";

/**
 * Codes of the diagnostics that reading can report, with their usual severity.
 * The rules of `vanban/validate` have codes of their own.
 */
export const readingCodes = {
  /** The whole string could not be read as what was asked for. */
  "parse/not-recognised": "error",
  /** Something stands behind the end of what was read. */
  "parse/trailing-text": "error",
  /** A full stop, comma or semicolon of a sentence stands behind what was read. */
  "parse/sentence-sign": "hint",
  /** The string is empty or holds only white space. */
  "parse/empty": "error",
  /** A Latin Eth (U+00D0, U+00F0) or African D (U+0189) stands for Đ. */
  "number/eth": "warning",
  /** A Cyrillic capital stands for the Latin one that looks like it: С for C. */
  "number/look-alike": "warning",
  /** A plain D stands for Đ: ND-CP for NĐ-CP. */
  "number/plain-d": "warning",
  /** A space or line break inside number and symbol. */
  "number/space": "warning",
  /** An en dash, em dash, minus or non-breaking hyphen stands for "-". */
  "number/dash": "warning",
  /** A slash stands for a hyphen, a hyphen for a slash, or one is missing. */
  "number/separator": "warning",
  /** A code is written in another letter case: Ctr for CTr, nđ-cp. */
  "number/letter-case": "warning",
  /** TƯ or T.Ư stands for TW. */
  "number/variant-code": "info",
  /** The serial is blank: a draft. */
  "number/blank-serial": "info",
  /** The symbol is left out: "Nghị quyết 34". */
  "number/no-symbol": "info",
  /** A zero-width or soft hyphen character stands inside. */
  "text/invisible-character": "warning",
  /** The text is not in Unicode normalisation form C there. */
  "text/not-nfc": "hint",
  /** The bytes of a file were not valid UTF-8; replaced by U+FFFD. */
  "text/invalid-utf8": "warning",
  /** The day does not exist in the calendar: 31/02/2023. */
  "date/impossible": "error",
  /** "này" before a date is read as "ngày". */
  "date/typo-this": "warning",
  /** Blanks stand for the marks between day, month and year: "ngày 01 7 2025". */
  "date/separator": "warning",
  /** A two-digit year, completed with a pivot. */
  "date/two-digit-year": "warning",
  /** A blank left open in a draft: "ngày … tháng … năm 2025". */
  "date/blank": "info",
  /** A month of the lunar calendar (giêng, chạp), read as the solar month of that place in the year. */
  "date/lunar-month": "info",
  /** A letter that is no point label (f, j, w, z). */
  "locator/unknown-label": "warning",
  /** A short form that could mean several documents. */
  "resolve/ambiguous": "info",
} as const;

// Each code has a severity.
readingCodes satisfies Readonly<Record<string, Severity>>;

/** A code that reading can report. */
export type ReadingCode = keyof typeof readingCodes;
