import type { UnitMention } from "../model/citation.js";
import { phraseOf, type SourceView } from "./build-citation.js";
import { collect } from "./collect.js";
import type { TokenRange } from "./draft.js";
import { each } from "./each.js";
import { PlainUnit } from "./plain-records.js";
import { meaningOf, type UnitNames } from "./unit-names.js";

/** A mention of a body of which `nameUnits` still fills in what the name means. */
export type OpenUnit = Omit<UnitMention, "unit" | "name"> & { unit: UnitMention["unit"]; name: UnitMention["name"] };

/** Puts the names of bodies into the caller's offsets. */
export function buildUnits(view: SourceView, names: readonly TokenRange[]): OpenUnit[] {
  return collect(names, buildUnit, view, null);
}

function buildUnit({ first, end }: TokenRange, _index: number, view: SourceView): OpenUnit {
  return new PlainUnit(phraseOf(view, first, end));
}

/** Gives each mention its id and full name. */
export function nameUnits(units: readonly OpenUnit[], names: UnitNames): void {
  each(units, nameUnit, names, null);
}

function nameUnit(mention: OpenUnit, _index: number, names: UnitNames): void {
  const { unit, name } = meaningOf(names, mention.text);
  mention.unit = unit;
  mention.name = name;
}
