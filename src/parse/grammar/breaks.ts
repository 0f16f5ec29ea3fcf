import { isLetter } from "../chars.js";
import { W } from "../lexicon.js";
import {
  LEFT_DOUBLE_QUOTE,
  LEFT_GUILLEMET,
  LEFT_QUOTE,
  OPEN,
  QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_QUOTE,
} from "../signs.js";
import { CAPITAL, NEW_LINE, NUMBER } from "../token-marks.js";
import { endAt, flagsAt, idAt, isGlued, isWord, signAt, startAt, startsParagraph, type Tokens } from "../tokens.js";

/** Quotation marks that open. */
export const openQuotes: ReadonlySet<number> = new Set([QUOTE, LEFT_DOUBLE_QUOTE, LEFT_GUILLEMET, LEFT_QUOTE]);
/** Quotation marks that close. */
export const closeQuotes: ReadonlySet<number> = new Set([
  QUOTE,
  RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET,
  RIGHT_QUOTE,
  LEFT_DOUBLE_QUOTE,
]);

/** A blank line, or a line that begins in a capital behind a short or very long line, or with "Văn bản này": what follows is another paragraph. */
export function startsNewBlock(tokens: Tokens, at: number): boolean {
  if (startsParagraph(tokens, at)) return true;
  if ((flagsAt(tokens, at) & NEW_LINE) === 0) return false;
  const text = tokens.text;
  const here = startAt(tokens, at);
  const lineEnd = text.lastIndexOf("\n", here - 1);
  const lineStart = text.lastIndexOf("\n", lineEnd - 1) + 1;
  const width = lineEnd - lineStart;
  if (!isWord(tokens, at) && idAt(tokens, at) !== NUMBER)
    return signAt(tokens, at) !== OPEN && !openQuotes.has(signAt(tokens, at));
  if ((flagsAt(tokens, at) & CAPITAL) === 0) return false;
  return width < 40 || width > 130 || idAt(tokens, at + 1) === W.này || idAt(tokens, at + 2) === W.này;
}

/** A stop that ends a sentence: not in "8.1", "TP. Hồ Chí Minh", "T.Ư". */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const next = tokens.units[endAt(tokens, at)] as number;
  if (isGlued(tokens, at + 1) && at + 1 < tokens.count && (idAt(tokens, at + 1) === NUMBER || isLetter(next)))
    return false;
  const before = idAt(tokens, at - 1);
  return !((before === W.tp || before === W.tx || before === W.p || before === W.q) && isGlued(tokens, at));
}
