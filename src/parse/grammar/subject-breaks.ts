import { W } from "../lexicon.js";
import { idAt, type Tokens } from "../tokens.js";
import type { SubjectContext } from "./subject-context.js";
import { isActorClause } from "./subject-issuer.js";
import { isDemanded, isHeadedBy } from "./subject-says.js";

/**
 * `true` where a title ends because of what stands around the document: who acts by it, what is demanded of it, another document beside it.
 *
 * @param behindName - the name of a document stands right before the token.
 */
export function breaksOff(
  tokens: Tokens,
  at: number,
  first: number,
  behindName: boolean,
  context: SubjectContext,
): boolean {
  switch (idAt(tokens, at)) {
    case W.do:
      return isAgentClause(tokens, at, behindName, context);
    case W.cần:
    case W.phải:
      return isDemanded(tokens, at, first);
    case W.mà:
      return isException(tokens, at, context);
    case W.gắn:
      return isTiedToOther(tokens, at, context);
    default:
      return false;
  }
}

/** "… do Chủ tịch UBND cấp tỉnh thực hiện", behind the name of a document or where the sentence told before what is done; "… do ông A làm Trưởng đoàn". */
function isAgentClause(tokens: Tokens, at: number, behindName: boolean, context: SubjectContext): boolean {
  const told = behindName || (context.pinpointed && !context.heads);
  return isHeadedBy(tokens, at) || (told && isActorClause(tokens, at));
}

/** "… về xây dựng chi bộ “4 tốt” gắn với thực hiện Chỉ thị số 05-CT/TW": another document beside the one with the title. */
function isTiedToOther(tokens: Tokens, at: number, context: SubjectContext): boolean {
  if (idAt(tokens, at + 1) !== W.với) return false;
  const other = context.coreAt(at + 2) ?? context.coreAt(at + 4);
  return other !== null && other.core.number !== null;
}

/** "khoản 8 Điều 3 Nghị định … về khắc phục hậu quả bom mìn mà không thuộc …": the sentence goes on behind the place. */
function isException(tokens: Tokens, at: number, { pinpointed }: SubjectContext): boolean {
  const next = idAt(tokens, at + 1);
  return pinpointed && (next === W.không || next === W.chưa);
}
