import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, fileOf } from "./call.js";

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  readonly version: string;
};

describe("the program", () => {
  it("gives the version of the manifest", async () => {
    expect(await call(["--version"])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  it("helps", async () => {
    const { code, stdout, stderr } = await call(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const name of ["extract", "parse", "validate", "format", "annotate"]) expect(stdout).toContain(`\n  ${name} `);
  });

  it.each(["extract", "parse", "validate", "format", "annotate"])("helps with %s", async (name) => {
    const { code, stdout } = await call([name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: vanban ${name} `);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(130);
  });

  it("takes --help behind -- for a text", async () => {
    expect((await call(["parse", "--", "--help"])).code).toBe(1);
  });
});

describe("what cannot be done", () => {
  const missing = join(tmpdir(), "vanban-no-such-file.txt");
  const readable = fileOf("Kế hoạch số 29-KH/TU");
  const record = fileOf('{"id": 1}\n', "texts.ndjson");
  const rows: readonly (readonly [argv: readonly string[], told: string])[] = [
    // no command, no such command, a name that would break the line
    [[], "no command given; see vanban --help"],
    [["read"], "read is no command; see vanban --help"],
    [["a\nb\u001b[2J"], "a b [2J is no command; see vanban --help"],
    // options
    [["extract", "--no-such-option", readable], "unknown option '--no-such-option'"],
    [["extract", "--reference"], "option '--reference <value>' argument missing"],
    [["extract", "--format", "xml", readable], '--format takes pretty, json, ndjson, not "xml"'],
    [["extract", "--reference", "31/12/2025", readable], '--reference takes a date like 2026-11-22, not "31/12/2025"'],
    [["extract", "--reference", "2023-02-30", readable], '--reference takes a date like 2026-11-22, not "2023-02-30"'],
    [
      ["validate", "--regime", "army", "1/QĐ-UBND"],
      '--regime takes party, state-admin, state-legal, state, not "army"',
    ],
    // arguments
    [["extract"], 'no file given; "-" is standard input'],
    [["parse"], 'no text given; "-" is standard input'],
    [["extract", "-", "-"], "standard input can be read once only"],
    [["annotate", readable, readable], "annotate takes one file"],
    // files; one that can be read before it changes nothing
    [["extract", missing], `${missing}: no such file`],
    [["extract", readable, missing], `${missing}: no such file`],
    [["extract", tmpdir()], `${tmpdir()}: is a directory`],
    [["extract", "--input", "ndjson", missing], `${missing}: no such file`],
    [["extract", "--input", "ndjson", record], `${record}:1: not a JSON object with a "text"`],
  ];

  it.each(rows)("%j: one line on stderr, nothing on stdout", async (argv, told) => {
    expect(await call(argv)).toEqual({ code: 2, stdout: "", stderr: `vanban: ${told}\n` });
  });
});
