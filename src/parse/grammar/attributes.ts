import type { CivilDate } from "../../model/civil-date.js";
import type { ReadingCode } from "../../model/reading-codes.js";
import { yearOf } from "../civil.js";
import { NUMBER, W } from "../lexicon.js";
import { ALL_CAPITALS, flagsAt, idAt, isWord, signAt, startsParagraph, type Tokens, widthAt } from "../tokens.js";
import { type DateReading, readDate } from "./date.js";
import { yearAt } from "./day.js";
import { readTenure, type TenureReading } from "./tenure.js";
import { readUnit, skipBracket } from "./unit.js";

/** A date that belongs to a citation. */
export interface DateAttribute {
  readonly first: number;
  readonly end: number;
  readonly date: CivilDate | null;
  readonly notes: readonly ReadingCode[];
}

/** What stands behind the core of a citation: date, issuer and term, in any order. */
export interface Attributes {
  /** Token behind the last of them. */
  readonly end: number;
  readonly date: DateAttribute | null;
  readonly issuer: { readonly first: number; readonly end: number } | null;
  readonly tenure: TenureReading | null;
  /** They stand in a bracket that is still open at `end`. */
  readonly open: boolean;
}

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;

/**
 * Reads date, issuer and term behind a core.
 *
 *     Kế hoạch số 147-KH/TU, ngày 30/3/2023 của Thành ủy về …
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param index - token behind the core.
 * @param numbered - the core has a number, so that a bare year behind it is a date.
 * @param bare - the number has no symbol, so that a central body may follow without "của" ("Nghị quyết 59 Bộ Chính trị").
 */
export function readAttributes(tokens: Tokens, index: number, numbered: boolean, bare = false): Attributes {
  let at = index;
  let end = index;
  let date: DateAttribute | null = null;
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
      if (behind === at || !opensAttributes(tokens, behind)) break;
      at = behind;
      continue;
    }
    if (sign === COMMA) {
      if (!opensAttributes(tokens, at + 1)) break;
      at += 1;
      continue;
    }
    if (date === null) {
      const found = readIssueDate(tokens, at, numbered && at === index);
      if (found !== null) {
        date = found;
        at = found.end;
        end = at;
        continue;
      }
    }
    if (issuer === null && (idAt(tokens, at) === W.của || idAt(tokens, at) === W.do)) {
      const found = readIssuer(tokens, at + 1);
      if (found === null) break;
      // "do X ban hành": the verb ends the clause; behind "của X" it begins the title ("ban hành Quy chế …").
      const by = idAt(tokens, at) === W.do;
      issuer = found;
      at = by ? skipIssuingVerb(tokens, found.end) : found.end;
      end = at;
      continue;
    }
    if (issuer === null && bare && at === index) {
      const body = readUnit(tokens, at);
      if (body !== null && isCentral(tokens, body)) {
        issuer = body;
        at = body.end;
        end = at;
        continue;
      }
    }
    const verb = skipIssuingVerb(tokens, at);
    if (verb > at && (idAt(tokens, verb) === W.ngày || idAt(tokens, verb) === W.do)) {
      at = verb;
      continue;
    }
    break;
  }
  return { end, date, issuer, tenure, open };
}

function opensAttributes(tokens: Tokens, at: number): boolean {
  if (startsParagraph(tokens, at)) return false;
  switch (idAt(tokens, at)) {
    case W.ngày:
    case W.này:
      return readDate(tokens, at) !== null;
    case W.của:
    case W.do:
      return readUnit(tokens, at + 1, true) !== null;
    case W.khóa:
      return readTenure(tokens, at) !== null;
    case W.năm:
      return yearAt(tokens, at + 1) > 0;
    case W.ban:
    case W.ký:
      return idAt(tokens, skipIssuingVerb(tokens, at)) === W.ngày;
    case NUMBER:
      return isWholeDay(readDate(tokens, at));
    default:
      return false;
  }
}

function isWholeDay(found: DateReading | null): boolean {
  return found?.date?.day != null && found.date.year !== null && found.date.end === null;
}

/** A day or year of issue at the token. */
function readIssueDate(tokens: Tokens, at: number, bareYear: boolean): DateAttribute | null {
  const word = idAt(tokens, at);
  if (word === W.ngày || word === W.này || word === W.năm) {
    const found = readDate(tokens, at);
    return found === null || found.date?.end != null || (word === W.này && found.date?.day == null) ? null : found;
  }
  if (word !== NUMBER) return null;
  const day = readDate(tokens, at);
  if (isWholeDay(day)) return day;
  const year = yearAt(tokens, at);
  return bareYear &&
    year > 1944 &&
    year < 2101 &&
    widthAt(tokens, at) === 4 &&
    day === null &&
    signAt(tokens, at + 1) !== 45
    ? { first: at, end: at + 1, date: yearOf(year), notes: [] }
    : null;
}

/** One body, or two that issue together ("Bộ Chính trị, Ban Bí thư"). */
export function readIssuer(tokens: Tokens, at: number): { readonly first: number; readonly end: number } | null {
  const unit = readUnit(tokens, at, true);
  if (unit === null) return readForeignBody(tokens, at);
  const joint =
    signAt(tokens, unit.end) === COMMA || idAt(tokens, unit.end) === W.và ? readUnit(tokens, unit.end + 1, true) : null;
  if (joint !== null && endsJointIssuer(tokens, joint.end)) return { first: at, end: joint.end };
  return { first: at, end: unit.end };
}

function endsJointIssuer(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || startsParagraph(tokens, at)) return true;
  const word = idAt(tokens, at);
  if (word === W.về || word === W.khóa || word === W.quy || word === W.ban || word === W.hướng || word === W.sửa)
    return true;
  return !isWord(tokens, at) && word !== NUMBER && signAt(tokens, at) !== COMMA;
}

/** "UNESCO", "WHO": a body that is named by its initials only. */
function readForeignBody(tokens: Tokens, at: number): { readonly first: number; readonly end: number } | null {
  return isWord(tokens, at) && (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && widthAt(tokens, at) >= 3
    ? { first: at, end: at + 1 }
    : null;
}

/** Passes over "ban hành", "ký ban hành", "ký", "thông qua", "phê duyệt". */
export function skipIssuingVerb(tokens: Tokens, index: number): number {
  let at = index;
  if (idAt(tokens, at) === W.được) at += 1;
  if (idAt(tokens, at) === W.ký) at += 1;
  if (idAt(tokens, at) === W.ban && idAt(tokens, at + 1) === W.hành) return at + 2;
  if (idAt(tokens, at) === W.thông && idAt(tokens, at + 1) === W.qua) return at + 2;
  if (idAt(tokens, at) === W.phê && (idAt(tokens, at + 1) === W.duyệt || idAt(tokens, at + 1) === W.chuẩn))
    return at + 2;
  return at > index && idAt(tokens, at - 1) === W.ký ? at : index;
}

/** "Bộ Chính trị", "Ban Bí thư", "Chính phủ", "Quốc hội", "Thủ tướng Chính phủ": the bodies that need no place. */
export function isCentral(tokens: Tokens, body: { readonly first: number }): boolean {
  const word = idAt(tokens, body.first);
  const next = idAt(tokens, body.first + 1);
  return (
    (word === W.bộ && next === W.chính) ||
    (word === W.ban && next === W.bí) ||
    (word === W.chính && next === W.phủ) ||
    (word === W.quốc && next === W.hội) ||
    (word === W.thủ && next === W.tướng)
  );
}
