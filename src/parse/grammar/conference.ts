import type { ConferenceKind } from "../../model/conference.js";
import { W } from "../lexicon.js";
import { matchPhrase } from "../phrases.js";
import { COLON, COMMA, DOT, OPEN, SEMICOLON } from "../signs.js";
import { FIRST, NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { bodyOf } from "./body-of.js";
import { endsSentence, headsLine } from "./breaks.js";
import { nameEnd, opensTitle } from "./conference-name.js";
import { purposes } from "./conference-purposes.js";
import { endsName } from "./conference-stops.js";
import { readMeetingName } from "./meeting-name.js";
import { readAtMonth } from "./month.js";
import { type OrdinalReading, readOrdinal } from "./ordinal.js";
import { skipBracket } from "./skip-bracket.js";
import { readTenure } from "./tenure.js";
import { readUnit } from "./unit.js";

/** The name of a particular meeting as read. */
export interface ConferenceReading {
  readonly first: number;
  readonly end: number;
  readonly kind: ConferenceKind;
  readonly ordinal: number | null;
  /** Tokens of the body inside the name ("kỳ họp thứ 10, Quốc hội khóa XV"). */
  readonly body: { readonly first: number; readonly end: number } | null;
  readonly tenure: {
    readonly ordinal: number | null;
    readonly years: { readonly from: number; readonly to: number } | null;
    readonly first: number;
    readonly last: number;
  } | null;
}

/** Tokens before a meeting in which its sentence says when. */
const LOOK_BACK = 60;
const timeWords = wordSet("sáng chiều tối trưa ngày hôm vừa đã nay qua mới");

/** Reads the particular meeting that begins at the token: "Hội nghị sơ kết …", "Đại hội XIII của Đảng", "kỳ họp thứ 9", "Hội thảo “…”". */
export function readConference(tokens: Tokens, index: number): ConferenceReading | null {
  const word = idAt(tokens, index);
  const next = idAt(tokens, index + 1);
  if (word === W.hội && next === W.nghị) return readHeld(tokens, index);
  if (word === W.hội && next === W.thảo) return readNamed(tokens, index, index + 2, "workshop");
  if ((word === W.tọa && next === W.đàm) || (word === W.diễn && next === W.đàn))
    return readNamed(tokens, index, index + 2, "workshop");
  if (word === W.đại && next === W.hội) return readByBody(tokens, index, "congress");
  if (word === W.kỳ && next === W.họp) return readSession(tokens, index, "session");
  if (word === W.phiên && next === W.họp)
    return readSession(tokens, index, "sitting") ?? readRegularSitting(tokens, index);
  if (word === W.buổi && next === W.làm && idAt(tokens, index + 2) === W.việc) return readVisit(tokens, index);
  if (word === W.phiên && next === W.làm && idAt(tokens, index + 2) === W.việc && idAt(tokens, index + 3) === W.buổi)
    return readSitting(tokens, index);
  if (word === W.gặp && next === W.mặt && idAt(tokens, index - 1) !== W.buổi)
    return readMeeting(tokens, index, index + 2);
  return null;
}

function reading(
  first: number,
  end: number,
  kind: ConferenceKind,
  ordinal: OrdinalReading | null = null,
): ConferenceReading {
  return { first, end, kind, ordinal: ordinal?.rank ?? null, body: null, tenure: null };
}

/** "Hội nghị lần thứ 11 Ban Chấp hành …", "Hội nghị Trung ương 11", "Hội nghị sơ kết …", "Hội nghị trực tuyến lần thứ XI về …". */
function readHeld(tokens: Tokens, first: number): ConferenceReading | null {
  const plenum = readByBody(tokens, first, "plenum");
  if (plenum !== null) return plenum;
  const at = first + 2;
  const ordinal = idAt(tokens, at) === W.lần && idAt(tokens, at + 1) === W.thứ ? readOrdinal(tokens, at + 2) : null;
  if (ordinal !== null) return { ...reading(first, nameEnd(tokens, ordinal.end, first), "conference", ordinal) };
  const quoted = opensTitle(signAt(tokens, at)) || signAt(tokens, at) === COLON;
  const purpose = matchPhrase(purposes(), tokens, at);
  const body = isCapital(tokens, at) ? readUnit(tokens, at) : null;
  if (!quoted && purpose === null && body === null && !isHeld(tokens, first)) return null;
  const times = body !== null && idAt(tokens, body.end) === W.lần ? readOrdinal(tokens, body.end + 2) : null;
  const end = nameEnd(tokens, Math.max(purpose?.end ?? at, times?.end ?? body?.end ?? at), first);
  if (!isParticular(tokens, first, end)) return null;
  return reading(first, end, purpose?.value ?? "conference", times);
}

/** "tổ chức Hội nghị đối ngoại toàn quốc", "chủ trì Hội nghị …": whatever its kind. */
function isHeld(tokens: Tokens, first: number): boolean {
  const before = idAt(tokens, first - 1);
  const held = before === W.chức || before === W.trì || before === W.mạc;
  const named = isCapital(tokens, first) && isWord(tokens, first + 2) && !endsName(idAt(tokens, first + 2));
  return held && named && isPlacedInTime(tokens, first, first + 2);
}

/** In small letters only where somebody holds or attends it, and its purpose is told; never "các hội nghị". */
function isParticular(tokens: Tokens, first: number, end: number): boolean {
  const before = idAt(tokens, first - 1);
  if (before === W.các || before === W.những || before === W.nhiều || before === NUMBER) return false;
  if (isCapital(tokens, first)) return true;
  const held = before === W.chức || before === W.trì || before === W.dự || before === W.mạc || before === W.tại;
  return held && end - first >= 5 && isPlacedInTime(tokens, first, end);
}

/** A number in the name, or in the sentence before it a word of time or of what is past; else a rule speaks of such meetings in general. */
function isPlacedInTime(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (idAt(tokens, at) === NUMBER) return true;
  for (let at = first - 1; at > first - LOOK_BACK && at >= FIRST; at -= 1) {
    const sign = signAt(tokens, at);
    if (sign === SEMICOLON || (sign === DOT && endsSentence(tokens, at))) return false;
    if (timeWords().has(idAt(tokens, at))) return true;
    if (startsParagraph(tokens, at)) return false;
  }
  return false;
}

function readNamed(tokens: Tokens, first: number, at: number, kind: ConferenceKind): ConferenceReading | null {
  const end = nameEnd(tokens, at, first);
  return end > at && end - first > 2 && isParticular(tokens, first, end) && !startsVerb(tokens, at)
    ? reading(first, end, kind)
    : null;
}

function startsVerb(tokens: Tokens, at: number): boolean {
  if (signAt(tokens, at) === OPEN || idAt(tokens, at) === W.gồm) return true;
  return (
    isWord(tokens, at) && endsName(idAt(tokens, at)) && !(idAt(tokens, at) === W.với && idAt(tokens, at + 1) === W.chủ)
  );
}

/** "phiên làm việc buổi sáng 17/5". */
function readSitting(tokens: Tokens, first: number): ConferenceReading {
  return reading(first, nameEnd(tokens, first + 5, first), "sitting");
}

/** "phiên họp thường kỳ tháng 5", "Phiên họp UBND tỉnh thường kỳ tháng 5/2025". */
function readRegularSitting(tokens: Tokens, first: number): ConferenceReading | null {
  const unit = isCapital(tokens, first + 2) ? readUnit(tokens, first + 2) : null;
  const at = unit?.end ?? first + 2;
  if (idAt(tokens, at) !== W.thường || idAt(tokens, at + 1) !== W.kỳ || idAt(tokens, at + 2) !== W.tháng) return null;
  const month = readAtMonth(tokens, at + 2);
  if (month === null) return null;
  return { ...reading(first, month.end, "sitting"), body: unit === null ? null : bodyOf(unit) };
}

/** "buổi làm việc với Đảng ủy phường Vinh Hưng về …": with whom is said. */
function readVisit(tokens: Tokens, first: number): ConferenceReading | null {
  const whom = first + 4;
  const before = idAt(tokens, first - 1);
  if (idAt(tokens, first + 3) !== W.với || before === W.các || before === W.những || before === W.nhiều) return null;
  const unit = readUnit(tokens, whom, true);
  if (unit === null && idAt(tokens, whom) !== W.đoàn) return null;
  return reading(first, nameEnd(tokens, unit?.end ?? whom + 1, first), "meeting");
}

/** "gặp mặt nguyên cán bộ …": in a heading, or behind "tổ chức". */
function readMeeting(tokens: Tokens, first: number, at: number): ConferenceReading | null {
  const heading = headsLine(tokens, first);
  if (!heading && idAt(tokens, first - 1) !== W.chức) return null;
  const end = nameEnd(tokens, at, first, true);
  return end - at >= 2 ? reading(first, end, "meeting") : null;
}

/** "kỳ họp thứ 9", "Kỳ họp thứ 10, Quốc hội khóa XV", "Phiên họp thứ 42 của Ủy ban Thường vụ Quốc hội". */
function readSession(tokens: Tokens, first: number, kind: ConferenceKind): ConferenceReading | null {
  let at = skipSpecial(tokens, first + 2);
  if (idAt(tokens, at) === W.lần) at += 1;
  const ordinal = idAt(tokens, at) === W.thứ ? readOrdinal(tokens, at + 1) : null;
  if (ordinal === null || isKindOfSession(tokens, first, at)) return null;
  const behind = behindKind(tokens, ordinal.end);
  const link = signAt(tokens, behind) === COMMA || idAt(tokens, behind) === W.của ? behind + 1 : behind;
  const body = isCapital(tokens, link) ? readUnit(tokens, link) : null;
  if (body === null || startsParagraph(tokens, link)) return reading(first, behind, kind, ordinal);
  const term = readTenure(tokens, body.end);
  // "Kỳ họp thứ 9, Quốc hội thông qua …": behind a comma without a term the body is the subject of the sentence.
  if (signAt(tokens, behind) === COMMA && term === null) return { ...reading(first, behind, kind, ordinal), body };
  return { first, end: term?.end ?? body.end, kind, ordinal: ordinal.rank, body, tenure: term };
}

/** "Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14)": the bracket says which kind the session before it is. */
function isKindOfSession(tokens: Tokens, first: number, at: number): boolean {
  return at > first + 2 && signAt(tokens, first - 1) === OPEN && idAt(tokens, first - 3) === W.thứ;
}

/** "Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14)": behind the bracket that says which kind it is; the index itself where none stands. */
function behindKind(tokens: Tokens, index: number): number {
  if (signAt(tokens, index) !== OPEN) return index;
  const at = idAt(tokens, index + 2) === W.họp ? index + 3 : index + 1;
  return skipSpecial(tokens, at) > at ? skipBracket(tokens, index) : index;
}

/** "bất thường", "chuyên đề", "thường lệ" before "lần thứ". */
function skipSpecial(tokens: Tokens, at: number): number {
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  const special =
    (word === W.bất && next === W.thường) ||
    (word === W.chuyên && next === W.đề) ||
    (word === W.thường && next === W.lệ);
  return special ? at + 2 : at;
}

/** Meetings that are named by body and ordinal: congresses and plenums. */
function readByBody(tokens: Tokens, first: number, kind: ConferenceKind): ConferenceReading | null {
  const before = idAt(tokens, first - 1);
  if (!isCapital(tokens, first) && before !== W.quyết) return null;
  const name = readMeetingName(tokens, first, true);
  if (name === null) return null;
  const term = name.tenure;
  const years = signAt(tokens, name.end) === COMMA ? readTenure(tokens, name.end) : null;
  const tenure =
    term === null
      ? null
      : { ordinal: term.ordinal, years: years?.years ?? null, first: term.first, last: years?.last ?? term.last };
  return {
    first,
    end: years?.end ?? name.end,
    kind,
    ordinal: kind === "congress" ? (term?.ordinal ?? null) : null,
    body: kind === "congress" ? null : name.issuer,
    tenure,
  };
}
