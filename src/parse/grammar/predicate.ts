import { CLOSE, COLON, COMMA, DOT, EXCLAMATION, QUESTION, SEMICOLON } from "../signs.js";
import { idAt, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";

/** Words of a sentence that no name of a document or meeting has: of time and voice, and for persons. */
const predicates = wordSet("đã sẽ đang vừa được bị phải cần nên rất cũng này ông bà anh chị tôi họ");
/** Signs that end a part. */
const stops: ReadonlySet<number> = new Set([CLOSE, COLON, DOT, EXCLAMATION, QUESTION, SEMICOLON]);
/** Tokens to the end of a part. */
const REACH = 60;

/**
 * `true` where the part of a sentence that begins at the token tells something of somebody: to the next semicolon or stop.
 *
 * @param comma - a comma ends the part too.
 */
export function hasPredicate(tokens: Tokens, index: number, comma: boolean): boolean {
  for (let at = index; at < index + REACH && at < tokens.end && !startsParagraph(tokens, at); at += 1) {
    if (predicates().has(idAt(tokens, at))) return true;
    const sign = signAt(tokens, at);
    if (stops.has(sign) || (comma && sign === COMMA)) return false;
  }
  return false;
}
