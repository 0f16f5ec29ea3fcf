import type { CivilDate } from "../model/civil-date.js";
import type { Draft } from "./draft.js";
import type { DateReading } from "./grammar/date.js";

/** A day in full at the beginning of an EDTF text. */
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The day on which a text was written, as ISO date: that of its own number, else its time stamp, else the reference date, or `null`.
 *
 * @param self - the text's own document, or `null`.
 * @param reference - date that the caller gives, or `null`.
 */
export function dayOfText(self: Draft | null, dates: readonly DateReading[], reference: string | null): string | null {
  const own = self?.date?.date ?? null;
  const stamp = dates.find((found) => found.date?.time != null)?.date ?? null;
  return isoDay(own) ?? isoDay(stamp) ?? (reference === null ? null : (DAY.exec(reference)?.[0] ?? null));
}

function isoDay(date: CivilDate | null): string | null {
  return date === null || date.end !== null ? null : (DAY.exec(date.edtf)?.[0] ?? null);
}
