import { W } from "../lexicon.js";
import { findPhrase, lengthOf, meaningIn, type PhraseTable, phraseEnd, phraseSet, phraseTable } from "../phrases.js";
import { ALL_CAPITALS } from "../token-marks.js";
import { flagsAt, idAt, isCapital, signAt, startsLine, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { fieldEnd, shortFieldEnd } from "./unit-field.js";
import { bareHeads, heads, wholeNames } from "./unit-words.js";

/** What a head is: a whole name, a head that may stand bare ("Thành ủy"), or one that needs a field, level or place behind it. */
export type HeadKind = "whole" | "head" | "bare";

/** Phrases that name a body or begin its name. */
export const headPhrases: () => PhraseTable<HeadKind> = vocabularyTable(() =>
  phraseTable<HeadKind>([
    ...wholeNames.map((name) => [name, "whole"] as const),
    ...bareHeads.map((name) => [name, "bare"] as const),
    ...heads.map((name) => [name, "head"] as const),
  ]),
);

/** Syllables that make another word of a head: "Hội thảo", "Bộ luật", "Đoàn kết", "Ban ngày". */
const otherWords = wordSet("thảo nghị luật kết họp thi chợ quán trường trưởng máy tiêu giờ hành nha binh cáo chí cháy");
/** Syllables before a small-letter head that make another word of it: "trụ sở", "cán bộ". */
const innerWords = wordSet(
  "trụ cơ cán nội toàn tiến đội ủy liên quân gia tập nghĩa phục dịch nhiệm chức sự chi thư thường các những",
);
/** Words that end with a head; in capitals they look like a word and a head. */
const headEndings: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "dịch vụ",
    "nghĩa vụ",
    "phục vụ",
    "nhiệm vụ",
    "chức vụ",
    "thư viện",
    "thông báo",
    "cảnh báo",
    "cán bộ",
    "nội bộ",
    "toàn bộ",
    "trụ sở",
    "cơ sở",
    "xã hội",
    "lễ hội",
    "tập đoàn",
  ]),
);
/** Fields in initials that follow a head in small letters: "bộ GTVT". */
const knownInitials = wordSet("gdđt khcn tnmt nnptnt nnmt lđtbxh tttt vhttdl gtvt khđt dttg đbqh qlpt");
/** First words of heads that are also written in small letters. */
export const smallHeads = ["ban", "bộ", "sở", "đoàn", "văn", "đảng", "cục", "vụ", "ủy"] as const;
const smallHeadWords = wordSet(smallHeads.join(" "));

/**
 * The head that begins at the token; in small letters only where a known part in capitals follows ("ban Tuyên giáo").
 *
 * @returns 0 for none, else what `lengthOf` and `kindOf` read.
 */
export function findHead(tokens: Tokens, index: number): number {
  if (isCapital(tokens, index)) {
    if (isShoutedInside(tokens, index)) return 0;
    const head = findPhrase(headPhrases(), tokens, index);
    return lengthOf(head) === 1 && (isOtherWord(tokens, index + 1) || endsPerson(tokens, index)) ? 0 : head;
  }
  if (innerWords().has(idAt(tokens, index - 1))) return 0;
  if (!smallHeadWords().has(idAt(tokens, index)) || !(isCapital(tokens, index + 1) || isCapital(tokens, index + 2)))
    return 0;
  const head = findPhrase(headPhrases(), tokens, index);
  return head !== 0 && completesSmallHead(tokens, index + lengthOf(head)) ? head : 0;
}

/** What a head found is. */
export function kindOf(head: number): HeadKind {
  return meaningIn(headPhrases(), head);
}

function isShoutedInside(tokens: Tokens, at: number): boolean {
  return (
    (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 &&
    (flagsAt(tokens, at - 1) & ALL_CAPITALS) !== 0 &&
    !startsParagraph(tokens, at) &&
    phraseEnd(headEndings(), tokens, at - 1) === at + 1
  );
}

function isOtherWord(tokens: Tokens, at: number): boolean {
  const next = idAt(tokens, at + 1);
  const word = idAt(tokens, at);
  // "Ban Thi đua", "Cục Thi hành án", "Hội Luật gia", "Đoàn Luật sư" are fields.
  if (word === W.thi && (next === W.đua || next === W.hành)) return false;
  if (word === W.luật && (next === W.gia || next === W.sư)) return false;
  return otherWords().has(word);
}

/** "Thượng tướng Bế Xuân Trường - Bí thư …": the last syllable of a person's name. */
function endsPerson(tokens: Tokens, at: number): boolean {
  const named = idAt(tokens, at) === W.trường && isCapital(tokens, at - 1) && isCapital(tokens, at - 2);
  return named && !startsLine(tokens, at) && signAt(tokens, at + 1) !== 0;
}

/** "ban Tuyên giáo", "bộ NN&PTNT", "đoàn ĐBQH": a head in small letters needs a known part in capitals right behind it. */
function completesSmallHead(tokens: Tokens, at: number): boolean {
  if (!isCapital(tokens, at)) return isCapital(tokens, at - 1);
  return (
    fieldEnd(tokens, at) !== 0 || isShortFieldOfSmallHead(tokens, at) || phraseEnd(headPhrases(), tokens, at) !== 0
  );
}

/** "bộ NN&PTNT", "bộ GTVT", not "bộ SDK". */
function isShortFieldOfSmallHead(tokens: Tokens, at: number): boolean {
  const end = shortFieldEnd(tokens, at);
  return end !== 0 && (end > at + 1 || knownInitials().has(idAt(tokens, at)));
}
