import type { DocumentNumber } from "../../model/document-number.js";
import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { phraseEnd } from "../phrases.js";
import {
  BAR,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  ELLIPSIS,
  EXCLAMATION,
  GREATER,
  HASH,
  HYPHEN,
  OPEN,
  OPEN_SQUARE,
  QUESTION,
  QUOTE,
  SEMICOLON,
} from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isGlued, signAt, startsParagraph, type Tokens, valueAt, widthAt } from "../tokens.js";
import { closeQuotes, endsSentence, headsLine, openQuotes, startsNewBlock } from "./breaks.js";
import { typePhrases } from "./document-type.js";
import { AMENDS, BEHIND, CITED, endsAtWord, endWords, GUIDES } from "./ends-at-word.js";
import { headsEntry } from "./heads-entry.js";
import { lastClauseComma, opensMainClause } from "./main-clause.js";
import { hasPredicate } from "./predicate.js";
import { opensClause } from "./subject-clause.js";
import type { SubjectContext } from "./subject-context.js";
import { isIssuerOf } from "./subject-issuer.js";
import { isObjectBelow, startsMember } from "./subject-lines.js";
import { opensOtherCitation } from "./subject-others.js";
import { listsThings } from "./subject-says.js";
import { goesOnBehindSemicolon, goesOnInSentence } from "./subject-semicolon.js";
import { trimSubject } from "./subject-trim.js";
import { asideOpeners } from "./subject-words.js";

/** Signs that no title goes on over. */
const stops: ReadonlySet<number> = new Set([EXCLAMATION, QUESTION, CLOSE, BAR, HASH, GREATER, OPEN_SQUARE]);

/** Token behind the last word of the title that begins at `first`. */
export function findSubjectEnd(tokens: Tokens, first: number, context: SubjectContext): number {
  const end = findEndAt(tokens, first, context, true);
  // A quotation mark that nothing closes is no bound: read again without minding it.
  return end ?? (findEndAt(tokens, first, context, false) as number);
}

function findEndAt(tokens: Tokens, first: number, context: SubjectContext, quoting: boolean): number | null {
  const ceiling = Math.min(tokens.end, first + limits.subjectTokens);
  let at = first;
  let quotes = 0;
  let cited = false;
  let behindCore = false;
  const hints = idAt(tokens, first) === W.hướng && idAt(tokens, first + 1) === W.dẫn;
  const amends = idAt(tokens, hints ? first + 2 : first) === W.sửa;
  // "quy định chi tiết Luật … và Nghị định …" in a circular.
  const guides = hints || (context.number?.typeCode === "TT" && idAt(tokens, first + 2) === W.chi);
  const kind = (amends ? AMENDS : 0) | (guides ? GUIDES : 0);
  while (at < ceiling) {
    if (
      at > first &&
      ((startsNewBlock(tokens, at) && !isObjectBelow(tokens, at, context)) ||
        (headsLine(tokens, at) && startsMember(tokens, at, context)))
    )
      break;
    const sign = signAt(tokens, at);
    if (sign !== 0) {
      if (sign === OPEN) {
        const behind = skipAside(tokens, at, context);
        if (behind === at) break;
        at = behind;
        continue;
      }
      if (openQuotes.has(sign) && !isGlued(tokens, at) && (sign !== QUOTE || quotes === 0)) {
        if (behindCore && idAt(tokens, at + 1) !== W.về) break;
        if (quoting) quotes += 1;
      } else if (closeQuotes.has(sign)) {
        if (quotes === 0 && (quoting || sign !== QUOTE)) break;
        if (quotes > 0) quotes -= 1;
        // "… thực hiện Chỉ thị số 05-CT/TW “Về đẩy mạnh …”, chủ động …": the title ends with that of the document in it.
        if (quotes === 0 && cited && signAt(tokens, at + 1) === COMMA && !openQuotes.has(signAt(tokens, at + 2))) {
          at += 1;
          break;
        }
      } else if (
        quotes === 0 &&
        ((sign === COMMA ? endsAtComma(tokens, at, first, context) : endsAtSign(tokens, at, first, context)) ||
          (amends && behindCore && sign === COMMA && context.coreAt(at + 1) === null))
      ) {
        if (sign !== SEMICOLON || !isNumberedMember(tokens, at + 1, first)) break;
      }
      behindCore = false;
      at += 1;
      continue;
    }
    if (quotes === 0 && at > first) {
      const word = idAt(tokens, at);
      const known = kind | (cited ? CITED : 0) | (behindCore ? BEHIND : 0);
      if (
        word === NUMBER
          ? isContentsDay(tokens, at)
          : endWords().has(word) && endsAtWord(tokens, at, first, context, known)
      )
        break;
    }
    const near = context.coreAt(at);
    if (near !== null) {
      if (context.number?.symbol && near.core.number?.canonical === context.number.canonical) {
        at = linkBefore(tokens, at, first);
        break;
      }
      if (context.wantsIssuer && isIssuerOf(tokens, near.core.end, context.number)) {
        at = near.core.end;
        break;
      }
      cited ||= near.core.number !== null;
      at = Math.min(isIssuedBehind(tokens, near.core) ? near.core.end : near.end, ceiling);
      behindCore = true;
    } else {
      at += 1;
      behindCore = false;
    }
  }
  if (quotes > 0) return null;
  const end = Math.min(at, ceiling);
  const sign = signAt(tokens, end);
  const whole = (sign === DOT && endsSentence(tokens, end)) || sign === QUESTION;
  return trimSubject(
    tokens,
    first,
    whole && context.leading && !listsThings(tokens, first) ? lastClauseComma(tokens, first, end) : end,
  );
}

/** Words between the end of a title and the same number again. */
const AGAIN = 8;

/** "… về phát triển kinh tế tư nhân và kế hoạch thực hiện Nghị quyết số 68-NQ/TW": no title cites its own document; the link before it, if one is near. */
function linkBefore(tokens: Tokens, at: number, first: number): number {
  for (let link = at - 1; link > Math.max(first, at - AGAIN); link -= 1)
    if (idAt(tokens, link) === W.và || signAt(tokens, link) === COMMA) return link;
  return at;
}

/** "… thi hành Luật Đất đai, ban hành ngày 31/01/2026": a law is passed; what was issued then is the document whose title cites it. */
function isIssuedBehind(
  tokens: Tokens,
  { end, number }: { readonly end: number; readonly number: DocumentNumber | null },
): boolean {
  return number === null && signAt(tokens, end) === COMMA && idAt(tokens, end + 1) === W.ban;
}

/** "… (1) …; (2) …": the next of a list that the title itself began, not of one that it stands in. */
function isNumberedMember(tokens: Tokens, index: number, first: number): boolean {
  if (signAt(tokens, index) !== OPEN || idAt(tokens, index + 1) !== NUMBER) return false;
  for (let at = index - 1; at >= first; at -= 1)
    if (signAt(tokens, at) === OPEN && valueAt(tokens, at + 1) === valueAt(tokens, index + 1) - 1) return true;
  return false;
}

/** Passes over a bracket that belongs to the title; stops at one that does not. */
function skipAside(tokens: Tokens, at: number, context: SubjectContext): number {
  if (phraseEnd(asideOpeners(), tokens, at + 1) !== 0) return at;
  // "… giáo dục và đào tạo (Nghị quyết 71)", "… kinh tế tập thể (Nghị quyết)": a short name given in passing.
  const name = context.coreAt(at + 1)?.end ?? phraseEnd(typePhrases(), tokens, at + 1);
  if (signAt(tokens, name) === CLOSE && isCapital(tokens, at + 1)) return at;
  for (let end = at + 1; end < Math.min(tokens.end, at + 60); end += 1) {
    if (startsParagraph(tokens, end)) return at;
    if (signAt(tokens, end) === CLOSE) return end + 1;
  }
  return at;
}

/** `true` for a sign but the comma that ends the title. */
function endsAtSign(tokens: Tokens, at: number, first: number, context: SubjectContext): boolean {
  const sign = signAt(tokens, at);
  switch (sign) {
    case SEMICOLON:
      if ((context.coreAt(at + 1)?.core.number ?? null) !== null || carriesOutNext(tokens, at + 1, context))
        return true;
      return !(context.heads || goesOnInSentence(tokens, first, at, context)) || !goesOnBehindSemicolon(tokens, at + 1);
    case DOT:
      return endsSentence(tokens, at);
    case ELLIPSIS:
      return isCapital(tokens, at + 1);
    case COLON:
      // "Hệ thống báo cháy - Phần 3: Thiết bị báo cháy": the part of a standard.
      if (context.number?.shape === "standard" && idAt(tokens, at - 2) === W.phần) return false;
      // "Sửa đổi 1:2023 QCVN 06:2022/BXD".
      if (idAt(tokens, at - 1) === NUMBER && isGlued(tokens, at) && isGlued(tokens, at + 1)) return false;
      // "…, giai đoạn I: từ năm 2021 đến năm 2025" (QĐ 1719/QĐ-TTg).
      return signAt(tokens, at + 1) !== OPEN && (idAt(tokens, at - 2) !== W.đoạn || idAt(tokens, at + 2) !== W.năm);
    default:
      return stops.has(sign);
  }
}

/** Words of "triển khai thực hiện". */
const CARRYING_OUT = 4;

/** "…; triển khai thực hiện Hướng dẫn số 14-HD/…": the next thing that is done, to the next document. */
function carriesOutNext(tokens: Tokens, index: number, context: SubjectContext): boolean {
  const word = idAt(tokens, index);
  if (word !== W.triển && word !== W.thực && word !== W.quán) return false;
  for (let at = index + 2; at <= index + CARRYING_OUT; at += 2) {
    const next = context.coreAt(at);
    if (next !== null) return next.core.number !== null;
  }
  return false;
}

function endsAtComma(tokens: Tokens, at: number, first: number, context: SubjectContext): boolean {
  // "yêu cầu các bộ liên quan, các địa phương kịp thời …": of whom an order asks it.
  if (idAt(tokens, first) === W.yêu && idAt(tokens, at + 1) === W.các && !hasPredicate(tokens, at + 1, true))
    return false;
  if (opensOtherCitation(tokens, at + 1, first, context) || opensClause(tokens, at + 1, context)) return true;
  if (isCapital(tokens, at + 1) || listsThings(tokens, first)) return false;
  return (context.adverbial || context.led) && opensMainClause(tokens, at + 1, context.led);
}

/** "… giá trị gia tăng 04-06-2026 Trang 36": the day and the page in a table of contents, behind a title without a stop. */
function isContentsDay(tokens: Tokens, at: number): boolean {
  if (idAt(tokens, at) !== NUMBER || widthAt(tokens, at) !== 2 || signAt(tokens, at + 1) !== HYPHEN) return false;
  const behind = at + 5;
  return (
    widthAt(tokens, at + 4) === 4 &&
    isGlued(tokens, at + 4) &&
    signAt(tokens, at + 3) === HYPHEN &&
    idAt(tokens, at - 1) !== W.ngày &&
    (idAt(tokens, behind) === W.trang || idAt(tokens, behind) === NUMBER || headsEntry(tokens, at, behind))
  );
}
