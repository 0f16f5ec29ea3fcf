import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { COMMA, OPEN } from "../signs.js";
import { idAt, signAt, startsParagraph, type Tokens, valueAt } from "../tokens.js";

/**
 * Passes over the name of a day of the week before a day in the same paragraph: "Thứ tư, ", "thứ 2, ", "Chủ nhật ".
 *
 * @returns the index itself where none stands there, nor where "thứ" counts something else ("Kỳ họp thứ 7 ngày 30/6/1990").
 */
export function skipWeekday(tokens: Tokens, index: number): number {
  if (!isWeekday(tokens, index) || counted(idAt(tokens, index - 1))) return index;
  const sign = signAt(tokens, index + 2);
  const at = sign === COMMA || sign === OPEN || isDash(sign) ? index + 3 : index + 2;
  return startsParagraph(tokens, at) ? index : at;
}

function isWeekday(tokens: Tokens, index: number): boolean {
  const second = idAt(tokens, index + 1);
  if (idAt(tokens, index) === W.chủ) return second === W.nhật;
  return (
    idAt(tokens, index) === W.thứ &&
    (second === W.hai ||
      second === W.ba ||
      second === W.tư ||
      second === W.năm ||
      second === W.sáu ||
      second === W.bảy ||
      (valueAt(tokens, index + 1) >= 2 && valueAt(tokens, index + 1) <= 7))
  );
}

/** Words for what is counted by "thứ": kỳ họp, lần, khóa, đại hội. */
function counted(before: number): boolean {
  return before === W.họp || before === W.lần || before === W.khóa || before === W.hội;
}
