import { Cursor } from "../cursor.js";
import type { Draft, TokenRange } from "../draft.js";
import { agreesWithCode } from "../grammar/agrees-with-code.js";
import { bodyOf } from "../grammar/body-of.js";
import { sentenceStart } from "../grammar/breaks.js";
import { readSmallBody } from "../grammar/small-body.js";
import { readTenure } from "../grammar/tenure.js";
import { readUnit, type UnitReading } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { CLOSE, COMMA, EN_DASH, HYPHEN, OPEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, signAt, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { attachBeside } from "./attach-beside.js";
import { attachDay } from "./attach-day.js";
import { issuingVerbBefore } from "./issuing-sentence.js";

/** What a pass over the citations, in text order, knows of what stands before them. */
export class Before extends Cursor<UnitReading> {
  /** First tokens of the days that a citation has behind it. */
  readonly taken: Set<number> = new Set();
}

/**
 * Gives a citation without issuer or day the ones that stand before it in the sentence:
 * "Ngày 1/2, UBND thành phố Hà Nội ban hành Kế hoạch số 38/KH-UBND".
 *
 * @param pass - gone to the citation.
 */
export function attachBefore(tokens: Tokens, draft: Draft, pass: Before): void {
  const { core, attributes } = draft;
  const { units, dates, taken } = pass;
  if (attributes?.date != null) taken.add(attributes.date.first);
  if (core.form === "anaphoric") return;
  const verb = issuingVerbBefore(tokens, draft.extentFirst);
  if (verb === null) {
    attachBeside(tokens, draft, pass.lastUnit, pass.lastDate);
    return;
  }
  const sentence = sentenceStart(tokens, verb);
  const issuer =
    draft.issuer === null || isMeetingOnly(tokens, draft)
      ? (onBehalfOf(tokens, draft, sentence, verb) ??
        issuerBefore(tokens, draft, units, pass.unit - 1, sentence, verb) ??
        smallIssuerBefore(tokens, draft, sentence, verb))
      : null;
  if (issuer !== null) {
    draft.issuer = issuer;
    draft.tenure ??= readTenure(tokens, issuer.end);
  }
  attachDay(tokens, draft, dates, pass.date - 1, sentence, verb, taken);
}

/** "Nghị quyết Hội nghị lần thứ năm": the name tells the meeting, the sentence before it whose. */
function isMeetingOnly(tokens: Tokens, { issuer, core }: Draft): boolean {
  return issuer === core.issuer && issuer !== null && idAt(tokens, issuer.first) === W.hội && core.number === null;
}

/** "thay mặt Bộ Chính trị, Ban Bí thư, đồng chí … đã ký": who signs does so for the body named. */
function onBehalfOf(tokens: Tokens, draft: Draft, sentence: number, verb: number): TokenRange | null {
  for (let at = sentence; at < verb - 2; at += 1) {
    if (idAt(tokens, at) !== W.thay || idAt(tokens, at + 1) !== W.mặt) continue;
    const first = readUnit(tokens, at + 2);
    if (first === null || !agreesWithCode(tokens, first, draft.core.number)) return null;
    const second =
      signAt(tokens, first.end) === COMMA || idAt(tokens, first.end) === W.và ? readUnit(tokens, first.end + 1) : null;
    return {
      first: first.first,
      end: second !== null && agreesWithCode(tokens, second, draft.core.number) ? second.end : first.end,
    };
  }
  return null;
}

/** The body nearest before the verb, with nothing between but a person's name or office and small adverbs. */
function issuerBefore(
  tokens: Tokens,
  draft: Draft,
  units: readonly UnitReading[],
  from: number,
  sentence: number,
  verb: number,
): TokenRange | null {
  for (let i = from; i >= 0; i -= 1) {
    const unit = units[i] as UnitReading;
    if (unit.first < sentence) return null;
    if (unit.end > verb) continue;
    const range = { first: officeName(tokens, unit) ?? unit.body, end: unit.end };
    if (!leadsToVerb(tokens, unit.end, verb)) return null;
    if (!agreesWithCode(tokens, range, draft.core.number)) continue;
    if (isOfficeAlone(tokens, unit)) return { first: unit.first, end: unit.end };
    return withJointBody(units, i, tokens, range, draft);
  }
  return null;
}

/** Tokens of the name of a committee in small letters. */
const SMALL_NAME = 10;

/** "Ban Thường vụ tỉnh ủy Vĩnh Phúc đã ban hành …": a committee in small letters right before the verb. */
function smallIssuerBefore(tokens: Tokens, draft: Draft, sentence: number, verb: number): TokenRange | null {
  for (let at = Math.max(sentence, verb - SMALL_NAME); at < verb - 1; at += 1) {
    const body = readSmallBody(tokens, at);
    if (body !== null && body.end === verb)
      return agreesWithCode(tokens, bodyOf(body), draft.core.number) ? body : null;
  }
  return null;
}

/** "Bộ Chính trị, Ban Bí thư đã ban hành": two bodies before the verb. */
function withJointBody(
  units: readonly UnitReading[],
  index: number,
  tokens: Tokens,
  range: TokenRange,
  draft: Draft,
): TokenRange {
  const previous = units[index - 1];
  if (previous === undefined || previous.end !== range.first - 1 || signAt(tokens, previous.end) !== COMMA)
    return range;
  // "Thực hiện Kế hoạch … của Ban Thường vụ Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy ban hành …": the first body issued what stands before it.
  if (idAt(tokens, previous.first - 1) === W.của) return range;
  const body = bodyOf(previous);
  const party = draft.core.number?.shape === "party";
  return party && agreesWithCode(tokens, body, draft.core.number) ? { first: body.first, end: range.end } : range;
}

/** "Bộ trưởng Bộ Công Thương ban hành …": the office issues it; "Chủ tịch UBND tỉnh Nguyễn Văn A ký …": the person signs for the body. */
function isOfficeAlone(tokens: Tokens, unit: UnitReading): boolean {
  return unit.first < unit.body && issuingOffices().has(idAt(tokens, unit.first)) && !isCapital(tokens, unit.end);
}

/** First words of the offices that issue documents of their own (Luật Ban hành văn bản quy phạm pháp luật; Luật Tổ chức chính quyền địa phương). */
const issuingOffices = wordSet("bộ chủ tổng thống viện chánh");

/** "Thủ tướng Chính phủ" is a name of its own, not an office inside a body; a deputy signs for him. */
function officeName(tokens: Tokens, unit: UnitReading): number | null {
  const first = idAt(tokens, unit.first) === W.phó ? unit.first + 1 : unit.first;
  return idAt(tokens, first) === W.thủ && idAt(tokens, first + 1) === W.tướng ? first : null;
}

/** Words of an office, a session and of small adverbs: "tiếp tục", "kịp thời", "đã". */
const betweenWords = wordSet(
  "đã vừa mới đây cũng kịp thời tiếp tục trực tịch trưởng ban thư bí chí tướng nhiệm ký thay mặt phó sau đó biểu quyết chính thức phủ ngày khóa họp thứ",
);

/** Between body and verb: a person's name, an office, "đã", brackets; no other clause. */
function leadsToVerb(tokens: Tokens, end: number, verb: number): boolean {
  if (verb - end > 24) return false;
  for (let at = end; at < verb; at += 1) {
    if (isCapital(tokens, at)) continue;
    const sign = signAt(tokens, at);
    if (sign === COMMA || sign === OPEN || sign === CLOSE || sign === HYPHEN || sign === EN_DASH) continue;
    const word = idAt(tokens, at);
    if (word === NUMBER || sign === SLASH || betweenWords().has(word)) continue;
    if (word !== W.kỳ || idAt(tokens, at + 1) !== W.họp) return false;
  }
  return true;
}
