import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
const subpaths = Object.keys(manifest.exports).filter((subpath) => subpath !== "./package.json");
const nameOf = (subpath: string) => subpath.replace(/^\./, "vanban");

let folder = "";
const inFolder = (command: string, args: readonly string[], input?: string) =>
  spawnSync(command, args, { cwd: folder, encoding: "utf8", input: input ?? "" });

/** Runs a script in the consumer's folder and gives what it printed, read as JSON. */
function evaluate(kind: "module" | "commonjs", code: string): unknown {
  const file = join(folder, `consumer.${kind === "module" ? "mjs" : "cjs"}`);
  writeFileSync(file, code);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" }));
}

beforeAll(() => {
  expect(existsSync(join(root, "dist/index.js")), "dist/ is missing: npm run build").toBe(true);
  folder = mkdtempSync(join(tmpdir(), "vanban-consumer-"));
  execFileSync("npm", ["pack", "--pack-destination", folder, "--ignore-scripts"], { cwd: root, stdio: "pipe" });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", `./${tarball}`], { cwd: folder, stdio: "pipe" });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed tarball", () => {
  it("holds the built files, the licence and the texts, and nothing else", () => {
    const installed = join(folder, "node_modules/vanban");
    expect(readdirSync(installed).sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"]);
    const endings = readdirSync(join(installed, "dist")).map((name) => name.replace(/^.*?(\.d)?(\.[a-z]+)$/, "$1$2"));
    expect([...new Set(endings)].sort()).toEqual([".cjs", ".d.cts", ".d.ts", ".js"]);
  });

  it("brings its three dependencies and no other", () => {
    const top = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(top.sort()).toEqual(["date-fns", "ts-pattern", "vanban", "zod"]);
  });

  it.each(subpaths)("%s has the same names in ESM and in CJS", (subpath) => {
    const name = JSON.stringify(nameOf(subpath));
    const esm = evaluate(
      "module",
      `import * as all from ${name};\nconsole.log(JSON.stringify(Object.keys(all).sort()));\n`,
    );
    const cjs = evaluate("commonjs", `console.log(JSON.stringify(Object.keys(require(${name})).sort()));\n`);
    expect(esm).not.toEqual([]);
    expect(cjs).toEqual(esm);
  });

  it("does its main job in ESM and in CJS", () => {
    const body = `
      const { citations } = extract("Thực hiện Kế hoạch số 29-KH/TU, ngày 9/4/2024 của Thành ủy.");
      const number = parseDocumentNumber("30/2020/NĐ-CP");
      console.log(JSON.stringify([citations[0].number.canonical, citations[0].issuedOn.edtf, formatDocumentNumber(number.value)]));`;
    const expected = ["29-KH/TU", "2024-04-09", "30/2020/NĐ-CP"];
    const names = "{ extract, parseDocumentNumber, formatDocumentNumber }";
    expect(evaluate("module", `import ${names} from "vanban";${body}`)).toEqual(expected);
    expect(evaluate("commonjs", `const ${names} = require("vanban");${body}`)).toEqual(expected);
  });

  it("loads neither zod nor date-fns with vanban/parse", () => {
    const code = `require("vanban/parse");\nconsole.log(JSON.stringify(Object.keys(require.cache)));\n`;
    const loaded = evaluate("commonjs", code) as string[];
    expect(loaded.filter((path) => /node_modules[\\/](?:zod|date-fns|ts-pattern)[\\/]/.test(path))).toEqual([]);
  });

  it("gives its manifest", () => {
    expect(evaluate("commonjs", 'console.log(JSON.stringify(require("vanban/package.json").version));')).toBe(
      manifest.version,
    );
  });
});

describe("the installed command", () => {
  const command = () => join(folder, "node_modules/.bin/vanban");

  it("extracts from standard input", () => {
    const text = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;";
    const { status, stdout, stderr } = inFolder(command(), ["extract", "--format", "json", "-"], text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain('"30/2020/NĐ-CP"');
  });

  it("reads one citation", () => {
    const { status, stdout } = inFolder(command(), ["parse", "số 147-KH/TU, ngày 30/3/2023"]);
    expect(status).toBe(0);
    expect(stdout).toContain("147-KH/TU");
  });

  it("says in one line what it does not understand, with exit code 2", () => {
    const { status, stdout, stderr } = inFolder(command(), ["extract", "--no-such-option"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
