import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { COMMA } from "../signs.js";
import { idAt, signAt, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";

/** What was done to procedures: "mới ban hành", "được sửa đổi, bổ sung", "bị bãi bỏ". */
const doneWords = wordSet("mới ban hành được sửa đổi bổ sung thay thế bị bãi hủy bỏ");
/** Tokens of such a list. */
const DONE = 16;

/**
 * "công bố thủ tục hành chính mới, được sửa đổi, bổ sung, bị bãi bỏ" (NĐ 63/2010/NĐ-CP Điều 15): what was done to procedures tells which are
 * meant, unless the sentence says by what or when, or goes on with a document ("…, thay thế Quyết định số …").
 */
export function isOfProcedure(tokens: Tokens, index: number): boolean {
  let at = index;
  while (at > index - DONE && isDone(tokens, at)) at -= 1;
  if (at === index || idAt(tokens, at) !== W.chính || idAt(tokens, at - 2) !== W.tục) return false;
  let end = index;
  while (end < index + DONE && isDone(tokens, end)) end += 1;
  if (phraseEnd(typePhrases(), tokens, end) !== 0) return false;
  const next = idAt(tokens, end);
  return next !== W.bởi && next !== W.tại && next !== W.theo && next !== W.năm && next !== W.ngày;
}

function isDone(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at) === COMMA || doneWords().has(idAt(tokens, at));
}
