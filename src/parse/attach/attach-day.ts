import type { Draft } from "../draft.js";
import type { DateReading } from "../grammar/date.js";
import { readIssueDate } from "../grammar/issue-date.js";
import { W } from "../lexicon.js";
import { OPEN } from "../signs.js";
import { idAt, isWord, signAt, startsLine, type Tokens } from "../tokens.js";

/**
 * Gives a citation without a day of issue that of the sentence whose verb issues it.
 *
 * @param draft - the citation.
 * @param dates - all days of the text, in text order.
 * @param from - index of the last date before the citation.
 * @param sentence - first token of the sentence.
 * @param verb - first token of the verb.
 * @param taken - first tokens of the days that a citation has behind it.
 */
export function attachDay(
  tokens: Tokens,
  draft: Draft,
  dates: readonly DateReading[],
  from: number,
  sentence: number,
  verb: number,
  taken: ReadonlySet<number>,
): void {
  if (draft.date === null) attachDayBehind(tokens, draft);
  if (draft.date?.date?.day != null) return;
  // The day that opens the sentence; one that stands behind another citation is that one's.
  for (let i = from; i >= 0; i -= 1) {
    const date = dates[i] as DateReading;
    if (date.first < sentence) return;
    if (date.end > verb) continue;
    if (date.date === null || date.date.day === null || date.date.end !== null) continue;
    if (signAt(tokens, date.first - 1) === OPEN || taken.has(date.first)) continue;
    // "08:49 | 06/08/2021" on a line of its own: when the page was made.
    if (date.date.time !== null && startsLine(tokens, date.first) && startsLine(tokens, date.end)) continue;
    const year = draft.core.number?.year ?? draft.date?.date?.year ?? null;
    if (year !== null && date.date.year !== null && date.date.year !== year) return;
    draft.date = date;
    return;
  }
}

/** "đã ban hành Chỉ thị số 05-CT/TW vào ngày 05/6/2020", "… vào năm 2008": when it was done. */
function attachDayBehind(tokens: Tokens, draft: Draft): void {
  if (idAt(tokens, draft.end) !== W.vào) return;
  const date = readIssueDate(tokens, draft.end + 1, false);
  if (date === null || date.date === null || date.date.year === null || date.date.end !== null) return;
  // "… vào năm 2025 hoàn thành": a year that goes on is one for which something is ordered.
  if (date.date.day === null && isWord(tokens, date.end) && idAt(tokens, date.end) !== W.để) return;
  draft.date = date;
  draft.extentEnd = Math.max(draft.extentEnd, date.end);
}
