import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { docTestsOf, findFences, rewriteFence, writeDocTests } from "../../scripts/doctest.mjs";

/** Runs the code of a fence as the gate does, with the two imports taken out, and gives back how many checks ran. */
async function run(code) {
  const { module, checks } = rewriteFence(code);
  const body = module.replace(/^import .*$/m, "").replace(/^export const __ran: Set<number>/m, "const __ran");
  const AsyncFunction = (async () => undefined).constructor;
  const ran = await AsyncFunction("__expect", `${body}\nreturn __ran.size;`)(expect);
  return { checks, ran };
}

describe("findFences", () => {
  it("takes ts fences only, with their lines", () => {
    const text = "# A\n\n```sh\nnpm i\n```\n\n```ts\na;\n\nb;\n```\n```ts no-run\nc;\n```\n";
    expect(findFences(text, false)).toEqual([
      { line: 8, run: true, code: "a;\n\nb;" },
      { line: 13, run: false, code: "c;" },
    ]);
  });

  it("reads doc comments", () => {
    const text = "/**\n * Text.\n *\n * @example\n * ```ts\n * if (a) {\n *   b;\n * }\n * ```\n */\nexport {};\n";
    expect(findFences(text, true)).toEqual([{ line: 6, run: true, code: "if (a) {\n  b;\n}" }]);
  });

  it("does not pass over a fence that is not closed", () => {
    expect(() => findFences("```ts\na;\n", false)).toThrow("not closed");
    expect(() => findFences("/**\n * ```ts\n * a;\n */\nconst b = 1;\n", true)).toThrow("not closed");
  });
});

describe("rewriteFence", () => {
  // The code with a hole, the value that is right there, one that is wrong.
  it.each([
    ["one line", "1 + 1; // => ?", "2", "3"],
    ["no space", "1 + 1; //=> ?", "2", "3"],
    ["no semicolon", "1 + 1 // => ?", "2", "3"],
    ["the line below", "1 + 1;\n// => ?", "2", "3"],
    ["several lines", "({ a: [1], b: null });\n// => {\n//   a: ?,\n//   b: null,\n// }\n// A remark.\n", "[1]", "[]"],
    ["begins behind the statement", "[1, -2]; // => [\n//   1, ?]", "-2", "2"],
    ["a name", "const two = 1 + 1; // => ?", "2", "null"],
    ["a statement of several lines", "[1].map(\n  (one) => one + 1,\n); // => ?", "[2]", "[1]"],
    ["in a block", "if (true) {\n  3; // => ?\n}", "3", "4"],
    ["awaited", "await Promise.resolve('số'); // => ?", '"số"', '"so"'],
  ])("compares: %s", async (_, code, right, wrong) => {
    expect(await run(code.replace("?", right))).toEqual({ checks: 1, ran: 1 });
    await expect(run(code.replace("?", wrong))).rejects.toThrow("to deeply equal");
  });

  it("runs the rest, so that an error is seen", async () => {
    await expect(run("null.a;")).rejects.toThrow(TypeError);
    expect(await run("const a = 1; // a remark")).toEqual({ checks: 0, ran: 0 });
  });

  it("knows a check that was passed over", async () => {
    expect(await run("if (1 > 2) {\n  3; // => 4\n}")).toEqual({ checks: 1, ran: 0 });
  });

  it.each([
    ["prose", "a; // => the plan", "not a literal"],
    ["a call", "a; // => f(1)", "not a literal"],
    ["half a literal", "a; // => [1", "not a literal"],
    ["no statement", "// => 1\na;", "belongs to no statement"],
    ["a pattern", "const { a } = b; // => 1", "plain name"],
  ])("refuses: %s", (_, code, message) => {
    expect(() => rewriteFence(code)).toThrow(message);
  });
});

describe("docTestsOf", () => {
  it("writes a module a fence, and one test file for those that run", () => {
    const { outputs, fences } = docTestsOf("docs/a.md", "```ts\n1; // => 1\n```\n```ts no-run\n2; // => 1\n```\n");
    expect(fences).toBe(2);
    expect([...outputs.keys()]).toEqual(["docs-a-md-2.ts", "docs-a-md-5.ts", "docs-a-md.test.ts"]);
    expect(outputs.get("docs-a-md.test.ts")).toContain('test("docs/a.md:2"');
    expect(outputs.get("docs-a-md.test.ts")).not.toContain("docs/a.md:5");
  });

  it("makes a failing test of what it cannot rewrite", () => {
    const { outputs } = docTestsOf("docs/a.md", "\n```ts\n1; // => one\n```\n");
    expect([...outputs.keys()]).toEqual(["docs-a-md.test.ts"]);
    expect(outputs.get("docs-a-md.test.ts")).toMatch(
      /test\("docs\/a.md:3", \(\) => \{\s+throw new Error\("not a literal/,
    );
    expect(docTestsOf("docs/a.md", "```ts\n").outputs.get("docs-a-md.test.ts")).toContain("is not closed");
  });
});

describe("writeDocTests", () => {
  it("takes away what no example stands behind any more", () => {
    const root = mkdtempSync(join(tmpdir(), "vanban-doctest-"));
    try {
      mkdirSync(join(root, "src"));
      writeFileSync(join(root, "README.md"), "```ts\n1; // => 1\n```\n");
      writeFileSync(join(root, "src/a.ts"), "/**\n * ```ts\n * 1; // => 1\n * ```\n */\n");
      expect(writeDocTests(root)).toBe(2);
      writeFileSync(join(root, "src/a.ts"), "export {};\n");
      expect(writeDocTests(root)).toBe(1);
      expect(readdirSync(join(root, "test/.doctest")).sort()).toEqual(["README-md-2.ts", "README-md.test.ts"]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});

describe("the type check", () => {
  it("reads the examples too", () => {
    const args = ["node_modules/typescript/bin/tsc", "-p", ".", "--listFilesOnly"];
    const files = execFileSync(process.execPath, args, { encoding: "utf8" }).split("\n");
    expect(files.filter((file) => file.includes("/test/.doctest/") && !file.endsWith(".test.ts"))).not.toEqual([]);
  });
});
