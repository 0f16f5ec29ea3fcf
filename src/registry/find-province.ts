import { foldName } from "../model/fold-name.js";
import type { ProvinceEntry } from "../model/registry/provinces.js";
import type { Registry } from "../model/registry/registry.js";
import { isValidOn } from "./is-valid-on.js";
import { perRow } from "./per-row.js";

/** What is known of a province; all that is given must hold. */
export interface ProvinceQuery {
  /** Id of the row, or slug of the name. */
  readonly id?: string;
  /** Name, also in English or without diacritics; a level word before it ("tỉnh", "TP.") counts as `kind`. */
  readonly name?: string;
  /** Tỉnh or city. */
  readonly kind?: "province" | "city";
  /** Code in the statistical list; one code can be two provinces, so give the day too. */
  readonly code?: string;
  /** ISO date on which it exists in that form. */
  readonly on?: string;
}

const LEVEL = /^(?:(tỉnh)|thành phố|tp\.?|thủ đô) ?/;
const DASHES = /\s*[-–]\s*/g;

/** Every writing of the name, folded. */
const keysOf = perRow((row: ProvinceEntry): readonly string[] =>
  [row.name, ...row.spellings, row.ascii, ...row.en].map(placeKey),
);

/**
 * Looks a province or city up. Without a day the newest form of the name is taken.
 *
 * @param registry - where to look; `coreRegistry` has no provinces.
 * @param query - id, name, code, day.
 * @returns the row, or `null` where the registry knows none for that day.
 * @example
 * ```ts
 * import { findProvince, loadFullRegistry } from "vanban/registry";
 * const registry = await loadFullRegistry();
 * findProvince(registry, { name: "BẮC NINH" })?.fullName; // => "Thành phố Bắc Ninh"
 * findProvince(registry, { name: "tỉnh Bắc Ninh" })?.validTo; // => "2026-09-19"
 * findProvince(registry, { name: "Hoà Bình" })?.mergedInto; // => "phu-tho-2025"
 * findProvince(registry, { name: "Hà Giang", on: "2026-01-01" }); // => null
 * findProvince(registry, { code: "15", on: "2025-06-30" })?.name; // => "Yên Bái"
 * ```
 */
export function findProvince(registry: Registry, query: ProvinceQuery): ProvinceEntry | null {
  const name = query.name === undefined ? null : placeKey(query.name);
  const kind = query.kind ?? (query.name === undefined ? null : kindOf(query.name));
  let newest: ProvinceEntry | null = null;
  for (const row of registry.provinces) {
    if (!isValidOn(row.validFrom, row.validTo, query.on)) continue;
    if (query.id !== undefined && row.id !== query.id && row.slug !== query.id) continue;
    if (query.code !== undefined && row.code !== query.code) continue;
    if (kind !== null && row.kind !== kind) continue;
    if (name !== null && !keysOf(row).includes(name)) continue;
    if (row.id === query.id) return row;
    if (newest === null || (row.validFrom ?? "") > (newest.validFrom ?? "")) newest = row;
  }
  return newest;
}

/** What the level word before a name says, or `null` where there is none. */
function kindOf(name: string): "province" | "city" | null {
  const level = LEVEL.exec(foldName(name));
  if (level === null) return null;
  return level[1] === undefined ? "city" : "province";
}

/** A name without its level word, folded, all dashes alike. */
function placeKey(text: string): string {
  return foldName(text).replace(DASHES, " ").replace(LEVEL, "");
}
