import type { Draft } from "../draft.js";
import { agreesWithCode } from "../grammar/agrees-with-code.js";
import { bodyOf } from "../grammar/body-of.js";
import type { DateReading } from "../grammar/date-reading.js";
import { readTypeBefore } from "../grammar/document-type.js";
import { isWholeDay } from "../grammar/issue-date.js";
import type { UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { COLON, HYPHEN } from "../signs.js";
import { ALL_CAPITALS, NUMBER } from "../token-marks.js";
import { flagsAt, idAt, signAt, startsLine, type Tokens, widthAt } from "../tokens.js";

/**
 * Gives a citation that no verb issues the body and the day right before it: "Theo đề nghị của Sở Nội vụ tại Công văn số …".
 *
 * @param unit - the last body before the citation.
 * @param day - the last day before it.
 */
export function attachBeside(tokens: Tokens, draft: Draft, unit: UnitReading | null, day: DateReading | null): void {
  attachContentsDay(tokens, draft, day);
  if (unit === null) return;
  attachHeading(tokens, draft, unit);
  attachProposer(tokens, draft, unit);
  attachAgent(tokens, draft, unit);
}

/** "03-11-2021 Quyết định số 12/2021/QĐ-UBND về …": the day in front of a document in the contents of a provincial gazette. */
function attachContentsDay(tokens: Tokens, draft: Draft, day: DateReading | null): void {
  if (draft.date !== null || day === null || day.end !== draft.extentFirst || !startsLine(tokens, day.first)) return;
  const { number, type } = draft.core;
  if (!isWholeDay(day) || number === null || draft.subject === null || type === "law") return;
  // Written with hyphens and two figures each, as gazettes do; other days in front of a document are those of the news.
  const figures = idAt(tokens, day.first) === NUMBER && widthAt(tokens, day.first) === 2;
  if (!figures || signAt(tokens, day.first + 1) !== HYPHEN || widthAt(tokens, day.first + 2) !== 2) return;
  if (number.year === null || number.year === day.date?.year) draft.date = day;
}

/** "Căn cứ các Nghị định của Chính phủ: số 15/2021/NĐ-CP …": the heading of a list says whose the documents are. */
function attachHeading(tokens: Tokens, draft: Draft, unit: UnitReading): void {
  if (draft.issuer !== null || signAt(tokens, unit.end) !== COLON || unit.end !== draft.core.first - 1) return;
  if (!isListOf(tokens, unit.first - 1) || !agreesWithCode(tokens, bodyOf(unit), draft.core.number)) return;
  draft.issuer = { first: unit.first, end: unit.end };
}

/** "các Nghị định của", "văn bản của": a type of document before "của". */
function isListOf(tokens: Tokens, at: number): boolean {
  return idAt(tokens, at) === W.của && readTypeBefore(tokens, at) !== null;
}

/** "Theo đề nghị của Giám đốc Sở Nội vụ tại Công văn số …": the proposing body issued what is cited. */
function attachProposer(tokens: Tokens, draft: Draft, unit: UnitReading): void {
  if (draft.issuer !== null || draft.core.number === null || draft.core.number.symbol === "") return;
  const at = draft.extentFirst - 1;
  if (
    unit.end === draft.extentFirst &&
    (flagsAt(tokens, unit.end - 1) & ALL_CAPITALS) !== 0 &&
    unit.body === unit.first
  ) {
    // A table of contents: "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM Thông tư số …".
    if (agreesWithCode(tokens, unit, draft.core.number)) draft.issuer = { first: unit.first, end: unit.end };
    return;
  }
  if (idAt(tokens, at) !== W.tại || unit.end !== at || idAt(tokens, unit.first - 1) !== W.của) return;
  const range = bodyOf(unit);
  if (agreesWithCode(tokens, range, draft.core.number)) draft.issuer = range;
}

/** "… được Thủ tướng Chính phủ phê duyệt tại Quyết định số …": who did it by the document issued it. */
function attachAgent(tokens: Tokens, draft: Draft, unit: UnitReading): void {
  if (draft.issuer !== null || draft.core.number === null) return;
  const at = draft.extentFirst - 1;
  const by = idAt(tokens, at);
  if (
    (by !== W.tại && by !== W.theo && by !== W.bằng) ||
    unit.end !== at - 2 ||
    idAt(tokens, unit.first - 1) !== W.được
  )
    return;
  const range = bodyOf(unit);
  if (agreesWithCode(tokens, range, draft.core.number)) draft.issuer = { first: unit.first, end: unit.end };
}
