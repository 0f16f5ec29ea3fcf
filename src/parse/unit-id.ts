import { foldUnitName } from "../model/fold-unit-name.js";
import { lazy } from "../model/lazy.js";
import { organOfPlace } from "../model/organ-of-place.js";
import type { OrganEntry } from "../model/registry/organ-entry.js";
import { partyOrgans } from "../model/registry/party-organs.js";
import { type ProvinceEntry, provinces } from "../model/registry/provinces.js";
import { stateOrgans } from "../model/registry/state-organs.js";
import { isProvinceCity, placeKey, placeSlug, splitLevel } from "./province-name.js";

/** A name of a body that every place has, cut before its place. */
export interface PlacedName {
  readonly organ: OrganEntry;
  /** The folded name of the place, with its level word; "" where the name says no place. */
  readonly place: string;
  /** Whether the body or the level word is that of a tỉnh or of a thành phố; `null` where neither says. */
  readonly kind: "province" | "city" | null;
}

const PROVINCE_HEAD = /(?:tỉnh ủy|tỉnh đoàn| tỉnh)$/;
const CITY_HEAD = /(?:thành ủy|thành đoàn)$/;

interface KnownNames {
  readonly whole: ReadonlyMap<string, OrganEntry>;
  readonly placed: ReadonlyMap<string, OrganEntry>;
  readonly provinces: ReadonlyMap<string, readonly ProvinceEntry[]>;
}

const knownNames = lazy((): KnownNames => {
  const whole = new Map<string, OrganEntry>();
  const placed = new Map<string, OrganEntry>();
  for (const row of [...partyOrgans, ...stateOrgans]) {
    const names = row.perPlace ? placed : whole;
    for (const writing of [row.name, ...row.shortNames]) {
      const folded = foldUnitName(writing);
      if (!names.has(folded)) names.set(folded, row);
    }
  }
  const places = new Map<string, ProvinceEntry[]>();
  for (const row of provinces) {
    for (const key of new Set([row.name, ...row.spellings].map(placeKey)))
      places.set(key, [...(places.get(key) ?? []), row]);
  }
  return { whole, placed, provinces: places };
});

/**
 * The body of a name as written: a row of the registry, or the body of a place put together from the row of its kind and the place:
 * of a province ("peoples-committee:son-la"), or of a lower place whose province is said ("peoples-committee:ben-tre/huyen-ba-tri").
 *
 * @param folded - the name, folded by `foldUnitName`.
 * @param on - ISO date of the text, or `null`: a body that did not exist yet is not meant; one that has ended may be.
 */
export function knownUnit(folded: string, on: string | null): OrganEntry | null {
  const row = knownNames().whole.get(folded);
  if (row !== undefined) return on !== null && row.validity.from !== null && row.validity.from > on ? null : row;
  const named = splitPlace(folded);
  if (named === null || named.place === "") return null;
  const { name, kind } = splitLevel(named.place);
  const said = kind ?? named.kind;
  const rows = (knownNames().provinces.get(name) ?? []).filter((place) => said === null || place.kind === said);
  const province = provinceOn(rows, named.organ, on);
  if (province === null) return inProvince(folded, named, on);
  return said === "city" && !isProvinceCity(province, on) ? null : organOfPlace(named.organ, province);
}

const LOWER_LEVEL = /^(huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu) /;
const DISTRICT_LEVELS: readonly string[] = ["huyện", "quận", "thị xã", "thành phố"];

/** The body of a district or commune, where the name says the province too: "UBND huyện Ba Tri, tỉnh Bến Tre". */
function inProvince(folded: string, { organ, place }: PlacedName, on: string | null): OrganEntry | null {
  const level = LOWER_LEVEL.exec(place)?.[1];
  const cut = Math.max(place.lastIndexOf(", "), place.lastIndexOf(" tỉnh ") - 1);
  if (level === undefined || cut < 0 || organ.level === "province") return null;
  const outer = splitLevel(place.slice(cut + 2));
  const rows = knownNames().provinces.get(outer.name) ?? [];
  const province = provinceOn(
    rows.filter((row) => outer.kind === null || row.kind === outer.kind),
    organ,
    on,
  );
  if (province === null) return null;
  return {
    ...organ,
    id: `${organ.id}:${province.slug}/${placeSlug(place.slice(0, cut + 1))}`,
    name: folded,
    shortNames: [],
    level: DISTRICT_LEVELS.includes(level) ? "district" : "commune",
    perPlace: false,
    jurisdiction: place,
  };
}

/** Cuts the place off the name of a body that every place has; `null` for the names of other bodies. */
export function splitPlace(folded: string): PlacedName | null {
  const { placed } = knownNames();
  for (let end = folded.length; end > 0; end = folded.lastIndexOf(" ", end - 1)) {
    const head = folded.slice(0, end);
    const organ = placed.get(head);
    if (organ === undefined) continue;
    const place = folded.slice(end + 1);
    const level = place === "" ? null : splitLevel(place).kind;
    const own = PROVINCE_HEAD.test(head) ? "province" : CITY_HEAD.test(head) ? "city" : null;
    return { organ, place, kind: own ?? level };
  }
  return null;
}

/** The form of a province that is meant: one in which it had that body, begun by that day; of several the newest. */
function provinceOn(rows: readonly ProvinceEntry[], organ: OrganEntry, on: string | null): ProvinceEntry | null {
  let best: ProvinceEntry | null = null;
  for (const row of rows) {
    if (on !== null && row.validFrom !== null && row.validFrom > on) continue;
    if (isAfter(row.validFrom, organ.validity.to) || isAfter(organ.validity.from, row.validTo)) continue;
    if (best === null || isAfter(row.validFrom, best.validFrom ?? "")) best = row;
  }
  return best;
}

function isAfter(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day > other;
}
