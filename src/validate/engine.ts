import type { CivilDate } from "../model/civil-date.js";
import type { Diagnostic, Severity } from "../model/diagnostic.js";
import type { Settings } from "./options.js";
import type { BaseContext, Finding, Rule, RuleInfo } from "./rule.js";

/**
 * Runs rules over a context: those that are not off, hold for the regime, and were in force on the day of the document.
 *
 * @returns diagnostics with the rule's code.
 */
export function runRules<C extends BaseContext>(
  rules: readonly Rule<C>[],
  context: C,
  settings: Settings,
  day: DayRange | null,
): Diagnostic[] {
  return rules.flatMap((rule) => {
    const level = settings.levelOf(rule);
    if (level === "off" || !holdsFor(rule, context) || !isInForce(rule, day)) return [];
    if (rule.needsAsOf && settings.asOf === null) return [];
    return rule.check(context).map((finding): Diagnostic => {
      const severity = settings.isSet(rule) ? level : weakened(rule, finding, context, level);
      return { code: rule.code, severity, span: finding.span, params: finding.params, fixes: finding.fixes };
    });
  });
}

function holdsFor(rule: RuleInfo, { regime }: BaseContext): boolean {
  return rule.regimes.includes("all") || (regime !== null && rule.regimes.includes(regime));
}

/** A body that the registry does not have makes no number wrong: what rests on its sphere is a warning at most. */
function weakened(rule: RuleInfo, finding: Finding, { certain }: BaseContext, level: Severity): Severity {
  const unsure = !certain && !rule.regimes.includes("all");
  const ceiling = finding.severity ?? (unsure ? "warning" : level);
  return level === "error" ? ceiling : level;
}

/** First and last day that a document may be of, as ISO dates. */
export interface DayRange {
  /** `null` where only the end is known. */
  readonly from: string | null;
  readonly to: string;
}

/** The days that a partial date may mean; `null` where it has no year. */
export function dayRangeOf(date: CivilDate | null): DayRange | null {
  if (date === null || date.year === null) return null;
  const year = String(date.year).padStart(4, "0");
  const two = (value: number) => String(value).padStart(2, "0");
  if (date.month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = `${year}-${two(date.month)}`;
  return date.day === null
    ? { from: `${month}-01`, to: `${month}-31` }
    : { from: `${month}-${two(date.day)}`, to: `${month}-${two(date.day)}` };
}

/** The days of a year. */
export function dayRangeOfYear(year: number): DayRange {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** In force on every day that the document may be of; without a date: in force now, or when its body ended. */
function isInForce({ validFrom, validTo }: RuleInfo, day: DayRange | null): boolean {
  if (day === null) return validTo === null;
  if (day.from === null) return validFrom === null || validFrom <= day.to;
  return (validFrom === null || validFrom <= day.from) && (validTo === null || day.to <= validTo);
}
