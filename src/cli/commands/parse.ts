import { type Colors, colorsOf } from "../colors.js";
import { type Command, defineCommand, type ExitCode } from "../command.js";
import { oneLine, pad, widthOf } from "../display-text.js";
import { fieldsOf } from "../fields.js";
import { inputOption, inputsOf } from "../inputs-of.js";
import { printFormats, printResults, type Result } from "../print.js";
import { type Recognised, recognise } from "../recognise.js";
import { showDiagnostic } from "../show-diagnostic.js";
import { type Language, languages } from "../words.js";

/** `vanban parse`: what one string is. */
export const parseCommand: Command = defineCommand({
  name: "parse",
  synopsis: "TEXT…|-",
  summary: "Read a string as a whole: number and symbol, date, pinpoint or citation, and show its fields.",
  notes: ['"-" reads one text a line from standard input.', "Exit code 1 where a text could not be read."],
  examples: ['vanban parse "số 147-KH/TU, ngày 30/3/2023"', 'vanban parse "điểm a khoản 2 Điều 5" --format json'],
  specs: {
    format: { kind: "choice", values: printFormats, default: "pretty", help: "Fields for people, or data" },
    input: inputOption,
    lang: { kind: "choice", values: languages, default: "vi", help: "Language of the output" },
  },
  async run(call) {
    const { options, terminal } = call;
    const colors = colorsOf(terminal);
    let code: ExitCode = 0;
    const results = (async function* (): AsyncGenerator<Result> {
      for await (const { id, text, diagnostics } of inputsOf(call, "text")) {
        const read = recognise(text);
        const whole: Recognised = { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
        if (read.kind === null) code = 1;
        yield {
          data: { ...(id === null ? {} : { id }), text, ...whole },
          pretty: () => show(text, whole, options.lang, colors),
        };
      }
    })();
    await printResults(results, options.format, terminal);
    return code;
  },
});

function show(text: string, read: Recognised, language: Language, colors: Colors): string {
  const found = read.diagnostics.map((diagnostic) => showDiagnostic(text, diagnostic, language, colors));
  if (read.kind === null) return found.join("\n");
  const fields = fieldsOf(read, language);
  const width = Math.max(...fields.map(({ label }) => widthOf(label)));
  const lines = fields.map(({ label, value }) => `${colors.dim(pad(label, width))}  ${value}`);
  return [colors.bold(oneLine(text)), ...lines, ...found].join("\n");
}
