import type { Diagnostic, Severity } from "../../model/diagnostic.js";
import { describeDiagnostic, type MessageLanguage } from "../describe-diagnostic.js";

/** A place in a text. */
export interface LspPosition {
  /** Line, from 0. */
  readonly line: number;
  /** UTF-16 offset in the line, from 0. */
  readonly character: number;
}

/** A stretch of a text. */
export interface LspRange {
  /** Its first character. */
  readonly start: LspPosition;
  /** The place behind its last character. */
  readonly end: LspPosition;
}

/** A diagnostic of the Language Server Protocol 3.17. */
export interface LspDiagnostic {
  /** Where it is. */
  readonly range: LspRange;
  /** 1 error, 2 warning, 3 information, 4 hint. */
  readonly severity: 1 | 2 | 3 | 4;
  /** Code of the rule, or of what was met while reading. */
  readonly code: string;
  /** This library. */
  readonly source: "vanban";
  /** What it means. */
  readonly message: string;
}

const severities: Readonly<Record<Severity, LspDiagnostic["severity"]>> = { error: 1, warning: 2, info: 3, hint: 4 };

/**
 * Gives diagnostics in the form of the Language Server Protocol.
 *
 * @param text - the text that they were made for.
 * @param language - of the messages.
 * @example
 * ```ts
 * import { toLspDiagnostics, validateDocumentNumber } from "vanban/validate";
 * const text = "30/2020/NÐ-CP";
 * toLspDiagnostics(text, validateDocumentNumber(text).diagnostics, "vi")[0]?.range.start; // => { line: 0, character: 9 }
 * ```
 */
export function toLspDiagnostics(
  text: string,
  diagnostics: readonly Diagnostic[],
  language: MessageLanguage,
): LspDiagnostic[] {
  const starts = lineStarts(text);
  return diagnostics.map((diagnostic) => ({
    range: { start: positionAt(starts, diagnostic.span.start), end: positionAt(starts, diagnostic.span.end) },
    severity: severities[diagnostic.severity],
    code: diagnostic.code,
    source: "vanban",
    message: describeDiagnostic(diagnostic, language),
  }));
}

/** Offsets at which lines begin: behind "\n", "\r\n" and a lone "\r". */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Line and character of a UTF-16 offset. */
export function positionAt(starts: readonly number[], offset: number): LspPosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] as number) };
}
