import { describe, expect, it } from "vitest";
import { assemblyTerms, partyCongresses, plenums } from "../../../src/model/registry/tenures.js";
import { expectCleanText, expectIsoDate } from "./clean-text.js";

const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI".split(" ");

describe("congresses of the Party", () => {
  it("counts them without a gap, arabic and roman alike", () => {
    expect(partyCongresses.map((row) => row.ordinal)).toEqual(partyCongresses.map((_, index) => index + 1));
    expect(partyCongresses.map((row) => row.roman)).toEqual(romans.slice(0, partyCongresses.length));
  });

  it("has each begin before it ends, in the first year of its term, where the term before ends", () => {
    partyCongresses.forEach((row, index) => {
      for (const date of [row.start, row.end, row.numberingFrom]) if (date !== null) expectIsoDate(date);
      expectCleanText(row.place);
      expectCleanText(row.source);
      expect(row.start < row.end, row.roman).toBe(true);
      expect(Number(row.start.slice(0, 4)), row.roman).toBe(row.termYears.from);
      const before = partyCongresses[index - 1];
      if (before !== undefined) expect(before.termYears.to, row.roman).toBe(row.termYears.from);
    });
  });

  it("runs the new numbers from within the congress or the day after", () => {
    for (const row of partyCongresses) {
      if (row.numberingFrom === null) continue;
      const dayAfter = new Date(Date.parse(`${row.end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      expect(row.numberingFrom >= row.start && row.numberingFrom <= dayAfter, row.roman).toBe(true);
    }
  });

  it.each([
    ["XI", "2011-01-12", "2011-01-19"],
    ["XIII", "2021-01-25", "2021-02-01"], // planned until 2 February
    ["XIV", "2026-01-19", "2026-01-23"], // planned until 25 January
  ])("held %s from %s to %s", (roman, start, end) => {
    expect(partyCongresses.filter((row) => row.roman === roman).map((row) => [row.start, row.end])).toEqual([
      [start, end],
    ]);
  });
});

describe("plenums", () => {
  it("has each once, and each term counts from one without a gap", () => {
    const keys = plenums.map(
      (row) =>
        `${row.term} ${row.kind === "extraordinary" ? "x" : row.number} ${row.session} ${row.number === null ? row.start : ""}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const term of new Set(plenums.map((row) => row.term))) {
      const numbers = [
        ...new Set(plenums.filter((row) => row.term === term && row.number !== null).map((row) => row.number)),
      ];
      expect(numbers, `khóa ${term}`).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it("stands in order of time within its term", () => {
    const dated = plenums.filter((row) => row.start !== null && row.end !== null);
    for (const row of dated) {
      expect(row.start, `${row.term} ${row.number}`).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
      expect((row.start as string) <= (row.end as string), `${row.term} ${row.number}`).toBe(true);
      const years = partyCongresses.find((congress) => congress.ordinal === row.term)?.termYears;
      const year = Number((row.start as string).slice(0, 4));
      expect(years !== undefined && year >= years.from && year <= years.to, `${row.term} ${row.number}`).toBe(true);
    }
    expect(dated.map((row) => `${String(row.term).padStart(2, "0")} ${row.start}`)).toEqual(
      dated.map((row) => `${String(row.term).padStart(2, "0")} ${row.start}`).sort(),
    );
  });

  it("leaves days open only where the row is unconfirmed", () => {
    for (const row of plenums) if (row.start === null) expect(row.confirmed).toBe(false);
  });

  it.each([
    [8, 6, 1, "1998-10-13"], // Trung ương 6 lần 1
    [8, 6, 2, "1999-01-25"], // Trung ương 6 lần 2
    [11, 8, null, "2013-09-30"],
    [12, 4, null, "2016-10-09"],
    [13, 4, null, "2021-10-04"],
    [13, 8, null, "2023-10-02"],
  ])("khóa %i, Trung ương %i, lần %s began on %s", (term, number, session, start) => {
    expect(
      plenums
        .filter((row) => row.term === term && row.number === number && row.session === session)
        .map((row) => row.start),
    ).toEqual([start]);
  });
});

describe("terms of the National Assembly", () => {
  it("counts them without a gap, with the code of each", () => {
    expect(assemblyTerms.map((row) => row.roman)).toEqual(romans);
    for (const row of assemblyTerms) {
      expect(row.code).toBe(`QH${row.ordinal}`);
      expectIsoDate(row.electedOn);
      if (row.openedOn !== null) {
        expectIsoDate(row.openedOn);
        expect(row.openedOn > row.electedOn, row.roman).toBe(true);
      }
      expect(Number(row.electedOn.slice(0, 4)), row.roman).toBe(row.years.from);
    }
  });

  it.each([
    ["VII", "HĐNN7"],
    ["VIII", "HĐNN8"],
    ["XIII", "UBTVQH13"],
    ["XVI", "UBTVQH16"],
  ])("%s has the standing body %s", (roman, code) => {
    expect(assemblyTerms.find((row) => row.roman === roman)?.standingCode).toBe(code);
  });
});
