import type { Assignment } from "./assignment.js";
import type { Citation, ConferenceMention, DateMention, UnitMention } from "./citation.js";
import type { CivilDate } from "./civil-date.js";
import type { Diagnostic } from "./diagnostic.js";
import type { DocumentNumber } from "./document-number.js";
import type { DocumentTypeId } from "./registry/document-types.js";
import type { Relation } from "./relation.js";
import type { Tenure } from "./tenure.js";
import type { NamedIssuer } from "./unit.js";

/** A document that a text cites, merged over all its mentions. */
export interface CitedDocument {
  /** Tag. */
  readonly kind: "document";
  /** Stable key made of the known fields; see `documentKey` of `vanban/format`. */
  readonly key: string;
  /** `false` where the key lacks what identifies the document (issuer, year or term). */
  readonly exact: boolean;
  /** Type, or `null`. */
  readonly documentType: DocumentTypeId | null;
  /** Number and symbol, or `null`. */
  readonly number: DocumentNumber | null;
  /** Name, or `null`. */
  readonly name: string | null;
  /** Day of issue, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body as best written, or `null`. */
  readonly issuer: NamedIssuer | null;
  /** Term of the issuing body, or `null`. */
  readonly tenure: Tenure | null;
  /** What it is about, or `null`. */
  readonly subject: string | null;
  /** For each field: the citation (index) that gave it. */
  readonly provenance: Readonly<Record<string, number>>;
  /** Indices into `citations`, in text order. */
  readonly mentions: readonly number[];
}

/** Everything that was read in a text: plain JSON data, the same bytes every run. */
export interface Extraction {
  /** Mentions of particular documents, in text order. */
  readonly citations: readonly Citation[];
  /** Every date and period, in text order. */
  readonly dates: readonly DateMention[];
  /** Every named body, in text order. */
  readonly units: readonly UnitMention[];
  /** Every particular meeting, in text order. */
  readonly conferences: readonly ConferenceMention[];
  /** Enumerated tasks, in text order. */
  readonly assignments: readonly Assignment[];
  /** The distinct documents cited. */
  readonly documents: readonly CitedDocument[];
  /** What the text says of how they relate. */
  readonly relations: readonly Relation[];
  /** Findings about the text as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}
