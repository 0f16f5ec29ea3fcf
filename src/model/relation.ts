import type { Span } from "./span.js";

/** Kinds of relation between two documents. */
export const relationTypes = [
  "basedOn",
  "implements",
  "amends",
  "replaces",
  "repeals",
  "guides",
  "details",
  "consolidates",
  "corrects",
  "suspends",
  "promulgates",
  "repliesTo",
  "cites",
] as const;

/** căn cứ, thực hiện/triển khai, sửa đổi bổ sung, thay thế, bãi bỏ, hướng dẫn, quy định chi tiết, hợp nhất, đính chính, đình chỉ, ban hành kèm theo, trả lời; else `cites`. */
export type RelationType = (typeof relationTypes)[number];

/** A relation that the text states: `from` does it to `to`. */
export interface Relation {
  /** Kind. */
  readonly type: RelationType;
  /** Index into `documents`, or `null` for the text itself. */
  readonly from: number | null;
  /** Index into `documents`. */
  readonly to: number;
  /** Where the trigger stands. */
  readonly span: Span;
  /** The trigger words as written. */
  readonly trigger: string;
}
