import type { DocumentNumber } from "../../model/document-number.js";
import { foldText } from "../chars.js";
import { W } from "../lexicon.js";
import { ALL_CAPITALS } from "../token-marks.js";
import type { TokenRange } from "../token-range.js";
import { flagsAt, idAt, isWord, startAt, type Tokens, textAt, widthAt } from "../tokens.js";
import { wordSet } from "../word-set.js";

/** Codes that are not the initials of the body's name: first syllables of the names that they stand for. */
const spelled: Readonly<Record<string, readonly string[]>> = {
  TW: ["bộ chính", "ban bí", "ban chấp", "bch", "trung ương", "hội nghị", "đảng cộng", "thường trực"],
  TU: ["thành ủy", "tỉnh ủy", "ban thường", "btv", "ban chấp", "bch", "thường trực", "thường vụ"],
  HU: ["huyện ủy", "ban thường", "btv", "ban chấp", "bch"],
  ĐU: ["đảng ủy", "ban thường", "btv", "ban chấp", "bch", "đảng bộ"],
  ĐUK: ["đảng ủy", "ban thường", "btv", "ban chấp", "bch", "đảng bộ"],
  TTg: ["thủ tướng", "phó thủ"],
  CTN: ["chủ tịch"],
  TLĐ: ["tổng liên", "tổng lđlđ", "tổng lđlđvn", "đoàn chủ"],
  CTUBND: ["chủ tịch", "ubnd", "ủy ban"],
  NHNN: ["ngân hàng", "thống đốc"],
};

/**
 * `true` where the name of a body can stand behind the organ code of a number: the code is spelled so, or begins with the name's initials.
 * An unknown code agrees with nothing but a name whose initials it has.
 */
export function agreesWithCode(tokens: Tokens, unit: TokenRange, number: DocumentNumber | null): boolean {
  const code = number?.issuerCodes[0];
  return code === undefined || agrees(tokens, unit, code);
}

/**
 * `true` where a body can be one of several that issued together: it agrees with one of the organ codes, or, where no symbol is
 * written, with that of the centre ("Nghị quyết 57 của Bộ Chính trị, Ban Bí thư").
 */
export function agreesWithSomeCode(tokens: Tokens, unit: TokenRange, number: DocumentNumber | null): boolean {
  const codes = number === null || number.symbol === "" ? ["TW"] : number.issuerCodes;
  return codes.some((code) => agrees(tokens, unit, code));
}

function agrees(tokens: Tokens, unit: TokenRange, code: string): boolean {
  const names = spelled[code];
  if (names !== undefined) return names.some((name) => beginsWith(tokens, unit.first, name));
  const initials = initialsOf(tokens, unit);
  const bare = fold(code.replace(/TW$/, ""));
  const enough = Math.min(2, bare.length);
  if (initials.length < 2) return false;
  // "268/QĐ-LĐTBXH" of "Bộ Lao động - Thương binh và Xã hội": the code leaves the word for the kind of body out.
  const kind = bodyKinds().has(idAt(tokens, unit.first)) && bare.length > 1;
  return (
    sharedStart(initials, bare) >= enough ||
    (kind && sharedStart(initials.slice(1), bare) >= Math.max(2, Math.min(3, bare.length)))
  );
}

/** Words for kinds of bodies that codes leave out. */
const bodyKinds = wordSet("bộ sở ban cục");

function beginsWith(tokens: Tokens, first: number, name: string): boolean {
  return name.split(" ").every((word, offset) => fold(textAt(tokens, first + offset).normalize("NFC")) === fold(word));
}

/** Lower case without marks; "đ" stays. */
function fold(text: string): string {
  return foldText(text)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}

/** Initials that are looked at: two that agree are enough, three behind the word for a kind of body. */
const INITIALS = 4;

/** First letters of the first syllables ("và" left out); a word in capitals gives all its letters. */
function initialsOf(tokens: Tokens, unit: TokenRange): string {
  let out = "";
  const shouted = isShouted(tokens, unit);
  for (let at = unit.first; at < unit.end && out.length < INITIALS; at += 1) {
    if (!isWord(tokens, at) || idAt(tokens, at) === W.và) continue;
    const all =
      !shouted && (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 && widthAt(tokens, at) > 1 && widthAt(tokens, at) < 8;
    out += all ? textAt(tokens, at) : tokens.text.charAt(startAt(tokens, at));
  }
  return fold(out);
}

/** The whole name stands in capitals, so that no word of it is an abbreviation for that. */
function isShouted(tokens: Tokens, unit: TokenRange): boolean {
  let words = 0;
  for (let at = unit.first; at < unit.end; at += 1) {
    if (!isWord(tokens, at)) continue;
    if ((flagsAt(tokens, at) & ALL_CAPITALS) === 0) return false;
    words += 1;
  }
  return words > 1;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
