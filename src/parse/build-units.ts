import type { UnitMention } from "../model/citation.js";
import type { Phrase } from "../model/span.js";
import { collect } from "./collect.js";
import { meaningOf, type UnitNames } from "./unit-names.js";

/** Makes the names of bodies to mentions, each with its id and full name. */
export function buildUnits(phrases: readonly Phrase[], names: UnitNames): UnitMention[] {
  return collect(phrases, buildUnit, names, null);
}

function buildUnit({ text, span }: Phrase, _index: number, names: UnitNames): UnitMention {
  const { unit, name } = meaningOf(names, text);
  return { kind: "unit", text, span, unit, name };
}
