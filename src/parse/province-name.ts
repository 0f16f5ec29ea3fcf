import { foldName } from "../model/fold-name.js";
import type { ProvinceEntry } from "../model/registry/provinces.js";

const LEVEL = /^(?:(tỉnh)|thành phố|tp\.?|thủ đô)(?: |$)/;
const DASHES = /\s*[-–]\s*/g;
/** Cities that were first cities of a province of the same or another name: without a day it is not known which is meant. */
const risenCities: readonly string[] = ["bac-ninh", "hue"];

/** The folded name of a province for look-up, all dashes alike and without its level word. */
export function placeKey(name: string): string {
  return splitLevel(foldName(name)).name;
}

/** Cuts the level word off a folded name: "tỉnh sơn la". */
export function splitLevel(folded: string): { readonly name: string; readonly kind: "province" | "city" | null } {
  const plain = folded.replace(DASHES, " ");
  const level = LEVEL.exec(plain);
  if (level === null) return { name: plain, kind: null };
  return { name: plain.slice(level[0].length), kind: level[1] === undefined ? "city" : "province" };
}

/** A folded name in ASCII and hyphens, as ids are made with it: "huyen-ba-tri". */
export function placeSlug(folded: string): string {
  return folded
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * Whether "thành phố X" is the city of that row and not a city of a province.
 *
 * @param on - ISO date of the text, or `null`.
 */
export function isProvinceCity(row: ProvinceEntry, on: string | null): boolean {
  return on !== null || !risenCities.includes(row.slug);
}
