import type { TokenRange } from "../draft.js";
import { readDocumentType } from "../grammar/document-type.js";
import { readOrdinal } from "../grammar/ordinal.js";
import { readTenure, type TenureReading } from "../grammar/tenure.js";
import { readUnit } from "../grammar/unit.js";
import { W } from "../lexicon.js";
import { COMMA } from "../signs.js";
import { idAt, signAt, type Tokens } from "../tokens.js";

/**
 * The term in a subject that names the resolution of an assembly's own session: "về Nghị quyết kỳ họp thứ 7, Quốc hội khóa XV".
 * The document is that resolution, so that the term is its own; "nhiệm kỳ Quốc hội khóa XV" in another subject is not.
 */
export function sessionTerm(tokens: Tokens, subject: TokenRange): TenureReading | null {
  let at = readDocumentType(tokens, subject.first)?.end ?? subject.first;
  if (at === subject.first || idAt(tokens, at) !== W.kỳ || idAt(tokens, at + 1) !== W.họp) return null;
  at += idAt(tokens, at + 2) === W.thứ ? 3 : 2;
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === null) return null;
  at = ordinal.end;
  if (signAt(tokens, at) === COMMA || idAt(tokens, at) === W.của) at += 1;
  const body = readUnit(tokens, at);
  return body === null ? null : readTenure(tokens, body.end);
}
