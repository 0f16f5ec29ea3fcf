import type { Phrase } from "./span.js";

/** Sphere of a body. */
export type UnitSphere =
  | "party"
  | "state"
  | "assembly"
  | "court"
  | "procuracy"
  | "front"
  | "massOrganization"
  | "army"
  | "other";

/** Level of a body. */
export type UnitLevel = "central" | "province" | "district" | "commune" | "base" | "any";

/** Days between which something exists. */
export interface Validity {
  /** ISO date of the first day, or `null` for of old. */
  readonly from: string | null;
  /** ISO date of the last day, or `null` where it still exists. */
  readonly to: string | null;
}

/** A body (cơ quan, đơn vị, tổ chức): an entity, not a mention. */
export interface Unit {
  /** Tag of the union of entities. */
  readonly kind: "unit";
  /** Stable id of the registry, or a composed one ("peoples-committee:son-la"). */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Usual short names. */
  readonly shortNames: readonly string[];
  /** Codes in number symbols. */
  readonly codes: readonly string[];
  /** Level. */
  readonly level: UnitLevel;
  /** Sphere. */
  readonly sphere: UnitSphere;
  /** Id of the superior body, or `null`. */
  readonly parent: string | null;
  /** Name of the place that it governs, or `null`. */
  readonly jurisdiction: string | null;
  /** Days between which it exists. */
  readonly validity: Validity;
  /** Ids of its successors. */
  readonly successors: readonly string[];
}

/** The body that issued a document, without a place in a text. */
export interface NamedIssuer {
  /** Name as best written. */
  readonly text: string;
  /** Id of the body where the name is known, else `null`. */
  readonly unit: string | null;
}

/** The body that issued a document or holds a meeting, as the text names it. */
export interface Issuer extends Phrase {
  /** Id of the body where the name is known, else `null`. */
  readonly unit: string | null;
}
