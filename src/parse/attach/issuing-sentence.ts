import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { DOT, EXCLAMATION, QUESTION, SEMICOLON } from "../signs.js";
import { CAPITAL, NEW_LINE, NUMBER } from "../token-marks.js";
import { flagsAt, idAt, isGlued, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";

/** First token of "đã ký ban hành", "ban hành", "thông qua", "ký" that ends right before the token, or `null`. */
export function issuingVerbBefore(tokens: Tokens, first: number): number | null {
  let at = first - 1;
  if (idAt(tokens, at) === W.các || idAt(tokens, at) === W.là || idAt(tokens, at) === W.bản) at -= 1;
  let verb = -1;
  const word = idAt(tokens, at);
  const before = idAt(tokens, at - 1);
  if (word === W.hành && before === W.ban) verb = at - 1;
  else if (word === W.qua && before === W.thông) verb = at - 1;
  else if (word === W.duyệt && before === W.phê) verb = at - 1;
  else if (word === W.bố && before === W.công) verb = at - 1;
  else if (word === W.ký || word === W.có) verb = at;
  if (verb < 0) return null;
  while (
    idAt(tokens, verb - 1) === W.ký ||
    idAt(tokens, verb - 1) === W.đã ||
    idAt(tokens, verb - 1) === W.vừa ||
    idAt(tokens, verb - 1) === W.quyết ||
    idAt(tokens, verb - 1) === W.biểu ||
    idAt(tokens, verb - 1) === W.sẽ ||
    idAt(tokens, verb - 1) === W.mới
  )
    verb -= 1;
  // "về việc ban hành Quy chế": a title, not the verb of the sentence.
  const lead = idAt(tokens, verb - 1);
  return lead === W.việc || lead === W.về || lead === W.và || lead === W.khi || lead === W.được ? null : verb;
}

/** First token of the sentence that the token stands in, looking back a bounded distance. */
export function sentenceStart(tokens: Tokens, at: number): number {
  const floor = Math.max(0, at - limits.beforeTokens);
  for (let back = at; back > floor; back -= 1) {
    if (startsParagraph(tokens, back)) return back;
    if (
      (flagsAt(tokens, back) & NEW_LINE) !== 0 &&
      (flagsAt(tokens, back) & CAPITAL) !== 0 &&
      !isWord(tokens, back - 1)
    )
      return back;
    const sign = signAt(tokens, back - 1);
    if (sign === SEMICOLON || sign === EXCLAMATION || sign === QUESTION) return back;
    if (sign === DOT && !(isGlued(tokens, back) && idAt(tokens, back) === NUMBER)) return back;
  }
  return floor;
}
