/**
 * Holds the house rules of src/ that neither the compiler nor Biome knows: the direction of imports, no cycle, which package may stand
 * where, no import of a folder's index, short files, and no regular expression that is wrong for Vietnamese.
 *
 * Usage: node scripts/check-imports.mjs [--root DIR]
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import ts from "typescript";

/** What each part of src/ may import besides itself. `""` is src/index.ts. */
const MAY_IMPORT = {
  model: [],
  registry: ["model"],
  parse: ["model"],
  format: ["model"],
  validate: ["model", "parse", "format"],
  cli: ["model", "registry", "parse", "format", "validate", ""],
  "": ["model", "registry", "parse", "format", "validate"],
};

/** Where each package may be imported: a test of the path below src/. */
const PACKAGES = {
  zod: (/** @type {string} */ file) => file.startsWith("model/schema/"),
  "date-fns": (/** @type {string} */ file) => /^(?:format|validate|cli)\//.test(file),
  "ts-pattern": (/** @type {string} */ file) => /^(?:format|validate|cli)\//.test(file),
  picocolors: (/** @type {string} */ file) => file.startsWith("cli/"),
};

const MAX_LINES = 250;

/** Files that may be longer: tables of facts and of words, one row a line. */
const LONG_FILES = [/^model\/registry\//, /^parse\/grammar\/[a-z-]+-words\.ts$/];

/**
 * Regular expressions that may use a forbidden construct, each with its reason.
 *
 * @type {{ file: string, regex: string, reason: string }[]}
 */
const ALLOWED_REGEX = [];

/** @typedef {{ file: string, line: number, message: string }} Problem */
/** @typedef {{ specifier: string, line: number, typeOnly: boolean, namespace: boolean }} Import */

/**
 * Every module that a file names: imports, re-exports, `import()` and `import("…")` types.
 *
 * @param {ts.SourceFile} source
 * @returns {Import[]}
 */
function importsOf(source) {
  /** @type {Import[]} */
  const found = [];
  /** @param {ts.Node} node */
  function visit(node) {
    /** @type {ts.Node | undefined} */
    let specifier;
    let typeOnly = false;
    let namespace = false;
    if (ts.isImportDeclaration(node)) {
      specifier = node.moduleSpecifier;
      typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const bindings = node.importClause?.namedBindings;
      namespace = bindings !== undefined && ts.isNamespaceImport(bindings) && node.importClause?.name === undefined;
    } else if (ts.isExportDeclaration(node)) {
      specifier = node.moduleSpecifier;
      typeOnly = node.isTypeOnly;
    } else if (ts.isImportTypeNode(node)) {
      specifier = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
      typeOnly = true;
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      specifier = node.arguments[0];
      namespace = true;
    }
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ specifier: specifier.text, line, typeOnly, namespace });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/**
 * Every regular expression literal of a file and every pattern given to `RegExp` as a string.
 *
 * @param {ts.SourceFile} source
 */
function regexesOf(source) {
  /** @type {{ text: string, pattern: string, flags: string, line: number }[]} */
  const found = [];
  /** @param {ts.Node} node */
  function visit(node) {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText(source);
      const slash = text.lastIndexOf("/");
      found.push({ text, pattern: text.slice(1, slash), flags: text.slice(slash + 1), line });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp"
    ) {
      const [first, second] = node.arguments ?? [];
      const text = node.getText(source);
      const pattern = first === undefined ? "" : ts.isStringLiteralLike(first) ? first.text : unescaped(first, source);
      const flags = second === undefined ? "" : ts.isStringLiteralLike(second) ? second.text : "";
      found.push({ text, pattern, flags, line });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

/**
 * A pattern that is put together at run time, as it is written, with doubled backslashes made single.
 *
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 */
const unescaped = (node, source) => node.getText(source).replaceAll("\\\\", "\\");

/**
 * The forbidden construct of a regular expression, or `null`.
 *
 * @param {string} pattern
 * @param {string} flags
 */
function forbiddenIn(pattern, flags) {
  const found = /\\([bBwW])/.exec(pattern.replaceAll("\\\\", ""));
  if (found !== null) return `\\${found[1]} takes Vietnamese letters for signs`;
  if (flags.includes("i") || /\(\?[ms]*i/.test(pattern)) return "case is folded by the fold table, not by the i flag";
  return null;
}

/** @param {string} file - path below src/. */
const partOf = (file) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

/**
 * One import against the rules of direction, packages and indexes.
 *
 * @param {string} file
 * @param {Import} item
 * @param {ReadonlySet<string>} files
 * @returns {string | null}
 */
function judgeImport(file, item, files) {
  const { specifier } = item;
  if (!specifier.startsWith(".")) {
    if (specifier.startsWith("node:")) {
      return partOf(file) === "cli" ? null : `${specifier} is for cli/ only: the library runs in browsers too`;
    }
    const name = specifier.split("/")[0] ?? "";
    const allowed = /** @type {Record<string, (file: string) => boolean>} */ (PACKAGES)[name];
    if (allowed === undefined) return `${specifier} is no package that src/ may import`;
    if (!allowed(file)) return `${name} may not be imported here`;
    if (name === "zod" && !item.namespace && !item.typeOnly) {
      return 'zod is imported as `import * as z from "zod"`, or every locale is bundled';
    }
    return null;
  }
  const target = targetOf(file, specifier);
  if (!files.has(target)) return `${specifier} is not a file of src/ (write the ending .js)`;
  const [from, to] = [partOf(file), partOf(target)];
  if (from !== to && !(/** @type {Record<string, string[]>} */ (MAY_IMPORT)[from]?.includes(to))) {
    return `${from || "src/index.ts"} may not import ${to || "src/index.ts"}`;
  }
  if (posix.basename(target) === "index.ts" && !mayImportIndex(file, target)) {
    return `${specifier} is a folder's index: name the file that has it`;
  }
  return null;
}

/**
 * An index is imported by src/index.ts, by the command, and by the index of a folder above it.
 *
 * @param {string} file
 * @param {string} target
 */
function mayImportIndex(file, target) {
  if (file === "index.ts" || partOf(file) === "cli") return true;
  return posix.basename(file) === "index.ts" && target.startsWith(`${posix.dirname(file)}/`);
}

/**
 * @param {string} file
 * @param {string} specifier
 */
const targetOf = (file, specifier) => posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");

/**
 * The cycles of the import graph, each once, as a list of files that ends where it begins.
 *
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]}
 */
export function cyclesOf(graph) {
  /** @type {Map<string, "open" | "done">} */
  const state = new Map();
  /** @type {string[][]} */
  const cycles = [];
  /** @type {string[]} */
  const path = [];
  /** @param {string} file */
  function walk(file) {
    state.set(file, "open");
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === "open") cycles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) walk(next);
    }
    path.pop();
    state.set(file, "done");
  }
  for (const file of graph.keys()) if (!state.has(file)) walk(file);
  return cycles;
}

/**
 * All problems of a source tree, in the order of its files.
 *
 * @param {string} src - folder that holds model/, parse/ …
 * @returns {Problem[]}
 */
export function checkTree(src) {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .sort();
  const known = new Set(files);
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  /** @type {Problem[]} */
  const problems = [];
  for (const file of files) {
    const text = readFileSync(join(src, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const part = partOf(file);
    if (!Object.hasOwn(MAY_IMPORT, part))
      problems.push({ file, line: 1, message: `${part}/ is no known part of src/` });
    else if (part === "" && file !== "index.ts") {
      problems.push({ file, line: 1, message: "only index.ts stands in src/ itself" });
    }
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (lines > MAX_LINES && !LONG_FILES.some((rule) => rule.test(file))) {
      problems.push({ file, line: MAX_LINES + 1, message: `${lines} lines, ${MAX_LINES} are allowed` });
    }
    const targets = [];
    for (const item of importsOf(source)) {
      const message = judgeImport(file, item, known);
      if (message !== null) problems.push({ file, line: item.line, message });
      if (item.specifier.startsWith(".")) targets.push(targetOf(file, item.specifier));
    }
    graph.set(file, targets);
    for (const regex of regexesOf(source)) {
      const message = forbiddenIn(regex.pattern, regex.flags);
      if (message === null || ALLOWED_REGEX.some((row) => row.file === file && row.regex === regex.text)) continue;
      problems.push({ file, line: regex.line, message: `${regex.text}: ${message}` });
    }
  }
  for (const cycle of cyclesOf(graph)) {
    problems.push({ file: cycle[0] ?? "", line: 1, message: `import cycle: ${cycle.join(" → ")}` });
  }
  return problems;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  const { values } = parseArgs({ options: { root: { type: "string", default: here } } });
  const problems = checkTree(join(values.root, "src"));
  for (const { file, line, message } of problems) console.error(`src/${file}:${line} ${message}`);
  console.log(problems.length === 0 ? "imports: fine" : `imports: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
