import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toWebAnnotation } from "../../../src/format/interop/web-annotation.js";
import { citationAt, dateAt, mentionsOf, unitAt } from "../mentions.js";

const text = "📜 Theo Nghị định số 123/2020/NĐ-CP ngày 19/10/2020 của Chính phủ.";
const mentions = mentionsOf({
  citations: [citationAt(text, "Nghị định số 123/2020/NĐ-CP", "123/2020/NĐ-CP")],
  dates: [dateAt(text, "ngày 19/10/2020")],
  units: [unitAt(text, "Chính phủ")],
});

describe("toWebAnnotation", () => {
  test("counts code points and quotes with context", () => {
    const [citation, date, unit] = toWebAnnotation(text, mentions, "https://vb.vn/1");
    expect(citation).toEqual({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "https://vb.vn/1#citation-7-34",
      type: "Annotation",
      motivation: "identifying",
      body: [
        { type: "TextualBody", purpose: "tagging", value: "citation", format: "text/plain" },
        { type: "TextualBody", purpose: "describing", value: "Nghị định 123/2020/NĐ-CP", format: "text/plain" },
        {
          type: "SpecificResource",
          purpose: "identifying",
          source: "urn:lex:vn:chinh.phu:nghi.dinh:2020;123-2020-nd-cp",
        },
      ],
      target: {
        source: "https://vb.vn/1",
        selector: [
          { type: "TextPositionSelector", start: 7, end: 34 }, // the scroll is one code point, two UTF-16 units
          {
            type: "TextQuoteSelector",
            exact: "Nghị định số 123/2020/NĐ-CP",
            prefix: "📜 Theo ",
            suffix: " ngày 19/10/2020 của Chính phủ.",
          },
        ],
      },
    });
    expect(date?.body[1]).toMatchObject({ value: "2020-10-19" });
    expect(unit?.body[1]).toMatchObject({ value: "Chính phủ" });
  });

  test("both selectors find the mention, and no context ends in half a character", () => {
    const scene = fc
      .tuple(
        fc.string({ unit: fc.constantFrom("a", "ộ", "📜", " "), minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
      )
      .map(([words, one, other]) => {
        const points = Array.from(words);
        const [from, to] = [one % (points.length + 1), other % (points.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const start = points.slice(0, from).join("").length;
        const end = points.slice(0, to).join("").length;
        return { words, from, to, span: { start, end } };
      });
    fc.assert(
      fc.property(scene, ({ words, from, to, span }) => {
        const units = [{ kind: "unit", span, text: words.slice(span.start, span.end), unit: null, name: "" }] as const;
        const [annotation] = toWebAnnotation(words, mentionsOf({ units }), "s");
        const [position, quote] = annotation?.target.selector ?? [];
        expect(position).toEqual({ type: "TextPositionSelector", start: from, end: to });
        expect(words).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
        expect(`${quote?.prefix} ${quote?.suffix}`).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
