import type { Registry } from "../model/registry/registry.js";
import type { YearRange } from "../model/tenure.js";
import { isValidOn } from "./is-valid-on.js";

/** What is known of a term; all that is given must hold. */
export interface TenureQuery {
  /** Whose term: the Central Committee of the Party, or the National Assembly. */
  readonly body: "party" | "assembly";
  /** 13 or "XIII". */
  readonly ordinal?: number | string;
  /** ISO date that falls into it. */
  readonly on?: string;
}

/** A term of office of a central body. */
export interface TenureEntry {
  /** Whose term. */
  readonly body: "party" | "assembly";
  /** Ordinal. */
  readonly ordinal: number;
  /** Ordinal in roman digits. */
  readonly roman: string;
  /** Years; neighbours share the year of the change. */
  readonly years: YearRange;
  /** ISO date since when its numbers run (Party) or its first session (National Assembly), as far as known. */
  readonly from: string;
  /** ISO date of the last day before the next term, or `null` for the last one of the table. */
  readonly to: string | null;
  /** Code of numbers ("QH15"), or `null` for the Party, whose numbers do not tell the term. */
  readonly code: string | null;
  /** Where it was seen. */
  readonly source: string;
  /** `false` where no text was seen. */
  readonly confirmed: boolean;
}

const DAY = 86_400_000;

/**
 * Looks a term of the Central Committee or of the National Assembly up by its ordinal or by a day in it: what a Party number
 * needs to be told from the same number of another term.
 *
 * @param registry - where to look; `coreRegistry` has no terms.
 * @param query - body, and ordinal or day.
 * @returns the term, or `null` where the registry knows none.
 * @example
 * ```ts
 * import { findTenure, loadFullRegistry } from "vanban/registry";
 * const registry = await loadFullRegistry();
 * findTenure(registry, { body: "party", on: "2017-10-25" })?.roman; // => "XII"
 * findTenure(registry, { body: "party", ordinal: "XIII" })?.years; // => { from: 2021, to: 2026 }
 * findTenure(registry, { body: "assembly", on: "2013-11-29" })?.code; // => "QH13"
 * findTenure(registry, { body: "assembly", ordinal: 40 }); // => null
 * ```
 */
export function findTenure(registry: Registry, query: TenureQuery): TenureEntry | null {
  const terms = query.body === "party" ? partyTerms(registry) : assemblyTerms(registry);
  return (
    terms.find(
      (term) =>
        (query.ordinal === undefined || term.ordinal === query.ordinal || term.roman === query.ordinal) &&
        isValidOn(term.from, term.to, query.on),
    ) ?? null
  );
}

function partyTerms(registry: Registry): readonly TenureEntry[] {
  const rows = registry.partyCongresses;
  const starts = rows.map((row) => row.numberingFrom ?? row.start);
  return rows.map((row, index) => ({
    body: "party",
    ordinal: row.ordinal,
    roman: row.roman,
    years: row.termYears,
    from: starts[index] as string,
    to: dayBefore(starts[index + 1]),
    code: null,
    source: row.source,
    confirmed: row.confirmed,
  }));
}

function assemblyTerms(registry: Registry): readonly TenureEntry[] {
  const rows = registry.assemblyTerms;
  const starts = rows.map((row) => row.openedOn ?? row.electedOn);
  return rows.map((row, index) => ({
    body: "assembly",
    ordinal: row.ordinal,
    roman: row.roman,
    years: row.years,
    from: starts[index] as string,
    to: dayBefore(starts[index + 1]),
    code: row.code,
    source: row.source,
    confirmed: row.confirmed,
  }));
}

function dayBefore(date: string | undefined): string | null {
  return date === undefined ? null : new Date(Date.parse(`${date}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}
