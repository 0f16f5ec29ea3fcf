import { annotate } from "../../format/annotate.js";
import { renderHtml } from "../../format/render-html.js";
import { renderMarkdown } from "../../format/render-markdown.js";
import { extract } from "../../parse/extract.js";
import { describeDiagnostic } from "../../validate/describe-diagnostic.js";
import { CliError } from "../cli-error.js";
import { type Command, defineCommand } from "../command.js";
import { oneLine } from "../display-text.js";
import { inputOption, inputsOf } from "../inputs-of.js";
import { languages } from "../words.js";

/** `vanban annotate`: the text itself, with its citations marked. */
export const annotateCommand: Command = defineCommand({
  name: "annotate",
  synopsis: "FILE|-",
  summary: "Give a text back with its citations, dates and bodies marked in HTML or its citations in Markdown.",
  notes: ['NDJSON input gives NDJSON: {"id", "annotated"} a line.'],
  examples: ["vanban annotate bai-bao.txt > bai-bao.html", "vanban annotate --format markdown bai-bao.txt"],
  specs: {
    format: {
      kind: "choice",
      values: ["html", "markdown"],
      default: "html",
      help: "A fragment of HTML, or CommonMark",
    },
    input: inputOption,
    lang: { kind: "choice", values: languages, default: "vi", help: "Language of notes on stderr" },
  },
  async run(call) {
    const { options, terminal, positionals } = call;
    const asRecords = options.input === "ndjson";
    if (!asRecords && positionals.length > 1) throw new CliError("annotate takes one file");
    for await (const { id, text, diagnostics } of inputsOf(call, "file")) {
      const [first] = diagnostics;
      if (first !== undefined) {
        await terminal.stderr.write(
          `vanban: ${oneLine(String(id ?? "-"))}: ${describeDiagnostic(first, options.lang)}\n`,
        );
      }
      const annotated = annotate(text, extract(text), options.format === "html" ? renderHtml() : renderMarkdown());
      await terminal.stdout.write(asRecords ? `${JSON.stringify({ id, annotated })}\n` : annotated);
    }
    return 0;
  },
});
