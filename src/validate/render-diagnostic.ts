import type { Diagnostic, Severity } from "../model/diagnostic.js";
import type { Span } from "../model/span.js";
import { describeDiagnostic, type MessageLanguage } from "./describe-diagnostic.js";

const severityWords: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> = {
  vi: { error: "lỗi", warning: "cảnh báo", info: "lưu ý", hint: "gợi ý" },
  en: { error: "error", warning: "warning", info: "info", hint: "hint" },
};

/** Columns of a line that are shown on either side of the finding. */
const sideColumns = 60;

/**
 * Shows a diagnostic for a terminal: its line of the text, carets under the wrong characters, and the message.
 *
 * Carets stand by display width: a letter with combining marks takes one column, a wide character two.
 * Where something is missing the caret stands at that place. A long line is cut on both sides.
 *
 * @param text - the text that the diagnostic was made for.
 * @returns three lines, joined by "\n".
 * @example
 * ```ts
 * import { renderDiagnostic, validateDocumentNumber } from "vanban/validate";
 * const [found] = validateDocumentNumber("30/2020/NÐ-CP").diagnostics;
 * found && renderDiagnostic("30/2020/NÐ-CP", found, "en").split("\n")[1]; // => "         ^"
 * ```
 */
export function renderDiagnostic(text: string, diagnostic: Diagnostic, language: MessageLanguage): string {
  const { start, end } = diagnostic.span;
  const lineStart = lastBreak(text, start);
  const lineEnd = nextBreak(text, start);
  const wrong = wrongSpans(diagnostic);
  let line = "";
  let carets = "";
  const from = clippedStart(text, lineStart, start);
  const to = Math.min(lineEnd, Math.max(start, Math.min(end, lineEnd)) + sideColumns);
  if (from > lineStart) {
    line += "…";
    carets += " ";
  }
  for (const { segment, index } of graphemes(text.slice(from, to))) {
    const at = from + index;
    const marked = wrong.some((span) => touches(span, at, at + segment.length));
    const width = widthOf(segment);
    line += width === 0 || !isControl(segment) ? segment : " ";
    if (marked && width === 0 && !carets.endsWith("^")) carets = `${carets.slice(0, -1)}^`;
    else carets += (marked ? "^" : " ").repeat(width);
  }
  if (wrong.some((span) => span.start === to && span.end === to) || !carets.includes("^")) carets += "^";
  if (to < lineEnd) line += "…";
  const word = severityWords[language][diagnostic.severity];
  return `${line}\n${carets.trimEnd()}\n${word} ${diagnostic.code}: ${describeDiagnostic(diagnostic, language)}`;
}

/** The characters at fault: what the first fix edits, where it edits several places; else the span. */
function wrongSpans({ span, fixes }: Diagnostic): readonly Span[] {
  const edits = fixes[0]?.edits ?? [];
  const inside = edits.every((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
  return edits.length > 1 && inside ? edits.map((edit) => edit.span) : [span];
}

function touches(span: Span, start: number, end: number): boolean {
  return span.start === span.end ? span.start >= start && span.start < end : span.start < end && start < span.end;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

function lastBreak(text: string, from: number): number {
  let at = Math.min(from, text.length);
  while (at > 0 && !isBreak(text, at - 1)) at -= 1;
  return at;
}

function nextBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text, at)) at += 1;
  return at;
}

/** Where the shown part of a line begins: not between a letter and its marks. */
function clippedStart(text: string, lineStart: number, start: number): number {
  const wanted = start - sideColumns;
  if (wanted <= lineStart) return lineStart;
  const space = text.indexOf(" ", wanted);
  return space >= 0 && space < start ? space + 1 : wanted;
}

function graphemes(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  return new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text);
}

function isControl(grapheme: string): boolean {
  return /^[\u0000-\u001f\u007f-\u009f]/.test(grapheme);
}

/** Columns that a grapheme takes. */
function widthOf(grapheme: string): number {
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff\p{Mn}]+$/u.test(grapheme)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
    grapheme,
  )
    ? 2
    : 1;
}
