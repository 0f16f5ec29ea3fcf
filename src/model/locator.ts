import type { Span } from "./span.js";

/** Levels of a document, from the largest to the smallest (phần, chương, mục, tiểu mục, điều, khoản, điểm, tiết; phụ lục). */
export const locatorLevels = [
  "appendix",
  "part",
  "chapter",
  "section",
  "subsection",
  "article",
  "clause",
  "point",
  "item",
] as const;

/** A level of a document. */
export type LocatorLevel = (typeof locatorLevels)[number];

/**
 * A pinpoint into a document: "điểm a khoản 2 Điều 5" is `{article: "5", clause: "2", point: "a"}`.
 * Labels are strings as written ("7a", "đ", "III"); a range that cannot be counted out is written "5-9".
 * Order and levels: NQ 351/2017/UBTVQH14, Điều 24; NĐ 78/2025, Điều 68.
 */
export interface Locator extends Readonly<Record<LocatorLevel, string | null>> {
  /** The words that name it, as written. */
  readonly text: string;
  /** Where they stand (UTF-16 offsets). */
  readonly span: Span;
}
