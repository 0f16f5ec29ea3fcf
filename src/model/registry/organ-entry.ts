import type { Unit } from "../unit.js";
import type { TableRow } from "./table-row.js";

/** A body that issues documents: a row of the tables of bodies. With `kind: "unit"` it is a `Unit`. */
export interface OrganEntry extends Omit<Unit, "kind"> {
  /** Name in English. */
  readonly en: string;
  /** Other writings of its codes, misspelt ones too. */
  readonly codeVariants: readonly string[];
  /** A body that every place has: its name is followed by the place, which also makes the id ("peoples-committee:son-la"). */
  readonly perPlace: boolean;
  /** Act, or text where the code was seen; where only a year of `validity` is known, its first or last day stands. */
  readonly source: string;
  /** `false` where neither an act nor a text with the code was seen. */
  readonly confirmed: boolean;
}

/** A body as a table writes it: what it leaves out there is not, or it holds for ever. */
export type OrganRow = TableRow<
  OrganEntry,
  "shortNames" | "codeVariants" | "perPlace" | "jurisdiction" | "validity" | "successors"
>;

/** A row with all its fields. */
export function organOf(row: OrganRow): OrganEntry {
  return {
    id: row.id,
    name: row.name,
    shortNames: row.shortNames ?? [],
    en: row.en,
    codes: row.codes,
    codeVariants: row.codeVariants ?? [],
    level: row.level,
    sphere: row.sphere,
    perPlace: row.perPlace ?? false,
    parent: row.parent,
    jurisdiction: row.jurisdiction ?? null,
    validity: row.validity ?? { from: null, to: null },
    successors: row.successors ?? [],
    source: row.source,
    confirmed: row.confirmed,
  };
}
