import type { OrganEntry } from "../model/registry/organ-entry.js";
import { partyOrgans } from "../model/registry/party-organs.js";
import { stateOrgans } from "../model/registry/state-organs.js";
import { isPartyOrgan, isTypeCode } from "../parse/grammar/known-codes.js";

/** Rows of the registry by code; by other writings of a code apart, which are too short or too old to decide anything. */
interface OrganTables {
  readonly codes: ReadonlyMap<string, readonly OrganEntry[]>;
  readonly variants: ReadonlySet<string>;
}

let tables: OrganTables | null = null;

function organTables(): OrganTables {
  if (tables === null) {
    const codes = new Map<string, OrganEntry[]>();
    const variants = new Set<string>();
    for (const organ of [...stateOrgans, ...partyOrgans]) {
      for (const code of organ.codes) codes.set(code, [...(codes.get(code) ?? []), organ]);
      for (const code of organ.codeVariants) variants.add(code);
    }
    tables = { codes, variants };
  }
  return tables;
}

function rowsOf(code: string): readonly OrganEntry[] {
  return organTables().codes.get(code) ?? [];
}

/** Codes of Party committees are made of ĐU and the body: ĐUQH, ĐUBTC. */
const partyCommittee = "ĐU";

/**
 * Whose body has that code, where the code decides it.
 *
 * @returns `null` for a code that is unknown, that several spheres use, or that belongs to a mass organization.
 */
export function sphereOf(organ: string): "party" | "state" | null {
  if (isPartyOrgan(organ) || organ.startsWith(partyCommittee)) return "party";
  const rows = rowsOf(organ);
  const mixed = rows.some(({ sphere }) => sphere === "party" || sphere === "front" || sphere === "massOrganization");
  return rows.length === 0 || mixed ? null : "state";
}

/** `true` where the registry has the code for Party bodies only (HNTW, ĐH, BCĐ), which may mean other bodies as well. */
export function isPartyByTable(organ: string): boolean {
  const rows = rowsOf(organ);
  return rows.length > 0 && rows.every(({ sphere }) => sphere === "party");
}

/** `true` for a body's code that is in the registry. */
export function isKnownOrgan(organ: string): boolean {
  return sphereOf(organ) !== null || rowsOf(organ).length > 0 || organTables().variants.has(organ);
}

/** `true` for an abbreviation of a document type that is in the registry. */
export function isKnownType(code: string): boolean {
  return isTypeCode(code);
}

/** Last day of a body that has ended, by its code; `null` where one with that code still is. */
export function lastDayOf(organ: string): string | null {
  const days = rowsOf(organ).map(({ validity }) => validity.to);
  return days.includes(null) ? null : (days.sort().at(-1) ?? null);
}
