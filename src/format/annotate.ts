import type { Citation, ConferenceMention, DateMention, UnitMention } from "../model/citation.js";
import type { Extraction } from "../model/extraction.js";

/** A mention that can be marked in the text. */
export type Annotatable = Citation | DateMention | UnitMention | ConferenceMention;

/** What stands around a mention. */
export interface AnnotationMarks {
  /** Before its first character. */
  readonly open: string;
  /** Behind its last character. */
  readonly close: string;
}

/** Turns text and mentions into a format. */
export interface AnnotationRenderer {
  /**
   * Writes a stretch of plain text, escaped for the format.
   *
   * @param lineStart - the stretch begins a line.
   */
  text(text: string, lineStart: boolean): string;
  /**
   * Gives the marks around a mention, or `null` to leave it unmarked.
   *
   * @param parents - mentions around it, from the outermost.
   */
  mention(mention: Annotatable, parents: readonly Annotatable[]): AnnotationMarks | null;
}

/** The mentions that are marked. */
export type AnnotatedMentions = Pick<Extraction, "citations" | "dates" | "units" | "conferences">;

const ranks: Readonly<Record<Annotatable["kind"], number>> = { conference: 0, citation: 1, unit: 2, date: 3 };

/**
 * Marks the mentions in a text, in one walk.
 *
 * A mention inside another is marked inside it. Of two with the same span a conference stands outside, then a citation, a body, a date.
 * A mention that begins inside another and ends behind it is not marked, so that marks always nest.
 *
 * @param text - the text that was read; its characters all stand in the result, escaped for the format.
 * @param extraction - what was read in it.
 * @param renderer - for example `renderHtml()`, `renderMarkdown()`.
 * @returns the text in the format.
 * @example
 * ```ts
 * import { annotate, renderHtml } from "vanban/format";
 * import { extract } from "vanban/parse";
 * const text = "Căn cứ Nghị định số 30/2020/NĐ-CP & quy chế.";
 * annotate(text, extract(text), renderHtml());
 * // => 'Căn cứ <span class="vanban-citation" data-key="decree:30/2020/nđ-cp">Nghị định số 30/2020/NĐ-CP</span> &amp; quy chế.'
 * ```
 */
export function annotate(text: string, extraction: AnnotatedMentions, renderer: AnnotationRenderer): string {
  const out: string[] = [];
  const open: { readonly mention: Annotatable; readonly close: string }[] = [];
  let at = 0;
  const writeTo = (end: number): void => {
    if (end > at) out.push(renderer.text(text.slice(at, end), at === 0 || text.charAt(at - 1) === "\n"));
    at = Math.max(at, end);
  };
  const closeTo = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.mention.span.end <= offset; last = open.at(-1)) {
      writeTo(last.mention.span.end);
      out.push(last.close);
      open.pop();
    }
  };
  for (const mention of sorted(text, extraction)) {
    const { start, end } = mention.span;
    closeTo(start);
    const around = open.at(-1);
    if (around !== undefined && end > around.mention.span.end) continue;
    const marks = renderer.mention(
      mention,
      open.map((entry) => entry.mention),
    );
    if (marks === null) continue;
    writeTo(start);
    out.push(marks.open);
    open.push({ mention, close: marks.close });
  }
  closeTo(text.length);
  writeTo(text.length);
  return out.join("");
}

/** By start, the longer first; what does not lie in the text is left out. */
function sorted(text: string, { citations, dates, units, conferences }: AnnotatedMentions): readonly Annotatable[] {
  const all: readonly Annotatable[] = [...citations, ...dates, ...units, ...conferences];
  return all
    .filter(({ span }) => span.start >= 0 && span.start < span.end && span.end <= text.length)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || ranks[a.kind] - ranks[b.kind]);
}
