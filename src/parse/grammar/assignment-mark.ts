import { W } from "../lexicon.js";
import { CLOSE, COLON, COMMA, DOT, EN_DASH, HYPHEN, PLUS } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isGlued, isWord, signAt, startsLine, type Tokens, textAt, valueAt, widthAt } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { readOrdinal } from "./ordinal.js";

/** How the members of an enumeration are counted. */
type Counter = "word" | "rank" | "digit" | "letter" | "bullet";

/** What counts a member of an enumeration, as read. */
export interface Mark {
  readonly counter: Counter;
  readonly ordinal: number;
  /** Token behind the mark. */
  readonly end: number;
}

/** Letters that count a list: a, b, c, d, đ, e … (state/numbering.md §4). */
const letters = "abcdđeghiklmnopqrstuvxy";
const wordOrdinals = wordSet("một hai ba bốn năm sáu bảy tám chín mười");

/** Reads "Một là,", "Thứ nhất,", and at the start of a line "1.", "a)", "-". */
export function readMark(tokens: Tokens, at: number): Mark | null {
  const word = idAt(tokens, at);
  if (wordOrdinals().has(word) && idAt(tokens, at + 1) === W.là) {
    const ordinal = readOrdinal(tokens, at);
    return ordinal === null ? null : { counter: "word", ordinal: ordinal.rank, end: behindComma(tokens, at + 2) };
  }
  if (word === W.thứ) {
    const ordinal = isWord(tokens, at + 1) ? readOrdinal(tokens, at + 1) : null;
    if (ordinal !== null && (signAt(tokens, ordinal.end) === COMMA || idAt(tokens, ordinal.end) === W.là))
      return {
        counter: "rank",
        ordinal: ordinal.rank,
        end: behindComma(tokens, ordinal.end + (idAt(tokens, ordinal.end) === W.là ? 1 : 0)),
      };
    return null;
  }
  if (!startsLine(tokens, at)) return null;
  if (
    word === NUMBER &&
    widthAt(tokens, at) <= 2 &&
    isGlued(tokens, at + 1) &&
    (signAt(tokens, at + 1) === DOT || signAt(tokens, at + 1) === CLOSE) &&
    idAt(tokens, at + 2) !== NUMBER
  ) {
    return { counter: "digit", ordinal: valueAt(tokens, at), end: at + 2 };
  }
  if (isWord(tokens, at) && widthAt(tokens, at) === 1 && signAt(tokens, at + 1) === CLOSE) {
    const ordinal = letters.indexOf(textAt(tokens, at)) + 1;
    return ordinal === 0 ? null : { counter: "letter", ordinal, end: at + 2 };
  }
  const sign = signAt(tokens, at);
  return (sign === HYPHEN || sign === EN_DASH || sign === PLUS) && isWord(tokens, at + 1)
    ? { counter: "bullet", ordinal: 0, end: at + 1 }
    : null;
}

function behindComma(tokens: Tokens, at: number): number {
  const sign = signAt(tokens, at);
  return sign === COMMA || sign === COLON ? at + 1 : at;
}
