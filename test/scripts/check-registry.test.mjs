import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkTables, loadTables } from "../../scripts/check-registry.mjs";

const root = join(import.meta.dirname, "../..");

it("finds nothing wrong in the tables and prints how many rows each has", () => {
  const out = execFileSync(process.execPath, ["scripts/check-registry.mjs"], { cwd: root, encoding: "utf8" });
  expect(out).toMatch(/namedLaws\s*│\s*4\d\d\s*│/);
  expect(out).toMatch(/registry \d{4}\.\d{2}\.\d{2}: fine/);
});

it("loads every table from src/", async () => {
  const tables = await loadTables();
  expect(checkTables(tables)).toEqual([]);
  expect(tables.provinces?.length).toBeGreaterThan(90);
});

const province = {
  id: "son-la",
  name: "Sơn La",
  validFrom: null,
  validTo: null,
  mergedInto: null,
  mergedFrom: [],
  source: "NQ 202/2025/QH15",
  confirmed: true,
};

/** @type {[string, Record<string, unknown>[], RegExp][]} */
const broken = [
  ["a key twice", [province, province], /son-la: the key stands twice/],
  ["marks apart", [{ ...province, name: "So\u031bn La" }], /not clean NFC/],
  ["Eth for Đ", [{ ...province, name: "Ðà Nẵng" }], /not clean NFC/],
  ["a doubled space", [{ ...province, name: "Sơn  La" }], /doubled or hanging space/],
  ["the older tone placing", [{ ...province, name: "Khánh Hoà" }], /older tone placing/],
  ["a day that is none", [{ ...province, validTo: "2025-06-31" }], /2025-06-31 is no date/],
  [
    "days out of order",
    [{ ...province, validFrom: "2025-07-01", validTo: "2025-06-30" }],
    /validFrom ≤ validTo does not hold/,
  ],
  [
    "a reference to nothing",
    [{ ...province, mergedInto: "atlantis" }],
    /mergedInto names atlantis, which provinces lacks/,
  ],
  ["no source", [{ ...province, source: "" }], /no source/],
  ["memory called confirmed", [{ ...province, source: "UNCONFIRMED (memory)" }], /says UNCONFIRMED/],
];

it.each(broken)("reports %s", (_, provinces, problem) => {
  expect(checkTables({ provinces }).join("\n")).toMatch(problem);
});

it("reports nothing for a row without fault", () => {
  expect(checkTables({ provinces: [province] })).toEqual([]);
});
