import type { Draft } from "../draft.js";
import { endsSentence } from "../grammar/breaks.js";
import { W } from "../lexicon.js";
import { DOT } from "../signs.js";
import { idAt, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";

/** Citations before a definition among which the one defined is looked for: its title may cite others. */
const MOST_INNER = 8;
/** Tokens between a citation with its title and the words that define its short name: a bracket, a comma, a word or two. */
const GAP = 5;

/**
 * "Nghị định số 30/2020/NĐ-CP … (sau đây gọi tắt là Nghị định 30)": the citation to which the mention gives a short name, or `null`
 * where it defines nothing. Source of the form: NĐ 30/2020/NĐ-CP Phụ lục I; NĐ 78/2025/NĐ-CP Điều 63.
 *
 * @param index - of the mention.
 * @returns an index into `drafts`.
 */
export function definedBy(tokens: Tokens, drafts: readonly Draft[], index: number): number | null {
  const opening = definitionBefore(tokens, (drafts[index] as Draft).core.first);
  if (opening === null) return null;
  let outermost: number | null = null;
  for (let before = index - 1; before >= 0 && before >= index - MOST_INNER; before -= 1) {
    const draft = drafts[before] as Draft;
    const end = draft.extentEnd;
    if (end <= opening && opening - end <= GAP && !partedBetween(tokens, end, opening)) outermost = before;
  }
  return outermost;
}

/** Token of "gọi" or "viết" in "gọi là", "gọi tắt là", "viết tắt là" right before the mention, or `null`. */
function definitionBefore(tokens: Tokens, first: number): number | null {
  let at = first - 1;
  while (at > first - 3 && signAt(tokens, at) !== 0) at -= 1;
  if (idAt(tokens, at) !== W.là) return null;
  at -= 1;
  if (idAt(tokens, at) === W.tắt || idAt(tokens, at) === W.chung) at -= 1;
  if (idAt(tokens, at) !== W.gọi && idAt(tokens, at) !== W.viết) return null;
  while (isWord(tokens, at - 1) && (idAt(tokens, at - 1) === W.đây || idAt(tokens, at - 1) === W.sau)) at -= 1;
  return at;
}

function partedBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (startsParagraph(tokens, at) || (signAt(tokens, at) === DOT && endsSentence(tokens, at))) return true;
  return false;
}
