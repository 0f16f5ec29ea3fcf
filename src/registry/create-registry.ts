import type { NamedLawEntry } from "../model/registry/named-laws.js";
import type { Registry } from "../model/registry/registry.js";
import type { PlenumEntry } from "../model/registry/tenures.js";

/** Rows that a caller adds, by table; a `version` names them. */
export type RegistryAdditions = { readonly [Table in keyof Registry]?: Registry[Table] };

/**
 * Merges rows of a caller into a registry. Neither argument is changed. A row with the key of a row of `base` takes its place;
 * all others follow at the end. Keys: the id of types, shapes, bodies and provinces; type and number (or name and year) of laws;
 * the ordinal of congresses and terms; term, number, session and first day of plenums.
 *
 * @param base - a registry, for example `coreRegistry`.
 * @param additions - rows by table; `version`, if given, is put behind that of `base` with a plus sign.
 * @returns a new registry.
 * @example
 * ```ts
 * import { coreRegistry, createRegistry, findUnits } from "vanban/registry";
 * const registry = createRegistry(coreRegistry, {
 *   version: "school",
 *   organs: [
 *     {
 *       id: "truong-thpt-chu-van-an",
 *       name: "Trường THPT Chu Văn An",
 *       shortNames: [],
 *       en: "Chu Van An High School",
 *       codes: ["THPTCVA"],
 *       codeVariants: [],
 *       level: "base",
 *       sphere: "state",
 *       perPlace: false,
 *       parent: null,
 *       jurisdiction: null,
 *       validity: { from: null, to: null },
 *       successors: [],
 *       source: "Quy chế văn thư của trường",
 *       confirmed: true,
 *     },
 *   ],
 * });
 * findUnits(registry, { code: "THPTCVA" }).map((unit) => unit.id); // => ["truong-thpt-chu-van-an"]
 * registry.version; // => "2026.11.29+school"
 * coreRegistry.organs.length; // => 0
 * ```
 */
export function createRegistry(base: Registry, additions: RegistryAdditions): Registry {
  return {
    version: additions.version === undefined ? base.version : `${base.version}+${additions.version}`,
    documentTypes: merge(base.documentTypes, additions.documentTypes, (row) => row.id),
    numberShapes: merge(base.numberShapes, additions.numberShapes, (row) => row.id),
    organs: merge(base.organs, additions.organs, (row) => row.id),
    provinces: merge(base.provinces, additions.provinces, (row) => row.id),
    namedLaws: merge(base.namedLaws, additions.namedLaws, lawKey),
    partyCongresses: merge(base.partyCongresses, additions.partyCongresses, (row) => String(row.ordinal)),
    plenums: merge(base.plenums, additions.plenums, plenumKey),
    assemblyTerms: merge(base.assemblyTerms, additions.assemblyTerms, (row) => String(row.ordinal)),
  };
}

function lawKey(row: NamedLawEntry): string {
  return `${row.type} ${row.number ?? `${row.name} ${row.year}`}`;
}

function plenumKey(row: PlenumEntry): string {
  return `${row.term} ${row.number} ${row.session} ${row.number === null ? row.start : ""}`;
}

function merge<Row>(
  base: readonly Row[],
  added: readonly Row[] | undefined,
  keyOf: (row: Row) => string,
): readonly Row[] {
  if (added === undefined || added.length === 0) return base;
  const rows = new Map(base.map((row) => [keyOf(row), row]));
  for (const row of added) rows.set(keyOf(row), row);
  return [...rows.values()];
}
