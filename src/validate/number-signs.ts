import { isDigit, isLetter } from "../parse/chars.js";
import { isTypeCode } from "../parse/grammar/known-codes.js";
import { readSegment } from "../parse/grammar/number-segments.js";
import { limits } from "../parse/limits.js";

/** Signs that some write for "/" or "-": file names, typing slips. */
const wrongSigns = "\\_:.|";

/** A text whose wrong separators were put right, character for character. */
export interface MendedSigns {
  /** The text with "/" and "-" in the place of the wrong signs. */
  readonly text: string;
  /** Offsets of the signs that were replaced. */
  readonly at: ReadonlySet<number>;
}

/**
 * Replaces the signs that stand for a separator inside a number: `38.KH-UBND`, `67.2025.QH15`, `01_2026_TT-NHNN`.
 *
 * @param text - normalised text.
 */
export function mendSigns(text: string): MendedSigns {
  const at = new Set<number>();
  const units = text.split("");
  for (let i = 1; i < text.length - 1; i += 1) {
    if (!wrongSigns.includes(text.charAt(i)) || !separates(text, i)) continue;
    at.add(i);
    units[i] = isDigit(text.charCodeAt(i - 1)) && !endsCode(text, i) ? "/" : "-";
  }
  return { text: at.size === 0 ? text : units.join(""), at };
}

function separates(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isDigit(before) && isDigit(after)) return /^(?:19|20)\d\d(?!\d)/.test(text.slice(at + 1, at + 6));
  if (!isLetter(after) || readSegment(text.slice(at + 1, at + 1 + limits.segmentLength), 0, []) === null) return false;
  if (isDigit(before)) return true;
  const code = codeBefore(text, at);
  const dotted = text.charAt(at) === "." || text.charAt(at) === ":";
  return code !== null && (!dotted || isTypeCode(code));
}

/** The code that ends at `at`, in canonical writing. */
function codeBefore(text: string, at: number): string | null {
  let start = at;
  while (start > 0 && at - start < limits.segmentLength && isLetter(text.charCodeAt(start - 1))) start -= 1;
  const segment = start === at ? null : readSegment(text.slice(start, at), 0, []);
  return segment !== null && segment.end === at - start ? segment.code : null;
}

/** "QH15.X": the digits before the sign belong to a code. */
function endsCode(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < limits.serialDigits && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start > 0 && isLetter(text.charCodeAt(start - 1));
}
