import type { OptionSpecs, ParsedArguments } from "./options.js";
import { parseOptions } from "./options.js";
import type { Terminal } from "./terminal.js";

/** 0 fine, 1 findings of severity error, 2 wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** A call of a command. */
interface Call<S extends OptionSpecs> extends ParsedArguments<S> {
  readonly terminal: Terminal;
}

/** One command of `vanban`. */
export interface Command {
  readonly name: string;
  /** Arguments, for the help. */
  readonly synopsis: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Lines of the help that the options do not say. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
  readonly specs: OptionSpecs;
  /** Runs it on its arguments. */
  readonly run: (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

interface Definition<S extends OptionSpecs> extends Omit<Command, "specs" | "run"> {
  readonly specs: S;
  readonly run: (call: Call<S>) => Promise<ExitCode>;
}

/** Makes a command out of its options and what it does with their values. */
export function defineCommand<const S extends OptionSpecs>(definition: Definition<S>): Command {
  return {
    ...definition,
    run: (argv, terminal) => definition.run({ ...parseOptions(argv, definition.specs), terminal }),
  };
}
