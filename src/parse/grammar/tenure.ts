import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { idAt, signAt, startsParagraph, type Tokens } from "../tokens.js";
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

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;

/** Reads "khóa XIII", "(khóa XII)", ", khóa XIII", "khóa XIII, nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2020 - 2025" at the token. */
export function readTenure(tokens: Tokens, index: number): TenureReading | null {
  const bracket = signAt(tokens, index) === OPEN;
  const first = bracket || signAt(tokens, index) === COMMA ? index + 1 : index;
  if (startsParagraph(tokens, first)) return null;
  const ordinal = idAt(tokens, first) === W.khóa ? readOrdinal(tokens, first + 1) : null;
  const yearsAt = ordinal === null ? first : behindLink(tokens, ordinal.end);
  const years = readYears(tokens, yearsAt);
  if (ordinal === null && years === null) return null;
  const last = years?.end ?? (ordinal?.end as number);
  if (bracket && signAt(tokens, last) !== CLOSE) return null;
  return { first, last, end: bracket ? last + 1 : last, ordinal: ordinal?.value ?? null, years: years?.years ?? null };
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
