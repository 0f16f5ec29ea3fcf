import type { Citation } from "../../src/model/citation.js";
import type { Extraction } from "../../src/model/extraction.js";
import { documentTypes } from "../../src/model/registry/document-types.js";
import type { Span } from "../../src/model/span.js";
import { foldCode, foldEdtf, foldTitle, foldWords } from "./fold-gold.js";
import type { GoldCitation, GoldMention, GoldText } from "./gold-texts.js";

/** What is measured: F1 of the kinds of mention, accuracy of the fields of the citations that were found. */
export const measures = [
  "found",
  "span",
  "identity",
  "locators",
  "dates",
  "units",
  "conferences",
  "field date",
  "field issuer",
  "field term",
  "field title",
] as const;

/** One thing that is measured. */
export type Measure = (typeof measures)[number];

/** Scores between 0 and 1; what no text is annotated with is left out. */
export type Scores = Partial<Record<Measure, number>>;

/** Levels that are compared: tiểu mục and tiết are not annotated. */
const comparedLevels = ["part", "chapter", "section", "article", "clause", "point", "appendix"] as const;
/** Share of the longer of two names of a meeting that both must have in common. */
const COMMON_SHARE = 0.6;

type Outcome = "hit" | "extra" | "missed";
type Tally = (measure: Measure, outcome: Outcome) => void;

/**
 * Scores what is read in annotated texts, by the rules of the guide beside them.
 *
 * @param forms - only citations of these annotated forms are wanted; the others are neither wanted nor wrong.
 */
export function score(
  texts: readonly GoldText[],
  read: (text: string) => Extraction,
  forms: readonly GoldCitation["form"][] | null = null,
): Scores {
  const counts = new Map<Measure, Record<Outcome, number>>();
  const tally: Tally = (measure, outcome) => {
    const known = counts.get(measure) ?? { hit: 0, extra: 0, missed: 0 };
    counts.set(measure, { ...known, [outcome]: known[outcome] + 1 });
  };
  for (const gold of texts) scoreText(gold, read(gold.text), forms, tally);
  const scores: Scores = {};
  for (const measure of measures) {
    const count = counts.get(measure);
    if (count === undefined) continue;
    const { hit, extra, missed } = count;
    scores[measure] = measure.startsWith("field") ? hit / (hit + missed) : (2 * hit) / (2 * hit + extra + missed);
  }
  return scores;
}

function scoreText(
  gold: GoldText,
  found: Extraction,
  forms: readonly GoldCitation["form"][] | null,
  tally: Tally,
): void {
  scoreCitations(gold.citations, found.citations, forms, tally);
  const inCitation = (span: Span) => gold.citations.some((mention) => contains(mention, span));
  const dates = gold.dates?.filter((date) => !inCitation(date));
  const readDates = found.dates.filter(({ span }) => !inCitation(span));
  const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
  scoreMentions("dates", dates, readDates, tally, (mention, { span, date }) => {
    return sameSpan(mention, span) && foldEdtf(mention.edtf) === date.edtf;
  });
  scoreMentions("units", gold.units, found.units, tally, (mention, { span }) => sameSpan(mention, span));
  scoreMentions("conferences", gold.conferences, found.conferences, tally, (mention, { span }) => {
    const longer = Math.max(mention.end - mention.start, span.end - span.start);
    return mention.start === span.start && Math.min(mention.end, span.end) - span.start >= COMMON_SHARE * longer;
  });
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Each annotated mention takes the first one read that is the same. */
function scoreMentions<G extends GoldMention, M>(
  measure: Measure,
  wanted: readonly G[] | undefined,
  found: readonly M[],
  tally: Tally,
  same: (wanted: G, found: M) => boolean,
): void {
  if (wanted === undefined) return;
  const left = [...found];
  for (const mention of wanted) {
    const at = left.findIndex((candidate) => same(mention, candidate));
    if (at >= 0) left.splice(at, 1);
    if (mention.optional !== true) tally(measure, at >= 0 ? "hit" : "missed");
  }
  for (const _ of left) tally(measure, "extra");
}

/** Each annotated citation takes the one read that overlaps it most. */
function scoreCitations(
  wanted: readonly GoldCitation[],
  found: readonly Citation[],
  forms: readonly GoldCitation["form"][] | null,
  tally: Tally,
): void {
  const left = new Set(found.filter(({ form, locators }) => form !== "anaphoric" || locators.length > 0));
  for (const mention of wanted) {
    const best = mostOverlapping(mention, left);
    if (best !== null) left.delete(best);
    if (mention.optional === true || (forms !== null && !forms.includes(mention.form))) continue;
    tally("found", best === null ? "missed" : "hit");
    const places = (mention.locators ?? []).map(place);
    if (best === null) {
      tally("span", "missed");
      tally("identity", "missed");
      for (const _ of places) tally("locators", "missed");
      continue;
    }
    scorePair(mention, best, tally);
    scoreLocators(places, best.locators.map(place), tally);
  }
  for (const citation of left) {
    if (wanted.some((mention) => mention.form === "named" && contains(mention, citation.span))) continue;
    for (const measure of ["found", "span", "identity"] as const) tally(measure, "extra");
    for (const _ of citation.locators) tally("locators", "extra");
  }
}

function mostOverlapping(mention: GoldMention, candidates: ReadonlySet<Citation>): Citation | null {
  let best: Citation | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const common = Math.min(candidate.span.end, mention.end) - Math.max(candidate.span.start, mention.start);
    if (common <= most) continue;
    best = candidate;
    most = common;
  }
  return best;
}

function scorePair(wanted: GoldCitation, found: Citation, tally: Tally): void {
  const settle = (measure: "span" | "identity", right: boolean) => {
    if (right) return tally(measure, "hit");
    tally(measure, "extra");
    tally(measure, "missed");
  };
  settle("span", found.span.start === wanted.start && found.span.end === wanted.end);
  settle("identity", sameType(wanted, found) && sameCode(wanted, found));
  const field = (name: "date" | "issuer" | "term" | "title", value: string | null, fold: (text: string) => string) => {
    const want = wanted[name] ?? null;
    if ((want === null && value === null) || wanted.optionalFields?.includes(name) === true) return;
    tally(`field ${name}`, want !== null && value !== null && fold(want) === fold(value) ? "hit" : "missed");
  };
  const { form, issuedOn, issuer, tenure, subject, provenance } = found;
  field("date", form === "anaphoric" || provenance.issuedOn === "inferred" ? null : (issuedOn?.edtf ?? null), String);
  field("issuer", provenance.issuer === "inferred" ? null : (issuer?.text ?? null), foldWords);
  field("title", subject?.text ?? null, foldTitle);
  const term = tenure === null ? null : (tenure.roman ?? tenure.text);
  const named = wanted.term !== undefined && term !== null && foldWords(term).includes(foldWords(wanted.term));
  field("term", named ? (wanted.term as string) : term, foldWords);
}

function sameType(wanted: GoldCitation, found: Citation): boolean {
  if (wanted.type === undefined) return true;
  const type = documentTypes.find(({ id }) => id === found.documentType)?.vi;
  return type !== undefined && foldWords(type) === foldWords(wanted.type);
}

function sameCode(wanted: GoldCitation, found: Citation): boolean {
  if (wanted.code === undefined) return found.number === null;
  return found.number !== null && foldCode(found.number.canonical) === foldCode(wanted.code);
}

function place(locator: Partial<Record<(typeof comparedLevels)[number], string | null>>): string {
  return comparedLevels
    .filter((level) => locator[level])
    .map((level) => `${level} ${foldWords(locator[level] as string)}`)
    .join(", ");
}

function scoreLocators(wanted: readonly string[], found: readonly string[], tally: Tally): void {
  const left = [...found];
  for (const want of wanted) {
    const at = left.indexOf(want);
    if (at >= 0) left.splice(at, 1);
    tally("locators", at >= 0 ? "hit" : "missed");
  }
  for (const _ of left) tally("locators", "extra");
}
