import type { Draft, TokenRange } from "../draft.js";
import type { DateReading } from "../grammar/date.js";
import { readPlace } from "../grammar/place.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { idAt, signAt, type Tokens } from "../tokens.js";

/** Tokens around the number in which a letterhead has its motto and its dateline. */
const LETTERHEAD_REACH = 60;

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
    const day = dates.find((date) => date.first >= draft.core.end && date.first < draft.core.end + LETTERHEAD_REACH);
    if (day?.date?.day != null && day.date.end === null && isDateline(tokens, day))
      draft.date = { first: day.first, end: day.end, date: day.date, notes: day.notes };
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
  return (
    hasMotto(tokens, core.first - LETTERHEAD_REACH, core.first) ||
    hasMotto(tokens, core.end, core.end + LETTERHEAD_REACH)
  );
}

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM". */
function hasMotto(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.count); at += 1) {
    const word = idAt(tokens, at);
    if (word === W.cộng && idAt(tokens, at + 1) === W.hòa && idAt(tokens, at + 2) === W.xã) return true;
    if (word === W.độc && idAt(tokens, at + 1) === W.lập && idAt(tokens, at + 3) === W.tự) return true;
    if (
      word === W.đảng &&
      idAt(tokens, at + 1) === W.cộng &&
      idAt(tokens, at + 2) === W.sản &&
      idAt(tokens, at + 3) === W.việt
    )
      return true;
  }
  return false;
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

/** "Hà Nội, ngày …": a comma or bracket stands before the day. */
function isDateline(tokens: Tokens, date: DateReading): boolean {
  return signAt(tokens, date.first - 1) === 44 && idAt(tokens, date.first) === W.ngày;
}
