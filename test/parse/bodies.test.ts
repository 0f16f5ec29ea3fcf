import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/model/span.js";
import { extractConferences } from "../../src/parse/extract-conferences.js";
import { extractUnits } from "../../src/parse/extract-units.js";

function linesOf(name: string): readonly string[] {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" // ")[0] as string);
}

/** The text with each span in brackets. */
function marked(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

describe("bodies of running text", () => {
  it.each(linesOf("units.txt"))("%s", (line) => {
    const text = line.replace(/[⟦⟧]/g, "");
    expect(
      marked(
        text,
        extractUnits(text).map((found) => found.span),
      ),
    ).toBe(line);
  });
});

describe("meetings of running text", () => {
  it.each(linesOf("conferences.txt"))("%s", (line) => {
    const [written, reading] = line.split(" => ") as [string, string | undefined];
    const text = written.replace(/[⟦⟧]/g, "");
    const found = extractConferences(text);
    expect(
      marked(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(written);
    const read = found.map(({ conference: { conferenceKind, heldOn, host } }) =>
      [conferenceKind, heldOn?.edtf ?? "-", host?.text ?? "-"].join(" "),
    );
    expect(read).toEqual(reading === undefined ? [] : [reading]);
  });
});
