import type { Diagnostic } from "../../model/diagnostic.js";
import { applyFixes } from "../../validate/apply-fixes.js";
import { describeDiagnostic } from "../../validate/describe-diagnostic.js";
import type { ValidateOptions } from "../../validate/options.js";
import { presetNames } from "../../validate/presets.js";
import { regimes } from "../../validate/rule.js";
import { type Colors, colorsOf, plain } from "../colors.js";
import { type Command, defineCommand, type ExitCode } from "../command.js";
import { oneLine } from "../display-text.js";
import { inputOption, inputsOf } from "../inputs-of.js";
import { type Judgement, judge } from "../judge.js";
import { printFormats, printResults, type Result } from "../print.js";
import { showDiagnostic } from "../show-diagnostic.js";
import { type Language, languages, words } from "../words.js";

/** `vanban validate`: what is wrong with one number, date or citation. */
export const validateCommand: Command = defineCommand({
  name: "validate",
  synopsis: "TEXT…|-",
  summary: "Judge a number, a date or a citation by the rules of form, and show what is wrong where.",
  notes: ['"-" reads one text a line from standard input.', "Exit code 1 where something is an error."],
  examples: ['vanban validate "30/2020/NÐ-CP"', 'vanban validate --fix "5/ QÐ-UBND"'],
  specs: {
    fix: { kind: "flag", help: "Print the text with its safe repairs; what remains goes to stderr" },
    preset: { kind: "choice", values: presetNames, default: "drafting", help: "How strict to be" },
    regime: { kind: "choice", values: [...regimes, "state"], default: null, help: "Whose rules, where you know" },
    "as-of": { kind: "date", help: "ISO date on which is judged" },
    format: { kind: "choice", values: printFormats, default: "pretty", help: "Carets for people, or data" },
    input: inputOption,
    lang: { kind: "choice", values: languages, default: "vi", help: "Language of the messages" },
  },
  async run(call) {
    const { options, terminal } = call;
    const colors = colorsOf(terminal);
    const settings: ValidateOptions = { preset: options.preset, regime: options.regime, asOf: options["as-of"] };
    const { lang } = options;
    let code: ExitCode = 0;
    const results = (async function* (): AsyncGenerator<Result> {
      for await (const { id, text, diagnostics } of inputsOf(call, "text")) {
        const judged = judge(text, settings);
        const whole: Judgement = { ...judged, diagnostics: [...diagnostics, ...judged.diagnostics] };
        const fixed = options.fix ? applyFixes(text, whole.diagnostics).text : null;
        const rest = fixed === null ? whole : judge(fixed, settings);
        if (!rest.wellFormed) code = 1;
        if (fixed !== null && options.format === "pretty" && rest.diagnostics.length > 0) {
          await terminal.stderr.write(`${shown(fixed, rest.diagnostics, lang, plain)}\n`);
        }
        yield {
          data: {
            ...(id === null ? {} : { id }),
            text,
            ...described(whole, lang),
            ...(fixed === null ? {} : { fixed: { text: fixed, ...described(rest, lang) } }),
          },
          pretty: () => fixed ?? show(text, whole, lang, colors),
        };
      }
    })();
    await printResults(results, options.format, terminal);
    return code;
  },
});

/** A report with its messages, for callers that have no `describeDiagnostic`. */
function described(judged: Judgement, language: Language) {
  const { kind, wellFormed, known } = judged;
  const diagnostics = judged.diagnostics.map((one) => ({ ...one, message: describeDiagnostic(one, language) }));
  return { kind, wellFormed, known, diagnostics };
}

function shown(text: string, diagnostics: readonly Diagnostic[], language: Language, colors: Colors): string {
  return diagnostics.map((diagnostic) => showDiagnostic(text, diagnostic, language, colors)).join("\n\n");
}

function show(text: string, judged: Judgement, language: Language, colors: Colors): string {
  const label = words[language];
  const unknown = judged.known || judged.kind === null ? "" : ` (${label.unknown})`;
  if (judged.diagnostics.length === 0) return `${colors.green("✓")} ${oneLine(text)}: ${label.fine}${unknown}`;
  const fixed = applyFixes(text, judged.diagnostics).text;
  const repair = fixed === text ? "" : `\n\n${label.fixed}: ${colors.green(oneLine(fixed))}`;
  return shown(text, judged.diagnostics, language, colors) + repair;
}
