import { W } from "../lexicon.js";
import { idAt, isCapital, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { readOrdinal } from "./ordinal.js";
import { readTenure } from "./tenure.js";
import { readUnit } from "./unit.js";

/** The meeting by which a Party document is named, as read. */
export interface MeetingName {
  /** Token behind the name. */
  readonly end: number;
  /** Tokens of the body that issued it. */
  readonly issuer: { readonly first: number; readonly end: number };
  /** Ordinal of the term (congress XIII, khóa XIII), or `null`. */
  readonly tenure: { readonly ordinal: number; readonly first: number; readonly last: number } | null;
}

const COMMA = 44;

/**
 * Reads the meeting behind the type word: "Đại hội XIII của Đảng", "Trung ương 4 khóa XIII", "Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XII".
 *
 * Source of the forms: HD 05-HD/VPTW and the practice counted in real texts; a meeting without ordinal or term is no particular one.
 */
export function readMeetingName(tokens: Tokens, index: number): MeetingName | null {
  const at = idAt(tokens, index) === W.của ? index + 1 : index;
  if (startsParagraph(tokens, at)) return null;
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  if (word === W.đại && next === W.hội) return readCongress(tokens, at);
  if (word === W.trung && next === W.ương) return readPlenum(tokens, at, at);
  if (word === W.hội && next === W.nghị) return readConference(tokens, at);
  if (word === W.tw || word === W.tư) return readShortPlenum(tokens, at);
  return null;
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
  const ordinalAt = idAt(tokens, at) === W.lần && idAt(tokens, at + 1) === W.thứ ? at + 2 : at;
  const ordinal = readOrdinal(tokens, ordinalAt);
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
    end = body?.end ?? (party > end ? party : end);
  }
  const term = readTenure(tokens, end);
  if (ordinal === null && (term === null || at === first + 2)) return null;
  const last = term !== null && (ordinal === null || signAt(tokens, end) !== COMMA) ? term.end : end;
  const tenure =
    ordinal !== null
      ? { ordinal: ordinal.value, first: ordinalAt, last: ordinal.end }
      : term?.ordinal != null
        ? { ordinal: term.ordinal, first: term.first, last: term.last }
        : null;
  return { end: last, issuer: { first, end }, tenure };
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
  if (ordinal === null || ordinal.value > 20) return null;
  let end = ordinal.end;
  const round = signAt(tokens, end) === 40 ? end + 1 : end;
  if (idAt(tokens, round) === W.lần) {
    const time = readOrdinal(tokens, round + 1);
    if (time !== null) end = round > end ? time.end + 1 : time.end;
  }
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
    tenure: term?.ordinal == null ? null : { ordinal: term.ordinal, first: term.first, last: term.last },
  };
}

/** "TW 4 khóa XII". */
function readShortPlenum(tokens: Tokens, first: number): MeetingName | null {
  const ordinal = readOrdinal(tokens, first + 1);
  const term = ordinal === null ? null : readTenure(tokens, ordinal.end);
  return ordinal === null || term === null || term.ordinal === null
    ? null
    : {
        end: term.end,
        issuer: { first, end: first + 1 },
        tenure: { ordinal: term.ordinal, first: term.first, last: term.last },
      };
}

/** "Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XII", "Hội nghị Trung ương 11". */
function readConference(tokens: Tokens, first: number): MeetingName | null {
  let at = first + 2;
  if (idAt(tokens, at) === W.trung && idAt(tokens, at + 1) === W.ương) return readPlenum(tokens, at, first);
  if (idAt(tokens, at) === W.lần && idAt(tokens, at + 1) === W.thứ) at += 2;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null) return null;
  at = ordinal.end;
  if (signAt(tokens, at) === COMMA || idAt(tokens, at) === W.của) at += 1;
  const body = readUnit(tokens, at);
  if (body === null) return withTerm(tokens, ordinal.end, { first, end: ordinal.end }, first + 3);
  return withTerm(tokens, body.end, { first: at, end: body.end }, first);
}
