import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { COMMA, OPEN } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import type { NameTenure } from "./core-reading.js";
import { readOrdinal } from "./ordinal.js";
import { shortCentreEnd } from "./short-centre.js";
import { readTenure, type TenureReading } from "./tenure.js";
import { readUnit } from "./unit.js";

/** The meeting by which a Party document is named, as read. */
export interface MeetingName {
  /** Token behind the name. */
  readonly end: number;
  /** Tokens of the body that issued it. */
  readonly issuer: { readonly first: number; readonly end: number };
  /** The term (congress XIII, khóa XIII), or `null`. */
  readonly tenure: NameTenure | null;
}

/** Words between "Đại hội" and "lần thứ": the name of the body that holds it. */
const CONGRESS_NAME = 14;

/**
 * Reads the meeting behind the type word: "Đại hội XIII của Đảng", "Trung ương 4 khóa XIII", "Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XII".
 *
 * Source of the forms: HD 05-HD/VPTW and the practice counted in real texts; a meeting without ordinal or term is no particular one.
 *
 * @param heading - the meeting stands by itself and may begin a paragraph.
 */
export function readMeetingName(tokens: Tokens, index: number, heading = false): MeetingName | null {
  const at = idAt(tokens, index) === W.của ? index + 1 : index;
  if (!heading && startsParagraph(tokens, at)) return null;
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  if (word === W.đại && next === W.hội) return readCongress(tokens, at);
  if (word === W.trung && next === W.ương) return readPlenum(tokens, at, at);
  if (word === W.hội && next === W.nghị) return readConference(tokens, at + 2, at);
  if (word === W.kỳ && next === W.họp) return readSession(tokens, at);
  if (word === W.lần && next === W.thứ) return readConference(tokens, at, at);
  const short = shortCentreEnd(tokens, at);
  return short > at ? readShortPlenum(tokens, at, short) : null;
}

/** "Đại hội (đại biểu) (toàn quốc) (Đảng) lần thứ XIII (của Đảng)", "Đại hội XIII của Đảng", "Đại hội Đảng bộ tỉnh Lào Cai lần thứ I". */
function readCongress(tokens: Tokens, first: number): MeetingName | null {
  let at = first + 2;
  if (idAt(tokens, at) === W.đại && idAt(tokens, at + 1) === W.biểu) at += 2;
  if (idAt(tokens, at) === W.toàn && idAt(tokens, at + 1) === W.quốc) at += 2;
  let party = skipParty(tokens, at);
  at = party;
  if (idAt(tokens, at) === W.toàn && idAt(tokens, at + 1) === W.quốc) at += 2;
  if (party === at && isCapital(tokens, at)) {
    const body = readUnit(tokens, at);
    if (body !== null) at = body.end;
  } else if (idAt(tokens, at) === W.bộ) {
    const body = readUnit(tokens, at - 1);
    if (body !== null) at = body.end;
  }
  const named = idAt(tokens, at) === W.lần ? at : timesAhead(tokens, at);
  const ordinalAt = idAt(tokens, named) === W.lần && idAt(tokens, named + 1) === W.thứ ? named + 2 : at;
  // "Đại hội Hội công chứng viên 1.": the number of a paragraph behind a heading.
  const listed = ordinalAt === at && at > first + 2 && idAt(tokens, at) === NUMBER;
  const ordinal = listed ? null : readOrdinal(tokens, ordinalAt);
  const beforeTail = ordinal?.end ?? at;
  let end = beforeTail;
  if (idAt(tokens, end) === W.của) {
    party = skipParty(tokens, end + 1);
    if (party > end + 1) end = party;
    else {
      const body = isCapital(tokens, end + 1) ? readUnit(tokens, end + 1) : null;
      if (body !== null) end = body.end;
    }
  } else if (ordinal !== null && isCapital(tokens, end)) {
    party = skipParty(tokens, end);
    const body = party > end && idAt(tokens, party) !== W.bộ ? null : readUnit(tokens, end);
    end = body?.end ?? Math.max(party, end);
  }
  const term = readTenure(tokens, end);
  if (ordinal === null && (term === null || at === first + 2)) return null;
  const last = term !== null && (ordinal === null || signAt(tokens, end) !== COMMA) ? term.end : end;
  const tenure =
    ordinal === null
      ? ordinalTerm(term)
      : { ordinal: ordinal.rank, years: term?.years ?? null, first: ordinalAt, last: ordinal.end };
  return { end: last, issuer: { first, end }, tenure };
}

/** "Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII": where "lần thứ" stands behind the words of a name, else the index. */
function timesAhead(tokens: Tokens, index: number): number {
  const rally = idAt(tokens, index) === W.thi && idAt(tokens, index + 1) === W.đua;
  const delegates = idAt(tokens, index - 1) === W.biểu;
  if (!(isCapital(tokens, index) || rally || delegates) || readOrdinal(tokens, index) !== null) return index;
  for (let at = index; at < index + CONGRESS_NAME && isWord(tokens, at) && !startsParagraph(tokens, at); at += 1) {
    if (idAt(tokens, at) === W.lần && idAt(tokens, at + 1) === W.thứ) return at;
    if (idAt(tokens, at) === W.nghị || idAt(tokens, at) === W.của) return index;
  }
  return index;
}

/** The term behind a name, where it is an ordinal or several. */
function ordinalTerm(term: TenureReading | null): NameTenure | null {
  return term === null || (term.ordinal === null && term.years !== null) ? null : term;
}

/** "Đảng", "Đảng Cộng sản Việt Nam"; the index itself where neither stands or where a longer name ("Đảng bộ") begins. */
function skipParty(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.đảng || idAt(tokens, at + 1) === W.bộ || idAt(tokens, at + 1) === W.ủy) return at;
  if (idAt(tokens, at + 1) !== W.cộng || idAt(tokens, at + 2) !== W.sản) return at + 1;
  return idAt(tokens, at + 3) === W.việt ? at + 5 : at + 3;
}

/** "Trung ương 4 khóa XIII", "Trung ương 6 (lần 2) khóa VIII". */
function readPlenum(tokens: Tokens, unit: number, first: number): MeetingName | null {
  const ordinalAt = idAt(tokens, unit + 2) === W.lần && idAt(tokens, unit + 3) === W.thứ ? unit + 4 : unit + 2;
  const ordinal = readOrdinal(tokens, ordinalAt);
  if (ordinal === null || ordinal.rank > 20) return null;
  let end = ordinal.end;
  const round = signAt(tokens, end) === OPEN ? end + 1 : end;
  if (idAt(tokens, round) === W.lần) {
    const time = readOrdinal(tokens, round + 1);
    if (time !== null) end = round > end ? time.end + 1 : time.end;
  }
  // "Hội nghị Trung ương lần thứ 10, Ban Chấp hành Trung ương Đảng (khóa XI)".
  const body = signAt(tokens, end) === COMMA && idAt(tokens, end + 1) === W.ban ? readUnit(tokens, end + 1) : null;
  if (body !== null && readTenure(tokens, body.end) !== null)
    return withTerm(tokens, body.end, { first: body.first, end: body.end }, first);
  return withTerm(tokens, end, { first: unit, end: unit + 2 }, first);
}

function withTerm(
  tokens: Tokens,
  end: number,
  issuer: { readonly first: number; readonly end: number },
  first: number,
): MeetingName | null {
  const term = readTenure(tokens, end);
  if (term === null && end <= first) return null;
  return {
    end: term?.end ?? end,
    issuer,
    tenure: ordinalTerm(term),
  };
}

/** "TW 4 khóa XII". */
function readShortPlenum(tokens: Tokens, first: number, end: number): MeetingName | null {
  const ordinal = readOrdinal(tokens, end);
  const term =
    ordinal === null ? null : readTenure(tokens, ordinal.end + (isDash(signAt(tokens, ordinal.end)) ? 1 : 0));
  const tenure = ordinalTerm(term);
  return term === null || tenure === null ? null : { end: term.end, issuer: { first, end }, tenure };
}

/** "kỳ họp thứ 4 của Quốc hội khóa VIII", "kỳ họp thứ 8 HĐND tỉnh khóa XVI": the session of an assembly. */
function readSession(tokens: Tokens, first: number): MeetingName | null {
  let at = idAt(tokens, first + 2) === W.lần ? first + 3 : first + 2;
  const ordinal = idAt(tokens, at) === W.thứ ? readOrdinal(tokens, at + 1) : null;
  if (ordinal === null) return null;
  at = ordinal.end;
  if (signAt(tokens, at) === COMMA || idAt(tokens, at) === W.của) at += 1;
  const body = isCapital(tokens, at) && !startsParagraph(tokens, at) ? readUnit(tokens, at) : null;
  return body === null ? null : withTerm(tokens, body.end, { first: at, end: body.end }, first);
}

/**
 * "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XII", "Hội nghị Trung ương 11", "lần thứ X Ban Chấp hành Đảng bộ thành phố".
 *
 * @param index - behind "Hội nghị".
 */
function readConference(tokens: Tokens, index: number, first: number): MeetingName | null {
  let at = index;
  if (idAt(tokens, at) === W.trung && idAt(tokens, at + 1) === W.ương) return readPlenum(tokens, at, first);
  const short = shortCentreEnd(tokens, at);
  if (short > at) return readShortPlenum(tokens, at, short);
  if (idAt(tokens, at) === W.lần && idAt(tokens, at + 1) === W.thứ) at += 2;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null) return null;
  at = ordinal.end;
  if (signAt(tokens, at) === COMMA || idAt(tokens, at) === W.của) at += 1;
  const body = readUnit(tokens, at);
  if (body === null) return withTerm(tokens, ordinal.end, { first, end: ordinal.end }, first + 3);
  return withTerm(tokens, body.end, { first: at, end: body.end }, first);
}
