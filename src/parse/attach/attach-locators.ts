import type { Draft } from "../draft.js";
import { each } from "../each.js";
import { amendedEnd } from "../grammar/law-name-tail.js";
import type { LocatorRun } from "../grammar/locator-run.js";
import { combineLocators } from "../grammar/locators.js";
import { W } from "../lexicon.js";
import { COMMA, EM_DASH, EN_DASH, LEFT_DOUBLE_QUOTE, OPEN, QUOTE } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isWord, signAt, startsLine, startsParagraph, type Tokens } from "../tokens.js";

/** Tokens between a pinpoint and the document that carries the thing it points into ("… ban hành kèm theo Quyết định …"). */
export const CARRIER_REACH = 24;
/** Tokens between a citation with its date and issuer and the pinpoint that follows on it: a comma or bracket, "tại", "các". */
export const FOLLOW_REACH = 3;

/**
 * Gives each run of pinpoints to the citation behind it ("khoản 2 Điều 5 của Luật …") or, where none follows, to the one before
 * ("Luật …, Điều 5"). Runs and drafts are in text order, so that one walk settles all.
 */
export function attachLocators(tokens: Tokens, drafts: readonly Draft[], runs: readonly LocatorRun[]): void {
  each(runs, attachRun, tokens, new Place(drafts));
}

/** Where a pass over the pinpoints is among the citations. */
class Place {
  /** Index of the first draft behind the last run. */
  next = 0;

  constructor(readonly drafts: readonly Draft[]) {}
}

function attachRun(run: LocatorRun, _index: number, tokens: Tokens, place: Place): void {
  const { drafts } = place;
  let { next } = place;
  while (next < drafts.length && (drafts[next] as Draft).core.first < run.end) next += 1;
  place.next = next;
  const after = next < drafts.length ? drafts[next] : undefined;
  const before = next > 0 ? drafts[next - 1] : undefined;
  const nextLine = after !== undefined && startsLine(tokens, after.core.first);
  // "Luật … — Điều 36 khoản 2⏎Nghị định …": in a list the pinpoint belongs to what its line begins with.
  const listed = nextLine && before !== undefined && before.locators.length === 0 && followsOn(tokens, before, run);
  if (after !== undefined && !listed && leadsTo(tokens, run.end, after.core.first)) give(after, run, true);
  else if (
    before !== undefined &&
    before.locators.length === 0 &&
    before.form !== "anaphoric" &&
    followsOn(tokens, before, run)
  )
    give(before, run, false);
}

function give(draft: Draft, run: LocatorRun, before: boolean): void {
  const found = combineLocators(run);
  draft.locators = before && draft.locators.length > 0 ? [...draft.locators, ...found] : found;
  if (before) draft.extentFirst = Math.min(draft.extentFirst, run.first);
  else draft.extentEnd = Math.max(draft.extentEnd, run.end);
}

/** Signs between a pinpoint and its document: "Phụ lục II – Kế hoạch 2777/KH-UBND". */
const leading: ReadonlySet<number> = new Set([COMMA, OPEN, QUOTE, LEFT_DOUBLE_QUOTE, EN_DASH, EM_DASH]);

/** Only links, or the words of a carried document and "kèm theo", stand between the pinpoint and the core. */
function leadsTo(tokens: Tokens, end: number, core: number): boolean {
  if (core - end > CARRIER_REACH) return false;
  let linksOnly = true;
  const stop = standardWordsStart(tokens, core);
  // "Điều 12 sửa đổi, bổ sung của Luật Bảo hiểm y tế".
  for (let at = amendedEnd(tokens, end) || end; at <= core; at += 1) {
    if (startsParagraph(tokens, at)) return false;
    if (at >= stop) continue;
    const sign = signAt(tokens, at);
    if (sign !== 0 && !leading.has(sign)) return false;
    const word = idAt(tokens, at);
    if (
      sign === 0 &&
      word !== W.của &&
      word !== W.tại &&
      word !== W.trong &&
      word !== W.thuộc &&
      word !== W.các &&
      word !== W.ở &&
      word !== W.dự &&
      word !== W.thảo
    )
      linksOnly = false;
  }
  return linksOnly || (idAt(tokens, core - 1) === W.theo && idAt(tokens, core - 2) === W.kèm);
}

/** "…, đặc biệt là các Điều 28, 35", "…, cụ thể là Điều 5": behind the words that lead from a document to a place in it. */
function behindEspecially(tokens: Tokens, at: number): number {
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  const two = (word === W.đặc && next === W.biệt) || (word === W.cụ && next === W.thể);
  if (two) return idAt(tokens, at + 2) === W.là ? at + 3 : at + 2;
  return word === W.nhất && next === W.là ? at + 2 : at;
}

/** "Luật … năm 2005, sửa đổi, bổ sung các năm 2009, 2019 và 2022, …": behind the years in which it was amended; the index itself where none stand. */
function behindAmended(tokens: Tokens, index: number): number {
  let at = amendedEnd(tokens, idAt(tokens, index) === W.được ? index + 1 : index);
  if (at === 0) return index;
  if (idAt(tokens, at) === W.các) at += 1;
  if (idAt(tokens, at) !== W.năm || idAt(tokens, at + 1) !== NUMBER) return index;
  at += 2;
  while (at < index + AMENDMENTS && isLink(tokens, at) && idAt(tokens, at + 1) === NUMBER) at += 2;
  return signAt(tokens, at) === COMMA ? at + 1 : at;
}

/** Tokens of the years in which a law was amended. */
const AMENDMENTS = 24;

function isLink(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at) === COMMA || idAt(tokens, at) === W.và;
}

/** "Luật … (mới) quy định tại khoản 3 Điều 27", "… xác định tại …": behind the verb, before "tại"; the index itself where none stands. */
function behindRuling(tokens: Tokens, index: number): number {
  const at = idAt(tokens, index) === W.mới ? index + 1 : index;
  const word = idAt(tokens, at);
  const ruling = (word === W.quy || word === W.xác) && idAt(tokens, at + 1) === W.định;
  return ruling && idAt(tokens, at + 2) === W.tại ? at + 2 : index;
}

/** Tokens of "Quy chuẩn kỹ thuật quốc gia". */
const STANDARD_WORDS = 6;

/** "Điều 12 Quy chuẩn kỹ thuật quốc gia QCVN 25:2025/BCT": where the words begin that say what kind of standard follows; the core itself where none stand. */
function standardWordsStart(tokens: Tokens, core: number): number {
  for (let at = core - 1; at > core - STANDARD_WORDS && isWord(tokens, at); at -= 1)
    if (idAt(tokens, at) === W.chuẩn && (idAt(tokens, at - 1) === W.quy || idAt(tokens, at - 1) === W.tiêu))
      return at - 1;
  return core;
}

/** "Luật Đất đai, Điều 5", "Nghị định … (Điều 6)": the pinpoint stands right behind the mention. */
function followsOn(tokens: Tokens, draft: Draft, run: LocatorRun): boolean {
  let at = draft.end;
  const sign = signAt(tokens, at);
  if (sign === COMMA || sign === OPEN || sign === EM_DASH) at += 1;
  at = behindRuling(tokens, behindEspecially(tokens, behindAmended(tokens, at)));
  if (idAt(tokens, at) === W.tại) at += 1;
  if (idAt(tokens, at) === W.các) at += 1;
  if (at !== run.first || at === draft.end) return false;
  for (let i = draft.end; i <= at; i += 1) if (startsLine(tokens, i)) return false;
  return true;
}
