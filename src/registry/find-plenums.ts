import type { Registry } from "../model/registry/registry.js";
import type { PlenumEntry } from "../model/registry/tenures.js";

/** What is known of a plenum; all that is given must hold. */
export interface PlenumQuery {
  /** Ordinal of the term: 13 for khóa XIII. */
  readonly term?: number;
  /** Ordinal of the plenum: 4 for Trung ương 4. */
  readonly number?: number;
  /** 2 for "lần 2". */
  readonly session?: number;
  /** ISO date on which it sat. */
  readonly on?: string;
}

/**
 * Looks plenums of the Central Committee up: what "Nghị quyết Trung ương 4 khóa XIII" names.
 *
 * @param registry - where to look; `coreRegistry` has no plenums.
 * @param query - term, number, session, day.
 * @returns the rows in order of time: several where a plenum sat in parts, none where the registry knows none.
 * @example
 * ```ts
 * import { findPlenums, loadFullRegistry } from "vanban/registry";
 * const registry = await loadFullRegistry();
 * findPlenums(registry, { term: 13, number: 4 }).map((plenum) => plenum.start); // => ["2021-10-04"]
 * findPlenums(registry, { term: 8, number: 6 }).map((plenum) => plenum.session); // => [1, 2]
 * findPlenums(registry, { on: "2013-10-01" }).map((plenum) => plenum.number); // => [8]
 * ```
 */
export function findPlenums(registry: Registry, query: PlenumQuery): readonly PlenumEntry[] {
  return registry.plenums.filter(
    (row) =>
      (query.term === undefined || row.term === query.term) &&
      (query.number === undefined || row.number === query.number) &&
      (query.session === undefined || row.session === query.session) &&
      (query.on === undefined || satOn(row, query.on)),
  );
}

/** A plenum whose month alone is known sat on each day of it. */
function satOn(row: PlenumEntry, on: string): boolean {
  if (row.start === null || row.end === null) return false;
  return row.start <= on && on.slice(0, row.end.length) <= row.end;
}
