import { parseArgs } from "node:util";
import { CliError } from "./cli-error.js";

/** An option that is there or not. */
interface FlagOption {
  readonly kind: "flag";
  readonly help: string;
}

/** An option that is one of some words. */
interface ChoiceOption {
  readonly kind: "choice";
  readonly values: readonly string[];
  /** `null` where it may be left out. */
  readonly default: string | null;
  readonly help: string;
}

/** An option that is an ISO date. */
interface DateOption {
  readonly kind: "date";
  readonly help: string;
}

/** What a command lets be set. */
export type OptionSpecs = Readonly<Record<string, FlagOption | ChoiceOption | DateOption>>;

type OptionValue<S> = S extends { readonly kind: "flag" }
  ? boolean
  : S extends { readonly kind: "choice"; readonly values: readonly (infer V)[]; readonly default: infer D }
    ? V | (null extends D ? null : never)
    : string | null;

/** The values of a command's options. */
type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: OptionValue<S[K]> };

/** Arguments, sorted out. */
export interface ParsedArguments<S extends OptionSpecs> {
  readonly positionals: readonly string[];
  readonly options: OptionValues<S>;
}

/**
 * Reads arguments by the options of a command.
 *
 * @throws CliError for an unknown option, a missing value or a value that is not allowed.
 */
export function parseOptions<S extends OptionSpecs>(argv: readonly string[], specs: S): ParsedArguments<S> {
  const names = Object.entries(specs);
  const config = Object.fromEntries(
    names.map(([name, { kind }]) => [name, { type: kind === "flag" ? ("boolean" as const) : ("string" as const) }]),
  );
  const { values, positionals } = parsed(argv, config);
  const options = Object.fromEntries(names.map(([name, spec]) => [name, checked(name, spec, values[name])]));
  return { positionals, options: options as OptionValues<S> };
}

function parsed(
  argv: readonly string[],
  options: Readonly<Record<string, { readonly type: "boolean" | "string" }>>,
): {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError(firstSentence(message));
  }
}

/** "Unknown option '--x'. To specify …" without what stands behind the first sentence. */
function firstSentence(message: string): string {
  const sentence = message.split(/\.(?:\s|$)/)[0] as string;
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\s+/g, " ");
}

function checked(
  name: string,
  spec: OptionSpecs[string],
  value: string | boolean | undefined,
): string | boolean | null {
  if (spec.kind === "flag") return value === true;
  if (typeof value !== "string") return spec.kind === "choice" ? spec.default : null;
  if (spec.kind === "date") {
    if (!isIsoDate(value)) throw new CliError(`--${name} takes a date like 2026-11-22, not "${value}"`);
  } else if (!spec.values.includes(value)) {
    throw new CliError(`--${name} takes ${spec.values.join(", ")}, not "${value}"`);
  }
  return value;
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
