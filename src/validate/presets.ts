import type { Severity } from "../model/diagnostic.js";
import type { RuleCode } from "./rule-codes.js";

/** What a preset makes of a rule. */
export type RuleLevel = Severity | "off";

/** Names of the presets. */
export const presetNames = ["drafting", "registry", "press"] as const;

/** Name of a preset. */
export type PresetName = (typeof presetNames)[number];

/**
 * How strict to be: `drafting` for a document that is being written (all rules; the default), `registry` for numbers that are typed
 * into a register (what changes nothing in the identity only warns), `press` for texts about documents, which do not follow their form.
 * A rule that is not named keeps its own severity.
 */
export const presets: Readonly<Record<PresetName, Readonly<Partial<Record<RuleCode, RuleLevel>>>>> = {
  drafting: { DATE003: "off" },
  registry: {
    NUM001: "warning",
    NUM006: "warning",
    SYM016: "off",
    DATE001: "off",
    DATE002: "off",
    DATE003: "off",
    DATE005: "off",
  },
  press: {
    NUM001: "off",
    NUM002: "off",
    NUM003: "off",
    NUM004: "warning",
    NUM005: "off",
    NUM006: "off",
    SYM001: "off",
    SYM002: "off",
    SYM003: "warning",
    SYM004: "off",
    SYM005: "off",
    SYM007: "off",
    SYM008: "warning",
    SYM009: "off",
    SYM010: "off",
    SYM011: "off",
    SYM012: "hint",
    SYM013: "off",
    SYM014: "off",
    SYM015: "off",
    SYM016: "off",
    DATE001: "off",
    DATE002: "off",
    DATE003: "off",
    DATE005: "off",
    DATE007: "off",
  },
};
