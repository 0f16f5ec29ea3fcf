import type { CivilDate } from "./civil-date.js";
import type { Conference } from "./conference.js";
import type { Diagnostic } from "./diagnostic.js";
import type { DocumentNumber } from "./document-number.js";
import type { Locator } from "./locator.js";
import type { DocumentTypeId } from "./registry/document-types.js";
import type { Phrase, Span } from "./span.js";
import type { Tenure } from "./tenure.js";
import type { Issuer } from "./unit.js";

/** Forms of citation. */
export const citationForms = ["full", "number", "named", "anaphoric", "self"] as const;

/**
 * How a document is cited: `full` with number and symbol; `number` with a number but no symbol ("Nghị quyết 34");
 * `named` without number ("Luật Đất đai năm 2013"); `anaphoric` ("Nghị định này"); `self` the text's own number in its letterhead.
 */
export type CitationForm = (typeof citationForms)[number];

/** Fields of a citation that a text may write and the library may infer. */
export const citationFields = [
  "documentType",
  "number",
  "name",
  "issuedOn",
  "issuer",
  "tenure",
  "subject",
  "locators",
] as const;

/** A field of a citation. */
export type CitationField = (typeof citationFields)[number];

/** Whether a field stands in the text beside this mention, or was concluded from elsewhere. */
export type FieldSource = "written" | "inferred";

/** One mention of one particular document in a text. */
export interface Citation {
  /** Tag of the union of mentions. */
  readonly kind: "citation";
  /** How the document is cited. */
  readonly form: CitationForm;
  /** The core: type word (or "số", or the number) to the end of the number and symbol, or of the name. */
  readonly span: Span;
  /** Everything that belongs to the mention: locators, core, date, issuer, subject. */
  readonly extent: Span;
  /** The slice of the text at `span`. */
  readonly text: string;
  /** Type of the document, or `null` where neither word nor code tells. */
  readonly documentType: DocumentTypeId | null;
  /** Number and symbol, or `null`. */
  readonly number: DocumentNumber | null;
  /** Name of a document cited by name ("Luật Đất đai"), or `null`. */
  readonly name: string | null;
  /** Day of issue, possibly partial, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body, or `null`. */
  readonly issuer: Issuer | null;
  /** Term of the issuing body, or `null`. */
  readonly tenure: Tenure | null;
  /** What the document is about (trích yếu), or `null`. */
  readonly subject: Phrase | null;
  /** Pinpoints, in text order. */
  readonly locators: readonly Locator[];
  /** For each field present: written here, or inferred. */
  readonly provenance: Readonly<Partial<Record<CitationField, FieldSource>>>;
  /** For each field written here: where. */
  readonly parts: Readonly<Partial<Record<CitationField, Span>>>;
  /** Index into `citations` of the mention that this one leans on, or `null`. */
  readonly antecedent: number | null;
  /** Why that antecedent was taken (reason code), or why none ("ambiguous", "unknown"), or `null`. */
  readonly antecedentReason: string | null;
  /** Index into `documents`, or `null` where it could not be resolved. */
  readonly document: number | null;
  /** What was repaired or is doubtful. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One expression of a point or period of time. */
export interface DateMention {
  /** Tag of the union of mentions. */
  readonly kind: "date";
  /** Where it stands. */
  readonly span: Span;
  /** The slice of the text at `span`. */
  readonly text: string;
  /** What is written. */
  readonly date: CivilDate;
  /** Completed with `options.reference` where the text leaves parts out (an inference), or `null`. */
  readonly resolved: CivilDate | null;
  /** What was repaired or is doubtful. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One naming of a body. */
export interface UnitMention {
  /** Tag of the union of mentions. */
  readonly kind: "unit";
  /** Where it stands. */
  readonly span: Span;
  /** The slice of the text at `span`. */
  readonly text: string;
  /** Id of the body where the name is known, else `null`. */
  readonly unit: string | null;
  /** The name in full, normalised writing ("Ủy ban nhân dân tỉnh Sơn La"). */
  readonly name: string;
}

/** One naming of a particular meeting. */
export interface ConferenceMention {
  /** Tag of the union of mentions. */
  readonly kind: "conference";
  /** Where it stands. */
  readonly span: Span;
  /** The slice of the text at `span`. */
  readonly text: string;
  /** What is known of it. */
  readonly conference: Conference;
}
