import type { Relation, RelationType } from "../../model/relation.js";
import { type SourceView, spanOf } from "../build-citation.js";
import type { Draft } from "../draft.js";
import { each } from "../each.js";
import { emptyList } from "../empty-list.js";
import { W } from "../lexicon.js";
import { allIds, matchPhrase, type PhraseTable, phraseTable } from "../phrases.js";
import { CLOSE, COMMA, OPEN, SEMICOLON } from "../signs.js";
import { SIGN_FROM } from "../token-marks.js";
import { idAt, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { idSet, wordSet } from "../word-set.js";
import type { OpenCitation } from "./writable.js";

/** Trigger words by what they say; "được … bởi" turns the direction round. */
const triggers: () => PhraseTable<RelationType> = vocabularyTable(() =>
  phraseTable<RelationType>([
    ["căn cứ", "basedOn"],
    ["căn cứ vào", "basedOn"],
    ["căn cứ theo", "basedOn"],
    ["chiểu", "basedOn"],
    ["sửa đổi", "amends"],
    ["sửa đổi, bổ sung", "amends"],
    ["bổ sung", "amends"],
    ["thay thế", "replaces"],
    ["thay thế cho", "replaces"],
    ["bãi bỏ", "repeals"],
    ["hủy bỏ", "repeals"],
    ["hướng dẫn", "guides"],
    ["hướng dẫn thi hành", "guides"],
    ["hướng dẫn thực hiện", "guides"],
    ["quy định chi tiết", "details"],
    ["quy định chi tiết và hướng dẫn thi hành", "details"],
    ["quy định chi tiết thi hành", "details"],
    ["hợp nhất", "consolidates"],
    ["đính chính", "corrects"],
    ["đình chỉ", "suspends"],
    ["ngưng hiệu lực", "suspends"],
    ["trả lời", "repliesTo"],
    ["phúc đáp", "repliesTo"],
    ["thực hiện", "implements"],
    ["triển khai", "implements"],
    ["triển khai thực hiện", "implements"],
    ["tổ chức thực hiện", "implements"],
    ["quán triệt", "implements"],
    ["tuyên truyền", "implements"],
    ["thi hành", "implements"],
    ["cụ thể hóa", "implements"],
    ["thể chế hóa", "implements"],
    ["sơ kết", "implements"],
    ["tổng kết", "implements"],
    ["chấp hành", "implements"],
    ["ban hành kèm theo", "promulgates"],
    ["kèm theo", "promulgates"],
  ]),
);

const triggerWords = idSet(() => allIds(triggers()));

/** Small words that may stand between a trigger and the document. */
const fillers = wordSet(
  "một số điều khoản điểm của các quy định tại trong kết quả việc có hiệu nghiêm túc nội dung theo và biện pháp thi hành thực hiện tinh thần chủ trương với để tổ chức hướng dẫn chi tiết những nhiệm vụ mục tiêu giải phần toàn năm bởi bằng vào quán triệt học tập triển khai",
);
/** Words that may stand between the document that acts and its verb. */
const adverbs = wordSet("đã cũng này được sẽ thì để nhằm và là");

/** Tokens of the longest trigger, with the commas inside it. */
const LONGEST_TRIGGER = 9;
/** Tokens between a trigger and its document. */
const REACH = 16;

interface Found {
  readonly type: RelationType;
  readonly first: number;
  readonly end: number;
}

/** Trigger words with the document that acts, `null` for the text itself. */
interface Act {
  readonly found: Found;
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
  own: number | null,
): Relation[] {
  const pass = new Pass(view, drafts, citations, own);
  each(drafts, relate, pass, null);
  return pass.relations;
}

/** What a pass over the mentions knows. */
class Pass {
  readonly relations: Relation[] = emptyList();
  /** By type: who acts on what, as one number. */
  readonly seen: Map<RelationType, Set<number>> = new Map();
  /** Mentions in whose subject the pass stands, the innermost last. */
  readonly open: number[] = [];
  /** What was last said to be done, as long as a list of documents goes on. */
  last: Act | null = null;

  constructor(
    readonly view: SourceView,
    readonly drafts: readonly Draft[],
    readonly citations: readonly OpenCitation[],
    readonly own: number | null,
  ) {}
}

function relate(draft: Draft, index: number, pass: Pass): void {
  const { view, drafts, open } = pass;
  while (open.length > 0 && ((drafts[open[open.length - 1] as number] as Draft).subject?.end ?? 0) <= draft.core.first)
    open.pop();
  const to = pass.citations[index]?.document ?? null;
  const found = triggerBefore(view.tokens, draft);
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
  const { view, relations } = pass;
  const subject = reversed ? to : from;
  const object = reversed ? (from as number) : to;
  if (!isNew(pass, found.type, subject, object)) return;
  const span = spanOf(view, found.first, found.end);
  relations.push({ type: found.type, from: subject, to: object, span, trigger: view.text.slice(span.start, span.end) });
}

/** The text has not said it before. */
function isNew({ seen, citations }: Pass, type: RelationType, subject: number | null, object: number): boolean {
  const known = seen.get(type) ?? new Set();
  const { size } = known;
  // There are no more documents than citations.
  known.add(((subject ?? -1) + 1) * citations.length + object);
  if (size === 0) seen.set(type, known);
  return known.size > size;
}

/** The farthest trigger before the mention from which only small words lead to it. */
function triggerBefore(tokens: Tokens, draft: Draft): Found | null {
  const end = draft.extentFirst;
  // Only fillers lead from a trigger to the mention: it ends no earlier than they begin.
  let fillersFrom = end;
  while (end - fillersFrom < REACH && goesBack(tokens, fillersFrom) && fillers().has(idAt(tokens, fillersFrom - 1)))
    fillersFrom -= 1;
  const farthest = Math.max(end - REACH, fillersFrom - LONGEST_TRIGGER);
  let start = fillersFrom;
  // One that begins before the fillers goes on up to them at least.
  const last = idAt(tokens, fillersFrom - 1);
  if (triggerWords().has(last) || last === SIGN_FROM + COMMA)
    while (start > farthest && goesBack(tokens, start)) start -= 1;
  for (let at = start; at < end; at += 1) {
    const match = matchPhrase(triggers(), tokens, at, true);
    if (match !== null && match.end <= end && match.end >= fillersFrom)
      return { type: match.value, first: at, end: match.end };
  }
  return null;
}

/** A word or a comma of the same paragraph stands before the token. */
function goesBack(tokens: Tokens, at: number): boolean {
  return (isWord(tokens, at - 1) || signAt(tokens, at - 1) === COMMA) && !startsParagraph(tokens, at);
}

/** Who does it, and whether the words say it the other way round. */
function act({ view, drafts, citations, open }: Pass, index: number, found: Found): Act {
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
function doesBoth(tokens: Tokens, drafts: readonly Draft[], index: number, found: Found): boolean {
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
