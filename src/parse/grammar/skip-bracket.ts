import { CLOSE, OPEN } from "../signs.js";
import { signAt, type Tokens } from "../tokens.js";

/** Passes over "(UBTVQH)", "(sau đây gọi …)" behind a name. */
export function skipBracket(tokens: Tokens, at: number): number {
  if (signAt(tokens, at) !== OPEN) return at;
  let depth = 0;
  for (let end = at; end < at + 40 && end < tokens.end; end += 1) {
    const sign = signAt(tokens, end);
    if (sign === OPEN) depth += 1;
    if (sign === CLOSE) {
      depth -= 1;
      if (depth === 0) return end + 1;
    }
  }
  return at;
}
