import { TOO_MANY_MARKS } from "../model/compose.js";

/** A text ready for reading: the text itself, or a normalised copy with the way back. */
export interface NormalizedText {
  /** What is read. */
  readonly text: string;
  /** Starts of the edited runs in `text`, or `null` where nothing was edited. */
  readonly runs: OffsetRuns | null;
}

/** Runs of the normalised text: from `at[i]` on, offset + `shift[i]` is the offset in the caller's text. */
export interface OffsetRuns {
  readonly at: readonly number[];
  readonly shift: readonly number[];
  /** Where each run's text ends in the caller's text: invisible characters behind it are no part of it. */
  readonly sourceEnd: readonly number[];
}

/** Combining marks of Vietnamese, soft hyphen, zero-width characters, byte order mark: what cannot be read in place. */
const ODD = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/;
const ODD_RUN = /[\u00ad\u200b-\u200d\u2060\ufeff]+|[^\u0300-\u036f]?[\u0300-\u036f]+/g;

/**
 * Gives the text as it is where it can be read in place; else a copy made by edits (composition, removal of invisible characters),
 * with an offset map that is written while editing.
 *
 * @param text - any string.
 */
export function normalize(text: string): NormalizedText {
  if (!ODD.test(text)) return { text, runs: null };
  const at: number[] = [0];
  const shift: number[] = [0];
  const sourceEnd: number[] = [];
  let out = "";
  let last = 0;
  ODD_RUN.lastIndex = 0;
  for (let match = ODD_RUN.exec(text); match !== null; match = ODD_RUN.exec(text)) {
    const found = match[0];
    const first = found.charCodeAt(0);
    const invisible = first === 0xad || first >= 0x200b;
    const composed = invisible && !hasMark(found) ? "" : composeRun(found);
    if (composed === found) continue;
    const from = match.index;
    const taken = composed.length > 1 ? composedLength(found, composed) : found.length;
    const to = from + taken;
    out += text.slice(last, from);
    if (composed !== "") {
      // The composed character is a run of its own, so that its end maps behind the last mark.
      sourceEnd.push(from);
      at.push(out.length);
      shift.push(from - out.length);
      out += taken < found.length ? composed.charAt(0) : composed;
    }
    sourceEnd.push(composed === "" ? from : to);
    at.push(out.length);
    shift.push(to - out.length);
    last = to;
  }
  out += text.slice(last);
  sourceEnd.push(text.length);
  return { text: out, runs: { at, shift, sourceEnd } };
}

/** Marks that one Vietnamese letter can have. */
const MARKS = 2;

/**
 * Length of the letter and marks that compose to one character while the marks behind them stay as they are;
 * the whole run where the composition is of another kind.
 */
function composedLength(found: string, composed: string): number {
  for (let taken = Math.min(1 + MARKS, found.length - 1); taken > 1; taken -= 1) {
    if (
      composed.length === 1 + found.length - taken &&
      composed === found.slice(0, taken).normalize("NFC") + found.slice(taken)
    )
      return taken;
  }
  return found.length;
}

/** What stands in the normalised text for a letter under that many marks: a foreign sign, which no word and no name goes on over. */
const FOREIGN_SIGN = "\ufffd";

function composeRun(found: string): string {
  return found.length > TOO_MANY_MARKS ? FOREIGN_SIGN : found.normalize("NFC");
}

function hasMark(found: string): boolean {
  const code = found.charCodeAt(found.length - 1);
  return code >= 0x300 && code <= 0x36f;
}

function runOf(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset in the caller's text of the character at `offset` of the normalised text. */
export function sourceStart(runs: OffsetRuns | null, offset: number): number {
  if (runs === null) return offset;
  const run = runOf(runs.at, offset);
  return offset + (runs.shift[run] as number);
}

/** Offset in the caller's text behind the character before `offset` of the normalised text. */
export function sourceEnd(runs: OffsetRuns | null, offset: number): number {
  if (runs === null || offset === 0) return offset;
  const run = runOf(runs.at, offset - 1);
  const next = runs.at[run + 1];
  if (next === offset) return runs.sourceEnd[run] as number;
  return offset + (runs.shift[run] as number);
}
