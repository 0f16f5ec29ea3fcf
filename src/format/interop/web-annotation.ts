import type { Annotatable, AnnotatedMentions } from "../annotate.js";
import { formatCitation } from "../citation.js";
import { documentIri } from "../document-iri.js";

/** A body that says something of the mention in words. */
export interface WebAnnotationText {
  /** Class of the model. */
  readonly type: "TextualBody";
  /** `tagging`: the kind of mention; `describing`: how it is normally written. */
  readonly purpose: "tagging" | "describing";
  /** The words. */
  readonly value: string;
  /** Media type of the words. */
  readonly format: "text/plain";
}

/** A body that gives the address of the document that is mentioned. */
export interface WebAnnotationResource {
  /** Class of the model. */
  readonly type: "SpecificResource";
  /** Why it is there. */
  readonly purpose: "identifying";
  /** The address, as `documentIri` gives it. */
  readonly source: string;
}

/** A body of a web annotation. */
export type WebAnnotationBody = WebAnnotationText | WebAnnotationResource;

/** A stretch of a text by its place. */
export interface TextPositionSelector {
  /** Class of the model. */
  readonly type: "TextPositionSelector";
  /** Unicode code points before it. */
  readonly start: number;
  /** Unicode code points before its end. */
  readonly end: number;
}

/** A stretch of a text by its words and what stands beside them. */
export interface TextQuoteSelector {
  /** Class of the model. */
  readonly type: "TextQuoteSelector";
  /** The words. */
  readonly exact: string;
  /** What stands before them, at most 32 UTF-16 units. */
  readonly prefix: string;
  /** What stands behind them, at most 32 UTF-16 units. */
  readonly suffix: string;
}

/** The stretch that is annotated. */
export interface WebAnnotationTarget {
  /** Address of the text. */
  readonly source: string;
  /** Two ways to the same place. */
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** One annotation of the W3C Web Annotation Data Model. */
export interface WebAnnotation {
  /** Context of JSON-LD. */
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  /** Address of the text with the kind of mention and its place: "…#citation-7-33". */
  readonly id: string;
  /** Class of the model. */
  readonly type: "Annotation";
  /** Why it was made. */
  readonly motivation: "identifying";
  /** What is said of the mention. */
  readonly body: readonly WebAnnotationBody[];
  /** Where it stands. */
  readonly target: WebAnnotationTarget;
}

/** UTF-16 units of context on each side of a quotation. */
const CONTEXT = 32;

/**
 * Turns the mentions of a text into annotations of the W3C Web Annotation Data Model.
 *
 * Each says what kind of mention it is, how it is normally written (a citation in short, a date in EDTF, a body by its name) and, for a document that is
 * told apart for certain, its address. Positions count Unicode code points, as the recommendation asks, not UTF-16 units.
 *
 * @param text - the text that was read.
 * @param extraction - what was read in it.
 * @param source - address of the text.
 * @returns the annotations in text order.
 * @example
 * ```ts
 * import { toWebAnnotation } from "vanban/format";
 * import { extract } from "vanban/parse";
 * const text = "Căn cứ Nghị định số 30/2020/NĐ-CP";
 * const [first] = toWebAnnotation(text, extract(text), "https://example.vn/van-ban.txt");
 * first?.target.selector[0]; // => { type: "TextPositionSelector", start: 7, end: 33 }
 * ```
 */
export function toWebAnnotation(text: string, extraction: AnnotatedMentions, source: string): readonly WebAnnotation[] {
  const { citations, dates, units, conferences } = extraction;
  const all: readonly Annotatable[] = [...citations, ...dates, ...units, ...conferences];
  const mentions = all
    .filter(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const points = codePoints(
    text,
    mentions.flatMap(({ span }) => [span.start, span.end]),
  );
  return mentions.map((mention) => {
    const { start, end } = mention.span;
    const from = points.get(start) as number;
    const to = points.get(end) as number;
    return {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: `${source}#${mention.kind}-${from}-${to}`,
      type: "Annotation",
      motivation: "identifying",
      body: bodyOf(mention),
      target: {
        source,
        selector: [
          { type: "TextPositionSelector", start: from, end: to },
          {
            type: "TextQuoteSelector",
            exact: text.slice(start, end),
            prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
            suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))),
          },
        ],
      },
    };
  });
}

function bodyOf(mention: Annotatable): readonly WebAnnotationBody[] {
  const bodies: WebAnnotationBody[] = [
    { type: "TextualBody", purpose: "tagging", value: mention.kind, format: "text/plain" },
    { type: "TextualBody", purpose: "describing", value: describe(mention), format: "text/plain" },
  ];
  const iri = mention.kind === "citation" ? documentIri(mention) : null;
  return iri === null ? bodies : [...bodies, { type: "SpecificResource", purpose: "identifying", source: iri }];
}

function describe(mention: Annotatable): string {
  switch (mention.kind) {
    case "citation":
      return formatCitation(mention, { profile: "press", mention: "subsequent" }) || mention.text;
    case "date":
      return mention.date.edtf;
    case "unit":
      return mention.name;
    case "conference":
      return mention.conference.name;
  }
}

/** Code points before each of the UTF-16 offsets, counted in one walk. */
function codePoints(text: string, offsets: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; at < offset; at += 1) if (!splitsPair(text, at)) count += 1;
    counts.set(offset, count);
  }
  return counts;
}

/** The second half of a surrogate pair stands at the offset. */
function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}

function wholeFrom(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}
