/**
 * Holds the rules of the registry tables that no type can hold, and prints how many rows each has: keys once, clean writing, dates that
 * exist and stand in order, references that lead to a row, a source for each row, memory never called confirmed.
 *
 * Usage: node scripts/check-registry.mjs
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** @typedef {Record<string, unknown>} Row */
/** @typedef {Record<string, readonly Row[]>} Tables */
/** @typedef {{ key: (row: Row) => string, order: string[][], refers: [field: string, table: string, key: string][] }} Rule */

/** @param {string[]} fields */
const keyOf =
  (...fields) =>
  (/** @type {Row} */ row) =>
    fields.map((field) => row[field]).join(" ");

/** For each table: its key, fields whose dates stand in order, and fields that name rows. */
const RULES = /** @type {Record<string, Rule>} */ ({
  documentTypes: { key: keyOf("id"), order: [["validFrom", "validTo"]], refers: [] },
  numberShapes: { key: keyOf("id"), order: [["validFrom", "validTo"]], refers: [] },
  organs: {
    key: keyOf("id"),
    order: [["validity.from", "validity.to"]],
    refers: [
      ["parent", "organs", "id"],
      ["successors", "organs", "id"],
    ],
  },
  provinces: {
    key: keyOf("id"),
    order: [["validFrom", "validTo"]],
    refers: [
      ["mergedInto", "provinces", "id"],
      ["mergedFrom", "provinces", "id"],
    ],
  },
  namedLaws: {
    key: (row) => `${row.type} ${row.number ?? `${row.name} ${row.year}`}`,
    order: [["passedOn", "effectiveOn", "replacedOn"]],
    refers: [
      ["type", "documentTypes", "id"],
      ["replacedBy", "namedLaws", "number"],
    ],
  },
  partyCongresses: { key: keyOf("ordinal"), order: [["start", "end"]], refers: [] },
  plenums: {
    key: (row) => `${row.term} ${row.number} ${row.session} ${row.number === null ? row.start : ""}`,
    order: [["start", "end"]],
    refers: [["term", "partyCongresses", "ordinal"]],
  },
  assemblyTerms: { key: keyOf("ordinal"), order: [["electedOn", "openedOn"]], refers: [] },
});

/** A whole date, or one of which only year and month are known. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Eth for Đ, marks apart, spaces that are none, dashes that are not the hyphen. */
const UNCLEAN = /[\u00d0\u00f0\u00a0\u00ad\u200b-\u200d\ufeff\u2010-\u2015\u0300-\u036f]/;
/** Tone on the second vowel: hoà, uỷ (quý and loại stay). */
const OLD_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\p{L})/u;

/**
 * Every text in a row, lists and objects inside it too.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function textsOf(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/**
 * @param {Row} row
 * @param {string} path - "validTo", "validity.to"
 */
const at = (row, path) =>
  path.split(".").reduce((value, part) => /** @type {Row} */ (value)[part], /** @type {unknown} */ (row));

/** @param {string} date */
function isReal(date) {
  const day = date.length === 7 ? `${date}-01` : date;
  const time = Date.parse(`${day}T00:00:00Z`);
  return DATE.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * @param {Row} row
 * @param {Rule} rule
 * @param {Tables} tables
 * @returns {string[]}
 */
function judgeRow(row, rule, tables) {
  const problems = [];
  for (const text of textsOf(row)) {
    if (text !== text.normalize("NFC") || UNCLEAN.test(text))
      problems.push(`${JSON.stringify(text)} is not clean NFC with Đ and hyphens`);
    if (/ {2}|^ | $/.test(text)) problems.push(`${JSON.stringify(text)} has a doubled or hanging space`);
    if (OLD_TONE.test(text)) problems.push(`${JSON.stringify(text)} has the older tone placing`);
  }
  for (const fields of rule.order) {
    const dates = fields.map((field) => at(row, field)).filter((date) => date !== null);
    for (const date of dates) if (!isReal(String(date))) problems.push(`${date} is no date`);
    if ([...dates].sort().join() !== dates.join())
      problems.push(`${fields.join(" ≤ ")} does not hold: ${dates.join(", ")}`);
  }
  for (const [field, table, key] of rule.refers) {
    const known = new Set((tables[table] ?? []).map((other) => other[key]));
    for (const name of [row[field]].flat())
      if (name !== null && !known.has(name)) problems.push(`${field} names ${name}, which ${table} lacks`);
  }
  if (typeof row.source !== "string" || row.source === "") problems.push("no source");
  if (typeof row.confirmed !== "boolean") problems.push("confirmed is neither true nor false");
  if (String(row.source).startsWith("UNCONFIRMED") && row.confirmed !== false)
    problems.push("confirmed, with a source that says UNCONFIRMED");
  return problems;
}

/**
 * All problems of a registry, each with its table and the key of its row.
 *
 * @param {Tables} tables - the tables of a `Registry`.
 * @returns {string[]}
 */
export function checkTables(tables) {
  const problems = [];
  for (const [table, rule] of Object.entries(RULES)) {
    const keys = new Set();
    for (const row of tables[table] ?? []) {
      const key = rule.key(row);
      if (keys.has(key)) problems.push(`${table} ${key}: the key stands twice`);
      keys.add(key);
      problems.push(...judgeRow(row, rule, tables).map((problem) => `${table} ${key}: ${problem}`));
    }
  }
  return problems;
}

/**
 * The tables as they stand in src/, bundled in memory.
 *
 * @returns {Promise<Tables & { version: string }>}
 */
export async function loadTables() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../src/registry/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "error",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { loadFullRegistry } = await import(`data:text/javascript;base64,${code}`);
  return loadFullRegistry();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tables = await loadTables();
  const problems = checkTables(tables);
  for (const problem of problems) console.error(problem);
  console.table(
    Object.fromEntries(
      Object.keys(RULES).map((table) => {
        const rows = tables[table] ?? [];
        return [table, { rows: rows.length, unconfirmed: rows.filter((row) => row.confirmed !== true).length }];
      }),
    ),
  );
  console.log(`registry ${tables.version}: ${problems.length === 0 ? "fine" : `${problems.length} problems`}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
