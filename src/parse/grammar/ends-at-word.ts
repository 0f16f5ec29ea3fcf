import type { DocumentNumber } from "../../model/document-number.js";
import { W } from "../lexicon.js";
import { idAt, type Tokens } from "../tokens.js";
import { idSet, type WordSet } from "../word-set.js";
import { breaksOff } from "./subject-breaks.js";
import type { SubjectContext } from "./subject-context.js";
import { isTrailingIssuer, readIssuerClause } from "./subject-issuer.js";
import { opensOtherCitation, opensOtherPlace } from "./subject-others.js";
import { isRulingBehind } from "./subject-says.js";
import { isTitleStop, stopIds } from "./subject-stops.js";

/** What is known of a title while it is read: it amends, it guides, it cites a number, the name of a document stands right before. */
export const AMENDS = 1;
export const GUIDES = 2;
export const CITED = 4;
export const BEHIND = 8;

/** First words of whatever may end a title inside a line. */
export const endWords: WordSet = idSet(() =>
  stopIds().concat([W.ban, W.quy, W.và, W.do, W.của, W.cần, W.phải, W.mà, W.gắn]),
);

/** `true` where the title ends before the word. One function for what is rare, so that the walk over a title stays small. */
export function endsAtWord(tokens: Tokens, at: number, first: number, context: SubjectContext, known: number): boolean {
  if (isTitleStop(tokens, at) || isCarried(tokens, at, context.number)) return true;
  const cited = (known & CITED) !== 0;
  const behindName = (known & BEHIND) !== 0;
  switch (idAt(tokens, at)) {
    case W.quy:
      return !cited && isRulingBehind(tokens, at, first, behindName);
    case W.và:
      return (
        (known & AMENDS) === 0 &&
        !((known & GUIDES) !== 0 && behindName && !cited && isGuidedDecree(tokens, at + 1, context)) &&
        (opensOtherCitation(tokens, at + 1, first, context) || opensOtherPlace(tokens, at + 1, first, context))
      );
    case W.của:
      return context.wantsIssuer && !cited && isTrailingIssuer(tokens, at + 1, context.number);
    case W.do:
      if (readIssuerClause(tokens, at) !== null) return true;
  }
  return breaksOff(tokens, at, first, behindName, context);
}

/** "hướng dẫn thi hành Luật Quản lý thuế và Nghị định số …": what is guided are a law and its decree. */
function isGuidedDecree(tokens: Tokens, at: number, context: SubjectContext): boolean {
  const second = context.coreAt(at);
  return second !== null && second.core.type === "decree" && idAt(tokens, second.end) !== W.về;
}

/** "QCVN 41:2024/BGTVT … ban hành kèm theo Thông tư 51/2024": a standard comes with a circular, which is no part of its title. */
function isCarried(tokens: Tokens, at: number, number: DocumentNumber | null): boolean {
  const carried = idAt(tokens, at) === W.ban && idAt(tokens, at + 1) === W.hành && idAt(tokens, at + 2) === W.kèm;
  return carried && number?.shape === "standard";
}
