import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Annotatable, annotate } from "../../src/format/annotate.js";
import { renderHtml } from "../../src/format/render-html.js";
import { escapeMarkdown, renderMarkdown } from "../../src/format/render-markdown.js";
import { documentKey } from "../../src/model/document-key.js";
import { citationAt, dateAt, mentionsOf, unitAt } from "./mentions.js";

const text = 'Theo Nghị định số 123/2020/NĐ-CP ngày 19/10/2020 & Luật "Đất đai" năm 2013 <mới> của Chính phủ.';
const mentions = mentionsOf({
  citations: [
    citationAt(text, "Nghị định số 123/2020/NĐ-CP", "123/2020/NĐ-CP"),
    citationAt(text, 'Luật "Đất đai" năm 2013', null),
  ],
  dates: [dateAt(text, "ngày 19/10/2020"), dateAt(text, "năm 2013")],
  units: [unitAt(text, "Chính phủ", "government")],
});
const link = (mention: Annotatable) =>
  mention.kind === "citation" ? `https://vb.vn/?k=${documentKey(mention).key}&x="1"` : null;

/** Text with mentions at any places, over each other and beyond the end. */
const marked = fc
  .string({ unit: fc.constantFrom("a", "ộ", " ", "\n", "<", "&", '"', "*", "_", "1", ".", "-", "#", "[", "!", "\t") })
  .chain((words) =>
    fc.record({
      words: fc.constant(words),
      spans: fc.array(
        fc.record({
          start: fc.integer({ min: -1, max: words.length + 1 }),
          end: fc.integer({ min: -1, max: words.length + 1 }),
        }),
        { maxLength: 12 },
      ),
    }),
  );

function unitsOf(spans: readonly { readonly start: number; readonly end: number }[]) {
  return mentionsOf({ units: spans.map((span) => ({ kind: "unit", span, text: "", unit: null, name: "" })) });
}

describe("annotate with renderHtml", () => {
  test("marks citations, dates and bodies and escapes the rest", () => {
    expect(annotate(text, mentions, renderHtml())).toBe(
      'Theo <span class="vanban-citation" data-key="decree:123/2020/nđ-cp">Nghị định số 123/2020/NĐ-CP</span> ' +
        '<time class="vanban-date" datetime="2020-10-19">ngày 19/10/2020</time> &amp; ' +
        '<span class="vanban-citation">Luật &quot;Đất đai&quot; <time class="vanban-date" datetime="2013">năm 2013</time></span> ' +
        '&lt;mới&gt; của <span class="vanban-unit" data-unit="government">Chính phủ</span>.',
    );
  });

  test("links are escaped and never stand in links", () => {
    const html = annotate(text, mentions, renderHtml({ link, classPrefix: "vb-" }));
    expect(html).toContain('<a href="https://vb.vn/?k=decree:123/2020/nđ-cp&amp;x=&quot;1&quot;" class="vb-citation"');
    expect(html).toContain('<time class="vb-date" datetime="2013">');
    const nested = mentionsOf({ units: [unitAt("UBND tỉnh", "UBND tỉnh"), unitAt("UBND tỉnh", "UBND")] });
    expect(annotate("UBND tỉnh", nested, renderHtml({ link: () => "#" }))).toBe(
      '<a href="#" class="vanban-unit"><span class="vanban-unit">UBND</span> tỉnh</a>',
    );
  });

  test.each([
    ["quý II/2023", 'data-edtf="2023-34"'], // no form of HTML
    ["ngày 2/9", 'data-edtf="XXXX-09-02"'],
    ["2020 - 2025", 'data-edtf="2020/2025"'],
    ["tháng 4/2023", 'datetime="2023-04"'],
    ["22:40 ngày 12/7/2023", 'datetime="2023-07-12T22:40"'],
  ])("the date %s carries %s", (words, attribute) => {
    expect(annotate(words, mentionsOf({ dates: [dateAt(words, words)] }), renderHtml())).toContain(attribute);
  });

  test("a mention that crosses the end of another is left unmarked", () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 5, end: 8 },
    ];
    expect(
      annotate("abcdefgh", unitsOf(spans), { text: (words) => words, mention: () => ({ open: "(", close: ")" }) }),
    ).toBe("(abcd)e(fgh)");
  });

  test("of equal spans the citation stands around the date", () => {
    const words = "năm 2013";
    const both = mentionsOf({ dates: [dateAt(words, words)], citations: [citationAt(words, words, null)] });
    expect(annotate(words, both, renderHtml())).toBe(
      '<span class="vanban-citation"><time class="vanban-date" datetime="2013">năm 2013</time></span>',
    );
  });

  test("without its tags the result is the text, whatever the spans", () => {
    const plain = (html: string) =>
      html
        .replace(/<[^>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
    fc.assert(
      fc.property(marked, ({ words, spans }) => {
        const html = annotate(words, unitsOf(spans), renderHtml());
        expect(plain(html)).toBe(words);
        expect(html.split("<span").length).toBe(html.split("</span>").length);
      }),
      { numRuns: 2000 },
    );
  });

  test("time grows with the length", () => {
    const line = "Luật Đất đai năm 2013 và Luật Nhà ở năm 2014; ";
    const spansOf = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ start: index * line.length, end: index * line.length + 21 }));
    const time = (count: number) => {
      const words = line.repeat(count);
      const units = unitsOf(spansOf(count));
      const start = performance.now();
      annotate(words, units, renderHtml());
      return performance.now() - start;
    };
    time(20_000);
    const best = (count: number) => Math.min(time(count), time(count), time(count));
    expect(best(80_000) / best(20_000)).toBeLessThan(12); // 4 where linear, 16 where quadratic
  });
});

describe("annotate with renderMarkdown", () => {
  test("marks citations only, escapes signs and line starts", () => {
    expect(annotate(text, mentions, renderMarkdown())).toBe(
      'Theo **Nghị định số 123/2020/NĐ-CP** ngày 19/10/2020 \\& **Luật "Đất đai" năm 2013** \\<mới\\> của Chính phủ.',
    );
    expect(annotate(text, mentions, renderMarkdown({ kinds: ["unit"] }))).toContain("của **Chính phủ**.");
  });

  test("links have their address in angle brackets", () => {
    const words = "Xem! Luật Đất đai";
    const one = mentionsOf({ citations: [citationAt(words, "Luật Đất đai", null)] });
    expect(annotate(words, one, renderMarkdown({ link: () => "https://vb.vn/a b<c>" }))).toBe(
      "Xem! [Luật Đất đai](<https://vb.vn/a%20b%3Cc%3E>)",
    );
    const image = mentionsOf({ citations: [citationAt("!Luật", "Luật", null)] });
    expect(annotate("!Luật", image, renderMarkdown({ link: () => "#" }))).toBe("\\![Luật](<#>)");
  });

  test.each([
    ["# Điều 1", true, "\\# Điều 1"],
    ["#1", true, "#1"], // no heading
    ["- Căn cứ", true, "\\- Căn cứ"],
    ["- Căn cứ", false, "- Căn cứ"], // in the middle of a line
    ["ngày\n1. Mục", false, "ngày\n1\\. Mục"],
    ["2) Mục", true, "2\\) Mục"],
    ["30/2020/NĐ-CP", true, "30/2020/NĐ-CP"],
    ["---", true, "\\---"],
    ["    lùi vào", true, "&#32;   lùi vào"], // else code
    ["\tlùi", true, "&#9;lùi"],
    ["a*b_c`d~e|f\\g", false, "a\\*b\\_c\\`d\\~e\\|f\\\\g"],
  ])("escapes %j (at a line start: %s) as %j", (words, lineStart, escaped) => {
    expect(escapeMarkdown(words, lineStart)).toBe(escaped);
  });
});
