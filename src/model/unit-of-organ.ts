import type { OrganEntry } from "./registry/organ-entry.js";
import type { Unit } from "./unit.js";

/**
 * The body of a row of the registry.
 *
 * @param row - a row of the table of bodies, or one that `findUnits` put together for a province.
 * @returns the entity: the row without what only the table needs (English name, misspelt codes, source).
 */
export function unitOfOrgan(row: OrganEntry): Unit {
  return {
    kind: "unit",
    id: row.id,
    name: row.name,
    shortNames: row.shortNames,
    codes: row.codes,
    level: row.level,
    sphere: row.sphere,
    parent: row.parent,
    jurisdiction: row.jurisdiction,
    validity: row.validity,
    successors: row.successors,
  };
}
