import type { Annotatable, AnnotatedMentions } from "../annotate.js";
import { formatCitation } from "../citation.js";
import { documentIri } from "../document-iri.js";

/** A body of a web annotation. */
export type WebAnnotationBody =
  | {
      readonly type: "TextualBody";
      readonly purpose: "tagging" | "describing";
      readonly value: string;
      readonly format: "text/plain";
    }
  | { readonly type: "SpecificResource"; readonly purpose: "identifying"; readonly source: string };

/** One annotation of the W3C Web Annotation Data Model. */
export interface WebAnnotation {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying";
  readonly body: readonly WebAnnotationBody[];
  readonly target: {
    readonly source: string;
    /** Two ways to the same place. */
    readonly selector: readonly [
      { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
      { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
    ];
  };
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
