import { foldUnitName } from "../model/fold-unit-name.js";
import type { Unit } from "../model/unit.js";
import { unitOfOrgan } from "../model/unit-of-organ.js";
import { fullUnitName } from "./full-unit-name.js";
import { knownUnit, splitPlace } from "./unit-id.js";

/**
 * The body of a name as written, where the registry knows it or can put it together.
 *
 * @param text - the name.
 * @param on - ISO date, or `null`.
 */
export function unitOfName(text: string, on: string | null): Unit | null {
  const folded = foldUnitName(text);
  const row = knownUnit(folded, on);
  if (row === null) return null;
  const unit = unitOfOrgan(row);
  if (!row.id.includes("/")) return unit;
  const name = fullUnitName(text);
  const head = splitPlace(folded)?.organ.name ?? "";
  return { ...unit, name, jurisdiction: name.slice(head.length + 1) };
}
