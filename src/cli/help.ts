import type { Command } from "./command.js";
import { pad, widthOf } from "./display-text.js";
import type { OptionSpecs } from "./options.js";

/** Help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    "Reads, writes and checks Vietnamese official documents (văn bản) as texts cite them.",
    "",
    "Usage: vanban COMMAND [OPTIONS] ARGUMENTS",
    "",
    ...listing(commands.map(({ name, synopsis, summary }) => [`${name} ${synopsis}`, summary])),
    "",
    "vanban COMMAND --help shows the options of a command, vanban --version the version.",
    "",
    "Results go to stdout, all else to stderr. Exit code: 0 fine, 1 a finding is an error, 2 wrong usage or unreadable input.",
    "",
  ].join("\n");
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  return [
    `Usage: vanban ${command.name} [OPTIONS] ${command.synopsis}`,
    "",
    command.summary,
    ...command.notes,
    "",
    "Options:",
    ...listing([...optionRows(command.specs), ["--help", "Show this"]]),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function optionRows(specs: OptionSpecs): readonly (readonly [string, string])[] {
  return Object.entries(specs).map(([name, spec]) => {
    if (spec.kind === "flag") return [`--${name}`, spec.help];
    if (spec.kind === "date") return [`--${name} DATE`, spec.help];
    const preset = spec.default === null ? "" : ` (default ${spec.default})`;
    return [`--${name} ${spec.values.join("|")}`, spec.help + preset];
  });
}

/** Two columns; a long left side has a line of its own. */
function listing(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => widthOf(left)).filter((one) => one <= LEFT));
  return rows.flatMap(([left, right]) =>
    widthOf(left) > LEFT ? [`  ${left}`, `  ${pad("", width)}  ${right}`] : [`  ${pad(left, width)}  ${right}`],
  );
}

const LEFT = 32;
