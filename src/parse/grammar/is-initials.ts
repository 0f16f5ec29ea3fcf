import { isShouted, type Tokens, widthAt } from "../tokens.js";

/** `true` for a word of several capitals: "BLTTDS", "KH", "HIV". */
export function isInitials(tokens: Tokens, at: number): boolean {
  return isShouted(tokens, at) && widthAt(tokens, at) > 1;
}
