/**
 * Writes every `ts` fence of README.md, CONTRIBUTING.md, docs/*.md and the TSDoc comments of src/ as a module under test/.doctest,
 * with one Vitest file a source that imports them, so that each example is type-checked and run as a reader would copy it.
 *
 *     expression; // => literal          is compared by toEqual
 *     const name = expression; // => literal
 *
 * The comment may also stand on the next line and go on over several. A fence that is marked `ts no-run` is type-checked only.
 * Usage: node scripts/doctest.mjs [--root DIR]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";

const OUT = "test/.doctest";

/** @typedef {{ line: number, run: boolean, code: string }} Fence */

/**
 * The `ts` fences of a file, in order, each with the 1-based line of its first line of code.
 *
 * @param {string} text
 * @param {boolean} source - a TypeScript file, whose fences stand in doc comments.
 * @returns {Fence[]}
 */
export function findFences(text, source) {
  const lines = text.split("\n");
  /** @type {Fence[]} */
  const fences = [];
  /** @type {{ line: number, run: boolean, code: string[] } | null} */
  let open = null;
  for (const [index, raw] of lines.entries()) {
    const star = source ? /^\s*\* ?/.exec(raw) : null;
    if (source && star === null) {
      if (open !== null) throw new Error(`line ${open.line}: the fence is not closed`);
      continue;
    }
    const line = star === null ? raw : raw.slice(star[0].length);
    if (open === null) {
      const start = /^\s*```ts(?:\s+(.*))?$/.exec(line);
      if (start !== null) open = { line: index + 2, run: start[1]?.trim() !== "no-run", code: [] };
    } else if (/^\s*```\s*$/.test(line)) {
      fences.push({ ...open, code: open.code.join("\n") });
      open = null;
    } else open.code.push(line);
  }
  if (open !== null) throw new Error(`line ${open.line}: the fence is not closed`);
  return fences;
}

/**
 * `true` where the expression is built of literals only, so that nothing but data stands on the right of an arrow.
 *
 * @param {ts.Expression} node
 * @returns {boolean}
 */
function isLiteral(node) {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  if (ts.isIdentifier(node)) return node.text === "undefined";
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((entry) => ts.isPropertyAssignment(entry) && isLiteral(entry.initializer));
  }
  return [ts.SyntaxKind.NullKeyword, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind);
}

/**
 * The text itself where it is one literal, or `null`.
 *
 * @param {string} text
 * @returns {string | null}
 */
function readLiteral(text) {
  const file = ts.createSourceFile("literal.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, true);
  const [only, ...more] = file.statements;
  const broken = /** @type {{ parseDiagnostics?: unknown[] }} */ (/** @type {unknown} */ (file)).parseDiagnostics ?? [];
  if (broken.length > 0 || more.length > 0 || only === undefined || !ts.isExpressionStatement(only)) return null;
  return isLiteral(only.expression) ? text : null;
}

/** @param {string} comment */
const plain = (comment) => comment.replace(/^\/\/ ?/, "");

/**
 * The comments behind a statement: the one on its own line, then those on the lines below.
 *
 * @param {string} code
 * @param {number} end
 */
function commentsBehind(code, end) {
  const trailing = ts.getTrailingCommentRanges(code, end) ?? [];
  const below = ts.getLeadingCommentRanges(code, trailing.at(-1)?.end ?? end) ?? [];
  return [...trailing, ...below.filter((range) => range.pos > (trailing.at(-1)?.pos ?? -1))].filter(
    (range) => range.kind === ts.SyntaxKind.SingleLineCommentTrivia,
  );
}

/**
 * Rewrites one fence into a module: every expected value becomes a check that notes that it ran.
 *
 * @param {string} code
 * @returns {{ module: string, checks: number }}
 */
export function rewriteFence(code) {
  const file = ts.createSourceFile("fence.ts", code, ts.ScriptTarget.ES2022, true);
  /** @type {{ pos: number, end: number, text: string }[]} */
  const edits = [];
  /** @type {Set<number>} */
  const taken = new Set();

  /** @param {ts.Statement} statement */
  function expectation(statement) {
    const comments = commentsBehind(code, statement.end);
    const arrow = comments[0];
    if (arrow === undefined || taken.has(arrow.pos)) return null;
    const first = /^\/\/ ?=>(.*)$/.exec(code.slice(arrow.pos, arrow.end));
    if (first === null) return null;
    let text = (first[1] ?? "").trim();
    taken.add(arrow.pos);
    for (const next of [...comments.slice(1), null]) {
      if (text !== "" && readLiteral(text) !== null) return text;
      if (next !== null) text += `\n${plain(code.slice(next.pos, next.end))}`;
    }
    throw new Error(`not a literal behind "=>": ${text}`);
  }

  /** @param {ts.Node} node */
  function visit(node) {
    ts.forEachChild(node, visit);
    if (ts.isExpressionStatement(node)) {
      const literal = expectation(node);
      if (literal === null) return;
      const expression = node.expression.getText(file);
      const text = `(__ran.add(${edits.length}), __expect(${expression}).toEqual(${literal}));`;
      edits.push({ pos: node.getStart(file), end: node.end, text });
    } else if (ts.isVariableStatement(node)) {
      const literal = expectation(node);
      if (literal === null) return;
      const name = node.declarationList.declarations.at(-1)?.name;
      if (name === undefined || !ts.isIdentifier(name)) throw new Error("only one plain name can be compared");
      const text = `(__ran.add(${edits.length}), __expect(${name.text}).toEqual(${literal}));`;
      edits.push({ pos: node.end, end: node.end, text: ` ${text}` });
    }
  }

  visit(file);
  const arrows = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (arrows !== edits.length) throw new Error("a value behind an arrow belongs to no statement");
  let body = code;
  for (const edit of edits.toSorted((a, b) => b.pos - a.pos)) {
    body = body.slice(0, edit.pos) + edit.text + body.slice(edit.end);
  }
  const head = 'import { expect as __expect } from "vitest";\nexport const __ran: Set<number> = new Set();\n';
  const keep = edits.length === 0 ? "void __expect;\n" : "";
  return { module: `${head}${keep}${body}\n`, checks: edits.length };
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]}
 */
function filesUnder(root, folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * The modules and the test file of one source. What cannot be rewritten becomes a test that fails and says why.
 *
 * @param {string} file
 * @param {string} text
 * @returns {{ outputs: Map<string, string>, fences: number }}
 */
export function docTestsOf(file, text) {
  /** @type {Map<string, string>} */
  const outputs = new Map();
  const slug = file.replace(/[^A-Za-z0-9]+/g, "-");
  const tests = [];
  let fences = 0;
  /**
   * @param {string} at
   * @param {unknown} error
   */
  const failing = (at, error) =>
    `test("${at}", () => {\n  throw new Error(${JSON.stringify(messageOf(error))});\n});\n`;
  try {
    for (const fence of findFences(text, file.endsWith(".ts"))) {
      fences += 1;
      const name = `${slug}-${fence.line}`;
      const at = `${file}:${fence.line}`;
      try {
        const { module, checks } = rewriteFence(fence.code);
        outputs.set(`${name}.ts`, `// ${at}\n${module}`);
        if (!fence.run) continue;
        tests.push(
          `test("${at}", async () => {\n  const { __ran } = await import("./${name}.js");\n  expect(__ran.size).toBe(${checks});\n});\n`,
        );
      } catch (error) {
        tests.push(failing(at, error));
      }
    }
  } catch (error) {
    tests.push(failing(file, error));
  }
  const head = `import { ${tests.some((one) => one.includes("expect(")) ? "expect, " : ""}test } from "vitest";\n\n`;
  if (tests.length > 0) outputs.set(`${slug}.test.ts`, head + tests.join("\n"));
  return { outputs, fences };
}

/**
 * Writes all modules and test files. A file that is right already is left alone, so that a run beside this one is not disturbed.
 *
 * @param {string} root
 * @returns {number} how many fences were found.
 */
export function writeDocTests(root) {
  const out = join(root, OUT);
  mkdirSync(out, { recursive: true });
  const top = ["README.md", "CONTRIBUTING.md"].filter((file) => existsSync(join(root, file)));
  const stale = new Set(readdirSync(out));
  let count = 0;
  for (const file of [...top, ...filesUnder(root, "docs", ".md"), ...filesUnder(root, "src", ".ts")]) {
    const { outputs, fences } = docTestsOf(file, readFileSync(join(root, file), "utf8"));
    count += fences;
    for (const [name, text] of outputs) {
      const path = join(out, name);
      if (!stale.delete(name) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
    }
  }
  for (const name of stale) rmSync(join(out, name), { force: true });
  return count;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { root: { type: "string", default: "." } } });
  try {
    if (writeDocTests(values.root) === 0) throw new Error("no example was found in README.md, docs/ or src/");
  } catch (error) {
    console.error(`doctest: ${messageOf(error)}`);
    process.exitCode = 1;
  }
}
