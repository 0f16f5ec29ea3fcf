import { foldUnitName } from "../model/fold-unit-name.js";
import type { OrganEntry } from "../model/registry/organ-entry.js";
import { remember } from "../model/remember.js";
import { emptyList } from "./empty-list.js";
import { fullUnitName } from "./full-unit-name.js";
import { splitLevel } from "./province-name.js";
import { knownUnit, type PlacedName, splitPlace } from "./unit-id.js";

/** What a name of a body means. */
interface UnitName {
  /** Id of the registry, or `null` where the body is not known. */
  readonly unit: string | null;
  /** The name in full. */
  readonly name: string;
}

/** What the names of bodies in one text mean. */
export class UnitNames {
  readonly known: Map<string, UnitName> = new Map();
  /** Names that say no place. */
  readonly bare: BareName[] = emptyList();
  /** Slugs of the places that names with one key say. */
  readonly placed: Map<string, Set<string>> = new Map();

  /** @param on - ISO date of the text, or `null`. */
  constructor(readonly on: string | null) {}
}

/** The meaning of a name as written in the text. */
export function meaningOf({ known, on }: UnitNames, written: string): UnitName {
  return known.get(written) ?? reading(readOn(written, on)).meaning;
}

/** Heads that say of whom a body is: "Ban Tuyên giáo Thành ủy", "Văn phòng UBND tỉnh". */
const anchors: readonly string[] = [
  "thành ủy",
  "tỉnh ủy",
  "thành đoàn",
  "tỉnh đoàn",
  "ủy ban nhân dân",
  "hội đồng nhân dân",
];

/** A name that says no place, to be looked up among those that do. */
interface BareName {
  readonly text: string;
  readonly organ: OrganEntry;
  readonly key: string;
}

/**
 * Reads the names of one text together. A name without place ("Thành ủy", "UBND tỉnh") is that of the province which the text names
 * with the same head, where it names exactly one: "Thành ủy" in a text with "Thành ủy Hà Nội" and no other "Thành ủy …".
 *
 * All names of the text are noted before this.
 */
export function settleNames({ known, bare, placed }: UnitNames): void {
  for (const { text, organ, key } of bare) {
    const [place, ...others] = placed.get(key) ?? [];
    if (place === undefined || place === UNKNOWN_PLACE || others.length > 0) continue;
    known.set(text, { unit: `${organ.id}:${place}`, name: (known.get(text) as UnitName).name });
  }
}

/** Notes a name of the text. */
export function noteName({ known, on, bare, placed }: UnitNames, text: string): void {
  if (known.has(text)) return;
  const { meaning, named, bareKey, placedKey, place } = reading(readOn(text, on));
  known.set(text, meaning);
  if (named === null) return;
  if (bareKey !== null) bare.push({ text, organ: named.organ, key: bareKey });
  else placed.set(placedKey, (placed.get(placedKey) ?? new Set()).add(place));
}

/** What a name says by itself, whatever else stands in the text. */
interface NameReading {
  readonly meaning: UnitName;
  readonly named: PlacedName | null;
  /** Key of a name that says no place, else `null`. */
  readonly bareKey: string | null;
  readonly placedKey: string;
  /** Slug of the place. */
  readonly place: string;
}

/** The name with the day on which it is read. */
function readOn(text: string, on: string | null): string {
  return `${on ?? ""}|${text}`;
}

const reading = remember((dayAndName: string): NameReading => {
  const bar = dayAndName.indexOf("|");
  const text = dayAndName.slice(bar + 1);
  const { folded, named } = wordsOf(text);
  const row = knownUnit(folded, bar === 0 ? null : dayAndName.slice(0, bar));
  const isListed = row !== null && !row.id.includes("/");
  return {
    meaning: isListed ? { unit: row.id, name: row.name } : { unit: row?.id ?? null, name: fullName(text) },
    named,
    bareKey: named !== null && isBare(named) ? keyOf(folded, named, named.kind) : null,
    placedKey: named === null ? "" : keyOf(folded, named, row === null ? named.kind : kindOfRow(row)),
    place: row?.id.split(":")[1] ?? UNKNOWN_PLACE,
  };
});

const fullName = remember(fullUnitName);

/** What does not depend on the day of the text. */
const wordsOf = remember((text: string) => {
  const folded = foldUnitName(text);
  return { folded, named: splitPlace(folded) };
});

const UNKNOWN_PLACE = "?";

/** "Thành ủy", "UBND tỉnh", "Sở Nội vụ": the head alone, or with its level only. */
function isBare({ organ, place, kind }: PlacedName): boolean {
  if (place !== "" && splitLevel(place).name !== "") return false;
  return kind !== null || organ.level === "province";
}

/** Names with the same key mean the same place where the text has only one. */
function keyOf(folded: string, { organ }: PlacedName, kind: PlacedName["kind"]): string {
  const anchor = anchors.find((head) => ` ${folded} `.includes(` ${head} `));
  return anchor === undefined && organ.level === "province" ? organ.id : `${anchor ?? organ.id} ${kind ?? ""}`;
}

function kindOfRow(row: OrganEntry): PlacedName["kind"] {
  return row.jurisdiction?.startsWith("Thành phố") === true ? "city" : "province";
}
