import { CliError } from "./cli-error.js";
import type { InputText } from "./input-text.js";
import { readFiles, readNdjson, readStrings } from "./inputs.js";
import { createProgress } from "./progress.js";
import type { Terminal } from "./terminal.js";

/** The option that says how the input is written; the same in every command. */
export const inputOption = {
  kind: "choice",
  values: ["text", "ndjson"],
  default: "text",
  help: 'Input as it is, or files of NDJSON with {"id", "text"} a line',
} as const;

interface InputCall {
  readonly positionals: readonly string[];
  readonly options: { readonly input: "text" | "ndjson" };
  readonly terminal: Terminal;
}

/**
 * The texts that a call names.
 *
 * @param kind - what an argument is: the name of a file, or the text itself.
 * @throws CliError where there is no argument.
 */
export function inputsOf(
  { positionals, options, terminal }: InputCall,
  kind: "file" | "text",
): AsyncIterable<InputText> {
  const needsFile = kind === "file" || options.input === "ndjson";
  if (positionals.length === 0) throw new CliError(`no ${needsFile ? "file" : "text"} given; "-" is standard input`);
  if (positionals.filter((path) => path === "-").length > 1) throw new CliError("standard input can be read once only");
  if (options.input === "ndjson") {
    return readNdjson(positionals, terminal, (totalBytes) =>
      createProgress(terminal, totalBytes, () => performance.now()),
    );
  }
  return kind === "file" ? readFiles(positionals, terminal) : readStrings(positionals, terminal);
}
