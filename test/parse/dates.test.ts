import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DateMention } from "../../src/model/citation.js";
import { extractDates } from "../../src/parse/extract-dates.js";

/** Cases of the fixture: the text, and its dates as they are listed there. */
const cases: readonly (readonly [text: string, dates: string])[] = readFileSync(
  new URL("../fixtures/dates.txt", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [text, reading] = line.split(" => ") as [string, string];
    return [text.replaceAll("\\n", "\n"), reading.split(" // ")[0] as string];
  });

function listed(mention: DateMention): string {
  const codes = mention.diagnostics.map((diagnostic) => ` !${diagnostic.code}`).join("");
  return `"${mention.text}" = ${mention.date.edtf === "" ? "?" : mention.date.edtf}${codes}`;
}

describe("dates of running text", () => {
  it.each(cases)("%s", (text, dates) => {
    const found = extractDates(text);
    expect(found.map(listed).join(" ; ") || "-").toBe(dates);
    for (const { span, text: written } of found) expect(text.slice(span.start, span.end)).toBe(written);
  });

  it("are read in decomposed text with offsets into it", () => {
    const text = "Ký ngày 17 tháng 9 năm 2022.".normalize("NFD");
    const [found] = extractDates(text);
    expect(found?.date.edtf).toBe("2022-09-17");
    expect(text.slice(found?.span.start, found?.span.end).normalize("NFC")).toBe("ngày 17 tháng 9 năm 2022");
  });

  it("point at the impossible day", () => {
    const [found] = extractDates("Ký ngày 31/02/2023 tại Vinh.");
    expect(found?.diagnostics).toMatchObject([
      { code: "date/impossible", severity: "error", span: { start: 3, end: 18 } },
    ]);
  });
});

describe("partial dates are completed with the reference date only", () => {
  it.each([
    ["Họp ngày 8/3.", "2023-04-15", "2023-03-08"],
    ["Họp ngày 8/3.", undefined, null], // no clock
    ["Sơ kết 9 tháng đầu năm.", "2023-04-15", "2023-01/2023-09"],
    ["Từ ngày 28/12 đến ngày 03/01.", "2023-04-15", "2023-12-28/2024-01-03"],
    ["Họp ngày 29/02.", "2023-04-15", null], // 2023 has no such day
    ["Họp ngày 29/02.", "2024-04-15", "2024-02-29"],
    ["Họp ngày 8/3/2021.", "2023-04-15", null], // nothing is missing
  ])("%s with %s: %s", (text, reference, edtf) => {
    const [found] = extractDates(text, reference === undefined ? {} : { reference });
    expect(found?.resolved?.edtf ?? null).toBe(edtf);
  });
});
