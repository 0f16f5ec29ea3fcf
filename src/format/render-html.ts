import { documentKey } from "../model/document-key.js";
import type { Annotatable, AnnotationRenderer } from "./annotate.js";

/** How mentions become HTML. */
export interface HtmlAnnotations {
  /**
   * Address that a citation is linked to.
   *
   * @returns an address, or `null` for none.
   */
  readonly link?: (mention: Annotatable) => string | null;
  /** Begins the names of the classes. Default "vanban-". */
  readonly classPrefix?: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for HTML, between tags and inside attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

/**
 * Makes a renderer for `annotate` that gives HTML: `<span>` (or `<a>` where a link is given) for citations, bodies and meetings,
 * `<time>` for dates.
 *
 * Citations carry `data-key` (the document's key where it is exact), dates `datetime` where HTML allows the form, else `data-edtf`.
 * A link inside a link is not made. Line breaks stay as they are.
 *
 * @returns the renderer.
 * @example
 * ```ts
 * import { annotate, renderHtml } from "vanban/format";
 * import { extract } from "vanban/parse";
 * const text = "Hà Nội, ngày 30/3/2023";
 * const dates = extract(text).dates;
 * annotate(text, { citations: [], dates, units: [], conferences: [] }, renderHtml());
 * // => 'Hà Nội, <time class="vanban-date" datetime="2023-03-30">ngày 30/3/2023</time>'
 * ```
 */
export function renderHtml(options: HtmlAnnotations = {}): AnnotationRenderer {
  const { link, classPrefix = "vanban-" } = options;
  const className = (kind: string): string => ` class="${escapeHtml(classPrefix + kind)}"`;
  const href = (mention: Annotatable, parents: readonly Annotatable[]): string | null =>
    link === undefined || parents.some((parent) => link(parent) !== null) ? null : link(mention);
  return {
    text: escapeHtml,
    mention(mention, parents) {
      const address = href(mention, parents);
      const attributes = className(mention.kind) + dataOf(mention);
      if (address !== null) return { open: `<a href="${escapeHtml(address)}"${attributes}>`, close: "</a>" };
      const tag = mention.kind === "date" ? "time" : "span";
      return { open: `<${tag}${attributes}>`, close: `</${tag}>` };
    },
  };
}

function dataOf(mention: Annotatable): string {
  if (mention.kind === "date") return dateAttribute(mention.date.edtf);
  if (mention.kind === "unit") return mention.unit === null ? "" : ` data-unit="${escapeHtml(mention.unit)}"`;
  if (mention.kind === "conference") return "";
  const { key, exact } = documentKey(mention);
  return exact ? ` data-key="${escapeHtml(key)}"` : "";
}

/** HTML knows years, months, days and clock times; no quarters, no intervals, and no unknown year. */
function dateAttribute(edtf: string): string {
  const html = /^[0-9]{4}(?:-(?:0[0-9]|1[0-2])(?:-[0-9]{2}(?:T[0-9:]{5})?)?)?$/.test(edtf);
  return ` ${html ? "datetime" : "data-edtf"}="${escapeHtml(edtf)}"`;
}
