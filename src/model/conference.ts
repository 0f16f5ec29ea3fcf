import type { CivilDate } from "./civil-date.js";
import type { Phrase } from "./span.js";
import type { Tenure } from "./tenure.js";
import type { Issuer } from "./unit.js";

/** Kinds of meeting. */
export const conferenceKinds = [
  "plenum",
  "congress",
  "session",
  "sitting",
  "briefing",
  "review",
  "rollout",
  "workshop",
  "meeting",
  "conference",
] as const;

/** A kind of meeting (hội nghị Trung ương, đại hội, kỳ họp, phiên họp, báo cáo viên, sơ kết/tổng kết, quán triệt/triển khai, hội thảo, gặp mặt/làm việc, other hội nghị). */
export type ConferenceKind = (typeof conferenceKinds)[number];

/** A particular meeting: an entity. */
export interface Conference {
  /** Tag of the union of entities. */
  readonly kind: "conference";
  /** Kind of meeting. */
  readonly conferenceKind: ConferenceKind;
  /** The name as written. */
  readonly name: string;
  /** 11 in "Hội nghị lần thứ 11", or `null`. */
  readonly ordinal: number | null;
  /** Term of the body that meets, or `null`. */
  readonly tenure: Tenure | null;
  /** Day or days, from the sentence or else the dateline, or `null`. */
  readonly heldOn: CivilDate | null;
  /** Place, or `null`. */
  readonly place: string | null;
  /** Body that holds it, or `null`. */
  readonly host: Issuer | null;
  /** Who presides, as written, or `null`. */
  readonly chair: Phrase | null;
  /** What it is about, or `null`. */
  readonly subject: Phrase | null;
  /** Indices into `citations` of the documents discussed or adopted. */
  readonly documents: readonly number[];
}
