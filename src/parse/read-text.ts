import { attachBefore, Before } from "./attach/attach-before.js";
import { attachLocators } from "./attach/attach-locators.js";
import { isLetterhead, markSelf } from "./attach/mark-self.js";
import { readTable } from "./attach/read-table.js";
import { sessionTerm } from "./attach/session-term.js";
import { Lists, shareBack, shareForward } from "./attach/share-in-lists.js";
import { shareSymbols } from "./attach/share-symbols.js";
import type { Draft } from "./draft.js";
import { each } from "./each.js";
import { agreesWithSomeCode } from "./grammar/agrees-with-code.js";
import { readAttributes } from "./grammar/attributes.js";
import { isCentral, readIssuer } from "./grammar/issuer.js";
import { readSubject } from "./grammar/subject.js";
import { isTrailingIssuer } from "./grammar/subject-issuer.js";
import { W } from "./lexicon.js";
import { type NormalizedText, normalize } from "./normalize.js";
import { type Scan, scan } from "./scan.js";
import { COMMA, OPEN } from "./signs.js";
import { Surroundings } from "./surroundings.js";
import { letGo } from "./token-room.js";
import { tokenize } from "./tokenize.js";
import { idAt, signAt, startsLine, type Tokens } from "./tokens.js";
import { begins, triggers } from "./vocabulary.js";

/** A text with what was read in it, before it is put into the caller's offsets. */
export interface TextReading extends Pick<Scan, "dates" | "units" | "conferences" | "taskStarts"> {
  readonly source: NormalizedText;
  readonly tokens: Tokens;
  readonly drafts: readonly Draft[];
  /** The text's own document. */
  readonly self: Draft | null;
}

/** Types that have no subject behind them: what follows the name of a law is the sentence. */
function hasSubject({ core }: Draft): boolean {
  if (core.form === "anaphoric") return false;
  return core.form !== "named" || (core.issuer !== null && core.type !== "charter");
}

/** Reads a text: normalise, scan, attach. */
export function readText(text: string): TextReading {
  const mayBegin = triggers();
  const plain = tokenize(text, begins());
  const source = plain.odd ? normalize(text) : { text, runs: null };
  if (source.runs !== null) letGo(plain.room);
  const tokens = source.runs === null ? plain : tokenize(source.text, begins());
  const scanned = scan(tokens, mayBegin);
  const { dates, units, conferences, taskStarts, runs } = scanned;
  const drafts = shareSymbols(scanned.drafts, scanned.members);
  attachLocators(tokens, drafts, runs);
  const subjects = new Subjects(new Surroundings(tokens, drafts));
  each(drafts, readSubjectOf, tokens, subjects);
  const self = markSelf(tokens, drafts, subjects.head, units, dates);
  const completion = new Completion(drafts, units, dates);
  each(drafts, complete, tokens, completion);
  shareBack(tokens, completion.lists);
  return { source, tokens, drafts, self, dates, units, conferences, taskStarts };
}

/** The mention begins its line, or stands behind a word or two that do ("Căn cứ …", "Thực hiện …"), or behind a sign that is no comma. */
function headsClause(tokens: Tokens, first: number): boolean {
  for (let at = first; at >= first - 2; at -= 1) if (startsLine(tokens, at)) return true;
  const sign = signAt(tokens, first - 1);
  return sign !== 0 && sign !== COMMA && sign !== OPEN;
}

/** What the pass over the drafts needs that completes them. */
class Completion extends Before {
  readonly lists: Lists = new Lists(this.drafts);
}

function complete(draft: Draft, index: number, tokens: Tokens, pass: Completion): void {
  pass.goTo(draft.core.first);
  readTable(tokens, draft, pass.lastDate);
  attachBefore(tokens, draft, pass);
  shareForward(tokens, pass.lists, index);
}

/** What the pass over the drafts needs that reads their subjects, and the letterhead that it meets. */
class Subjects {
  head: Draft | null = null;

  constructor(readonly around: Surroundings) {}
}

function readSubjectOf(draft: Draft, index: number, tokens: Tokens, pass: Subjects): void {
  const { core, end } = draft;
  const { around } = pass;
  if (pass.head === null && isLetterhead(tokens, draft)) pass.head = draft;
  if (core.name !== null && core.number !== null) {
    draft.subject = core.name;
    return;
  }
  if (!hasSubject(draft)) return;
  around.near = index;
  around.heads = headsClause(tokens, draft.extentFirst) || around.repeats();
  const subject = readSubject(tokens, end, around);
  if (subject === null) return;
  draft.subject = subject;
  around.takeDay(subject.end);
  draft.tenure ??= sessionTerm(tokens, subject);
  draft.extentEnd = Math.max(draft.extentEnd, subject.after);
  if (idAt(tokens, subject.after) === W.do) {
    const behind = readAttributes(tokens, subject.after, core.number);
    if (behind !== null) {
      around.takeIssuer(subject.after, behind.issuer);
      draft.issuer ??= behind.issuer;
      draft.date ??= behind.date;
      draft.extentEnd = Math.max(draft.extentEnd, behind.end);
    }
  }
  if (draft.issuer === null && idAt(tokens, subject.after) === W.của) {
    const issuer = readIssuer(tokens, subject.after + 1, core.number);
    const quoted = subject.after > subject.end && issuer !== null && agreesWithSomeCode(tokens, issuer, core.number);
    if (
      issuer !== null &&
      (quoted || isCentral(tokens, issuer) || isTrailingIssuer(tokens, issuer.first, core.number))
    ) {
      draft.issuer = issuer;
      draft.extentEnd = issuer.end;
    }
  }
}
