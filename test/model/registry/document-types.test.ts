import { describe, expect, it } from "vitest";
import { type DocumentTypeEntry, documentTypes } from "../../../src/model/registry/document-types.js";
import { numberShapes } from "../../../src/model/registry/number-shapes.js";
import { typeCodes } from "../../../src/model/registry/symbol-codes.js";
import { expectCleanText, expectIsoDate } from "./clean-text.js";

const rows: readonly DocumentTypeEntry[] = documentTypes;
const codesOf = (entries: readonly DocumentTypeEntry[]): string[] =>
  [...new Set(entries.flatMap((row) => row.codes))].sort();
const first = (code: string): string | undefined => rows.find((row) => row.codes.includes(code))?.id;

describe("document types", () => {
  it("has ids in camelCase, each once", () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const row of rows) expect(row.id).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it("has every word once, over names and aliases, whatever the case", () => {
    const words = rows.flatMap((row) => [row.vi, ...row.viAliases]).map((word) => word.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });

  it("writes words clean, beginning with a capital", () => {
    for (const row of rows) {
      for (const word of [row.vi, ...row.viAliases]) {
        expectCleanText(word);
        expect(word).toMatch(/^\p{Lu}/u);
      }
      for (const text of [
        row.en,
        row.source,
        ...row.codes,
        ...row.formerCodes.flatMap((former) => [former.code, former.source]),
      ])
        expectCleanText(text);
      expect(row.source).not.toBe("");
    }
  });

  it("has codes of letters, none twice in a row and none both current and former", () => {
    for (const row of rows) {
      const codes = [...row.codes, ...row.formerCodes.map((former) => former.code)];
      for (const code of codes) expect(code, row.id).toMatch(/^\p{L}+$/u);
      expect(new Set(codes).size, row.id).toBe(codes.length);
    }
  });

  it("has the codes that the reader of numbers knows, neither more nor less", () => {
    expect(codesOf(rows.filter((row) => row.category !== "standard"))).toEqual([...typeCodes].sort());
    expect(new Set(typeCodes).size).toBe(typeCodes.length);
  });

  it("has the prefixes of the standard shape as codes of standards", () => {
    const standard = numberShapes.find((shape) => shape.id === "standard");
    expect(codesOf(rows.filter((row) => row.category === "standard"))).toEqual([...(standard?.organs ?? [])].sort());
  });

  it("has dates that exist, in order", () => {
    for (const row of rows) {
      const dates = [row.validFrom, row.validTo, ...row.formerCodes.map((former) => former.until)];
      for (const date of dates) if (date !== null) expectIsoDate(date);
      if (row.validFrom !== null && row.validTo !== null) expect(row.validFrom < row.validTo, row.id).toBe(true);
    }
  });

  it("marks what rests on memory as unconfirmed", () => {
    for (const row of rows) if (row.source.startsWith("UNCONFIRMED")) expect(row.confirmed, row.id).toBe(false);
  });

  it.each([
    ["KH", "plan"],
    ["QĐ", "decision"], // also Quy định of the Party
    ["TT", "circular"], // also Thông tri
    ["CT", "directive"], // also Cáo trạng
    ["CTr", "program"], // also Chương trình hành động
    ["TB", "notice"], // also Thông báo kết luận
    ["BC", "report"],
    ["KL", "conclusion"],
    ["SL", "edict"], // also Bản sao lục
    ["QyĐ", "regulation"],
    ["TTr", "submission"],
    ["TTLT", "jointCircular"],
    ["VBHN", "consolidatedDocument"],
    ["AL", "precedent"],
  ])("%s means first of all %s", (code, id) => {
    expect(first(code)).toBe(id);
  });

  it("knows the codes before NĐ 30/2020", () => {
    const former = rows.flatMap((row) => row.formerCodes.map((code) => [code.code, row.id]));
    expect(former).toEqual(
      expect.arrayContaining([
        ["GN", "memorandum"],
        ["TTh", "agreement"],
        ["UQ", "powerOfAttorney"],
        ["GT", "introductionLetter"],
        ["NP", "leavePermit"],
      ]),
    );
  });
});
