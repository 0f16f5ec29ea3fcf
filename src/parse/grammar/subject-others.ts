import { W } from "../lexicon.js";
import { COMMA, SEMICOLON } from "../signs.js";
import { idAt, signAt, type Tokens } from "../tokens.js";
import type { CoreReading } from "./core-reading.js";
import { readLocatorRun } from "./locator-run.js";
import type { SubjectContext } from "./subject-context.js";

/** Tokens of a citation with its number, and with its day. */
const NUMBERED = 12;
const DATED = 24;

/** A numbered citation behind a link, where the title has no citation of its own beside it ("… và Nghị định số 192/2025/NĐ-CP"). */
export function opensOtherCitation(tokens: Tokens, at: number, first: number, context: SubjectContext): boolean {
  return isOther(tokens, at - 1, context.coreAt(at), first, context);
}

/** "… và Điều 2 Nghị định số 49/2017/NĐ-CP": a place in another document. */
export function opensOtherPlace(tokens: Tokens, at: number, first: number, context: SubjectContext): boolean {
  const run = readLocatorRun(tokens, at);
  if (run === null || run.own) return false;
  const core = idAt(tokens, run.end) === W.của ? run.end + 1 : run.end;
  return isOther(tokens, at - 1, context.coreAt(core), first, context);
}

/**
 * The citation has a number, no pinpoint into it stands before the link, and the title has no citation of its own there.
 *
 * @param link - the comma or "và" between the title and the citation.
 */
function isOther(
  tokens: Tokens,
  link: number,
  other: ReturnType<SubjectContext["coreAt"]>,
  first: number,
  context: SubjectContext,
): boolean {
  if (other === null || other.core.number === null) return false;
  // "… sửa đổi Khoản 2 Mục III Phần I, Thông tư số 04/2008/TT-BNV", "bãi bỏ khoản 1 và khoản 2 Điều 5 Quyết định số 10/QĐ-TTg".
  if (other.extentFirst < link && other.extentFirst >= first) return false;
  return !hasCitationBeside(tokens, link, first, other.core.type, context);
}

/** A numbered citation stands right before the link; behind its day, one of the same type as the other one. */
function hasCitationBeside(
  tokens: Tokens,
  link: number,
  first: number,
  type: CoreReading["type"],
  context: SubjectContext,
): boolean {
  for (let back = link - 1; back >= link - DATED && back >= first; back -= 1) {
    if (signAt(tokens, back) === COMMA || signAt(tokens, back) === SEMICOLON) return false;
    const before = context.coreAt(back)?.core;
    if (before === undefined || before.end > link || before.number === null) continue;
    return back >= link - NUMBERED || before.type === type;
  }
  return false;
}
