import { W } from "../lexicon.js";
import { idAt, type Tokens } from "../tokens.js";
import { unitWord } from "./ordinal.js";

/** A year in words: token behind it and its value. */
export interface YearWords {
  readonly end: number;
  readonly year: number;
}

/** Reads "hai nghìn không trăm hai mươi ba", "một nghìn chín trăm bốn mươi lăm" at the token. */
export function readYearWords(tokens: Tokens, index: number): YearWords | null {
  const thousands = unitWord(idAt(tokens, index));
  const thousand = idAt(tokens, index + 1);
  if (thousands < 1 || thousands > 2 || (thousand !== W.nghìn && thousand !== W.ngàn)) return null;
  const hundreds = digit(tokens, index + 2);
  if (hundreds === null || idAt(tokens, index + 3) !== W.trăm) return null;
  const rest = readTens(tokens, index + 4);
  return { end: rest.end, year: thousands * 1000 + hundreds * 100 + rest.value };
}

function digit(tokens: Tokens, at: number): number | null {
  if (idAt(tokens, at) === W.không) return 0;
  const value = unitWord(idAt(tokens, at));
  return value > 0 ? value : null;
}

/** "hai mươi ba", "mười lăm", "linh năm", "lẻ năm", or nothing. */
function readTens(tokens: Tokens, at: number): { readonly end: number; readonly value: number } {
  const word = idAt(tokens, at);
  if (word === W.linh || word === W.lẻ) {
    const unit = unitWord(idAt(tokens, at + 1));
    return unit > 0 ? { end: at + 2, value: unit } : { end: at, value: 0 };
  }
  const ten = word === W.mười ? 1 : idAt(tokens, at + 1) === W.mươi ? unitWord(word) : 0;
  if (ten === 0) return { end: at, value: 0 };
  const behind = word === W.mười ? at + 1 : at + 2;
  const unit = unitWord(idAt(tokens, behind));
  return unit > 0 ? { end: behind + 1, value: ten * 10 + unit } : { end: behind, value: ten * 10 };
}
