import type { UnitMention } from "../model/citation.js";
import type { Span } from "../model/span.js";
import { type SourceView, spanOf, wordsAt } from "./build-citation.js";
import { collect } from "./collect.js";
import type { TokenRange } from "./draft.js";
import { each } from "./each.js";
import { PlainUnit } from "./plain-records.js";
import { meaningOf, noteName, type UnitNames } from "./unit-names.js";

/** A mention of a body of which `nameUnits` still fills in what the name means. */
export type OpenUnit = Omit<UnitMention, "unit" | "name"> & { unit: UnitMention["unit"]; name: UnitMention["name"] };

/**
 * Puts the names of bodies into the caller's offsets.
 *
 * @param names - in which they are noted.
 */
export function buildUnits(view: SourceView, bodies: readonly TokenRange[], names: UnitNames): OpenUnit[] {
  return collect(bodies, buildUnit, view, names);
}

function buildUnit({ first, end }: TokenRange, _index: number, view: SourceView, names: UnitNames): OpenUnit {
  const span = spanOf(view, first, end);
  return new PlainUnit(view.runs === null ? repeatedName(view, span, names) : newName(view, span, names), span);
}

function repeatedName(view: SourceView, span: Span, names: UnitNames): string {
  const { start, end } = span;
  return view.bodies.find(start, end) ?? view.bodies.note(start, end, newName(view, span, names));
}

function newName(view: SourceView, span: Span, names: UnitNames): string {
  const text = wordsAt(view, span);
  noteName(names, text);
  return text;
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
