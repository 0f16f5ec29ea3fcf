import { foldName } from "../model/fold-name.js";
import type { NamedLawEntry } from "../model/registry/named-laws.js";
import type { Registry } from "../model/registry/registry.js";
import { perRow } from "./per-row.js";

/** What is known of a law; all that is given must hold. */
export interface LawQuery {
  /** Name or short name with its type word ("Luật Đất đai", "BLDS"); a year behind it counts as `year`. */
  readonly name?: string;
  /** Number and symbol in canonical writing. */
  readonly number?: string;
  /** Year of passing. */
  readonly year?: number;
  /** ISO date of the citing document: of laws of one name, the one in force that day. */
  readonly on?: string;
}

const NAME_WITH_YEAR = /^(.*?),? (?:năm )?((?:19|20)\d\d)$/;
const LINKS = /[,–-]/g;

/** Name and short names, folded. */
const keysOf = perRow((row: NamedLawEntry): readonly string[] => [row.name, ...row.aliases].map(lawKey));

/**
 * Looks laws, codes, ordinances and other documents with a proper name up.
 *
 * @param registry - where to look; `coreRegistry` has no laws.
 * @param query - name, number, year, day.
 * @returns the rows in the order of the table: several where a name was used again and neither year nor day tells which;
 * none where the registry knows none.
 * @example
 * ```ts
 * import { findLaws, loadFullRegistry } from "vanban/registry";
 * const registry = await loadFullRegistry();
 * findLaws(registry, { name: "Luật Đất đai năm 2013" }).map((law) => law.number); // => ["45/2013/QH13"]
 * findLaws(registry, { name: "luật đất đai" }).map((law) => law.year); // => [2003, 2013, 2024]
 * findLaws(registry, { name: "Luật Đất đai", on: "2025-05-20" }).map((law) => law.number); // => ["31/2024/QH15"]
 * findLaws(registry, { number: "91/2015/QH13" }).map((law) => law.name); // => ["Bộ luật Dân sự"]
 * findLaws(registry, { name: "Luật Không có" }); // => []
 * ```
 */
export function findLaws(registry: Registry, query: LawQuery): readonly NamedLawEntry[] {
  const { name, year } = nameAndYear(query);
  const found = registry.namedLaws.filter(
    (row) =>
      (query.number === undefined || row.number === query.number) &&
      (year === undefined || row.year === year) &&
      (name === undefined || keysOf(row).includes(name)),
  );
  return query.on === undefined ? found : inForce(found, query.on);
}

function nameAndYear(query: LawQuery): { readonly name: string | undefined; readonly year: number | undefined } {
  if (query.name === undefined) return { name: undefined, year: query.year };
  const match = NAME_WITH_YEAR.exec(foldName(query.name));
  if (match === null) return { name: lawKey(query.name), year: query.year };
  return { name: lawKey(match[1] as string), year: query.year ?? Number(match[2]) };
}

/** A name folded, commas and dashes aside: writers leave them out. */
function lawKey(text: string): string {
  return foldName(text).replace(LINKS, " ").replace(/ +/g, " ");
}

/** Of the rows of each name the last that had taken effect on the day, unless another law had replaced it. */
function inForce(rows: readonly NamedLawEntry[], on: string): readonly NamedLawEntry[] {
  const last = new Map<string, NamedLawEntry>();
  for (const row of rows) {
    if (startOf(row) > on) continue;
    const key = `${row.type} ${row.name}`;
    const other = last.get(key);
    if (other === undefined || startOf(other) < startOf(row)) last.set(key, row);
  }
  return rows.filter(
    (row) => last.get(`${row.type} ${row.name}`) === row && (row.replacedOn === null || on < row.replacedOn),
  );
}

/** Day of taking effect; where it is not known, of passing, or the end of the year. */
function startOf(row: NamedLawEntry): string {
  return row.effectiveOn ?? row.passedOn ?? `${row.year}-12-31`;
}
