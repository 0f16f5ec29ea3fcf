import type { Annotatable, AnnotationRenderer } from "./annotate.js";

/** How mentions become Markdown. */
export interface MarkdownAnnotations {
  /**
   * Address that a mention is linked to.
   *
   * @returns an address, or `null` for none.
   */
  readonly link?: (mention: Annotatable) => string | null;
  /** Kinds of mention that are marked. Default citations only. */
  readonly kinds?: readonly Annotatable["kind"][];
}

/** Signs that can begin a mark anywhere in a line. */
const INLINE = /[\\`*_[\]<>&~|]/g;
/** Signs and numbers that make a line a heading, a list item or a rule. */
const LINE_START = /^( {0,3})(#{1,6}(?=[ \t]|$)|[-+=](?=[ \t=-]|$))/gm;
/** Four spaces or a tab make a line code. */
const INDENT = /^(?: {4}|\t)/gm;
const LIST_NUMBER = /^( {0,3}[0-9]{1,9})([.)])(?=[ \t]|$)/gm;

/** Escapes text for CommonMark. */
export function escapeMarkdown(text: string, lineStart: boolean): string {
  // A "!" at the end of the stretch would make the link behind it an image.
  const inline = text.replace(INLINE, "\\$&").replace(/!$/, "\\!");
  // A stretch that goes on in a line gets a letter before it, so that its first line is no line start.
  const whole = lineStart ? inline : `x${inline}`;
  const escaped = whole
    .replace(LINE_START, "$1\\$2")
    .replace(LIST_NUMBER, "$1\\$2")
    .replace(INDENT, (indent) => `&#${indent.charCodeAt(0)};${indent.slice(1)}`);
  return lineStart ? escaped : escaped.slice(1);
}

/**
 * Makes a renderer for `annotate` that gives Markdown (CommonMark): links where an address is given, else bold.
 *
 * A mention inside a marked one is left unmarked.
 *
 * @returns the renderer.
 * @example
 * ```ts
 * import { annotate, documentIri, renderMarkdown } from "vanban/format";
 * import { extract } from "vanban/parse";
 * const text = "1. Thực hiện Nghị định số 30/2020/NĐ-CP";
 * annotate(text, extract(text), renderMarkdown()); // => "1\\. Thực hiện **Nghị định số 30/2020/NĐ-CP**"
 * ```
 */
export function renderMarkdown(options: MarkdownAnnotations = {}): AnnotationRenderer {
  const { link, kinds = ["citation"] } = options;
  return {
    text: escapeMarkdown,
    mention(mention, parents) {
      if (parents.length > 0 || !kinds.includes(mention.kind)) return null;
      const address = link?.(mention) ?? null;
      if (address === null) return { open: "**", close: "**" };
      return { open: "[", close: `](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)` };
    },
  };
}
