import type { Diagnostic, Severity, TextEdit } from "../../model/diagnostic.js";
import type { Span } from "../../model/span.js";
import { describeDiagnostic, describeRule, type MessageLanguage } from "../describe-diagnostic.js";
import { rules } from "../rules/catalogue.js";
import { lineStarts, positionAt } from "./lsp.js";
import type { SarifLevel, SarifLog, SarifRegion, SarifResult } from "./sarif-log.js";

/** A text with what was found in it. */
export interface SarifInput {
  /** Address of the text, relative or absolute. */
  readonly uri: string;
  /** The text. */
  readonly text: string;
  /** Findings. */
  readonly diagnostics: readonly Diagnostic[];
}

const levels: Readonly<Record<Severity, SarifLevel>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/**
 * Gives findings as a SARIF 2.1.0 log, for code hosts and editors.
 *
 * @param inputs - texts with their findings.
 * @param language - of the messages.
 * @returns plain JSON data.
 * @example
 * ```ts
 * import { toSarif, validateDocumentNumber } from "vanban/validate";
 * const text = "30/2020/NÐ-CP";
 * const log = toSarif([{ uri: "a.txt", text, diagnostics: validateDocumentNumber(text).diagnostics }], "en");
 * log.runs[0]?.results[0]?.ruleId; // => "SYM012"
 * ```
 */
export function toSarif(inputs: readonly SarifInput[], language: MessageLanguage): SarifLog {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "vanban",
            rules: rules.map(({ code, severity }) => ({
              id: code,
              shortDescription: { text: describeRule(code, language) },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: inputs.flatMap((input) => resultsOf(input, language)),
      },
    ],
  };
}

function resultsOf({ uri, text, diagnostics }: SarifInput, language: MessageLanguage): SarifResult[] {
  const starts = lineStarts(text);
  const artifactLocation = { uri };
  const replacementOf = ({ span, newText }: TextEdit) => ({
    deletedRegion: regionOf(starts, span),
    insertedContent: { text: newText },
  });
  return diagnostics.map((diagnostic) => {
    const region = regionOf(starts, diagnostic.span);
    const result: SarifResult = {
      ruleId: diagnostic.code,
      level: levels[diagnostic.severity],
      message: { text: describeDiagnostic(diagnostic, language) },
      locations: [{ physicalLocation: { artifactLocation, region } }],
    };
    if (diagnostic.fixes.length === 0) return result;
    const fixes = diagnostic.fixes.map(({ edits }) => ({
      artifactChanges: [{ artifactLocation, replacements: edits.map(replacementOf) }],
    }));
    return { ...result, fixes };
  });
}

function regionOf(starts: readonly number[], { start, end }: Span): SarifRegion {
  const from = positionAt(starts, start);
  const to = positionAt(starts, end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}
