import type { Diagnostic } from "../model/diagnostic.js";
import { messagesEn } from "./messages/en.js";
import { statementsEn } from "./messages/statements-en.js";
import { statementsVi } from "./messages/statements-vi.js";
import { messagesVi } from "./messages/vi.js";
import type { RuleCode } from "./rule-codes.js";

/** Languages of the messages. */
export type MessageLanguage = "vi" | "en";

const messages: Readonly<Record<MessageLanguage, Readonly<Record<string, string>>>> = {
  vi: messagesVi,
  en: messagesEn,
};
const statements: Readonly<Record<MessageLanguage, Readonly<Record<RuleCode, string>>>> = {
  vi: statementsVi,
  en: statementsEn,
};

/**
 * Says what a diagnostic means, in one or two sentences with the source of the rule.
 *
 * @param diagnostic - from reading or from validation.
 * @param language - Vietnamese or English.
 * @returns the sentence; the code itself where it is not one of this library.
 * @example
 * ```ts
 * import { describeDiagnostic, validateDocumentNumber } from "vanban/validate";
 * const [found] = validateDocumentNumber("38/KH–UBND").diagnostics;
 * found && describeDiagnostic(found, "vi"); // => "Dấu “–” không phải dấu gạch nối: dùng “-” (U+002D)."
 * found && describeDiagnostic(found, "en"); // => "“–” is no hyphen: write “-” (U+002D)."
 * ```
 */
export function describeDiagnostic(diagnostic: Diagnostic, language: MessageLanguage): string {
  const table = messages[language];
  const template = Object.hasOwn(table, diagnostic.code) ? table[diagnostic.code] : undefined;
  return template === undefined ? diagnostic.code : filled(template, diagnostic.params);
}

/**
 * Says what a rule asks for, with its source.
 *
 * @param code - code of the rule.
 * @returns one sentence.
 * @example
 * ```ts
 * import { describeRule } from "vanban/validate";
 * describeRule("DATE004", "vi"); // => "Ngày, tháng phải có trong lịch."
 * ```
 */
export function describeRule(code: RuleCode, language: MessageLanguage): string {
  return statements[language][code];
}

function filled(template: string, params: Diagnostic["params"]): string {
  const paramOf = (name: string) => (Object.hasOwn(params, name) ? (params[name] ?? null) : null);
  const whole = template.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = [...part.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
    return names.some((name) => paramOf(name) === null) ? "" : part;
  });
  return whole.replace(/\{([^}]+)\}/g, (_, name: string) => String(paramOf(name) ?? "…"));
}
