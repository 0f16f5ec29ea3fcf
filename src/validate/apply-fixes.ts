import type { Diagnostic, Fix, TextEdit } from "../model/diagnostic.js";
import type { Span } from "../model/span.js";
import { inOrder } from "./pieces.js";

/** Which fixes to apply. */
export interface ApplyFixesOptions {
  /** Also those that may change what the text means. Default `false`. */
  readonly unsafe?: boolean;
}

/** A text with fixes applied. */
export interface FixedText {
  /** The text afterwards. */
  readonly text: string;
  /** The diagnostics whose fix was applied, in the order given. */
  readonly applied: readonly Diagnostic[];
  /** The others: without a fix, with an unsafe one only, or with one that overlaps another. */
  readonly skipped: readonly Diagnostic[];
}

/**
 * Applies the first fix of each diagnostic that may be applied. A fix is applied as a whole or not at all; of two that overlap
 * the longer one stands.
 *
 * A safe fix of the library's rules removes its own diagnostic and adds none, so that validating and fixing again changes nothing.
 *
 * @param text - the text that the diagnostics were made for.
 * @param diagnostics - for example those of a `ValidationReport`.
 * @returns the new text, and what was done.
 * @example
 * ```ts
 * import { applyFixes, validateDocumentNumber } from "vanban/validate";
 * const text = "5/ 2020/NÐ–CP";
 * applyFixes(text, validateDocumentNumber(text).diagnostics).text; // => "05/2020/NĐ-CP"
 * ```
 */
export function applyFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  options: ApplyFixesOptions = {},
): FixedText {
  const chosen = diagnostics.map((diagnostic) => {
    const fix = diagnostic.fixes.find(({ safe }) => safe || options.unsafe === true);
    return { diagnostic, fix: fix !== undefined && fits(fix, text.length) ? fix : null };
  });
  const accepted: TextEdit[] = [];
  const done = new Set<Diagnostic>();
  const taken = new Uint8Array(text.length * 2 + 1);
  const byLength = [...chosen].sort((a, b) => lengthOf(b.fix) - lengthOf(a.fix));
  for (const { diagnostic, fix } of byLength) {
    if (fix === null || !fix.edits.every(({ span }) => isFree(taken, span))) continue;
    for (const edit of fix.edits) {
      take(taken, edit.span);
      accepted.push(edit);
    }
    done.add(diagnostic);
  }
  return {
    text: edited(text, accepted),
    applied: diagnostics.filter((diagnostic) => done.has(diagnostic)),
    skipped: diagnostics.filter((diagnostic) => !done.has(diagnostic)),
  };
}

function fits({ edits }: Fix, length: number): boolean {
  return edits.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= length);
}

function lengthOf(fix: Fix | null): number {
  return fix === null ? -1 : fix.edits.reduce((sum, { span }) => sum + span.end - span.start, 0);
}

/**
 * Places that an edit takes: at 2i + 1 the character i, at 2i the point before it. A replacement takes its characters and the points
 * between them, an insertion its point, so that an insertion may stand beside a replacement but not inside.
 */
function placesOf({ start, end }: Span): { readonly from: number; readonly to: number } {
  return start === end ? { from: start * 2, to: start * 2 + 1 } : { from: start * 2 + 1, to: end * 2 };
}

function isFree(taken: Uint8Array, span: Span): boolean {
  const { from, to } = placesOf(span);
  return !taken.subarray(from, to).includes(1);
}

function take(taken: Uint8Array, span: Span): void {
  const { from, to } = placesOf(span);
  taken.fill(1, from, to);
}

function edited(text: string, edits: readonly TextEdit[]): string {
  let out = "";
  let last = 0;
  for (const { span, newText } of inOrder(edits)) {
    out += text.slice(last, span.start) + newText;
    last = span.end;
  }
  return out + text.slice(last);
}
