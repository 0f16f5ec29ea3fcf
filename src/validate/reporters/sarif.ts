import type { Diagnostic, Severity, TextEdit } from "../../model/diagnostic.js";
import type { Span } from "../../model/span.js";
import { describeDiagnostic, describeRule, type MessageLanguage } from "../describe-diagnostic.js";
import { rules } from "../rules/catalogue.js";
import { lineStarts, positionAt } from "./lsp.js";

/** A text with what was found in it. */
export interface SarifInput {
  /** Address of the text, relative or absolute. */
  readonly uri: string;
  /** The text. */
  readonly text: string;
  /** Findings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Levels of SARIF. */
export type SarifLevel = "error" | "warning" | "note";

/** A stretch of a file: lines and columns from 1, columns and offsets in UTF-16 units. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

/** One finding. */
export interface SarifResult {
  readonly ruleId: string;
  readonly level: SarifLevel;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: SarifRegion };
  }[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly artifactLocation: { readonly uri: string };
      readonly replacements: readonly {
        readonly deletedRegion: SarifRegion;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

/** A log of SARIF 2.1.0 with one run. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: "vanban";
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly defaultConfiguration: { readonly level: SarifLevel };
        }[];
      };
    };
    readonly columnKind: "utf16CodeUnits";
    readonly results: readonly SarifResult[];
  }[];
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
