import type { Assignment } from "../model/assignment.js";
import type { CivilDate } from "../model/civil-date.js";
import { phraseOf, type SourceView } from "./build-citation.js";
import { Cursor } from "./cursor.js";
import type { Draft, TokenRange } from "./draft.js";
import type { AssignmentReading } from "./grammar/assignment.js";
import type { DateReading } from "./grammar/date.js";
import { W } from "./lexicon.js";
import { idAt } from "./tokens.js";

/** Puts tasks into the caller's offsets, each with who, by when, and the documents that it names. */
export function buildAssignments(
  view: SourceView,
  readings: readonly AssignmentReading[],
  drafts: readonly Draft[],
  units: readonly TokenRange[],
  dates: readonly DateReading[],
): Assignment[] {
  const cursor = new Cursor(drafts, units, dates);
  return readings.map((reading) => {
    cursor.goTo(reading.first);
    const assignees =
      reading.assignees === null
        ? leadingUnit(view, reading, units, cursor.unit)
        : [phraseOf(view, reading.assignees.first, reading.assignees.end)];
    return {
      kind: "assignment",
      ordinal: reading.ordinal,
      ...phraseOf(view, reading.first, reading.end),
      assignees,
      due: dueOf(view, reading, dates, cursor.date),
      documents: cursor.documentsBefore(reading.end),
    };
  });
}

/** "Sở Nội vụ chủ trì, …", "Giao Sở Nội vụ …": the body that the task begins with. */
function leadingUnit(
  view: SourceView,
  reading: AssignmentReading,
  units: readonly TokenRange[],
  from: number,
): Assignment["assignees"] {
  const unit = units[from];
  if (unit === undefined || unit.end > reading.end) return [];
  const offset = unit.first - reading.first;
  const given = idAt(view.tokens, reading.first) === W.giao && offset === 1;
  return offset === 0 || given ? [phraseOf(view, unit.first, unit.end)] : [];
}

/** "trước ngày 15/12/2025", "hoàn thành trong quý II/2025": the day behind "trước", "đến" or "hoàn thành". */
function dueOf(
  view: SourceView,
  reading: AssignmentReading,
  dates: readonly DateReading[],
  from: number,
): CivilDate | null {
  const { tokens } = view;
  for (let i = from; i < dates.length && (dates[i] as DateReading).first < reading.end; i += 1) {
    const found = dates[i] as DateReading;
    const before = idAt(tokens, found.first - 1);
    const done = idAt(tokens, found.first - 2) === W.thành && before === W.trong;
    if (before === W.trước || done) return found.date;
  }
  return null;
}
