import { foldUnitName } from "../model/fold-unit-name.js";
import type { ProvinceEntry } from "../model/registry/provinces.js";
import { provinces } from "../model/registry/provinces.js";
import type { Unit } from "../model/unit.js";
import { toAscii } from "./ascii.js";
import { centralBodies } from "./issuer-english.js";

/** How a body is named. */
export interface UnitFormat {
  /**
   * `full`: "Ủy ban nhân dân tỉnh Sơn La". `short`: the usual short name, "UBND tỉnh Sơn La". `code`: the code in number symbols, "UBND".
   * A body without short name or code is given by its full name. Default `full`.
   */
  readonly form?: "full" | "short" | "code";
  /** Language of the full name. Default `vi`. */
  readonly language?: "vi" | "en";
}

/** A body, with its English name where it comes from the registry. */
export interface NamedUnit extends Pick<Unit, "name" | "shortNames" | "codes" | "jurisdiction"> {
  /** Name in English, without the place. */
  readonly en?: string;
}

/**
 * Names a body. The full and the short name of every body of the registry are read back by `parseUnitName`.
 *
 * @param unit - a `Unit`, or a row of `findUnits`, which knows the English name too.
 * @returns the name; in English the Vietnamese name where no translation is known.
 * @example
 * ```ts
 * import { formatUnit } from "vanban/format";
 * import { parseUnitNameOrThrow } from "vanban/parse";
 * const unit = parseUnitNameOrThrow("Uỷ ban nhân dân tỉnh Sơn La");
 * formatUnit(unit); // => "Ủy ban nhân dân tỉnh Sơn La"
 * formatUnit(unit, { form: "short" }); // => "UBND tỉnh Sơn La"
 * formatUnit(unit, { form: "code" }); // => "UBND"
 * formatUnit(parseUnitNameOrThrow("Bộ Y tế"), { language: "en" }); // => "Ministry of Health"
 * ```
 */
export function formatUnit(unit: NamedUnit, options: UnitFormat = {}): string {
  const { form = "full", language = "vi" } = options;
  if (form === "code") return unit.codes[0] ?? unit.name;
  if (form === "short") return unit.shortNames.find((name) => name.length < unit.name.length) ?? unit.name;
  return language === "en" ? englishName(unit) : unit.name;
}

function englishName(unit: NamedUnit): string {
  const name = unit.en ?? centralBodies[foldUnitName(unit.name)];
  if (name === undefined) return unit.name;
  const place = provinces.find((row: ProvinceEntry) => row.fullName === unit.jurisdiction);
  if (place === undefined) return name;
  return `${name} of ${place.en[0] ?? toAscii(place.name)} ${place.kind === "city" ? "City" : "Province"}`;
}
