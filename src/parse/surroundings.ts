import type { DocumentNumber } from "../model/document-number.js";
import type { Draft, TokenRange } from "./draft.js";
import { sentenceStart } from "./grammar/breaks.js";
import type { SubjectContext } from "./grammar/subject-context.js";
import { W } from "./lexicon.js";
import { NUMBER } from "./token-marks.js";
import { idAt, isWord, startsLine, type Tokens } from "./tokens.js";
import { wordSet } from "./word-set.js";

/** First words of sentences that say first what is carried out, by what, in what or since when. */
const adverbials = wordSet("thực triển căn theo sau qua để trên quán cụ tiếp nhằm từ bám chấp thi xét tại trong");

/** "Thực hiện Kế hoạch số …, các đơn vị đã …", "Căn cứ …", "Sau 5 năm thực hiện …". */
function opensAdverbially(tokens: Tokens, first: number): boolean {
  let at = first;
  while (at < first + 3 && !isWord(tokens, at)) at += 1;
  return adverbials().has(idAt(tokens, at));
}

/** First words of clauses that name what somebody goes by or has done. */
const leaders = wordSet("theo căn sau qua từ trên");

/** Last syllables of "sửa đổi", "bổ sung", "bãi bỏ", "thay thế". */
const amendments = wordSet("đổi sung bỏ thế");

/** Tokens between the head of such a clause and the citation. */
const LEAD = 14;

/** First token of the clause that the token stands in: behind a comma, or at the head of the sentence. */
function clauseStart(tokens: Tokens, at: number, sentence: number): number {
  let first = at;
  while (first > sentence && first > at - LEAD && (isWord(tokens, first - 1) || idAt(tokens, first - 1) === NUMBER))
    first -= 1;
  return first;
}

/** What the reader of subjects asks about a draft; one for all drafts of a text. */
export class Surroundings implements SubjectContext {
  /** Whether the mention heads a clause. */
  heads = false;
  /** Place of the draft among the others. */
  near = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly drafts: readonly Draft[],
  ) {}

  private get draft(): Draft {
    return this.drafts[this.near] as Draft;
  }

  get pinpointed(): boolean {
    return this.draft.locators.length > 0;
  }

  get amended(): boolean {
    const before = this.draft.extentFirst - 1;
    const inside = idAt(this.tokens, before) === W.tại && idAt(this.tokens, before - 1) === W.dung;
    return amendments().has(idAt(this.tokens, inside ? before - 3 : before));
  }

  /** "145/2013/NĐ-CP Nghị định số 145/2013/NĐ-CP …": the number stood right before, as in the tables of the official gazette. */
  repeats(): boolean {
    const before = this.drafts[this.near - 1];
    const { core, extentFirst } = this.draft;
    if (before === undefined || before.end !== extentFirst || core.number === null) return false;
    return before.core.number?.canonical === core.number.canonical;
  }

  get dated(): boolean {
    return this.draft.attributes?.date != null;
  }

  get listed(): boolean {
    return startsLine(this.tokens, this.draft.extentFirst);
  }

  get attributed(): boolean {
    return this.draft.attributes?.date?.date?.day != null || this.issued;
  }

  get issued(): boolean {
    return this.draft.attributes?.issuer != null;
  }

  get open(): boolean {
    return this.draft.attributes?.open === true;
  }

  get number(): DocumentNumber | null {
    return this.draft.core.number;
  }

  get again(): boolean {
    const { number, type, first } = this.draft.core;
    if (number === null || number.symbol !== "" || number.year !== null || number.serial === null) return false;
    const known = this.tokens.cited.get(number.serial);
    return known !== undefined && known.core.type === type && known.core.first < first && known.subject !== null;
  }

  get adverbial(): boolean {
    return opensAdverbially(this.tokens, sentenceStart(this.tokens, this.draft.extentFirst, true));
  }

  get led(): boolean {
    const { extentFirst } = this.draft;
    return leaders().has(idAt(this.tokens, clauseStart(this.tokens, extentFirst, 0)));
  }

  get leading(): boolean {
    const { extentFirst } = this.draft;
    const sentence = sentenceStart(this.tokens, extentFirst);
    const word = idAt(this.tokens, sentence);
    if (idAt(this.tokens, sentence + 1) === W.đề) return false;
    const leads = word === W.tại || word === W.trong || (word !== W.căn && leaders().has(word));
    return leads && clauseStart(this.tokens, extentFirst, sentence) === sentence;
  }

  get wantsIssuer(): boolean {
    return this.draft.issuer === null;
  }

  /** The day behind the law with which a title ends is that of the document with the title: "… thi hành Luật Đất đai, ban hành ngày 31/01/2026". */
  takeDay(end: number): void {
    const { draft } = this;
    for (let at = this.near + 1; at < this.drafts.length; at += 1) {
      const inner = this.drafts[at] as Draft;
      if (inner.core.end > end) return;
      if (inner.core.end < end || inner.core.number !== null || idAt(this.tokens, end + 1) !== W.ban) continue;
      draft.date ??= inner.date;
      inner.date = null;
      return;
    }
  }

  /** The issuer behind a title is that of the document with the title, not of the one that the title ends with. */
  takeIssuer(end: number, issuer: TokenRange | null): void {
    for (let at = this.near + 1; at < this.drafts.length; at += 1) {
      const inner = this.drafts[at] as Draft;
      if (inner.core.first >= end) return;
      if (inner.core.end === end && issuer !== null && inner.issuer?.first === issuer.first) inner.issuer = null;
    }
  }

  coreAt(token: number): Draft | null {
    const { drafts } = this;
    let at = this.near;
    while (at > 0 && (drafts[at] as Draft).core.first > token) at -= 1;
    while (at < drafts.length && (drafts[at] as Draft).core.first < token) at += 1;
    if (at >= drafts.length) return null;
    const found = drafts[at] as Draft;
    return found.core.first === token ? found : null;
  }
}
