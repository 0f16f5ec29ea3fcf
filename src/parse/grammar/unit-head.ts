import { matchPhrase, type PhraseTable, phraseTable } from "../phrases.js";
import { idAt, isCapital, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { readField, readShortField } from "./unit-field.js";
import { bareHeads, heads, wholeNames } from "./unit-words.js";

/** What a head is: a whole name, a head that may stand bare ("Thành ủy"), or one that needs a field, level or place behind it. */
export type HeadKind = "whole" | "head" | "bare";

/** A head as read. */
export interface UnitHead {
  readonly end: number;
  readonly value: HeadKind;
}

const headPhrases: () => PhraseTable<HeadKind> = vocabularyTable(() =>
  phraseTable<HeadKind>([
    ...wholeNames.map((name) => [name, "whole"] as const),
    ...bareHeads.map((name) => [name, "bare"] as const),
    ...heads.map((name) => [name, "head"] as const),
  ]),
);

/** Syllables that make another word of a head: "Hội thảo", "Bộ luật", "Đoàn kết", "Ban ngày". */
const otherWords = wordSet("thảo nghị luật kết họp thi chợ quán trường máy tiêu giờ");
/** Syllables before a small-letter head that make another word of it: "trụ sở", "cán bộ". */
const innerWords = wordSet("trụ cơ cán nội toàn tiến đội ủy liên quân gia tập");
/** Heads that are also written in small letters. */
const smallHeads = wordSet("ban bộ sở đoàn văn đảng cục vụ ủy");

/** The head that begins at the token; in small letters only where a known part in capitals follows ("ban Tuyên giáo"). */
export function readHead(tokens: Tokens, index: number): UnitHead | null {
  if (isCapital(tokens, index)) {
    const head = matchPhrase(headPhrases(), tokens, index);
    return head !== null && head.end === index + 1 && otherWords().has(idAt(tokens, head.end)) ? null : head;
  }
  if (innerWords().has(idAt(tokens, index - 1))) return null;
  if (!smallHeads().has(idAt(tokens, index)) || !(isCapital(tokens, index + 1) || isCapital(tokens, index + 2)))
    return null;
  const head = matchPhrase(headPhrases(), tokens, index);
  return head !== null && completesSmallHead(tokens, head.end) ? head : null;
}

/** "ban Tuyên giáo", "bộ NN&PTNT", "đoàn ĐBQH": a head in small letters needs a known part in capitals right behind it. */
function completesSmallHead(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return isCapital(tokens, at - 1);
  return (
    readField(tokens, at) !== null ||
    readShortField(tokens, at) !== null ||
    matchPhrase(headPhrases(), tokens, at) !== null
  );
}
