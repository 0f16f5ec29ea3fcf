import type { UnitMention } from "../model/citation.js";
import { phraseOf, type SourceView } from "./build-citation.js";
import type { Draft, TokenRange } from "./draft.js";
import type { UnitNames } from "./unit-names.js";

/** Puts names of bodies into the caller's offsets, each with its id and full name. */
export function buildUnits(view: SourceView, ranges: readonly TokenRange[], names: UnitNames): UnitMention[] {
  const units: UnitMention[] = [];
  for (const range of ranges) {
    const { text, span } = phraseOf(view, range);
    const { unit, name } = names(text);
    units.push({ kind: "unit", text, span, unit, name });
  }
  return units;
}

/** Every name of a body in the text: the mentions, and who issued what is cited. */
export function namesIn(view: SourceView, units: readonly TokenRange[], drafts: readonly Draft[]): string[] {
  const names: string[] = [];
  for (const unit of units) names.push(phraseOf(view, unit).text);
  for (const { issuer } of drafts) if (issuer !== null) names.push(phraseOf(view, issuer).text);
  return names;
}
