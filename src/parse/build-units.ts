import type { UnitMention } from "../model/citation.js";
import type { Phrase } from "../model/span.js";
import { meaningOf, type UnitNames } from "./unit-names.js";

/** Makes the names of bodies to mentions, each with its id and full name. */
export function buildUnits(phrases: readonly Phrase[], names: UnitNames): UnitMention[] {
  const units: UnitMention[] = [];
  for (const { text, span } of phrases) {
    const { unit, name } = meaningOf(names, text);
    units.push({ kind: "unit", text, span, unit, name });
  }
  return units;
}
