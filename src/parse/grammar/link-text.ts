import { W } from "../lexicon.js";
import { idAt, isCapital, startsLine, type Tokens } from "../tokens.js";

/**
 * "Công văn 660/SGDĐT-QLCL năm 2025 Tải về về việc hướng dẫn …": behind the words of a link that web pages put beside a citation; the index itself where none
 * stands.
 */
export function skipLinkText(tokens: Tokens, index: number): number {
  const behind = index + 2;
  if (idAt(tokens, index) !== W.tải || idAt(tokens, index + 1) !== W.về || !isCapital(tokens, index)) return index;
  // "Tải về về máy tính", and a link at the end of its line.
  const device = idAt(tokens, behind) === W.về && idAt(tokens, behind + 1) === W.máy;
  return startsLine(tokens, behind) || device ? index : behind;
}
