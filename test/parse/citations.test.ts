import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/model/citation.js";
import { type Locator, locatorLevels } from "../../src/model/locator.js";
import { extractionSchema } from "../../src/model/schema/extraction.js";
import { extract } from "../../src/parse/extract.js";
import { extractCitations } from "../../src/parse/extract-citations.js";

/** A sentence of a fixture, and what is expected of it. */
interface Case {
  readonly sentence: string;
  readonly expected: readonly string[];
}

/** Lines of a fixture: a sentence (`\n` for a line break), then what is expected, parted by tabs; `#` begins a comment. */
function casesOf(file: string): Case[] {
  const lines = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [sentence = "", ...expected] = line.split("\t");
      return { sentence: sentence.replaceAll("\\n", "\n"), expected };
    });
}

/** A citation as the fixture writes it: core = type | number or name | date | issuer | term | subject | pinpoints. */
function describeCitation(citation: Citation): string {
  const { documentType, number, name, issuedOn, issuer, tenure, subject, locators } = citation;
  const named = name !== null && number !== null;
  const fields = [
    documentType,
    number?.canonical ?? name,
    issuedOn?.edtf,
    issuer?.text,
    tenure?.text,
    named ? null : subject?.text,
    locators.map(describeLocator).join(" + "),
  ].map((field) => (field == null || field === "" ? "-" : oneLine(field)));
  while (fields[fields.length - 1] === "-") fields.pop();
  return `${oneLine(citation.text)} = ${fields.join(" | ")}`;
}

function describeLocator(locator: Locator): string {
  return locatorLevels.flatMap((level) => (locator[level] === null ? [] : [`${level} ${locator[level]}`])).join(", ");
}

/** Without markup and line breaks, composed. */
function oneLine(text: string): string {
  return text.normalize("NFC").replace(/[*_]+/g, "").replace(/\s+/g, " ").trim();
}

/** "Nghị định này" counts only with a pinpoint. */
function readAll(sentence: string): string[] {
  return extractCitations(sentence)
    .filter(({ form, locators }) => form !== "anaphoric" || locators.length > 0)
    .map(describeCitation);
}

const citations = casesOf("citations.txt");
const others = casesOf("not-citations.txt");

describe("citations are read with what belongs to them", () => {
  test.each(citations)("$sentence", ({ sentence, expected }) => {
    expect(readAll(sentence)).toEqual(expected);
  });
});

describe("the schema accepts what is read", () => {
  test.each([...citations, ...others])("$sentence", ({ sentence }) => {
    expect(extractionSchema.safeParse(extract(sentence)).error?.issues ?? []).toEqual([]);
  });
});

describe("decomposed letters change nothing", () => {
  test.each(citations)("$sentence", ({ sentence, expected }) => {
    expect(readAll(sentence.normalize("NFD"))).toEqual(expected);
  });
});

describe("a sentence before and one behind change nothing", () => {
  test.each(citations)("$sentence", ({ sentence, expected }) => {
    expect(readAll(`Trời mưa rất to.\n\n${sentence}\n\nAi nấy về nhà.`)).toEqual(expected);
  });
});

describe("what looks like a citation is none", () => {
  test.each(others)("$sentence", ({ sentence }) => {
    expect(readAll(sentence)).toEqual([]);
  });
});
