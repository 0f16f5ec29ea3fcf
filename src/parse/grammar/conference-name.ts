import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { phraseEnd } from "../phrases.js";
import {
  CLOSE,
  COLON,
  COMMA,
  LEFT_DOUBLE_QUOTE,
  LEFT_GUILLEMET,
  OPEN,
  QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  SLASH,
} from "../signs.js";
import { idAt, isCapital, isGlued, isWord, signAt, startsLine, startsParagraph, type Tokens } from "../tokens.js";
import { behindComma } from "./conference-comma.js";
import { endsName, wholeWordEnd } from "./conference-stops.js";
import { typePhrases } from "./document-type.js";
import { readMeetingName } from "./meeting-name.js";
import { readOrdinal } from "./ordinal.js";
import { readTenure } from "./tenure.js";
import { readUnit } from "./unit.js";

/** Tokens between a document or "giữa" and the word that refers to it. */
const ISSUED = 16;
const openQuotes: ReadonlySet<number> = new Set([QUOTE, LEFT_DOUBLE_QUOTE, LEFT_GUILLEMET]);
const closeQuotes: ReadonlySet<number> = new Set([QUOTE, RIGHT_DOUBLE_QUOTE, RIGHT_GUILLEMET]);

/** Signs that open a title in quotation marks; texts use the closing one too. */
export function opensTitle(sign: number): boolean {
  return openQuotes.has(sign);
}

/**
 * End of a name: at the clause's end, or at a word that begins what happened there.
 *
 * @param listed - small-letter words behind a comma go on (who was met: "nguyên cán bộ, nhân viên").
 */
export function nameEnd(tokens: Tokens, from: number, first: number, listed = false): number {
  const ceiling = Math.min(tokens.end, first + limits.conferenceTokens);
  let at = from;
  while (at < ceiling && !startsBlock(tokens, at)) {
    const sign = signAt(tokens, at);
    if (sign !== 0) {
      const goesOn =
        listed &&
        sign === COMMA &&
        isWord(tokens, at + 1) &&
        !isCapital(tokens, at + 1) &&
        !endsName(idAt(tokens, at + 1));
      const over = goesOn ? at + 1 : overSign(tokens, at, sign, ceiling);
      if (over === null) break;
      at = over;
      // A title in quotation marks ends the name, but for "lần thứ 17".
      if (isQuote(sign)) {
        at = readTimes(tokens, at) ?? at;
        break;
      }
      continue;
    }
    if (isWord(tokens, at)) {
      const whole = wholeWordEnd(tokens, at);
      if (whole !== 0) {
        at = whole;
        continue;
      }
      const topic = idAt(tokens, at) === W.với && idAt(tokens, at + 1) === W.chủ && idAt(tokens, at + 2) === W.đề;
      if (topic) {
        at += 3;
        continue;
      }
      if (idAt(tokens, at) === W.của && citesDocument(tokens, first + 2, at)) {
        const issuer = readUnit(tokens, at + 1, true);
        if (issuer !== null) {
          at = issuer.end;
          continue;
        }
      }
      if (idAt(tokens, at) === W.của && isOfParty(tokens, at + 1)) {
        at += 2;
        continue;
      }
      if (
        idAt(tokens, at) === W.với &&
        (idAt(tokens, at - 1) === W.đối || isBetween(tokens, first + 2, at) || namesLocalities(tokens, at + 1))
      ) {
        at += 1;
        continue;
      }
      if (idAt(tokens, at) === W.bằng && idAt(tokens, at + 1) === W.hình) break;
      if (endsName(idAt(tokens, at)) || opensMeeting(tokens, at) || isOccasion(tokens, at)) break;
      const inner =
        idAt(tokens, at) === W.quyết && idAt(tokens, at - 1) === W.nghị ? readMeetingName(tokens, at + 1) : null;
      if (inner !== null) {
        at = inner.end;
        continue;
      }
    }
    at += 1;
  }
  while (
    at > first &&
    signAt(tokens, at - 1) !== 0 &&
    signAt(tokens, at - 1) !== CLOSE &&
    !closeQuotes.has(signAt(tokens, at - 1)) &&
    signAt(tokens, at - 1) !== RIGHT_DOUBLE_QUOTE
  )
    at -= 1;
  return at;
}

/** "công bố Quyết định của Bộ Chính trị": the name goes on over the issuer of a document in it. */
function citesDocument(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, to - ISSUED); at < to; at += 1)
    if (phraseEnd(typePhrases(), tokens, at) !== 0) return true;
  return false;
}

/** "trực tuyến Chính phủ với các địa phương". */
function namesLocalities(tokens: Tokens, index: number): boolean {
  const at = idAt(tokens, index) === W.các ? index + 1 : index;
  return idAt(tokens, at) === W.địa && idAt(tokens, at + 1) === W.phương;
}

/** "giao ban giữa Thường trực Tỉnh ủy với …". */
function isBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, to - ISSUED); at < to; at += 1) if (idAt(tokens, at) === W.giữa) return true;
  return false;
}

/** "khai mạc", "bế mạc": what happens with it. */
function opensMeeting(tokens: Tokens, at: number): boolean {
  return (idAt(tokens, at) === W.khai || idAt(tokens, at) === W.bế) && idAt(tokens, at + 1) === W.mạc;
}

/** "nền tảng tư tưởng của Đảng", "của ngành Nội vụ". */
function isOfParty(tokens: Tokens, at: number): boolean {
  const word = idAt(tokens, at);
  const next = idAt(tokens, at + 1);
  return word === W.ngành || (word === W.đảng && next !== W.ủy && next !== W.bộ && next !== W.đoàn);
}

/** Behind "lần thứ 17". */
function readTimes(tokens: Tokens, at: number): number | null {
  return idAt(tokens, at) === W.lần && idAt(tokens, at + 1) === W.thứ
    ? (readOrdinal(tokens, at + 2)?.end ?? null)
    : null;
}

function isQuote(sign: number): boolean {
  return openQuotes.has(sign) || sign === RIGHT_DOUBLE_QUOTE;
}

/** "nhân dịp", "nhân kỷ niệm": why it is held, not what. */
function isOccasion(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at + 1);
  return idAt(tokens, at) === W.nhân && (next === W.dịp || next === W.kỷ || next === W.ngày);
}

/** Passes over a sign that belongs to a name, or `null`. */
function overSign(tokens: Tokens, at: number, sign: number, ceiling: number): number | null {
  const term = sign === COMMA ? readTenure(tokens, at) : null;
  if (term !== null) return term.end;
  if (sign === COMMA) return behindComma(tokens, at);
  if (sign === COLON)
    return openQuotes.has(signAt(tokens, at + 1)) || signAt(tokens, at + 1) === RIGHT_DOUBLE_QUOTE ? at + 1 : null;
  if (isDash(sign) || sign === SLASH) return at + 1;
  if (sign === OPEN || openQuotes.has(sign) || sign === RIGHT_DOUBLE_QUOTE) {
    for (let end = at + 1; end < ceiling && !startsParagraph(tokens, end); end += 1) {
      const close = signAt(tokens, end);
      if (sign === OPEN ? close === CLOSE : closeQuotes.has(close)) return end + 1;
    }
  }
  return null;
}

function startsBlock(tokens: Tokens, at: number): boolean {
  if (startsParagraph(tokens, at)) return true;
  return startsLine(tokens, at) && (isCapital(tokens, at) || !isWord(tokens, at)) && !isGlued(tokens, at);
}
