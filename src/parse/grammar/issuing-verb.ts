import { W } from "../lexicon.js";
import { idAt, type Tokens } from "../tokens.js";

/** Passes over "ban hành", "vừa ký ban hành", "ký", "thông qua", "phê duyệt". */
export function skipIssuingVerb(tokens: Tokens, index: number): number {
  let at = index;
  const before = idAt(tokens, at);
  if (before === W.được || before === W.vừa || before === W.đã) at += 1;
  if (idAt(tokens, at) === W.ký) at += 1;
  if (idAt(tokens, at) === W.ban && idAt(tokens, at + 1) === W.hành) return at + 2;
  if (idAt(tokens, at) === W.thông && idAt(tokens, at + 1) === W.qua) return at + 2;
  if (idAt(tokens, at) === W.phê && (idAt(tokens, at + 1) === W.duyệt || idAt(tokens, at + 1) === W.chuẩn))
    return at + 2;
  return at > index && idAt(tokens, at - 1) === W.ký ? at : index;
}
