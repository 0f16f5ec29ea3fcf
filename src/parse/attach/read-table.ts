import type { Draft } from "../draft.js";
import { attributeLabels } from "../grammar/attribute-labels.js";
import { type DateReading, readDate } from "../grammar/date.js";
import { headsEntry } from "../grammar/heads-entry.js";
import { readIssuer } from "../grammar/issuer.js";
import { skipBracket } from "../grammar/skip-bracket.js";
import { skipAbout } from "../grammar/subject-lead.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { matchPhrase, phraseEnd } from "../phrases.js";
import { COLON, DOT } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, signAt, type Tokens } from "../tokens.js";

/**
 * Completes a citation that stands in a table of attributes: "Số, ký hiệu 05/2014/TT-BKHĐT Cơ quan ban hành … Ngày ban hành … Trích yếu …",
 * "Ban hành: 30/09/2014 - Hiệu lực: … Thông tư số …", and the day at the end of a line of a table of contents ("… 19-12-2014 Trang 2").
 *
 * @param lastDay - the last date that begins before it, or `null`.
 */
export function readTable(tokens: Tokens, draft: Draft, lastDay: DateReading | null): void {
  if (isLabelled(tokens, draft.core.first)) readBehind(tokens, draft);
  else if (draft.date === null && draft.core.number !== null) {
    if (lastDay !== null && lastDay.end > draft.core.first - LABELS) readDayBefore(tokens, draft);
    if (draft.date === null && draft.subject !== null) readContentsDay(tokens, draft);
  }
}

function isLabelled(tokens: Tokens, first: number): boolean {
  const colon = signAt(tokens, first - 1) === COLON ? first - 2 : first - 1;
  return idAt(tokens, colon) === W.hiệu;
}

function readBehind(tokens: Tokens, draft: Draft): void {
  const ceiling = Math.min(tokens.end, draft.core.end + limits.subjectTokens);
  for (let at = draft.core.end; at < ceiling; ) {
    const label = matchPhrase(attributeLabels(), tokens, at);
    if (label === null) {
      if (at > draft.core.end + 40 && draft.issuer === null) return;
      at += 1;
      continue;
    }
    const value = signAt(tokens, label.end) === COLON ? label.end + 1 : label.end;
    if (label.value === "issuer") draft.issuer ??= readIssuer(tokens, value, draft.core.number);
    if (label.value === "date") {
      const date = readDate(tokens, value);
      if (date?.date?.day != null) draft.date ??= date;
    }
    if (label.value === "subject") {
      const first = skipAbout(tokens, value);
      const end = nextLabel(tokens, first, ceiling);
      if (end > first) draft.subject ??= { first, end };
      return;
    }
    at = value;
  }
}

/** The value of a field ends at the next label; a stop before it is no part of it. */
function nextLabel(tokens: Tokens, value: number, ceiling: number): number {
  for (let at = value + 1; at < ceiling; at += 1) {
    if (phraseEnd(attributeLabels(), tokens, at) !== 0) return signAt(tokens, at - 1) === DOT ? at - 1 : at;
  }
  return value;
}

/** Tokens of the labels and days before a number. */
const LABELS = 24;

/** "Ban hành: 30/09/2014 - Hiệu lực: 14/11/2014 Thông tư số …". */
function readDayBefore(tokens: Tokens, draft: Draft): void {
  for (let at = draft.core.first - 1; at >= draft.core.first - LABELS; at -= 1) {
    if (idAt(tokens, at) !== W.ban || idAt(tokens, at + 1) !== W.hành || signAt(tokens, at + 2) !== COLON) continue;
    const date = readDate(tokens, at + 3);
    if (date?.date?.day != null && idAt(tokens, date.end + 1) === W.hiệu) draft.date = date;
    return;
  }
}

/** "… của các tổ chức tín dụng. (Đăng từ Công báo …) 19-12-2014 Trang 2", also "19-12-2014 2". */
function readContentsDay(tokens: Tokens, draft: Draft): void {
  let at = draft.extentEnd;
  if (signAt(tokens, at) === DOT) at += 1;
  at = skipBracket(tokens, at);
  const date = readDate(tokens, at);
  if (
    date?.date?.day != null &&
    date.date.year !== null &&
    (idAt(tokens, date.end) === W.trang ||
      idAt(tokens, date.end) === NUMBER ||
      (draft.core.number?.year === date.date.year && !headsEntry(tokens, at, date.end)))
  )
    draft.date = date;
}
