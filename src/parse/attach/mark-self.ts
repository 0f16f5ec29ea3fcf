import type { Draft, TokenRange } from "../draft.js";
import type { DateReading } from "../grammar/date.js";
import { LETTERHEAD_REACH, standsInLetterhead } from "../grammar/letterhead.js";
import { readPlace } from "../grammar/place.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { COLON, COMMA } from "../signs.js";
import { idAt, signAt, startsLine, type Tokens } from "../tokens.js";

/**
 * Marks the number of the text's own letterhead ("Số: 30/2020/NĐ-CP" beside "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") and gives it the
 * issuer above it and the day of the dateline. Source of the layout: NĐ 30/2020/NĐ-CP Phụ lục I; HD 05-HD/VPTW.
 *
 * @param head - the first draft that `isLetterhead`, or `null`.
 * @returns that number, `null` where the text shows none.
 */
export function markSelf(
  tokens: Tokens,
  drafts: readonly Draft[],
  head: Draft | null,
  units: readonly UnitReading[],
  dates: readonly DateReading[],
): Draft | null {
  const draft = head ?? datedHead(tokens, drafts[0], dates);
  if (draft === undefined) return null;
  draft.form = "self";
  draft.issuer ??= issuerAbove(tokens, draft, units);
  if (draft.date === null) {
    const day = dates.find((date) => isNear(draft, date) && isDateline(tokens, date));
    if (day !== undefined) draft.date = day;
  }
  return draft;
}

/** Tokens between the number and its dateline, where at most the other column of the letterhead or the subject of a letter stands. */
const DATELINE_REACH = 48;

/** `true` for the number of a letterhead. */
export function isLetterhead(tokens: Tokens, draft: Draft): boolean {
  return isNumberLine(tokens, draft) && standsInLetterhead(tokens, draft.core.first, draft.core.end);
}

/** "Số: 30/2020/NĐ-CP"; "Luật số: 101/2015/QH13", "Bản án số: 19/2021/HS-ST" at the head of a line. */
function isNumberLine(tokens: Tokens, { core }: Draft): boolean {
  if (core.number === null || core.number.symbol === "" || idAt(tokens, core.typeEnd) !== W.số) return false;
  return core.typeEnd === core.first || (startsLine(tokens, core.first) && signAt(tokens, core.typeEnd + 1) === COLON);
}

/** "Số 2696/QĐ-UBND | Quảng Trị, ngày 18 tháng 11 năm 2025": the first number of the text, with its dateline right behind it. */
function datedHead(tokens: Tokens, draft: Draft | undefined, dates: readonly DateReading[]): Draft | undefined {
  if (draft === undefined || !isNumberLine(tokens, draft) || !startsLine(tokens, draft.core.first)) return undefined;
  const { end } = draft.core;
  const dateline = dates.find((date) => date.first >= end && isDateline(tokens, date));
  return dateline !== undefined && dateline.first - end <= DATELINE_REACH ? draft : undefined;
}

/** The lowest body named above the number, without the superior body ("UBND TỈNH A / SỞ NỘI VỤ"). */
function issuerAbove(tokens: Tokens, draft: Draft, units: readonly UnitReading[]): TokenRange | null {
  let best: TokenRange | null = null;
  for (const unit of units) {
    if (unit.first >= draft.core.first) break;
    if (
      draft.core.first - unit.end < LETTERHEAD_REACH &&
      idAt(tokens, unit.first - 1) !== W.nghĩa &&
      !isParty(tokens, unit)
    )
      best = { first: unit.first, end: readPlace(tokens, unit.end, false, true)?.end ?? unit.end };
  }
  return best;
}

/** "ĐẢNG CỘNG SẢN VIỆT NAM" stands in the letterhead where the country does in that of the state (HD 05-HD/VPTW). */
function isParty(tokens: Tokens, { first }: UnitReading): boolean {
  return idAt(tokens, first) === W.đảng && idAt(tokens, first + 1) === W.cộng;
}

/** The dateline stands behind the number or, in a letterhead of two columns read one after the other, before it. */
function isNear(draft: Draft, date: DateReading): boolean {
  const { first, end } = draft.core;
  return date.first >= first - LETTERHEAD_REACH && date.first < end + 2 * LETTERHEAD_REACH;
}

/** "Hà Nội, ngày …": a comma stands before the whole day. */
function isDateline(tokens: Tokens, date: DateReading): boolean {
  if (date.date?.day == null || date.date.year === null || date.date.end !== null) return false;
  return signAt(tokens, date.first - 1) === COMMA && idAt(tokens, date.first) === W.ngày;
}
