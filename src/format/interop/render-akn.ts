import type { CitedDocument } from "../../model/extraction.js";
import type { AnnotationRenderer } from "../annotate.js";
import { escapeXml } from "../xml.js";
import { aknIri } from "./akn-iri.js";

/**
 * Makes a renderer for `annotate` that gives the inline elements of Akoma Ntoso: `<ref>` around citations of documents that have an address
 * (`aknIri`), with the provision where one pinpoint is given, and `<date>` around days.
 *
 * Pinpoints stand outside the element, as they do in the span of a citation.
 *
 * @param documents - the documents of the extraction, so that short forms lead to the document that they mean.
 * @returns the renderer.
 * @example
 * ```ts
 * import { annotate, renderAkn } from "vanban/format";
 * import { extract } from "vanban/parse";
 * const text = "Nghị định số 30/2020/NĐ-CP của Chính phủ";
 * const found = extract(text);
 * annotate(text, found, renderAkn(found.documents));
 * // => '<ref href="/akn/vn/act/nghi-dinh/chinh-phu/2020/30-2020-nd-cp">Nghị định số 30/2020/NĐ-CP</ref> của Chính phủ'
 * ```
 */
export function renderAkn(documents: readonly CitedDocument[] = []): AnnotationRenderer {
  return {
    text: escapeXml,
    mention(mention, parents) {
      if (mention.kind === "citation") {
        // A reference does not stand inside another.
        if (parents.some(({ kind }) => kind === "citation")) return null;
        const document = mention.document === null ? mention : (documents[mention.document] ?? mention);
        const [only, more] = mention.locators;
        const href = aknIri(document, more === undefined ? only : undefined);
        return href === null ? null : { open: `<ref href="${href}">`, close: "</ref>" };
      }
      if (mention.kind !== "date") return null;
      const { day, year, end, edtf } = mention.date;
      if (day === null || year === null || end !== null) return null;
      return { open: `<date date="${edtf.slice(0, 10)}">`, close: "</date>" };
    },
  };
}
