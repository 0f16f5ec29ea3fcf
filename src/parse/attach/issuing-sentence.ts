import { W } from "../lexicon.js";
import { idAt, type Tokens } from "../tokens.js";

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
  else if (word === W.ký || word === W.có || (word === W.ra && before !== W.đề && before !== W.đưa && before !== W.nêu))
    verb = at;
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
  const noun =
    lead === W.việc || lead === W.về || lead === W.và || lead === W.khi || lead === W.được || lead === W.ngày;
  return noun ? null : verb;
}
