import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkTree, cyclesOf } from "../../scripts/check-imports.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vanban-imports-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a tree of sources and gives back what the checker says of it, as "file:line message". */
function check(files) {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, "src", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return checkTree(join(root, "src")).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** A tree in which every direction that is allowed is used once. */
const good = {
  "index.ts": 'export * from "./model/index.js";\nexport * from "./parse/index.js";\n',
  "model/index.ts": 'export type { Span } from "./span.js";\n',
  "model/span.ts": "export interface Span { readonly start: number }\n",
  "model/schema/span.ts":
    'import * as z from "zod";\nimport type { Span } from "../span.js";\nexport const s = z.any();\n',
  "registry/index.ts": 'export type { Span } from "../model/span.js";\n',
  "parse/index.ts": 'export { read } from "./read.js";\n',
  "parse/read.ts": 'import type { Span } from "../model/span.js";\nexport const read = /\\p{Lu}\\\\b/u;\n',
  "format/date.ts": 'import { match } from "ts-pattern";\nimport "date-fns";\nexport const f = match;\n',
  "validate/rule.ts":
    'import { f } from "../format/date.js";\nimport { read } from "../parse/read.js";\nexport default [f, read];\n',
  "cli/index.ts":
    'import pc from "picocolors";\nimport fs from "node:fs";\nimport * as v from "../index.js";\nexport default [pc, fs, v];\n',
};

describe("check-imports", () => {
  it("has nothing to say about a tree that keeps the rules", () => {
    expect(check(good)).toEqual([]);
  });

  // One file that breaks one rule, put into the good tree, and what is said.
  it.each([
    ["model imports parse", "model/bad.ts", 'import { read } from "../parse/read.js";', "model may not import parse"],
    ["parse imports format", "parse/bad.ts", 'import { f } from "../format/date.js";', "parse may not import format"],
    ["format imports parse", "format/bad.ts", 'export * from "../parse/read.js";', "format may not import parse"],
    [
      "a type counts too",
      "model/bad.ts",
      'import type { read } from "../parse/read.js";',
      "model may not import parse",
    ],
    [
      "import type in a type",
      "model/bad.ts",
      'export type A = import("../parse/read.js").A;',
      "model may not import parse",
    ],
    ["import()", "parse/bad.ts", 'export const a = import("../format/date.js");', "parse may not import format"],
    ["parse imports the registry", "parse/bad.ts", 'import "../registry/index.js";', "parse may not import registry"],
    ["validate imports cli", "validate/bad.ts", 'import "../cli/index.js";', "validate may not import cli"],
    ["src/index.ts from inside", "validate/bad.ts", 'import "../index.js";', "validate may not import src/index.ts"],
    ["a folder's index", "parse/bad.ts", 'import "../model/index.js";', "is a folder's index"],
    ["an index of another part", "parse/index.ts", 'export * from "../model/index.js";', "is a folder's index"],
    ["zod outside schema", "model/bad.ts", 'import * as z from "zod";', "zod may not be imported here"],
    ["zod by name", "model/schema/bad.ts", 'import { z } from "zod";', "is imported as"],
    ["date-fns in parse", "parse/bad.ts", 'import { isValid } from "date-fns";', "date-fns may not be imported here"],
    [
      "ts-pattern in parse",
      "parse/bad.ts",
      'import { match } from "ts-pattern";',
      "ts-pattern may not be imported here",
    ],
    ["node: outside the command", "parse/bad.ts", 'import fs from "node:fs";', "is for cli/ only"],
    ["an unknown package", "format/bad.ts", 'import _ from "lodash";', "is no package that src/ may import"],
    ["no such file", "parse/bad.ts", 'import "./missing.js";', "is not a file of src/"],
    ["ending left out", "parse/bad.ts", 'import "./read";', "is not a file of src/"],
    ["an unknown part", "util/bad.ts", "export {};", "util/ is no known part of src/"],
    ["a file beside index.ts", "bad.ts", "export {};", "only index.ts stands in src/ itself"],
    ["word boundary", "parse/bad.ts", "export const r = /\\bsố/;", "\\b takes Vietnamese letters for signs"],
    ["word class", "parse/bad.ts", "export const r = /[\\w]/u;", "\\w takes Vietnamese letters for signs"],
    ["i flag", "parse/bad.ts", "export const r = /số/giu;", "not by the i flag"],
    ["i inside", "parse/bad.ts", 'export const r = new RegExp("(?i:số)");', "not by the i flag"],
    [
      "RegExp of a string",
      "parse/bad.ts",
      'export const r = new RegExp("\\\\W");',
      "\\W takes Vietnamese letters for signs",
    ],
    ["RegExp of a template", "parse/bad.ts", "export const r = RegExp(`\\\\b`);", "\\b takes"],
  ])("%s", (_, file, text, message) => {
    const said = check({ ...good, [file]: `${text}\n` });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${file}:1 `);
    expect(said[0]).toContain(message);
  });

  it("finds a cycle, also one of types only", () => {
    const said = check({
      "parse/a.ts": 'import type { B } from "./b.js";\nexport type A = B;\n',
      "parse/b.ts": 'import type { A } from "./a.js";\nexport type B = A;\n',
    });
    expect(said).toEqual(["parse/a.ts:1 import cycle: parse/a.ts → parse/b.ts → parse/a.ts"]);
  });

  it("counts lines, but not those of a table", () => {
    const long = "export {};\n".repeat(251);
    const code = {
      "parse/grammar/words.ts": long,
      "parse/grammar/unit-words.test.ts": long,
      "parse/long-words.ts": long,
    };
    const tables = { "model/registry/long.ts": long, "parse/grammar/unit-words.ts": long };
    expect(check({ ...code, ...tables })).toEqual([
      "parse/grammar/unit-words.test.ts:251 251 lines, 250 are allowed",
      "parse/grammar/words.ts:251 251 lines, 250 are allowed",
      "parse/long-words.ts:251 251 lines, 250 are allowed",
    ]);
  });

  it("allows 250 lines", () => {
    expect(check({ "parse/long.ts": "export {};\n".repeat(250) })).toEqual([]);
  });

  it("gives a cycle of three once, and none for a diamond", () => {
    const diamond = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
    expect(cyclesOf(new Map(Object.entries(diamond)))).toEqual([]);
    expect(cyclesOf(new Map(Object.entries({ a: ["b"], b: ["c"], c: ["a"] })))).toEqual([["a", "b", "c", "a"]]);
  });

  it("exits 1 on a bad tree and 0 on a good one", () => {
    const script = join(import.meta.dirname, "../../scripts/check-imports.mjs");
    check(good);
    expect(execFileSync(process.execPath, [script, "--root", root], { encoding: "utf8" })).toBe("imports: fine\n");
    check({ "parse/bad.ts": 'import "zod";\n' });
    const bad = spawnSync(process.execPath, [script, "--root", root], { encoding: "utf8" });
    expect(bad.status).toBe(1);
    expect(bad.stderr).toBe("src/parse/bad.ts:1 zod may not be imported here\n");
  });
});
