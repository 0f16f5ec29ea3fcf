import type { CivilDate } from "../../model/civil-date.js";
import { Cursor } from "../cursor.js";
import type { Draft, TokenRange } from "../draft.js";
import { bodyOf } from "../grammar/body-of.js";
import { sentenceStart } from "../grammar/breaks.js";
import type { ConferenceReading } from "../grammar/conference.js";
import type { DateReading } from "../grammar/date.js";
import { readPlace } from "../grammar/place.js";
import { readTenure } from "../grammar/tenure.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { COMMA } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isWord, signAt, type Tokens } from "../tokens.js";

/** A meeting with what its sentence says of it. */
export interface CompletedConference {
  readonly reading: ConferenceReading;
  readonly heldOn: CivilDate | null;
  readonly host: TokenRange | null;
  readonly chair: TokenRange | null;
  readonly place: TokenRange | null;
  readonly subject: TokenRange | null;
  /** Indices of the citations in its name or right behind it. */
  readonly documents: readonly number[];
}

/**
 * Completes each meeting from its sentence: the day before it, the body before "tổ chức" or "khai mạc", who presides before "chủ trì", the place behind "tại".
 * A meeting that the text reports takes the day of the dateline where its sentence has none; congresses and plenums do not.
 */
export function completeConferences(
  tokens: Tokens,
  readings: readonly ConferenceReading[],
  units: readonly UnitReading[],
  dates: readonly DateReading[],
  drafts: readonly Draft[],
): CompletedConference[] {
  const dateline = datelineOf(dates);
  const cursor = new Cursor(drafts, units, dates);
  return readings.map((reading) => {
    cursor.goTo(reading.first);
    const { unit, date } = cursor;
    const sentence = sentenceStart(tokens, reading.first, true);
    const cited = drafts[cursor.draft - 1]?.core.first ?? -1;
    const day =
      dayBefore(dates, date - 1, Math.max(sentence, cited)) ?? (isReported(tokens, reading) ? dateline : null);
    return {
      reading,
      heldOn: day,
      host: reading.body ?? hostBefore(tokens, reading, units, unit - 1, sentence),
      chair: chairBefore(tokens, reading, dates, date - 1, sentence),
      place: placeBehind(tokens, reading) ?? placeBefore(tokens, reading, sentence),
      subject: subjectOf(tokens, reading),
      documents: cursor.documentsBefore(reading.end),
    };
  });
}

/** The time stamp of the page: the first day with a clock time. */
function datelineOf(dates: readonly DateReading[]): CivilDate | null {
  const stamp = dates.find((found) => found.date?.time != null && found.date.day !== null);
  if (stamp?.date == null) return null;
  return { ...stamp.date, edtf: stamp.date.edtf.slice(0, 10), time: null };
}

/** Held by somebody as the news of the text: "… tổ chức Hội nghị …". */
function isReported(tokens: Tokens, reading: ConferenceReading): boolean {
  if (reading.kind === "congress" || reading.kind === "plenum" || reading.kind === "session") return false;
  return idAt(tokens, reading.first - 1) === W.chức || idAt(tokens, reading.first - 1) === W.trì;
}

function dayBefore(dates: readonly DateReading[], from: number, sentence: number): CivilDate | null {
  for (let i = from; i >= 0; i -= 1) {
    const found = dates[i] as DateReading;
    if (found.first < sentence) return null;
    if (found.date !== null && found.date.day !== null && found.date.end === null) return found.date;
  }
  return null;
}

function hostBefore(
  tokens: Tokens,
  reading: ConferenceReading,
  units: readonly UnitReading[],
  from: number,
  sentence: number,
): TokenRange | null {
  let verb = reading.first - 1;
  const opens = idAt(tokens, verb) === W.mạc && idAt(tokens, verb - 1) === W.khai;
  if (!opens && (idAt(tokens, verb) !== W.chức || idAt(tokens, verb - 1) !== W.tổ)) return null;
  verb -= 1;
  while (
    idAt(tokens, verb - 1) === W.đã ||
    idAt(tokens, verb - 1) === W.vừa ||
    idAt(tokens, verb - 1) === W.hợp ||
    idAt(tokens, verb - 1) === W.phối
  )
    verb -= 1;
  for (let i = from; i >= 0; i -= 1) {
    const unit = units[i] as UnitReading;
    if (unit.first < sentence) return null;
    if (unit.end !== verb && readTenure(tokens, unit.end)?.end !== verb) continue;
    const leader = leaderOf(tokens, units, i, sentence);
    if (leader !== null) return leader;
    const joint = units[i - 1];
    return joint !== undefined &&
      joint.end === unit.body - 1 &&
      signAt(tokens, joint.end) === COMMA &&
      joint.first >= sentence &&
      isCentral(tokens, joint)
      ? { first: joint.body, end: unit.end }
      : bodyOf(unit);
  }
  return null;
}

/** "Ban A phối hợp với Học viện B tổ chức": who holds it with a partner stands before "phối hợp". */
function leaderOf(tokens: Tokens, units: readonly UnitReading[], partner: number, sentence: number): TokenRange | null {
  const link = (units[partner] as UnitReading).first - 1;
  if (idAt(tokens, link) !== W.với && idAt(tokens, link) !== W.cùng) return null;
  if (idAt(tokens, link - 1) !== W.hợp || idAt(tokens, link - 2) !== W.phối) return null;
  let verb = link - 2;
  while (idAt(tokens, verb - 1) === W.đã || idAt(tokens, verb - 1) === W.vừa) verb -= 1;
  for (let i = partner - 1; i >= 0; i -= 1) {
    const unit = units[i] as UnitReading;
    if (unit.first < sentence) return null;
    if (unit.end === verb) return bodyOf(unit);
  }
  return null;
}

function isCentral(tokens: Tokens, unit: UnitReading): boolean {
  return idAt(tokens, unit.body) === W.bộ && idAt(tokens, unit.body + 1) === W.chính;
}

/** "Trưởng Ban … Đào Khánh Hà chủ trì Hội nghị": from behind the day or the sentence's start to the verb. */
function chairBefore(
  tokens: Tokens,
  reading: ConferenceReading,
  dates: readonly DateReading[],
  from: number,
  sentence: number,
): TokenRange | null {
  const verb = reading.first - 2;
  if (idAt(tokens, verb) !== W.chủ || idAt(tokens, verb + 1) !== W.trì) return null;
  const day = dates[from];
  let first = day !== undefined && day.first >= sentence && day.end < verb ? day.end : sentence;
  while (first < verb && (!isWord(tokens, first) || idAt(tokens, first) === NUMBER)) first += 1;
  let end = verb;
  while (end > first && (idAt(tokens, end - 1) === W.đã || idAt(tokens, end - 1) === W.và)) end -= 1;
  return end > first && end - first < 40 ? { first, end } : null;
}

function placeBehind(tokens: Tokens, reading: ConferenceReading): TokenRange | null {
  if (idAt(tokens, reading.end) !== W.tại) return null;
  const place = readPlace(tokens, reading.end + 1, false);
  return place === null ? null : { first: reading.end + 1, end: place.end };
}

/** "Chiều 12/6, tại Hà Nội, …": the place at the head of the sentence, between commas. */
function placeBefore(tokens: Tokens, reading: ConferenceReading, sentence: number): TokenRange | null {
  for (let at = sentence; at < reading.first; at += 1) {
    if (idAt(tokens, at) !== W.tại) continue;
    const place = readPlace(tokens, at + 1, false);
    if (place !== null && signAt(tokens, place.end) === COMMA) return { first: at + 1, end: place.end };
  }
  return null;
}

/** What stands behind "về" in the name. */
function subjectOf(tokens: Tokens, reading: ConferenceReading): TokenRange | null {
  for (let at = reading.first + 2; at < reading.end - 1; at += 1)
    if (idAt(tokens, at) === W.về) return { first: at + 1, end: reading.end };
  return null;
}
