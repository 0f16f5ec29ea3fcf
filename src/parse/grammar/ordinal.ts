import { W } from "../lexicon.js";
import { ALL_CAPITALS } from "../token-marks.js";
import { flagsAt, idAt, type Tokens, textAt, valueAt, widthAt } from "../tokens.js";

/** An ordinal as read: token index behind it and its rank, 1 to 99. */
export interface OrdinalReading {
  readonly end: number;
  readonly rank: number;
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman numeral in canonical writing, or `null`. */
export function romanValue(text: string): number | null {
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const here = romanValues[text.charAt(i)];
    if (here === undefined) return null;
    const next = i + 1 < text.length ? (romanValues[text.charAt(i + 1)] ?? 0) : 0;
    value += here < next ? -here : here;
  }
  return value > 0 && toRoman(value) === text ? value : null;
}

const romanSigns: readonly { readonly worth: number; readonly sign: string }[] = [
  { worth: 100, sign: "C" },
  { worth: 90, sign: "XC" },
  { worth: 50, sign: "L" },
  { worth: 40, sign: "XL" },
  { worth: 10, sign: "X" },
  { worth: 9, sign: "IX" },
  { worth: 5, sign: "V" },
  { worth: 4, sign: "IV" },
  { worth: 1, sign: "I" },
];

/** Roman numeral of 1 to 399. */
export function toRoman(value: number): string {
  let rest = value;
  let out = "";
  for (const { worth, sign } of romanSigns) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}

/** Reads "XIII", "13", "nhất", "tám", "mười một" at the token. */
export function readOrdinal(tokens: Tokens, index: number): OrdinalReading | null {
  const digits = valueAt(tokens, index);
  if (digits >= 0) return digits >= 1 && widthAt(tokens, index) <= 2 ? { end: index + 1, rank: digits } : null;
  if ((flagsAt(tokens, index) & ALL_CAPITALS) !== 0) {
    const roman = widthAt(tokens, index) <= 7 ? romanValue(textAt(tokens, index)) : null;
    if (roman !== null) return { end: index + 1, rank: roman };
  }
  return readOrdinalWord(tokens, index);
}

/** Value of một … chín (with mốt, lăm, tư, nhất, nhì), or 0. */
export function unitWord(id: number): number {
  switch (id) {
    case W.nhất:
    case W.một:
    case W.mốt:
      return 1;
    case W.hai:
    case W.nhì:
      return 2;
    case W.ba:
      return 3;
    case W.tư:
    case W.bốn:
      return 4;
    case W.năm:
    case W.lăm:
      return 5;
    case W.sáu:
      return 6;
    case W.bảy:
    case W.bẩy:
      return 7;
    case W.tám:
      return 8;
    case W.chín:
      return 9;
    default:
      return 0;
  }
}

function readOrdinalWord(tokens: Tokens, index: number): OrdinalReading | null {
  const first = idAt(tokens, index);
  if (first === W.mười) {
    const unit = unitWord(idAt(tokens, index + 1));
    return unit > 0 ? { end: index + 2, rank: 10 + unit } : { end: index + 1, rank: 10 };
  }
  const value = unitWord(first);
  if (value === 0) return null;
  if (idAt(tokens, index + 1) === W.mươi) {
    const unit = unitWord(idAt(tokens, index + 2));
    return unit > 0 ? { end: index + 3, rank: value * 10 + unit } : { end: index + 2, rank: value * 10 };
  }
  return { end: index + 1, rank: value };
}
