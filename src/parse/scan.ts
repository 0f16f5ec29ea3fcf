import { CARRIER_REACH, FOLLOW_REACH } from "./attach/attach-locators.js";
import { isDash } from "./chars.js";
import { Draft } from "./draft.js";
import { emptyList } from "./empty-list.js";
import { mayOpenTasks } from "./grammar/assignment.js";
import { readAttributes } from "./grammar/attributes.js";
import { type ConferenceReading, readConference } from "./grammar/conference.js";
import { readCore } from "./grammar/core.js";
import type { CoreReading } from "./grammar/core-reading.js";
import { type DateReading, readDate } from "./grammar/date.js";
import { readListMember } from "./grammar/list-member.js";
import { type LocatorRun, readLocatorRun } from "./grammar/locator-run.js";
import { readLooseNumber, readStandard } from "./grammar/loose-number.js";
import { readUnit, type UnitReading } from "./grammar/unit.js";
import { W } from "./lexicon.js";
import {
  MAY_BE_CONFERENCE,
  MAY_BE_CORE,
  MAY_BE_DATE,
  MAY_BE_LOCATOR,
  MAY_BE_LONG_CORE,
  MAY_BE_LONG_UNIT,
  MAY_BE_NUMBER,
  MAY_BE_NUMBER_WORD,
  MAY_BE_SMALL_UNIT,
  MAY_BE_STANDARD,
  MAY_BE_TASK,
  MAY_BE_UNIT,
  SECOND_OF_CORE,
  SECOND_OF_UNIT,
} from "./may-begin.js";
import { CLOSE, COLON, DOT, OPEN, SLASH } from "./signs.js";
import { CAPITAL, JOINED, NUMBER } from "./token-marks.js";
import { beginningAt, flagsAt, idAt, isCapital, signAt, type Tokens, widthAt } from "./tokens.js";

/** Everything that was met in one pass over the tokens, in text order. */
export interface Scan {
  readonly drafts: readonly Draft[];
  /** Indices of the drafts that go on a list. */
  readonly members: readonly number[];
  /** Not read-only: they are replaced by what is made of them. */
  readonly dates: DateReading[];
  readonly runs: readonly LocatorRun[];
  readonly units: readonly UnitReading[];
  readonly conferences: readonly ConferenceReading[];
  /** Tokens at which tasks may begin. */
  readonly taskStarts: readonly number[];
}

/** What a pass has met so far. */
class Pass implements Scan {
  readonly drafts: Draft[] = emptyList();
  readonly members: number[] = emptyList();
  readonly dates: DateReading[] = emptyList();
  readonly runs: LocatorRun[] = emptyList();
  readonly units: UnitReading[] = emptyList();
  readonly conferences: ConferenceReading[] = emptyList();
  readonly taskStarts: number[] = emptyList();
  /** The next member of the list that the last core began. */
  member: CoreReading | null = null;
  /** Token at which the pass goes on. */
  end = 0;
  /** Token behind the last body. */
  unitEnd = 0;
  /** Index of the first run of pinpoints that a citation to come may take. */
  openRun = 0;
}

/**
 * Goes once over the tokens at which something may begin, and reads whatever a trigger word or a number begins. Each reader looks a bounded distance ahead,
 * and the pass goes on behind what was read, so that the work is linear in the text.
 *
 * @param triggers - what may begin at a word, by lexicon id.
 */
export function scan(tokens: Tokens, triggers: Uint16Array): Scan {
  const pass = new Pass();
  for (let from = 0; from < tokens.startCount; from += STRETCH) scanStretch(tokens, triggers, pass, from);
  return pass;
}

/** Starts that are gone over in one go: see `tokenize`. */
const STRETCH = 512;

/** @param from - index into the starts. */
function scanStretch(tokens: Tokens, triggers: Uint16Array, pass: Pass, from: number): void {
  const { startCount } = tokens;
  const stop = Math.min(startCount, from + STRETCH);
  let { end } = pass;
  for (let i = from; i < stop; i += 1) {
    const at = beginningAt(tokens, i);
    const begins = triggers[idAt(tokens, at)] as number;
    if (mayOpenTasks(tokens, at, (begins & MAY_BE_TASK) !== 0)) pass.taskStarts.push(at);
    if (at < end) continue;
    if (begins === MAY_BE_NUMBER && pass.member === null && !mayOpenNumber(tokens, at) && !mayOpenDate(tokens, at))
      continue;
    let may = begins & AT_ONCE;
    if ((begins & (MAY_BE_LONG_CORE | MAY_BE_LONG_UNIT)) !== 0)
      may |= withSecond(begins, triggers[idAt(tokens, at + 1)] as number);
    if ((may & ~(MAY_BE_UNIT | MAY_BE_SMALL_UNIT)) !== 0 || mayOpenUnit(tokens, may, at))
      end = readHere(tokens, may, pass, at);
  }
  pass.end = end;
}

/** What begins at a word whatever follows; tasks are looked for by themselves. */
const AT_ONCE = ~(MAY_BE_TASK | MAY_BE_LONG_CORE | SECOND_OF_CORE | MAY_BE_LONG_UNIT | SECOND_OF_UNIT);

/** What may begin at a word because of the word behind it. */
function withSecond(first: number, second: number): number {
  const core = (first & MAY_BE_LONG_CORE) !== 0 && (second & SECOND_OF_CORE) !== 0 ? MAY_BE_CORE : 0;
  const unit = (first & MAY_BE_LONG_UNIT) !== 0 && (second & SECOND_OF_UNIT) !== 0 ? MAY_BE_UNIT : 0;
  return core | unit;
}

/** Numbers of standards and numbers with "số" before them. */
const MAY_BE_MARKED = MAY_BE_STANDARD | MAY_BE_NUMBER_WORD;

/** Reads what begins at the token, if anything; gives the token at which the pass goes on. */
function readHere(tokens: Tokens, may: number, pass: Pass, at: number): number {
  const core = readCoreHere(tokens, may, pass, at);
  if (core !== null) return core.end;
  if ((may & MAY_BE_DATE) !== 0 || ((may & MAY_BE_NUMBER) !== 0 && mayOpenDate(tokens, at))) {
    const date = readDate(tokens, at);
    if (date !== null) {
      pass.dates.push(date);
      return Math.max(date.end, at + 1);
    }
  }
  if ((may & MAY_BE_LOCATOR) !== 0) {
    const run = readLocatorRun(tokens, at);
    if (run !== null) {
      if (run.group !== null && !run.own) keepRun(pass, run);
      return run.end;
    }
  }
  if ((may & MAY_BE_CONFERENCE) !== 0) keep(pass.conferences, readConference(tokens, at));
  if (at >= pass.unitEnd && mayOpenUnit(tokens, may, at)) {
    const unit = readUnit(tokens, at, true);
    keep(pass.units, unit);
    if (unit !== null) pass.unitEnd = unit.end;
  }
  return at + 1;
}

/** Keeps a run of pinpoints, and lets those go that no citation can take any more: most pinpoints of a law's text stand alone. */
function keepRun(pass: Pass, run: LocatorRun): void {
  const { runs, drafts } = pass;
  const last = drafts.length === 0 ? undefined : drafts[drafts.length - 1];
  while (pass.openRun < runs.length) {
    const open = runs[pass.openRun] as LocatorRun;
    if (run.first - open.end <= CARRIER_REACH) break;
    const isAlone = last === undefined || last.end + FOLLOW_REACH < open.first;
    if (isAlone) runs.splice(pass.openRun, 1);
    else pass.openRun += 1;
  }
  runs.push(run);
}

/** A name of a body has a capital at its head, or one or two words behind a small-letter head. */
function mayOpenUnit(tokens: Tokens, may: number, at: number): boolean {
  if ((may & MAY_BE_UNIT) === 0) return false;
  if (isCapital(tokens, at)) return true;
  return (may & MAY_BE_SMALL_UNIT) !== 0 && ((flagsAt(tokens, at + 1) | flagsAt(tokens, at + 2)) & CAPITAL) !== 0;
}

function readCoreHere(tokens: Tokens, may: number, pass: Pass, at: number): CoreReading | null {
  let core: CoreReading | null = null;
  if (pass.member !== null && pass.member.first <= at) {
    core = pass.member.first === at ? pass.member : null;
    pass.member = null;
  }
  if (core === null && (may & MAY_BE_CORE) !== 0) core = readCore(tokens, at);
  if (core === null && ((may & MAY_BE_MARKED) !== 0 || ((may & MAY_BE_NUMBER) !== 0 && mayOpenNumber(tokens, at))))
    core = (may & MAY_BE_STANDARD) !== 0 ? readStandard(tokens, at) : readLooseNumber(tokens, at);
  if (core === null || abbreviatesLast(tokens, core, pass.drafts[pass.drafts.length - 1])) return core;
  const attributes = readAttributes(tokens, core.end, core.number);
  const draft = new Draft(core, attributes);
  if (core.typeInherited) pass.members.push(pass.drafts.length);
  pass.drafts.push(draft);
  if (core.form === "full") noteCited(tokens, draft);
  pass.member = readListMember(tokens, core, attributes);
  if (core.name !== null && core.number === null) {
    keep(pass.units, readInnerUnit(tokens, core));
    keep(pass.conferences, readInnerConference(tokens, core));
  }
  return core;
}

/** "Bộ luật Tố tụng hình sự (BLTTHS)": the initials of the law named in full right before them are no mention of their own. */
function abbreviatesLast(tokens: Tokens, { first, end, type }: CoreReading, last: Draft | undefined): boolean {
  const bracketed = end === first + 1 && signAt(tokens, first - 1) === OPEN && signAt(tokens, end) === CLOSE;
  return bracketed && last?.core.end === first - 1 && last.core.first < first - 2 && last.core.type === type;
}

/** Remembers where a document is cited in full for the first time. */
function noteCited({ cited }: Tokens, draft: Draft): void {
  const serial = draft.core.number?.serial ?? null;
  if (serial !== null && draft.core.type !== null && cited.get(serial)?.core.type !== draft.core.type)
    cited.set(serial, draft);
}

/** "Điều lệ Mặt trận Tổ quốc Việt Nam", "Nghị quyết Hội nghị … Ban Chấp hành Trung ương": the body inside a name, not one inside the name of a law. */
function readInnerUnit(tokens: Tokens, core: CoreReading): UnitReading | null {
  if (core.type === "law" || core.type === "code" || core.type === "ordinance" || core.type === "constitution")
    return null;
  for (let at = core.typeEnd; at < core.end; at += 1) {
    const unit = readUnit(tokens, at);
    if (unit !== null && unit.end <= core.end) return unit;
  }
  return null;
}

/** "Nghị quyết Đại hội XIII của Đảng": the meeting inside the name of a document. */
function readInnerConference(tokens: Tokens, core: CoreReading): ConferenceReading | null {
  return core.issuer === null ? null : readConference(tokens, core.typeEnd);
}

/** Keeps what was read, if anything. One place for all lists: what is rare in a text is nothing new to the engine here. */
function keep<T>(found: T[], reading: T | null): void {
  if (reading !== null) found.push(reading);
}

/** A number with a symbol goes on behind its digits with a stroke and a letter or a year. */
function mayOpenNumber(tokens: Tokens, at: number): boolean {
  if ((flagsAt(tokens, at) & JOINED) !== 0) return true;
  const sign = signAt(tokens, at + 1);
  return sign === SLASH || isDash(sign) || idAt(tokens, at - 1) === W.số;
}

/** A date or period goes on behind its first number with a mark and a number, or with a word for a unit of time or a range. */
function mayOpenDate(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at + 1);
  const sign = signAt(tokens, at + 1);
  if (sign !== 0) {
    if (idAt(tokens, at + 2) !== NUMBER) return false;
    // "5.000.000": groups of three digits are an amount.
    if (sign === DOT) return widthAt(tokens, at) <= 2 && widthAt(tokens, at + 2) <= 2;
    return sign === SLASH || sign === COLON || isDash(sign);
  }
  if (next === W.tháng || next === W.giờ || next === W.h || next === W.và || next === W.đến) return true;
  const before = idAt(tokens, at - 1);
  return before === W.đầu || before === W.cuối || before === W.giữa;
}
