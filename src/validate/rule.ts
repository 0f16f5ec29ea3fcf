import type { Citation } from "../model/citation.js";
import type { CivilDate } from "../model/civil-date.js";
import type { Diagnostic, Fix, Severity } from "../model/diagnostic.js";
import type { DocumentNumber } from "../model/document-number.js";
import type { DocumentTypeId } from "../model/registry/document-types.js";
import type { Span } from "../model/span.js";
import type { DateLayout } from "./date-layout.js";
import type { NumberLayout } from "./number-layout.js";
import type { RuleCode } from "./rule-codes.js";

/** Whose rules of form a document follows: of the Party, of administrative or of legal normative documents of the State. */
export const regimes = ["party", "state-admin", "state-legal"] as const;

/** One of the sets of rules of form. */
export type Regime = (typeof regimes)[number];

/** What is known of a rule besides its check: plain data. */
export interface RuleInfo {
  /** Stable code. */
  readonly code: RuleCode;
  /** Usual severity, before preset and options. */
  readonly severity: Severity;
  /** For whose documents it holds. */
  readonly regimes: readonly (Regime | "all")[];
  /** What it looks at. */
  readonly appliesTo: "number" | "date" | "citation";
  /** Act that has the rule. */
  readonly source: string;
  /** ISO date since when it is the rule, or `null`. */
  readonly validFrom: string | null;
  /** ISO date of its last day, or `null`. */
  readonly validTo: string | null;
  /** Whether it proposes a repair, and one that may be applied unasked. */
  readonly fix: "safe" | "unsafe" | null;
  /** `true` where the rule is silent unless `options.asOf` says what day it is. */
  readonly needsAsOf: boolean;
}

/** What a rule found. */
export interface Finding {
  /** The wrong characters (UTF-16 offsets into the caller's text); empty where something is missing. */
  readonly span: Span;
  /** Values for the message. */
  readonly params: Diagnostic["params"];
  /** Proposed repairs. */
  readonly fixes: readonly Fix[];
  /** A lower severity than the rule's own, where the finding is less sure than usual. */
  readonly severity?: Severity;
}

/** A rule: what is known of it, and its check. */
export interface Rule<C> extends RuleInfo {
  /** Finds the faults; never throws. */
  readonly check: (context: C) => readonly Finding[];
}

/** What every check may look at. */
export interface BaseContext {
  /** Whose rules apply, or `null` where that cannot be told. */
  readonly regime: Regime | null;
  /** `false` where the regime was concluded from the form alone, the body's code being unknown: then a rule only warns. */
  readonly certain: boolean;
  /** `true` where the caller said whose rules apply. */
  readonly stated: boolean;
  /** Day of issue of the document, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** The day on which is judged, or `null`. */
  readonly asOf: string | null;
}

/** A number as written. */
export interface NumberContext extends BaseContext {
  /** What was read. */
  readonly number: DocumentNumber;
  /** Where its parts stand. */
  readonly layout: NumberLayout;
  /** Type that a word before the number names, or `null`. */
  readonly documentType: DocumentTypeId | null;
}

/** A date as written. */
export interface DateContext extends BaseContext {
  /** What was read, or `null` for a day that no calendar has. */
  readonly date: CivilDate | null;
  /** Where its parts stand, or `null` for periods and dates in words. */
  readonly layout: DateLayout | null;
  /** Where it stands, without a place before it. */
  readonly span: Span;
  /** What the reader reported. */
  readonly reading: readonly Diagnostic[];
}

/** A citation as written. */
export interface CitationContext extends BaseContext {
  /** What was read. */
  readonly citation: Citation;
  /** Its number, or `null`. */
  readonly number: NumberContext | null;
}
