import { W } from "../lexicon.js";
import { idAt, isCapital, type Tokens } from "../tokens.js";

/**
 * "Công văn 660/SGDĐT-QLCL năm 2025 Tải về về việc hướng dẫn …": behind the words of a link that web pages put beside a citation; the index itself where none
 * stands.
 */
export function skipLinkText(tokens: Tokens, index: number): number {
  return idAt(tokens, index) === W.tải && idAt(tokens, index + 1) === W.về && isCapital(tokens, index)
    ? index + 2
    : index;
}
