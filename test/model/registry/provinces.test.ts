import { describe, expect, it } from "vitest";
import { provinces } from "../../../src/model/registry/provinces.js";
import { expectCleanText, expectIsoDate } from "./clean-text.js";

const byId = new Map(provinces.map((row) => [row.id, row]));
const on = (date: string): typeof provinces =>
  provinces.filter(
    (row) => (row.validFrom === null || row.validFrom <= date) && (row.validTo === null || row.validTo >= date),
  );
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe("provinces", () => {
  it("has each id once, made of the slug and the year of a later period", () => {
    expect(byId.size).toBe(provinces.length);
    for (const row of provinces) {
      expect(row.slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect([row.slug, `${row.slug}-${row.validFrom?.slice(0, 4)}`]).toContain(row.id);
    }
  });

  it("has one slug for one name and one name for one slug", () => {
    const pairs = new Set(provinces.map((row) => `${row.slug} ${row.name}`));
    expect(new Set(provinces.map((row) => row.slug)).size).toBe(pairs.size);
    expect(new Set(provinces.map((row) => row.name)).size).toBe(pairs.size);
  });

  it("writes names clean, with the level word in front and the ASCII form that follows from the name", () => {
    for (const row of provinces) {
      for (const name of [row.name, row.fullName, ...row.spellings, row.ascii, ...row.en, row.source])
        expectCleanText(name);
      expect(row.fullName).toBe(`${row.kind === "city" ? "Thành phố" : "Tỉnh"} ${row.name}`);
      expect(row.name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d")).toBe(
        row.ascii,
      );
    }
  });

  it.each([
    ["2010-01-01", 63, 5], // Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ
    ["2024-12-31", 63, 5],
    ["2025-01-01", 63, 6], // Huế
    ["2025-06-30", 63, 6],
    ["2025-07-01", 34, 6], // NQ 202/2025/QH15
    ["2026-04-30", 34, 7], // Đồng Nai
    ["2026-09-01", 34, 8], // Quảng Ninh
    ["2026-11-22", 34, 9], // Bắc Ninh
  ])("counts on %s %i units, %i of them cities", (date, count, cities) => {
    expect(on(date).length).toBe(count);
    expect(on(date).filter((row) => row.kind === "city").length).toBe(cities);
    expect(new Set(on(date).map((row) => row.slug)).size).toBe(count);
    const codes = on(date).flatMap((row) => row.code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("continues every ended row in one that begins the day after, and names it there", () => {
    for (const row of provinces) {
      for (const date of [row.validFrom, row.validTo]) if (date !== null) expectIsoDate(date);
      expect(row.mergedInto === null, row.id).toBe(row.validTo === null);
      if (row.mergedInto === null || row.validTo === null) continue;
      const next = byId.get(row.mergedInto);
      expect(next, row.id).toBeDefined();
      if (next?.validFrom === null) continue;
      expect(next?.validFrom, row.id).toBe(dayAfter(row.validTo));
      expect(next?.mergedFrom, row.id).toContain(row.id);
    }
    for (const row of provinces)
      for (const from of row.mergedFrom) expect(byId.get(from)?.mergedInto, `${from} → ${row.id}`).toBe(row.id);
  });

  it.each([
    ["hoa-binh", "Hòa Bình", "phu-tho-2025"],
    ["ba-ria-vung-tau", "Bà Rịa - Vũng Tàu", "ho-chi-minh-2025"],
    ["yen-bai", "Yên Bái", "lao-cai-2025"],
    ["kon-tum", "Kon Tum", "quang-ngai-2025"],
    ["dak-nong", "Đắk Nông", "lam-dong-2025"],
    ["thua-thien-hue", "Thừa Thiên Huế", "hue"],
    ["bac-giang", "Bắc Giang", "bac-ninh-2025"],
    ["bac-ninh-2025", "Bắc Ninh", "bac-ninh-2026"],
    ["kien-giang", "Kiên Giang", "an-giang-2025"],
    ["bac-lieu", "Bạc Liêu", "ca-mau-2025"],
  ])("%s, %s, went into %s", (id, name, into) => {
    expect([byId.get(id)?.name, byId.get(id)?.mergedInto]).toEqual([name, into]);
  });

  it.each([
    ["15", "2025-06-30", "Yên Bái"], // one code, two provinces
    ["15", "2025-07-01", "Lào Cai"],
    ["24", "2025-06-30", "Bắc Giang"],
    ["24", "2025-07-01", "Bắc Ninh"],
    ["79", "2026-01-01", "Hồ Chí Minh"],
    ["01", "2026-01-01", "Hà Nội"],
  ])("gives code %s on %s to %s", (code, date, name) => {
    expect(
      on(date)
        .filter((row) => row.code === code)
        .map((row) => row.name),
    ).toEqual([name]);
  });
});
