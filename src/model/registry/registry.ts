import type { DocumentTypeEntry } from "./document-types.js";
import type { NamedLawEntry } from "./named-laws.js";
import type { NumberShape } from "./number-shapes.js";
import type { OrganEntry } from "./organ-entry.js";
import type { ProvinceEntry } from "./provinces.js";
import type { AssemblyTermEntry, PartyCongressEntry, PlenumEntry } from "./tenures.js";

/** The tables of facts together: plain data, which a caller may extend. */
export interface Registry {
  /** Day of the data, "2026.11.29"; a merged registry says what it was merged with. */
  readonly version: string;
  /** Types of documents. */
  readonly documentTypes: readonly DocumentTypeEntry[];
  /** Families of numbers. */
  readonly numberShapes: readonly NumberShape[];
  /** Bodies of state, Party, Front and mass organizations. */
  readonly organs: readonly OrganEntry[];
  /** Provinces and cities, each period a row. */
  readonly provinces: readonly ProvinceEntry[];
  /** Laws and other documents that are cited by name. */
  readonly namedLaws: readonly NamedLawEntry[];
  /** National congresses of the Party. */
  readonly partyCongresses: readonly PartyCongressEntry[];
  /** Plenums of the Central Committee. */
  readonly plenums: readonly PlenumEntry[];
  /** Terms of the National Assembly. */
  readonly assemblyTerms: readonly AssemblyTermEntry[];
}
