import type { Diagnostic, Severity } from "../model/diagnostic.js";
import { describeDiagnostic } from "../validate/describe-diagnostic.js";
import { renderDiagnostic } from "../validate/render-diagnostic.js";
import type { Colors } from "./colors.js";
import { oneLine } from "./display-text.js";
import { placesOf } from "./places.js";
import { type Language, severities } from "./words.js";

const colorNames = { error: "red", warning: "yellow", info: "cyan", hint: "dim" } as const satisfies Record<
  Severity,
  keyof Colors
>;

/** The line of a diagnostic, carets under the wrong characters, and the message. */
export function showDiagnostic(text: string, diagnostic: Diagnostic, language: Language, colors: Colors): string {
  const paint = colors[colorNames[diagnostic.severity]];
  const [line = "", carets = "", ...message] = renderDiagnostic(text, diagnostic, language).split("\n");
  return [line, paint(carets), painted(oneLine(message.join(" ")), paint)].join("\n");
}

/** Diagnostics in text order, one a line: place, severity, code and message. */
export function listDiagnostics(
  text: string,
  diagnostics: readonly Diagnostic[],
  language: Language,
  colors: Colors,
): readonly string[] {
  const sorted = [...diagnostics].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const places = placesOf(
    text,
    sorted.map(({ span }) => span.start),
  );
  return sorted.map((diagnostic, index) => {
    const { line, column } = places[index] ?? { line: 1, column: 1 };
    const { severity, code } = diagnostic;
    const message = `${severities[language][severity]} ${code}: ${describeDiagnostic(diagnostic, language)}`;
    return `${line}:${column}  ${painted(oneLine(message), colors[colorNames[severity]])}`;
  });
}

/** Colours what stands before the first colon: severity and code. */
function painted(message: string, paint: (text: string) => string): string {
  const colon = message.indexOf(":");
  return colon < 0 ? message : paint(message.slice(0, colon)) + message.slice(colon);
}
