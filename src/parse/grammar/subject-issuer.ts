import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { OPEN, QUESTION } from "../signs.js";
import { idAt, isCapital, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { typePhrases } from "./document-type.js";
import { isCentral } from "./issuer.js";
import { skipIssuingVerb } from "./issuing-verb.js";
import { readUnit } from "./unit.js";

/** "… do Chính phủ ban hành", "… do Thủ tướng Chính phủ điện": the clause that names the issuer behind the title, at its "do". */
export function isIssuerClause(tokens: Tokens, index: number): boolean {
  const at = index + 1;
  const unit = isCapital(tokens, at) ? readUnit(tokens, at, true) : null;
  if (unit === null) return false;
  const verb = idAt(tokens, unit.end);
  return (verb === W.điện || skipIssuingVerb(tokens, unit.end) > unit.end) && !endsOnDocument(tokens, index);
}

/** "… tại văn bản quy phạm pháp luật do …", "… các Thông tư do …": the clause behind it is about other documents. */
function endsOnDocument(tokens: Tokens, end: number): boolean {
  const word = idAt(tokens, end - 1);
  if (word === W.bản || idAt(tokens, end - 2) === W.pháp) return true;
  return isCapital(tokens, end - 2) && phraseEnd(typePhrases(), tokens, end - 2) === end;
}

/** "… về đột phá phát triển giáo dục của Bộ Chính trị?": the issuer behind the title at the end of the clause. */
export function isTrailingIssuer(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return false;
  const unit = isCentral(tokens, { first: at }) ? readUnit(tokens, at) : null;
  if (unit === null) return false;
  const sign = signAt(tokens, unit.end);
  return unit.end >= tokens.count || startsParagraph(tokens, unit.end) || sign === QUESTION || sign === OPEN;
}
