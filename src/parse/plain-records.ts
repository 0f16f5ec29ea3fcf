import type { Citation, UnitMention } from "../model/citation.js";
import type { Locator } from "../model/locator.js";
import type { Phrase, Span } from "../model/span.js";
import type { Draft } from "./draft.js";
import type { LocatorReading } from "./grammar/locators.js";
import type { OpenCitation } from "./resolve/writable.js";

/*
 * The records that results hold in great number, made by constructors that give plain objects. An engine that counts how long the objects of an
 * object literal live (V8's allocation sites) finds that those of one large text all live; from then on it lays those of every small text among the
 * old objects too, where each keeps what it points to until the next full collection. The objects of a constructor are not counted.
 * Dates stay literals: of a text that is nothing but dates all live, and none should be copied first.
 */

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type Maker<Given extends unknown[], T> = new (...given: Given) => T;

/** A constructor of plain objects: their prototype is that of `{}`. */
function plain<Given extends unknown[], T>(fill: (this: Writable<T>, ...given: Given) => void): Maker<Given, T> {
  fill.prototype = Object.prototype;
  return fill as unknown as Maker<Given, T>;
}

/** A span of the caller's text. */
export const PlainSpan: Maker<[start: number, end: number], Span> = plain(function (start, end) {
  this.start = start;
  this.end = end;
});

/** Words of the caller's text. */
export const PlainPhrase: Maker<[text: string, span: Span], Phrase> = plain(function (text, span) {
  this.text = text;
  this.span = span;
});

/** A mention of a body whose name is not looked up yet. */
export const PlainUnit: Maker<[text: string, span: Span], Writable<UnitMention>> = plain(function (text, span) {
  this.kind = "unit";
  this.text = text;
  this.span = span;
  this.unit = null;
  this.name = text;
});

/** A pinpoint. */
export const PlainLocator: Maker<[reading: LocatorReading, text: string, span: Span], Locator> = plain(
  function (reading, text, span) {
    this.appendix = reading.appendix;
    this.part = reading.part;
    this.chapter = reading.chapter;
    this.section = reading.section;
    this.subsection = reading.subsection;
    this.article = reading.article;
    this.clause = reading.clause;
    this.point = reading.point;
    this.item = reading.item;
    this.text = text;
    this.span = span;
  },
);

/** A citation whose antecedent and document are settled later. */
export const PlainCitation: Maker<
  [
    draft: Draft,
    text: string,
    span: Span,
    extent: Span,
    name: Citation["name"],
    issuedOn: Citation["issuedOn"],
    issuer: Citation["issuer"],
    tenure: Citation["tenure"],
    subject: Citation["subject"],
    locators: Citation["locators"],
    provenance: Citation["provenance"],
    parts: Citation["parts"],
    diagnostics: Citation["diagnostics"],
  ],
  OpenCitation
> = plain(function (
  { form, core },
  text,
  span,
  extent,
  name,
  issuedOn,
  issuer,
  tenure,
  subject,
  locators,
  provenance,
  parts,
  diagnostics,
) {
  this.kind = "citation";
  this.form = form;
  this.span = span;
  this.extent = extent;
  this.text = text;
  this.documentType = core.type;
  this.number = core.number;
  this.name = name;
  this.issuedOn = issuedOn;
  this.issuer = issuer;
  this.tenure = tenure;
  this.subject = subject;
  this.locators = locators;
  this.provenance = provenance;
  this.parts = parts;
  this.antecedent = null;
  this.antecedentReason = null;
  this.document = null;
  this.diagnostics = diagnostics;
});
