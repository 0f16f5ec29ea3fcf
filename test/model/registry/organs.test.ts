import { describe, expect, it } from "vitest";
import type { OrganEntry } from "../../../src/model/registry/organ-entry.js";
import { partyOrgans } from "../../../src/model/registry/party-organs.js";
import { stateOrgans } from "../../../src/model/registry/state-organs.js";
import { commonOrganCodes, partyLevelSuffixes, partyOrganPrefixes } from "../../../src/model/registry/symbol-codes.js";
import type { Unit } from "../../../src/model/unit.js";
import { expectCleanText, expectIsoDate } from "./clean-text.js";

const organs: readonly OrganEntry[] = [...stateOrgans, ...partyOrgans];
const byId = new Map(organs.map((row) => [row.id, row]));
const named = (code: string, date: string): string[] =>
  organs
    .filter((row) => row.codes.includes(code) && (row.validity.from ?? "") <= date && date <= (row.validity.to ?? "9"))
    .map((row) => row.name);

describe("bodies", () => {
  it("has readable ids in kebab-case, each once", () => {
    expect(byId.size).toBe(organs.length);
    for (const row of organs) expect(row.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("has each name once, over names and short names, whatever the case", () => {
    const names = organs.flatMap((row) => [row.name, ...row.shortNames]).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("writes names and codes clean, names with a capital and no code twice in a row", () => {
    for (const row of organs) {
      for (const text of [row.name, ...row.shortNames, row.en, row.source, ...row.codes, ...row.codeVariants])
        expectCleanText(text);
      expect(row.name).toMatch(/^\p{Lu}/u);
      const codes = [...row.codes, ...row.codeVariants];
      expect(new Set(codes).size, row.id).toBe(codes.length);
      for (const code of codes) expect(code, row.id).toMatch(/^[\p{L}&.-]+$/u);
    }
  });

  it("is a Unit for the asking", () => {
    const unit: Unit = { kind: "unit", ...(organs[0] as OrganEntry) };
    expect(unit).toMatchObject({ kind: "unit", id: "national-assembly", codes: ["QH"], level: "central" });
  });

  it("resolves superiors and successors, without a circle", () => {
    for (const row of organs) {
      for (const id of [row.parent, ...row.successors])
        if (id !== null) expect(byId.has(id), `${row.id} → ${id}`).toBe(true);
      const seen = new Set([row.id]);
      for (let up = row.parent; up !== null; up = byId.get(up)?.parent ?? null) {
        expect(seen.has(up), row.id).toBe(false);
        seen.add(up);
      }
    }
  });

  it("has days that exist, in order, and successors only where it ended, that live on after it", () => {
    for (const row of organs) {
      const { from, to } = row.validity;
      for (const date of [from, to]) if (date !== null) expectIsoDate(date);
      if (from !== null && to !== null) expect(from < to, row.id).toBe(true);
      if (row.successors.length > 0) expect(to, row.id).not.toBeNull();
      for (const id of row.successors) {
        const end = byId.get(id)?.validity.to;
        if (end !== null && end !== undefined) expect(end > (to as string), `${row.id} → ${id}`).toBe(true);
      }
    }
  });

  it("covers the codes that the reader of numbers goes by", () => {
    const codes = new Set(organs.flatMap((row) => [...row.codes, ...row.codeVariants]));
    expect(commonOrganCodes.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("has no code of a central or provincial Party board but a prefix with a level", () => {
    for (const row of partyOrgans) {
      if (row.sphere !== "party") continue;
      for (const code of row.codes) {
        if (!code.endsWith("TW") && !code.endsWith("TU")) continue;
        const parts = partyOrganPrefixes.flatMap((prefix) => partyLevelSuffixes.map((suffix) => prefix + suffix));
        expect([...parts, "HNTW", "HĐLLTW", "QUTW"], row.id).toContain(code);
      }
    }
  });

  it.each([
    ["BNNMT", "2026-01-01", ["Bộ Nông nghiệp và Môi trường"]],
    ["BNNMT", "2024-01-01", []],
    ["BTNMT", "2025-02-28", ["Bộ Tài nguyên và Môi trường"]],
    ["BTNMT", "2025-03-01", []],
    ["BTC", "2026-01-01", ["Bộ Tài chính"]],
    ["BTGTW", "2025-02-02", ["Ban Tuyên giáo Trung ương"]],
    ["BTGDVTW", "2025-02-03", ["Ban Tuyên giáo và Dân vận Trung ương"]],
    ["HĐBT", "1988-03-26", ["Hội đồng Bộ trưởng"]],
    ["CP", "1970-01-01", ["Chính phủ", "Hội đồng Chính phủ"]],
    ["CP", "2020-03-05", ["Chính phủ"]],
    ["TW", "2026-11-22", ["Ban Chấp hành Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư"]],
    ["TU", "2026-11-22", ["Tỉnh ủy", "Thành ủy", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy"]],
    ["HU", "2025-07-01", []], // no districts any more
    ["UBND", "2026-11-22", ["Ủy ban nhân dân"]],
  ])("%s on %s is %j", (code, date, names) => {
    expect(named(code, date)).toEqual(names);
  });

  it.each([
    ["ministry-of-labour", "Bộ Lao động - Thương binh và Xã hội", ["ministry-of-home-affairs"]],
    ["ministry-of-transport", "Bộ Giao thông vận tải", ["ministry-of-construction"]],
    ["ministry-of-planning-and-investment", "Bộ Kế hoạch và Đầu tư", ["ministry-of-finance"]],
    ["central-economic-commission", "Ban Kinh tế Trung ương", ["central-policy-and-strategy-commission"]],
    [
      "provincial-party-propaganda-board",
      "Ban Tuyên giáo Tỉnh ủy",
      ["provincial-party-propaganda-and-mass-mobilization-board"],
    ],
  ])("%s, %s, went into %j", (id, name, successors) => {
    expect([byId.get(id)?.name, byId.get(id)?.successors]).toEqual([name, successors]);
  });
});
