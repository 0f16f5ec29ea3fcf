import type { RuleInfo } from "../rule.js";
import { citationRules } from "./citation.js";
import { dateRules } from "./date.js";
import { letterRules } from "./letters.js";
import { numberRules } from "./number.js";
import { separatorRules } from "./separators.js";
import { symbolRules } from "./symbol.js";

/**
 * The catalogue of rules as plain data, by code: severity, for whose documents, since when, and the act that has the rule.
 * What a rule asks for in words is given by `describeRule`.
 *
 * @example
 * ```ts
 * import { rules } from "vanban/validate";
 * rules.find(({ code }) => code === "NUM001")?.severity; // => "error"
 * ```
 */
export const rules: readonly RuleInfo[] = [
  ...numberRules,
  ...separatorRules,
  ...symbolRules,
  ...letterRules,
  ...citationRules,
  ...dateRules,
]
  .map(({ code, severity, regimes, appliesTo, source, validFrom, validTo, fix, needsAsOf }) => ({
    code,
    severity,
    regimes,
    appliesTo,
    source,
    validFrom,
    validTo,
    fix,
    needsAsOf,
  }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
