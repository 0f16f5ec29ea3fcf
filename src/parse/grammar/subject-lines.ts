import { W } from "../lexicon.js";
import { idAt, isShouted, startsParagraph, type Tokens } from "../tokens.js";
import type { SubjectContext } from "./subject-context.js";

/*
 * What a document at the head of the next line is to the title above it.
 */

/** The next document of a list that has one in each line, or one in capitals; not the object of a verb or link at the end of the line above. */
export function startsMember(tokens: Tokens, at: number, context: SubjectContext): boolean {
  if (context.coreAt(at) === null) return false;
  if (isShouted(tokens, at)) return true;
  if (!context.listed) return false;
  const above = idAt(tokens, at - 1);
  return !isCarryingOut(above) && above !== W.của && above !== W.và && above !== W.theo;
}

/** "… triển khai thực hiện⏎Nghị quyết Đại hội …": what is carried out stands at the head of the next line. */
export function isObjectBelow(tokens: Tokens, at: number, context: SubjectContext): boolean {
  if (startsParagraph(tokens, at) || !isCarryingOut(idAt(tokens, at - 1))) return false;
  const verb = idAt(tokens, at - 2);
  const object = verb === W.thực || verb === W.thi ? context.coreAt(at) : null;
  return object !== null && idAt(tokens, object.core.end - 1) !== W.này;
}

/** Last syllables of "thực hiện", "thi hành". */
function isCarryingOut(word: number): boolean {
  return word === W.hiện || word === W.hành;
}
