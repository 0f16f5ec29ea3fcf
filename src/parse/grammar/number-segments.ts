import { assemblyCodes } from "../../model/canonical-number.js";
import { Memory } from "../../model/memory.js";
import { ownCopy } from "../../model/own-copy.js";
import type { ReadingCode } from "../../model/reading-codes.js";
import { codeVariants } from "../../model/registry/symbol-codes.js";
import {
  capitalDStroke,
  charClass,
  DIGIT,
  foldText,
  isDash,
  isFalseDStroke,
  isLetter,
  isSpace,
  LOWER,
  UPPER,
} from "../chars.js";
import { limits } from "../limits.js";
import { AMPERSAND, DOT, SLASH } from "../signs.js";
import { isCommonOrgan, isTypeCode, knownCode } from "./known-codes.js";

/** Something that was repaired while reading, before it becomes a diagnostic: offsets into the normalised text. */
export interface Repair {
  readonly code: ReadingCode;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly meant: string;
}

export const NO_REPAIRS: readonly Repair[] = [];

/** One group of letters of a symbol. */
export interface Segment {
  /** Canonical writing. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads one group of letters at `at`: capitals with digits behind them, known mixed-case codes (CTr, TTg), "&" and dots between capitals.
 *
 *     147-KH/TU, ngày
 *         ^^
 */
export function readSegment(text: string, at: number, repairs: Repair[]): Segment | null {
  const first = charClass(text.charCodeAt(at));
  if (first !== UPPER && first !== LOWER) return null;
  let end = at;
  const ceiling = Math.min(text.length, at + limits.segmentLength);
  if (first === LOWER) return readSmallLetters(text, at, ceiling, repairs);
  while (end < ceiling) {
    const code = text.charCodeAt(end);
    const kind = charClass(code);
    if (kind === UPPER || (kind === DIGIT && end > at)) end += 1;
    else if (
      (code === AMPERSAND || code === DOT) &&
      charClass(text.charCodeAt(end + 1)) === UPPER &&
      continuesCode(text, end + 1) &&
      (code === AMPERSAND || !isTypeCode(text.slice(at, end)))
    )
      end += 1;
    else break;
  }
  if (end < text.length && charClass(text.charCodeAt(end)) === LOWER) {
    const mixed = mixedCaseEnd(text, at, end);
    if (mixed > end) {
      end = mixed;
      const rest = readSegmentTail(text, end, ceiling);
      end = rest;
    } else if (end - at === 1) return null;
    else if (mixed < end) {
      // "NĐ-CPVề": the last capital belongs to a word that is glued behind the code.
      end = mixed;
    }
  }
  if (end === at) return null;
  return { code: canonicalCode(text, at, end, repairs), start: at, end };
}

/** "nđ", "qh13": a known code in small letters, with the term of the National Assembly behind it. */
function readSmallLetters(text: string, at: number, ceiling: number, repairs: Repair[]): Segment | null {
  let letters = at;
  while (letters < ceiling && charClass(text.charCodeAt(letters)) === LOWER) letters += 1;
  const known = knownCode(text.slice(at, letters));
  if (known === undefined || isLetter(text.charCodeAt(letters))) return null;
  let end = letters;
  if ((assemblyCodes as readonly string[]).includes(known)) {
    while (end < letters + 2 && charClass(text.charCodeAt(end)) === DIGIT) end += 1;
  }
  const code = known + text.slice(letters, end);
  repairs.push({ code: "number/letter-case", start: at, end, found: text.slice(at, end), meant: code });
  return { code, start: at, end };
}

function readSegmentTail(text: string, from: number, ceiling: number): number {
  let end = from;
  while (end < ceiling) {
    const kind = charClass(text.charCodeAt(end));
    if (kind === UPPER || kind === DIGIT) end += 1;
    else break;
  }
  return end < text.length && charClass(text.charCodeAt(end)) === LOWER && end - from === 1 ? from : end;
}

/** A dot or ampersand inside a code stands between capitals ("T.Ư", "BGD&ĐT"), not at a sentence end ("NĐ-CP.Về"). */
function continuesCode(text: string, at: number): boolean {
  let end = at;
  while (charClass(text.charCodeAt(end)) === UPPER && end < at + limits.segmentLength) end += 1;
  return charClass(text.charCodeAt(end)) !== LOWER;
}

const PRIME_MINISTER = "TTg";

/**
 * End of a mixed-case code whose capitals end at `upperEnd`; `upperEnd` itself where the small letters are glued running text;
 * one less where the last capital begins that text.
 */
function mixedCaseEnd(text: string, at: number, upperEnd: number): number {
  let end = upperEnd;
  while (end < text.length && end < upperEnd + 4 && charClass(text.charCodeAt(end)) === LOWER) end += 1;
  const small = end - upperEnd;
  const next = text.charCodeAt(end);
  const after = end < text.length ? charClass(next) : 0;
  const known = knownCode(text.slice(at, end));
  if (known !== undefined && after !== LOWER) return end;
  // "QĐ-TTgcủa": the next word is glued to a code with a small letter of its own.
  if (text.slice(at, upperEnd + 1) === PRIME_MINISTER && after !== UPPER) return upperEnd + 1;
  if (
    small <= 2 &&
    isPlain(text, upperEnd, end) &&
    (after === UPPER || after === DIGIT || next === SLASH || isDash(next))
  )
    return end;
  if (small === 1 && endsInCluster(text, upperEnd) && !isLetter(next)) return end;
  const capitals = upperEnd - at;
  if (capitals > 2 && knownCode(text.slice(at, upperEnd - 1)) !== undefined) return upperEnd - 1;
  return upperEnd;
}

/** "CT-HTr", "SGDĐT-GDTrH": the initial of a syllable that begins with two consonants keeps both (TT 01/2011/TT-BNV: "TTr" for Tờ trình). */
function endsInCluster(text: string, at: number): boolean {
  return clusters.includes(text.slice(at - 1, at + 1));
}

const clusters: readonly string[] = ["Tr", "Th", "Ch", "Kh", "Ph", "Nh", "Ng", "Gi", "Qu"];

function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) > 122 && text.charCodeAt(i) !== 0x111) return false;
  return true;
}

function canonicalCode(text: string, start: number, end: number, repairs: Repair[]): string {
  const raw = text.slice(start, end);
  if (isTypeCode(raw) || isCommonOrgan(raw) || faultless.get(raw) === true) return raw;
  const before = repairs.length;
  const code = repairedCode(raw, start, end, repairs);
  if (repairs.length === before) faultless.keep(ownCopy(raw), true);
  return code;
}

/** Codes in which nothing was to be repaired: texts repeat a few of them. */
const faultless: Memory<string, true> = new Memory(512);

/** Cyrillic capitals, and the Latin ones that look like them: "178/2024/NĐ-СР" typed on another keyboard. */
const cyrillic = "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425";
const latin = "ABEKMHOPCTX";

function repairedCode(raw: string, start: number, end: number, repairs: Repair[]): string {
  let code = raw;
  for (let i = 0; i < raw.length; i += 1) {
    const found = raw.charAt(i);
    const eth = isFalseDStroke(raw.charCodeAt(i));
    const meant = eth ? capitalDStroke : latin.charAt(cyrillic.indexOf(found));
    if (meant === "") continue;
    code = code.slice(0, i) + meant + code.slice(i + 1);
    repairs.push({
      code: eth ? "number/eth" : "number/look-alike",
      start: start + i,
      end: start + i + 1,
      found,
      meant,
    });
  }
  const variant = codeVariants[code];
  if (variant !== undefined) {
    const plain = foldText(variant).replaceAll("đ", "d") === foldText(code).replaceAll("đ", "d");
    repairs.push({ code: plain ? "number/plain-d" : "number/variant-code", start, end, found: raw, meant: variant });
    return variant;
  }
  const known = knownCode(code) ?? assemblyWithTerm(code);
  if (known !== undefined && known !== code && foldText(known) === foldText(code)) {
    repairs.push({ code: "number/letter-case", start, end, found: raw, meant: known });
    return known;
  }
  return code;
}

/** "QH13" for "Qh13". */
function assemblyWithTerm(code: string): string | undefined {
  const letters = code.replace(/\d{1,2}$/, "");
  const known = knownCode(letters);
  const assembly = known !== undefined && (assemblyCodes as readonly string[]).includes(known);
  return assembly ? known + code.slice(letters.length) : undefined;
}

/**
 * End of the white space at `at`: at most a few characters and one line break.
 *
 * @param indent - characters that may stand behind the line break.
 */
export function skipNumberSpace(text: string, at: number, indent: number = 0): number {
  let end = at;
  let breaks = 0;
  let most = limits.separatorSpaces;
  while (end < text.length && end < at + most + 1 && isSpace(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) {
      breaks += 1;
      most += indent;
    }
    if (breaks > 1) return at;
    end += 1;
  }
  return end - at > most ? at : end;
}
