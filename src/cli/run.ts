import { CliError } from "./cli-error.js";
import type { Command, ExitCode } from "./command.js";
import { annotateCommand } from "./commands/annotate.js";
import { extractCommand } from "./commands/extract.js";
import { formatCommand } from "./commands/format.js";
import { parseCommand } from "./commands/parse.js";
import { validateCommand } from "./commands/validate.js";
import { oneLine } from "./display-text.js";
import { commandHelp, programHelp } from "./help.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";

/** The commands, in the order of the help. */
const commands: readonly Command[] = [extractCommand, parseCommand, validateCommand, formatCommand, annotateCommand];

/**
 * Runs the `vanban` command.
 *
 * @param argv - arguments behind the name of the program.
 * @param terminal - everything outside: streams and what is known of the screen.
 * @returns the exit code; never rejects but where a stream does.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    const told = error instanceof CliError ? error.message : `unexpected fault: ${String(error)}`;
    await terminal.stderr.write(`vanban: ${oneLine(told)}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === "--version") return say(terminal, `${version}\n`);
  if (first === "--help" || first === "-h" || first === "help") return say(terminal, programHelp(commands));
  if (first === undefined) throw new CliError("no command given; see vanban --help");
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) throw new CliError(`${first} is no command; see vanban --help`);
  if (asksForHelp(rest)) return say(terminal, commandHelp(command));
  return await command.run(rest, terminal);
}

/** "--help" among the options, not behind "--". */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((argument) => argument === "--help" || argument === "-h");
}

async function say({ stdout }: Terminal, text: string): Promise<ExitCode> {
  await stdout.write(text);
  return 0;
}
