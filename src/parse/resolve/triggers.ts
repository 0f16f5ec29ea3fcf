import type { RelationType } from "../../model/relation.js";
import type { Draft } from "../draft.js";
import { emptyList } from "../empty-list.js";
import { allIds, matchPhrase, type PhraseTable, phraseTable } from "../phrases.js";
import { COMMA } from "../signs.js";
import { SIGN_FROM } from "../token-marks.js";
import { idAt, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { idSet, wordSet } from "../word-set.js";

/** Trigger words by what they say; "được … bởi" turns the direction round. */
const triggerPhrases: () => PhraseTable<RelationType> = vocabularyTable(() =>
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

/** Every word of them. */
const triggerWords = idSet(() => allIds(triggerPhrases()));

/** Small words that may stand between a trigger and the document. */
const fillers = wordSet(
  "một số điều khoản điểm của các quy định tại trong kết quả việc có hiệu nghiêm túc nội dung theo và biện pháp thi hành thực hiện tinh thần chủ trương với để tổ chức hướng dẫn chi tiết những nhiệm vụ mục tiêu giải phần toàn năm bởi bằng vào quán triệt học tập triển khai",
);

/** Tokens of the longest trigger, with the commas inside it. */
const LONGEST_TRIGGER = 9;
/** Tokens between a trigger and its document. */
const REACH = 16;

/** Trigger words as read: what they say, and their tokens. */
export interface Trigger {
  readonly type: RelationType;
  readonly first: number;
  readonly end: number;
}

/** The trigger words before the mentions of a text. */
export class Triggers {
  /** By index of the mention before which they stand. */
  readonly found: Map<number, Trigger> = new Map();
  /** Indices of the mentions with trigger words before them or a subject behind them, in order: all others only go on a list. */
  readonly turns: number[] = emptyList();
}

/** Notes the trigger words before a mention, if there are any. */
export function noteTrigger(triggers: Triggers, tokens: Tokens, draft: Draft, index: number): void {
  const trigger = triggerBefore(tokens, draft);
  if (trigger !== null) triggers.found.set(index, trigger);
  if (trigger !== null || draft.subject !== null) triggers.turns.push(index);
}

/** The farthest trigger before the mention from which only small words lead to it. */
function triggerBefore(tokens: Tokens, draft: Draft): Trigger | null {
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
    const match = matchPhrase(triggerPhrases(), tokens, at, true);
    if (match !== null && match.end <= end && match.end >= fillersFrom)
      return { type: match.value, first: at, end: match.end };
  }
  return null;
}

/** A word or a comma of the same paragraph stands before the token. */
function goesBack(tokens: Tokens, at: number): boolean {
  return (isWord(tokens, at - 1) || signAt(tokens, at - 1) === COMMA) && !startsParagraph(tokens, at);
}
