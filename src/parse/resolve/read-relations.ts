import type { Relation } from "../../model/relation.js";
import { type SourceView, spanOf, wordsAt } from "../build-citation.js";
import type { Draft } from "../draft.js";
import { each } from "../each.js";
import { emptyList } from "../empty-list.js";
import { W } from "../lexicon.js";
import { CLOSE, COMMA, OPEN, SEMICOLON } from "../signs.js";
import { idAt, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import type { Trigger, Triggers } from "./triggers.js";
import type { OpenCitation } from "./writable.js";

/** Words that may stand between the document that acts and its verb. */
const adverbs = wordSet("đã cũng này được sẽ thì để nhằm và là");

/** Trigger words with the document that acts, `null` for the text itself. */
interface Act {
  readonly found: Trigger;
  readonly from: number | null;
  /** The words name first what is acted on. */
  readonly reversed: boolean;
}

/**
 * Reads what the text says of how documents relate, from the trigger words before each citation: "căn cứ A", "B thay thế C", "D (được sửa đổi bởi E)".
 * `from` is the document that acts: the one whose subject the words stand in, or the grammatical subject right before them, else the text itself.
 *
 * @param own - the text's own document, `null` where no citation means it.
 */
export function readRelations(
  view: SourceView,
  drafts: readonly Draft[],
  citations: readonly OpenCitation[],
  triggers: Triggers,
  own: number | null,
): Relation[] {
  const pass = new Pass(view, drafts, citations, triggers, own);
  each(drafts, relate, pass, null);
  return pass.relations;
}

/** What a pass over the mentions knows. */
class Pass {
  readonly relations: Relation[] = emptyList();
  readonly seen: Set<string> = new Set();
  /** Mentions in whose subject the pass stands, the innermost last. */
  readonly open: number[] = [];
  /** What was last said to be done, as long as a list of documents goes on. */
  last: Act | null = null;
  /** How many of the turns the pass has taken. */
  turn = 0;

  constructor(
    readonly view: SourceView,
    readonly drafts: readonly Draft[],
    readonly citations: readonly OpenCitation[],
    readonly triggers: Triggers,
    readonly own: number | null,
  ) {}
}

function relate(draft: Draft, index: number, pass: Pass): void {
  const { view, drafts, open, triggers } = pass;
  // Of the others nothing is said unless they go on a list; which subjects have ended by then, the next turn finds out.
  if (triggers.turns[pass.turn] === index) pass.turn += 1;
  else if (pass.last === null) return;
  while (open.length > 0 && ((drafts[open[open.length - 1] as number] as Draft).subject?.end ?? 0) <= draft.core.first)
    open.pop();
  const to = pass.citations[index]?.document ?? null;
  const found = triggers.found.get(index) ?? null;
  const { last } = pass;
  // "A thay thế B và bãi bỏ C": whoever does the one does the other.
  if (found !== null && last !== null && doesBoth(view.tokens, drafts, index, found))
    pass.last = { found, from: last.from, reversed: last.reversed };
  else if (found !== null) pass.last = act(pass, index, found);
  else if (last !== null && !goesOn(view.tokens, drafts, index, last.found.type === "basedOn")) pass.last = null;
  if (pass.last !== null && to !== null && !(pass.last.from === null && to === pass.own)) add(pass, pass.last, to);
  if (draft.subject !== null) open.push(index);
}

function add(pass: Pass, { found, from, reversed }: Act, to: number): void {
  if (from === to || (reversed && from === null)) return;
  const { view, relations, seen } = pass;
  const subject = reversed ? to : from;
  const object = reversed ? (from as number) : to;
  const key = `${found.type}|${subject}|${object}`;
  if (seen.has(key)) return;
  seen.add(key);
  const span = spanOf(view, found.first, found.end);
  relations.push({ type: found.type, from: subject, to: object, span, trigger: wordsAt(view, span) });
}

/** Who does it, and whether the words say it the other way round. */
function act({ view, drafts, citations, open }: Pass, index: number, found: Trigger): Act {
  const { tokens } = view;
  const isNext = index > 0 && leadsToVerb(tokens, drafts[index - 1] as Draft, found.first);
  const previous = isNext ? (citations[index - 1] as OpenCitation).document : null;
  const passive = idAt(tokens, found.first - 1) === W.được && found.type !== "basedOn";
  if (passive || found.type === "promulgates") return { found, from: previous, reversed: true };
  if (previous !== null) return { found, from: previous, reversed: false };
  if (open.length === 0) return { found, from: null, reversed: false };
  const holder = citations[open[open.length - 1] as number] as OpenCitation;
  return { found, from: holder.document, reversed: false };
}

/** The trigger follows on the mention before with "và". */
function doesBoth(tokens: Tokens, drafts: readonly Draft[], index: number, found: Trigger): boolean {
  if (index === 0 || idAt(tokens, found.first - 1) !== W.và) return false;
  return leadsToVerb(tokens, drafts[index - 1] as Draft, found.first);
}

/** Only adverbs and a bracket stand between a mention and the trigger. */
function leadsToVerb(tokens: Tokens, before: Draft, trigger: number): boolean {
  const { end } = before;
  if (trigger < end || trigger - end > 6) return false;
  for (let at = end; at < trigger; at += 1) {
    const sign = signAt(tokens, at);
    if (sign === OPEN || sign === COMMA || sign === CLOSE) continue;
    if (startsParagraph(tokens, at) || !adverbs().has(idAt(tokens, at))) return false;
  }
  return true;
}

/**
 * The mention goes on a list: only links stand between it and the one before.
 *
 * @param parted - its members may be parted by semicolons ("Căn cứ A; B; C").
 */
function goesOn(tokens: Tokens, drafts: readonly Draft[], index: number, parted: boolean): boolean {
  const before = drafts[index - 1] as Draft;
  const here = drafts[index] as Draft;
  let at = before.extentEnd > here.core.first ? before.end : before.extentEnd;
  for (; at < here.extentFirst; at += 1) {
    const sign = signAt(tokens, at);
    if (startsParagraph(tokens, at)) return false;
    if (sign === COMMA || (sign === SEMICOLON && parted) || sign === CLOSE) continue;
    const word = idAt(tokens, at);
    if (word !== W.và && word !== W.hoặc && word !== W.các && word !== W.cùng) return false;
  }
  return true;
}
