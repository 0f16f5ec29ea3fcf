import type { Draft } from "../draft.js";
import { endsSentence } from "../grammar/breaks.js";
import { W } from "../lexicon.js";
import { COLON, DOT, QUESTION, SEMICOLON } from "../signs.js";
import { idAt, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";

/** Tokens between a citation and "như sau" in which its predicate may stand. */
const REACH = 40;

/** `true` where a quotation from the document follows: "Căn cứ Điều 88 Luật Nhà ở 2023 quy định như sau:", "… (sửa đổi bởi …) quy định:". */
export function introducesQuote(tokens: Tokens, draft: Draft): boolean {
  if (draft.locators.length === 0) return false;
  for (let at = draft.core.end; at < draft.core.end + REACH; at += 1) {
    if (startsParagraph(tokens, at)) return signAt(tokens, at - 1) === COLON;
    if (idAt(tokens, at) === W.như && idAt(tokens, at + 1) === W.sau) return true;
    const sign = signAt(tokens, at);
    if ((sign === DOT && endsSentence(tokens, at)) || sign === SEMICOLON || sign === QUESTION) return false;
    if (sign === COLON && !isWord(tokens, at + 1)) return true;
  }
  return false;
}
