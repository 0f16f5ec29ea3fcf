import { foldUnitName } from "../model/fold-unit-name.js";
import { organOfPlace } from "../model/organ-of-place.js";
import type { OrganEntry } from "../model/registry/organ-entry.js";
import type { Registry } from "../model/registry/registry.js";
import { findProvince, type ProvinceQuery } from "./find-province.js";
import { isValidOn } from "./is-valid-on.js";
import { perRow } from "./per-row.js";

/** What is known of a body; all that is given must hold. */
export interface UnitQuery {
  /** Id ("ministry-of-finance"), with a province behind a colon for a body of a place ("peoples-committee:son-la"). */
  readonly id?: string;
  /** Code of number symbols, or another writing of one ("BNNMT", "BGD&ĐT"). */
  readonly code?: string;
  /** Name or short name, in any letter case and tone placing; for a body of a province with the place ("UBND tỉnh Sơn La"). */
  readonly name?: string;
  /** ISO date on which it exists. */
  readonly on?: string;
}

/** Bodies that only a province has, and those that only a city has. */
const PROVINCE_HEAD = /(?:Tỉnh ủy|Tỉnh đoàn| tỉnh)$/;
const CITY_HEAD = /(?:Thành ủy|Thành đoàn)$/;

/** Name and short names, folded. */
const writingsOf = perRow((row: OrganEntry): readonly string[] => [row.name, ...row.shortNames].map(foldUnitName));

/**
 * Looks bodies up by id, code, name and day. Bodies of provinces are put together from the table of bodies and that of provinces.
 *
 * @param registry - where to look; `coreRegistry` has no bodies.
 * @param query - at least one of id, code and name; the day alone gives all bodies of that day.
 * @returns the rows in the order of the table: several where a code is shared ("TW"), none where the registry knows none.
 * @example
 * ```ts
 * import { findUnits, loadFullRegistry } from "vanban/registry";
 * const registry = await loadFullRegistry();
 * findUnits(registry, { code: "TW" }).map((unit) => unit.id); // => ["central-committee", "politburo", "secretariat"]
 * findUnits(registry, { code: "BGTVT", on: "2025-03-01" }); // => []
 * findUnits(registry, { name: "UBND tỉnh Sơn La" }).map((unit) => unit.id); // => ["peoples-committee:son-la"]
 * findUnits(registry, { id: "city-party-committee:ha-noi" }).map((unit) => unit.name); // => ["Thành ủy Hà Nội"]
 * ```
 */
export function findUnits(registry: Registry, query: UnitQuery): readonly OrganEntry[] {
  const name = query.name === undefined ? null : foldUnitName(query.name);
  const listed = registry.organs.filter((row) => fits(row, query) && (name === null || writingsOf(row).includes(name)));
  return [...listed, ...ofPlace(registry, query, name).filter((row) => fits(row, query))];
}

function fits(row: OrganEntry, query: UnitQuery): boolean {
  if (!isValidOn(row.validity.from, row.validity.to, query.on)) return false;
  if (query.id !== undefined && row.id !== query.id) return false;
  return query.code === undefined || row.codes.includes(query.code) || row.codeVariants.includes(query.code);
}

/** The bodies of the province that the id or the name tells. */
function ofPlace(registry: Registry, query: UnitQuery, name: string | null): readonly OrganEntry[] {
  const on = query.on === undefined ? {} : { on: query.on };
  if (query.id !== undefined) {
    const [id, place] = query.id.split(":");
    return place === undefined ? [] : placed(registry, (row) => row.id === id, { id: place, ...on });
  }
  if (name === null) return [];
  const head = longestHead(registry, name);
  if (head === "") return [];
  return placed(registry, (row) => writingsOf(row).includes(head), { name: name.slice(head.length + 1), ...on });
}

/** The longest name of a body of places that begins the name: "ban tuyên giáo thành ủy" in "… thành ủy hà nội". */
function longestHead(registry: Registry, name: string): string {
  let head = "";
  for (const row of registry.organs) {
    if (!row.perPlace) continue;
    for (const writing of writingsOf(row)) {
      if (writing.length > head.length && name.startsWith(`${writing} `)) head = writing;
    }
  }
  return head;
}

function placed(registry: Registry, takes: (row: OrganEntry) => boolean, place: ProvinceQuery): readonly OrganEntry[] {
  return registry.organs
    .filter((row) => row.perPlace && takes(row))
    .flatMap((row) => {
      const kind = PROVINCE_HEAD.test(row.name) ? "province" : CITY_HEAD.test(row.name) ? "city" : undefined;
      const province = findProvince(registry, kind === undefined ? place : { ...place, kind });
      return province === null ? [] : [organOfPlace(row, province)];
    });
}
