import { foldUnitName } from "../model/fold-unit-name.js";
import type { OrganEntry } from "../model/registry/organ-entry.js";
import type { ParseResult } from "../model/result.js";
import type { Unit, UnitLevel, UnitSphere } from "../model/unit.js";
import { unitOfOrgan } from "../model/unit-of-organ.js";
import { VanbanError } from "../model/vanban-error.js";
import { normalizationDiagnostics, requireString } from "./diagnostics.js";
import { failure } from "./failure.js";
import { fullUnitName } from "./full-unit-name.js";
import { readUnit } from "./grammar/unit.js";
import { normalize } from "./normalize.js";
import { placeSlug } from "./province-name.js";
import { FIRST } from "./token-marks.js";
import { tokenize } from "./tokenize.js";
import { endAt, isEmpty, startAt } from "./tokens.js";
import { splitPlace } from "./unit-id.js";
import { unitOfName } from "./unit-of-name.js";
import { triggers } from "./vocabulary.js";

/** Options of `parseUnitName`. */
export interface UnitNameOptions {
  /** ISO date for which the name is meant: a name can be two provinces, before and after 01/7/2025. Without it the newest is taken. */
  readonly on?: string;
}

/**
 * Reads a whole string as the name of a body: of the registry in any of its writings ("Bộ GD&ĐT"), of a place ("UBND tỉnh Sơn La",
 * "Thành ủy Hà Nội", "UBND huyện Ba Tri, tỉnh Bến Tre"), or any other name that the grammar of bodies takes.
 *
 * A body that no row knows is no error: its id is made of its name, its codes and dates are not known.
 *
 * @param text - for example "UBND TP. Hà Nội".
 * @returns the body, or why not.
 * @throws TypeError where `text` is no string.
 * @example
 * ```ts
 * import { parseUnitName } from "vanban/parse";
 * const result = parseUnitName("UBND TP. Hà Nội");
 * result.ok && result.value.id; // => "peoples-committee:ha-noi"
 * result.ok && result.value.name; // => "Ủy ban nhân dân thành phố Hà Nội"
 * parseUnitName("Phòng GD-ĐT huyện Mường Tè").ok; // => true
 * parseUnitName("ngày mai").diagnostics[0]?.code; // => "parse/not-recognised"
 * ```
 */
export function parseUnitName(text: string, options: UnitNameOptions = {}): ParseResult<Unit> {
  requireString(text, "parseUnitName");
  triggers();
  const source = normalize(text);
  const tokens = tokenize(source.text);
  if (isEmpty(tokens)) return failure("parse/empty", source.runs, 0, source.text.length);
  const notes = normalizationDiagnostics(text, source.runs);
  const known = unitOfName(source.text, options.on ?? null) ?? kindOfBody(source.text);
  if (known !== null) return { ok: true, value: known, diagnostics: notes };
  const reading = readUnit(tokens, FIRST, true);
  if (reading === null) return failure("parse/not-recognised", source.runs, startAt(tokens, FIRST), source.text.length);
  if (reading.end < tokens.end)
    return failure("parse/trailing-text", source.runs, startAt(tokens, reading.end), source.text.length);
  const name = source.text.slice(startAt(tokens, FIRST), endAt(tokens, reading.end - 1));
  return { ok: true, value: unlistedUnit(name), diagnostics: notes };
}

/**
 * Reads like `parseUnitName` and gives the body itself.
 *
 * @param text - for example "Bộ Tài chính".
 * @throws VanbanError where the string names no body; TypeError where it is no string.
 * @example
 * ```ts
 * import { parseUnitNameOrThrow } from "vanban/parse";
 * parseUnitNameOrThrow("TAND tối cao").codes; // => ["TANDTC"]
 * ```
 */
export function parseUnitNameOrThrow(text: string, options: UnitNameOptions = {}): Unit {
  const result = parseUnitName(text, options);
  if (!result.ok) throw new VanbanError(`Not a body: ${JSON.stringify(text.slice(0, 80))}`, result.diagnostics);
  return result.value;
}

/** "Ủy ban nhân dân", "Tỉnh ủy": the row itself, a body that every place has. */
function kindOfBody(text: string): Unit | null {
  const named = splitPlace(foldUnitName(text));
  return named === null || named.place !== "" ? null : unitOfOrgan(named.organ);
}

const LEVELS: readonly (readonly [RegExp, UnitLevel])[] = [
  [/(?:^| )(?:trung ương|việt nam|quốc gia)(?: |$)/, "central"],
  [/(?:^| )(?:xã|phường|thị trấn|đặc khu)(?: |$)/, "commune"],
  [/(?:^| )(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy)(?: |$)/, "district"],
  [/(?:^| )(?:tỉnh|tỉnh ủy|thành ủy|sở)(?: |$)/, "province"],
];
const SPHERES: readonly (readonly [RegExp, UnitSphere])[] = [
  [/(?:^| )(?:đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng đoàn|cán sự)(?: |$)/, "party"],
  [/^(?:hội đồng nhân dân|thường trực hội đồng nhân dân)(?: |$)/, "assembly"],
  [/^(?:tòa án|hội đồng thẩm phán)(?: |$)/, "court"],
  [/^(?:viện kiểm sát)(?: |$)/, "procuracy"],
  [/mặt trận tổ quốc/, "front"],
  [/^(?:đoàn thanh niên|hội (?!đồng)|liên đoàn|công đoàn|tỉnh đoàn|thành đoàn|huyện đoàn)/, "massOrganization"],
  [/quân sự|biên phòng|bộ đội|^(?:quân|sư đoàn|trung đoàn|bộ tư lệnh)/, "army"],
  [/^(?:ủy ban nhân dân|bộ|sở|cục|tổng cục|phòng|chi cục|công an|thanh tra|văn phòng)(?: |$)/, "state"],
];

/** A body that no row lists: what its name says. */
function unlistedUnit(written: string): Unit {
  const name = fullUnitName(written);
  const folded = foldUnitName(name);
  const named: OrganEntry | null = splitPlace(folded)?.organ ?? null;
  return {
    kind: "unit",
    id: placeSlug(folded),
    name,
    shortNames: [],
    codes: named?.codes ?? [],
    level: LEVELS.find(([pattern]) => pattern.test(folded))?.[1] ?? "any",
    sphere: named?.sphere ?? SPHERES.find(([pattern]) => pattern.test(folded))?.[1] ?? "other",
    parent: null,
    jurisdiction: null,
    validity: { from: null, to: null },
    successors: [],
  };
}
