import type { DocumentNumber } from "../../model/document-number.js";
import { W } from "../lexicon.js";
import { CLOSE, COMMA, OPEN } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, signAt, startsLine, startsParagraph, type Tokens } from "../tokens.js";
import { capitalsEnd } from "./capitals-end.js";
import { type DateReading, readDate } from "./date.js";
import { yearAt } from "./day.js";
import { completesYear, type DateAttribute, isWholeDay, isYearOnly, readIssueDate } from "./issue-date.js";
import { readIssuer } from "./issuer.js";
import { isBetween, isIssuedBy, isIssuerBeside, isWellKnown, readAgent } from "./issuer-beside.js";
import { skipIssuingVerb } from "./issuing-verb.js";
import { skipLinkText } from "./link-text.js";
import { type MeetingName, readMeetingName } from "./meeting-name.js";
import { readOrdinal } from "./ordinal.js";
import { startsPerson } from "./place.js";
import { skipBracket } from "./skip-bracket.js";
import { readTenure, type TenureReading } from "./tenure.js";
import { readUnit, type UnitReading } from "./unit.js";

/** What stands behind the core of a citation: date, issuer and term, in any order. */
export class Attributes {
  /**
   * A class for the reason that `OpenCore` is one.
   *
   * @param end - token behind the last of them.
   * @param open - they stand in a bracket that is still open at `end`.
   */
  constructor(
    readonly end: number,
    readonly date: DateAttribute | null,
    readonly issuer: { readonly first: number; readonly end: number } | null,
    readonly tenure: TenureReading | null,
    readonly open: boolean,
  ) {}
}

/** Syllables of the name of a person. */
const PERSON = 5;

/**
 * Reads date, issuer and term behind a core.
 *
 *     Kế hoạch số 147-KH/TU, ngày 30/3/2023 của Thành ủy về …
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param index - token behind the core.
 * @param number - the number of the core: behind one a bare year is a date, and behind one without symbol a central body may follow
 * without "của" ("Nghị quyết 59 Bộ Chính trị").
 * @returns `null` where none of them stands there.
 */
export function readAttributes(tokens: Tokens, index: number, number: DocumentNumber | null): Attributes | null {
  const bare = number?.symbol === "";
  let at = index;
  let end = index;
  let date: DateAttribute | null = null;
  let dateEnd = -1;
  let issuer: { readonly first: number; readonly end: number } | null = null;
  let tenure: TenureReading | null = null;
  let open = false;
  for (let steps = 0; steps < 12 && !startsParagraph(tokens, at); steps += 1) {
    const term: TenureReading | null =
      tenure === null && (issuer !== null || idAt(tokens, at) === W.khóa || signAt(tokens, at) === OPEN)
        ? readTenure(tokens, at)
        : null;
    if (term !== null) {
      tenure = term;
      at = term.end;
      end = at;
      continue;
    }
    const sign = signAt(tokens, at);
    if (sign === CLOSE && open) {
      open = false;
      at += 1;
      end = at;
      continue;
    }
    if (sign === OPEN) {
      if (!open && opensAttributes(tokens, at + 1)) {
        open = true;
        at += 1;
        continue;
      }
      const behind = skipBracket(tokens, at);
      // "Ủy ban nhân dân tỉnh Quảng Trị (cũ)": the bracket belongs to the body.
      if (issuer !== null && at === issuer.end && behind === at + 3 && idAt(tokens, at + 1) === W.cũ) {
        at = behind;
        end = at;
        continue;
      }
      if (behind === at || !opensAttributes(tokens, behind)) break;
      at = behind;
      continue;
    }
    if (sign === COMMA) {
      if (!opensAttributes(tokens, at + 1) || (issuer !== null && opensNextSentence(tokens, at + 1))) break;
      at += 1;
      continue;
    }
    if ((date === null || isYearOnly(date)) && !(startsLine(tokens, at) && isOfNextLine(tokens, at))) {
      const found = readIssueDate(tokens, skipTogether(tokens, at), number !== null && at === index);
      if (found !== null && (date === null || completesYear(found, date))) {
        date = found;
        at = found.end;
        dateEnd = at;
        end = at;
        continue;
      }
    }
    const meeting: MeetingName | null =
      issuer === null && opensMeeting(tokens, at) ? readMeetingName(tokens, at) : null;
    if (meeting !== null) {
      issuer = meeting.issuer;
      at = meeting.end;
      end = at;
      if (meeting.tenure !== null) tenure = { ...meeting.tenure, end };
      continue;
    }
    if (issuer === null && (idAt(tokens, at) === W.của || idAt(tokens, at) === W.do || isBetween(tokens, at, number))) {
      const found = readIssuer(tokens, at + 1, number);
      if (found === null) break;
      // "do X ban hành": the verb ends the clause; behind "của X" it begins the title ("ban hành Quy chế …").
      const by = idAt(tokens, at) === W.do;
      const who = by ? holderEnd(tokens, found.end) : found.end;
      if (by && !isIssuedBy(tokens, who)) break;
      issuer = found;
      at = by ? skipIssuingVerb(tokens, who) : who;
      end = at;
      continue;
    }
    if (issuer === null && isCapital(tokens, at) && (at === index || at === dateEnd)) {
      const body: UnitReading | null = readUnit(tokens, at, !bare);
      if (body !== null && (bare ? at === index && isWellKnown(tokens, body) : isIssuerBeside(tokens, body, number))) {
        issuer = body;
        at = body.end;
        end = at;
        continue;
      }
    }
    const agent: UnitReading | null =
      issuer === null && idAt(tokens, at) === W.được ? readAgent(tokens, at + 1, number) : null;
    if (agent !== null) {
      issuer = agent;
      at = skipIssuingVerb(tokens, agent.end);
      end = at;
      continue;
    }
    const session = skipSession(tokens, at);
    if (session > at && issuer !== null) {
      at = session;
      end = at;
      continue;
    }
    const link = skipLinkText(tokens, at);
    if (link > at && opensAttributes(tokens, link)) {
      at = link;
      continue;
    }
    const verb = skipIssuingVerb(tokens, at);
    const word = verb > at ? idAt(tokens, verb) : 0;
    if (word === W.ngày || word === W.do || (word === W.tháng && date === null)) {
      at = verb;
      continue;
    }
    break;
  }
  return end === index && !open ? null : new Attributes(end, date, issuer, tenure, open);
}

/** "do Bộ trưởng Bộ Y tế Đào Hồng Lan ký ban hành": behind the name of who holds the office. */
function holderEnd(tokens: Tokens, end: number): number {
  return startsPerson(tokens, end) ? capitalsEnd(tokens, end, PERSON) : end;
}

/** A day in figures at the head of a line is that of the page, "Ngày 14/5, …" that of a new sentence; neither of what stands above. */
function isOfNextLine(tokens: Tokens, at: number): boolean {
  if (idAt(tokens, at) === NUMBER) return true;
  return idAt(tokens, at) === W.ngày && isCapital(tokens, at) && dayBeforeComma(tokens, at) !== null;
}

function dayBeforeComma(tokens: Tokens, at: number): DateReading | null {
  const day = readDate(tokens, at);
  return day !== null && signAt(tokens, day.end) === COMMA ? day : null;
}

/** "… của Bộ Chính trị, ngày 20/2/2024, Thủ tướng Chính phủ ban hành …": the day is that of the document to come. */
function opensNextSentence(tokens: Tokens, at: number): boolean {
  const day = dayBeforeComma(tokens, at);
  const body = day === null ? null : readUnit(tokens, day.end + 1, true);
  return body !== null && skipIssuingVerb(tokens, body.end) > body.end;
}

/** Passes over "cùng" in "Báo cáo số 56/BC-UBND, Tờ trình số 57/TTr-UBND cùng ngày 5/6/2024", "đề" in "văn bản số 12/BQL đề ngày 5/6/2024". */
function skipTogether(tokens: Tokens, at: number): number {
  const word = idAt(tokens, at);
  return (word === W.cùng || word === W.đề) && idAt(tokens, at + 1) === W.ngày ? at + 1 : at;
}

/** "… khóa XVI, kỳ họp thứ 10": the session at which an assembly passed it. */
function skipSession(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.kỳ || idAt(tokens, at + 1) !== W.họp || idAt(tokens, at + 2) !== W.thứ) return at;
  return readOrdinal(tokens, at + 3)?.end ?? at;
}

function opensAttributes(tokens: Tokens, at: number): boolean {
  if (startsParagraph(tokens, at)) return false;
  switch (idAt(tokens, at)) {
    case W.ngày:
    case W.này:
      return readDate(tokens, at) !== null;
    case W.cùng:
      return skipTogether(tokens, at) > at && isWholeDay(readDate(tokens, at + 1));
    case W.của:
    case W.do:
      return readUnit(tokens, at + 1, true) !== null;
    case W.khóa:
      return readTenure(tokens, at) !== null;
    case W.năm:
      return yearAt(tokens, at + 1) > 0;
    case W.kỳ:
      return skipSession(tokens, at) > at;
    case W.ban:
    case W.ký:
      return idAt(tokens, skipIssuingVerb(tokens, at)) === W.ngày;
    case NUMBER:
      return isWholeDay(readDate(tokens, at));
    default:
      return false;
  }
}

/** "của Hội nghị lần thứ sáu …", "Hội nghị lần thứ 11 …": the meeting at which a body issued it. */
function opensMeeting(tokens: Tokens, at: number): boolean {
  const first = idAt(tokens, at) === W.của ? at + 1 : at;
  return (
    isCapital(tokens, first) &&
    ((idAt(tokens, first) === W.hội && idAt(tokens, first + 1) === W.nghị) ||
      (first > at && idAt(tokens, first) === W.đại && idAt(tokens, first + 1) === W.hội))
  );
}
