import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { idAt, isCapital, isWord, type Tokens, widthAt } from "../tokens.js";
import { isClauseOpener } from "./clause-opener.js";
import { typePhrases } from "./document-type.js";

/** "… của Bộ Nội vụ; chế độ phụ cấp …": small letters that open no clause, no other document and no member of a list ("…; e) Thông tư …"). */
export function goesOnBehindSemicolon(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at) &&
    !isCapital(tokens, at) &&
    widthAt(tokens, at) > 1 &&
    !isPinpointWord(idAt(tokens, at)) &&
    !isClauseOpener(tokens, at) &&
    (phraseEnd(typePhrases(), tokens, at) === 0 || isRuling(tokens, at))
  );
}

/** "…; quy định chi tiết một số điều của Luật …": the verb, not a regulation. */
function isRuling(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at + 2);
  return (
    idAt(tokens, at) === W.quy && idAt(tokens, at + 1) === W.định && next !== W.này && next !== W.tại && next !== W.của
  );
}

function isPinpointWord(word: number): boolean {
  return word === W.khoản || word === W.điểm || word === W.điều || word === W.mục || word === W.các;
}
