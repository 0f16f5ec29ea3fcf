import type { Locator } from "../model/locator.js";
import type { ParseResult } from "../model/result.js";
import { VanbanError } from "../model/vanban-error.js";
import { buildLocator, SourceView } from "./build-citation.js";
import { normalizationDiagnostics, requireString } from "./diagnostics.js";
import { failure } from "./failure.js";
import { readLocatorRun } from "./grammar/locator-run.js";
import { combineLocators } from "./grammar/locators.js";
import { normalize } from "./normalize.js";
import { FIRST } from "./token-marks.js";
import { tokenize } from "./tokenize.js";
import { isEmpty, startAt } from "./tokens.js";
import { compileVocabulary } from "./vocabulary-table.js";

/**
 * Reads a whole string as a pinpoint expression: one pinpoint for each provision that it names.
 *
 * Order from small to large (NQ 351/2017/UBTVQH14 Điều 24) or from large to small; lists and ranges; "Điều 149, khoản 2 Điều 151" is a list of two.
 *
 * @param text - for example "điểm a, b khoản 2 Điều 5".
 * @returns at least one pinpoint, or why not.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { parseLocator } from "vanban/parse";
 * const result = parseLocator("điểm a và b khoản 2 Điều 5");
 * result.ok && result.value.map((locator) => `${locator.article}.${locator.clause}.${locator.point}`); // => ["5.2.a", "5.2.b"]
 * ```
 */
export function parseLocator(text: string): ParseResult<readonly Locator[]> {
  requireString(text, "parseLocator");
  compileVocabulary();
  const source = normalize(text);
  const tokens = tokenize(source.text);
  if (isEmpty(tokens)) return failure("parse/empty", source.runs, 0, source.text.length);
  const lead = readLocatorRun(tokens, FIRST) ?? readLocatorRun(tokens, FIRST + 1);
  if (lead === null || lead.own || lead.group === null)
    return failure("parse/not-recognised", source.runs, startAt(tokens, FIRST), source.text.length);
  if (lead.end < tokens.end)
    return failure("parse/trailing-text", source.runs, startAt(tokens, lead.end), source.text.length);
  const view = new SourceView(text, tokens, source.runs);
  return {
    ok: true,
    value: combineLocators(lead).map((reading) => buildLocator(view, reading)),
    diagnostics: normalizationDiagnostics(text, source.runs),
  };
}

/**
 * Reads like `parseLocator` and gives the pinpoints themselves.
 *
 * @param text - for example "khoản 2 Điều 5".
 * @throws VanbanError where the string is no pinpoint expression; TypeError where it is no string.
 * @example
 * ```ts
 * import { parseLocatorOrThrow } from "vanban/parse";
 * parseLocatorOrThrow("khoản 2 Điều 5")[0]?.article; // => "5"
 * ```
 */
export function parseLocatorOrThrow(text: string): readonly Locator[] {
  const result = parseLocator(text);
  if (!result.ok) throw new VanbanError(`Not a pinpoint: ${JSON.stringify(text.slice(0, 80))}`, result.diagnostics);
  return result.value;
}
