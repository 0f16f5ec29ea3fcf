import type { Draft, TokenRange } from "../draft.js";
import type { DateReading } from "../grammar/date.js";
import { LETTERHEAD_REACH, standsInLetterhead } from "../grammar/letterhead.js";
import { readPlace } from "../grammar/place.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { COMMA } from "../signs.js";
import { idAt, signAt, type Tokens } from "../tokens.js";

/**
 * Marks the number of the text's own letterhead ("Số: 30/2020/NĐ-CP" beside "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") and gives it the
 * issuer above it and the day of the dateline. Source of the layout: NĐ 30/2020/NĐ-CP Phụ lục I; HD 05-HD/VPTW.
 */
export function markSelf(
  tokens: Tokens,
  drafts: readonly Draft[],
  units: readonly UnitReading[],
  dates: readonly DateReading[],
): void {
  const draft = drafts.find((candidate) => isLetterhead(tokens, candidate));
  if (draft === undefined) return;
  draft.form = "self";
  draft.issuer ??= issuerAbove(tokens, draft, units);
  if (draft.date === null) {
    const day = dates.find((date) => isNear(draft, date) && isDateline(tokens, date));
    if (day !== undefined) draft.date = day;
  }
}

function isLetterhead(tokens: Tokens, draft: Draft): boolean {
  const { core } = draft;
  if (
    core.number === null ||
    core.typeEnd !== core.first ||
    idAt(tokens, core.first) !== W.số ||
    core.number.symbol === ""
  )
    return false;
  return standsInLetterhead(tokens, core.first, core.end);
}

/** The lowest body named above the number, without the superior body ("UBND TỈNH A / SỞ NỘI VỤ"). */
function issuerAbove(tokens: Tokens, draft: Draft, units: readonly UnitReading[]): TokenRange | null {
  let best: TokenRange | null = null;
  for (const unit of units) {
    if (unit.first >= draft.core.first) break;
    if (draft.core.first - unit.end < LETTERHEAD_REACH && idAt(tokens, unit.first - 1) !== W.nghĩa)
      best = { first: unit.first, end: readPlace(tokens, unit.end, false, true)?.end ?? unit.end };
  }
  return best;
}

/** The dateline stands behind the number or, in a letterhead of two columns read one after the other, before it. */
function isNear(draft: Draft, date: DateReading): boolean {
  const { first, end } = draft.core;
  return date.first >= first - LETTERHEAD_REACH && date.first < end + LETTERHEAD_REACH;
}

/** "Hà Nội, ngày …": a comma stands before the whole day. */
function isDateline(tokens: Tokens, date: DateReading): boolean {
  if (date.date?.day == null || date.date.year === null || date.date.end !== null) return false;
  return signAt(tokens, date.first - 1) === COMMA && idAt(tokens, date.first) === W.ngày;
}
