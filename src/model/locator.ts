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
export interface Locator {
  /** Phụ lục, or `null`. */
  readonly appendix: string | null;
  /** Phần, or `null`. */
  readonly part: string | null;
  /** Chương, or `null`. */
  readonly chapter: string | null;
  /** Mục, or `null`. */
  readonly section: string | null;
  /** Tiểu mục, or `null`. */
  readonly subsection: string | null;
  /** Điều, or `null`. */
  readonly article: string | null;
  /** Khoản, or `null`. */
  readonly clause: string | null;
  /** Điểm, or `null`. */
  readonly point: string | null;
  /** Tiết, or `null`. */
  readonly item: string | null;
  /** The words that name it, as written; of pinpoints that share a larger level ("khoản 1, 2 Điều 5") those of its own. */
  readonly text: string;
  /** Where they stand (UTF-16 offsets). */
  readonly span: Span;
}
