import { type PresetName, presets, type RuleLevel } from "./presets.js";
import type { Regime, RuleInfo } from "./rule.js";
import type { RuleCode } from "./rule-codes.js";

/** How to validate. */
export interface ValidateOptions {
  /** How strict; default `drafting`. */
  readonly preset?: PresetName;
  /** Severity of single rules, or `off`; stands above the preset. */
  readonly rules?: Readonly<Partial<Record<RuleCode, RuleLevel>>>;
  /**
   * ISO date (`2026-11-22`) on which is judged: no document is issued after it, and a document without a date of its own is judged
   * by the rules of that day. Without it nothing is said about the future, and such a document is judged by the latest rules.
   */
  readonly asOf?: string | null;
  /** Whose rules of form apply, where the caller knows; `state` for either of the two of the State. Default: told by the body's code. */
  readonly regime?: Regime | "state" | null;
}

/** Options with nothing left out. */
export interface Settings {
  readonly levelOf: (rule: RuleInfo) => RuleLevel;
  /** `true` where the caller set the rule's severity. */
  readonly isSet: (rule: RuleInfo) => boolean;
  readonly asOf: string | null;
  readonly regime: Regime | "state" | null;
}

/** Fills in what the caller left out; an `asOf` that is no ISO date counts as none. */
export function settingsOf(options: ValidateOptions): Settings {
  const preset = presets[options.preset ?? "drafting"] ?? presets.drafting;
  const own = options.rules ?? {};
  const asOf = options.asOf ?? null;
  return {
    levelOf: ({ code, severity }) => own[code] ?? preset[code] ?? severity,
    isSet: ({ code }) => own[code] !== undefined,
    asOf: asOf !== null && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(asOf) ? asOf : null,
    regime: options.regime ?? null,
  };
}
