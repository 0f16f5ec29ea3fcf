import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { CLOSE, COMMA, OPEN } from "../signs.js";
import { idAt, isShouted, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { readOrdinal } from "./ordinal.js";
import { readYearRange } from "./period.js";

/** A term of office as read: token range without brackets, ordinal, years. */
export interface TenureReading {
  readonly first: number;
  readonly last: number;
  /** Token behind it, the closing bracket included. */
  readonly end: number;
  readonly ordinal: number | null;
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** Terms in one list: more were never seen. */
const MOST_TERMS = 6;

/** Reads "khóa XIII", "(khóa XII)", ", khóa XIII", "khóa XIII, nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2020 - 2025" at the token. */
export function readTenure(tokens: Tokens, index: number): TenureReading | null {
  const bracket = signAt(tokens, index) === OPEN;
  const first = bracket || signAt(tokens, index) === COMMA ? index + 1 : index;
  if (startsParagraph(tokens, first)) return null;
  const ordinal = idAt(tokens, first) === W.khóa ? readOrdinal(tokens, first + 1) : null;
  const listEnd = ordinal === null ? first : furtherTerms(tokens, ordinal.end);
  const yearsAt = ordinal === null ? first : behindLink(tokens, listEnd);
  const years = readYears(tokens, yearsAt);
  if (ordinal === null && years === null) return null;
  const last = years?.end ?? listEnd;
  if (bracket && signAt(tokens, last) !== CLOSE) return null;
  const one = ordinal !== null && listEnd === ordinal.end ? ordinal.rank : null;
  return { first, last, end: bracket ? last + 1 : last, ordinal: one, years: years?.years ?? null };
}

/** "khóa XI, XII", "khóa XI và khóa XII": several terms, none of which is the one. */
function furtherTerms(tokens: Tokens, index: number): number {
  let end = index;
  for (let terms = 1; terms < MOST_TERMS; terms += 1) {
    const word = idAt(tokens, end);
    if (signAt(tokens, end) !== COMMA && word !== W.và) break;
    const named = idAt(tokens, end + 1) === W.khóa;
    const next = readOrdinal(tokens, named ? end + 2 : end + 1);
    if (next === null || (!named && !isShouted(tokens, next.end - 1))) break;
    end = next.end;
  }
  return end;
}

function behindLink(tokens: Tokens, at: number): number {
  const sign = signAt(tokens, at);
  return sign === COMMA || sign === OPEN || isDash(sign) ? at + 1 : at;
}

function readYears(
  tokens: Tokens,
  at: number,
): { readonly end: number; readonly years: { readonly from: number; readonly to: number } } | null {
  if (idAt(tokens, at) !== W.nhiệm || idAt(tokens, at + 1) !== W.kỳ) return null;
  const range = readYearRange(tokens, at + 2);
  if (range === null || range.date.year === null || range.date.end?.year == null) return null;
  return { end: range.end, years: { from: range.date.year, to: range.date.end.year } };
}
