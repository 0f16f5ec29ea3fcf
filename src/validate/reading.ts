import { compose } from "../model/compose.js";
import type { Diagnostic, TextEdit } from "../model/diagnostic.js";
import { type ReadingCode, readingCodes } from "../model/reading-codes.js";
import { hullOf } from "./pieces.js";
import type { RuleCode } from "./rule-codes.js";

/**
 * Which rules speak of a repair that reading reports, so that a fault is reported once, under the rule's code.
 * The other reading codes keep their own.
 */
const rulesOfReading: Readonly<Partial<Record<ReadingCode, readonly RuleCode[]>>> = {
  "number/eth": ["SYM012"],
  "number/plain-d": ["SYM012"],
  "number/space": ["SYM013"],
  "number/dash": ["SYM014"],
  "number/separator": ["SYM001", "SYM002", "SYM003"],
  "number/letter-case": ["SYM011"],
  "number/blank-serial": ["NUM006"],
  "date/impossible": ["DATE004"],
  "date/two-digit-year": ["DATE007"],
};

/** `true` where a rule speaks of what this reading code reports. */
export function isRuled(code: string): boolean {
  return rulesOfReading[code as ReadingCode] !== undefined;
}

/** A letter with invisible characters before its marks; a letter with marks; invisible characters. */
const ODD =
  /[^\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]?[\u0300-\u036f]*(?:[\u00ad\u200b-\u200d\u2060\ufeff]+[\u0300-\u036f]+)+|[^\u0300-\u036f]?[\u0300-\u036f]+|[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const MARK = /[\u0300-\u036f]/;

/**
 * Findings on the encoding of a text: invisible characters, one each, and what is not in normalisation form C.
 *
 * What other findings rewrite anyway stands apart, so that each fix is whole by itself.
 *
 * @param others - findings on the same text.
 */
export function textFindings(text: string, others: readonly Diagnostic[]): Diagnostic[] {
  const taken = others.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
  const found: Diagnostic[] = [];
  const free: TextEdit[] = [];
  for (const { 0: cluster, index } of text.matchAll(ODD)) {
    const whole = { start: index, end: index + cluster.length };
    const hidden = cluster.replace(INVISIBLE, "");
    const composed = compose(hidden);
    if (hidden !== cluster) {
      const first = cluster.search(INVISIBLE);
      const codePoint = `U+${cluster.charCodeAt(first).toString(16).toUpperCase().padStart(4, "0")}`;
      // Among combining marks it goes together with their composition: without it they would be composable.
      const edit = MARK.test(cluster)
        ? { span: whole, newText: composed }
        : { span: { start: index + first, end: whole.end }, newText: "" };
      found.push(finding("text/invisible-character", { codePoint }, [edit]));
    } else if (composed !== cluster) {
      const edit = { span: whole, newText: composed };
      if (taken.some(({ span }) => span.start < whole.end && whole.start < span.end)) {
        found.push(finding("text/not-nfc", {}, [edit]));
      } else free.push(edit);
    }
  }
  if (free.length > 0) found.push(finding("text/not-nfc", {}, free));
  return found;
}

function finding(code: ReadingCode, params: Diagnostic["params"], edits: readonly TextEdit[]): Diagnostic {
  return {
    code,
    severity: readingCodes[code],
    span: hullOf(edits),
    params,
    fixes: [{ title: code, edits, safe: true }],
  };
}

/** "này" before a date, of letters with and without combining marks. */
const THIS = /([nN])(?:à|a\u0300)y\s{0,4}$/;

/**
 * Puts the slip "này" for "ngày" where it stands, before the date that the reader reports it of, with the edit that mends it.
 *
 * @param text - the caller's text.
 */
export function locateSlip(text: string, diagnostic: Diagnostic): Diagnostic {
  const before = text.slice(Math.max(0, diagnostic.span.start - 12), diagnostic.span.start);
  const slip = diagnostic.code === "date/typo-this" ? THIS.exec(before) : null;
  if (slip === null) return diagnostic;
  const start = diagnostic.span.start - before.length + slip.index;
  const span = { start, end: start + slip[0].trimEnd().length };
  const fix = { title: diagnostic.code, edits: [{ span, newText: `${slip[1]}gày` }], safe: true };
  return { ...diagnostic, span, fixes: [fix] };
}
