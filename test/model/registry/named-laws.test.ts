import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../src/model/registry/document-types.js";
import { namedLaws } from "../../../src/model/registry/named-laws.js";
import { parseDocumentNumber } from "../../../src/parse/document-number.js";
import { expectCleanText, expectIsoDate } from "./clean-text.js";

const label = (law: (typeof namedLaws)[number]): string => `${law.name} ${law.year}`;

describe("named laws", () => {
  it("has more than three hundred rows, each of a known type", () => {
    expect(namedLaws.length).toBeGreaterThan(300);
    const types = new Set<string>(documentTypes.map((type) => type.id));
    for (const law of namedLaws) expect(types.has(law.type), label(law)).toBe(true);
  });

  it("writes names as names: NFC, beginning with the type word, without a year", () => {
    for (const law of namedLaws) {
      for (const name of [law.name, ...law.aliases]) {
        expectCleanText(name);
        expect(name, label(law)).not.toMatch(/(?:19|20)\d\d/);
      }
      expect(law.name, label(law)).toMatch(/^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Điều lệ|Cương lĩnh|Nội quy) /);
      expect(law.aliases).not.toContain(law.name);
      expectCleanText(law.source);
    }
  });

  it("has every pair of type and number once", () => {
    const keys = namedLaws.filter((law) => law.number !== null).map((law) => `${law.type} ${law.number}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(namedLaws.filter((law) => law.number !== null).map((law) => [law.number as string, law] as const))(
    "reads the number %s of its row",
    (number, law) => {
      const result = parseDocumentNumber(number);
      expect(result.ok, label(law)).toBe(true);
      if (!result.ok) return;
      if (result.value.year !== null) expect(result.value.year, label(law)).toBe(law.year);
    },
  );

  it("has the year of the day of passing, and takes effect not before it", () => {
    for (const law of namedLaws) {
      for (const date of [law.passedOn, law.effectiveOn, law.replacedOn]) if (date !== null) expectIsoDate(date);
      if (law.passedOn !== null) expect(Number(law.passedOn.slice(0, 4)), label(law)).toBe(law.year);
      const days = [law.passedOn, law.effectiveOn, law.replacedOn].filter((date) => date !== null);
      expect([...days].sort(), label(law)).toEqual(days);
    }
  });

  it("names only rows of the table as successors", () => {
    const numbers = new Set(namedLaws.map((law) => law.number));
    for (const law of namedLaws)
      for (const next of law.replacedBy) expect(numbers.has(next), `${label(law)} → ${next}`).toBe(true);
  });

  it.each([
    ["Luật Đất đai", 2013, "45/2013/QH13"], // name used again: 2003, 2013, 2024
    ["Luật Đất đai", 2024, "31/2024/QH15"],
    ["Bộ luật Dân sự", 2015, "91/2015/QH13"],
    ["Bộ luật Hình sự", 2015, "100/2015/QH13"],
    ["Luật Dầu khí", 1993, "18-L/CTN"], // promulgated under the number of the President
    ["Luật về quyền lập hội", 1957, "102-SL/L-004"],
    ["Luật Ban hành văn bản quy phạm pháp luật", 2025, "64/2025/QH15"],
    ["Luật Hộ tịch", 2026, "03/2026/QH16"],
    ["Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", 2013, null],
    ["Điều lệ Đảng Cộng sản Việt Nam", 2011, null],
  ])("%s %i is %s", (name, year, number) => {
    expect(namedLaws.filter((law) => law.name === name && law.year === year).map((law) => law.number)).toEqual([
      number,
    ]);
  });

  it.each([
    ["BLDS", "Bộ luật Dân sự"],
    ["BLTTHS", "Bộ luật Tố tụng hình sự"],
    ["Luật BHXH", "Luật Bảo hiểm xã hội"],
    ["Luật HN&GĐ", "Luật Hôn nhân và gia đình"],
    ["Luật PPP", "Luật Đầu tư theo phương thức đối tác công tư"],
    ["Điều lệ Đảng", "Điều lệ Đảng Cộng sản Việt Nam"],
  ])("%s is a short name of %s only", (alias, name) => {
    expect(new Set(namedLaws.filter((law) => law.aliases.includes(alias)).map((law) => law.name))).toEqual(
      new Set([name]),
    );
  });
});
