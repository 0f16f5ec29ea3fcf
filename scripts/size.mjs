/**
 * Bundles pieces of the built package for the browser, as a user's bundler would, and holds each to its row of size-budgets.json:
 * gzip bytes, and packages that must not be in it.
 *
 * Usage: node scripts/size.mjs   (after `npm run build`)
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** @typedef {{ name: string, code: string, maxGzip: number, without: string[] }} Budget */

const root = join(import.meta.dirname, "..");
if (!existsSync(join(root, "dist/index.js"))) {
  console.error("size: dist/ is missing, run `npm run build` first");
  process.exit(1);
}

/** @type {Budget[]} */
const budgets = JSON.parse(readFileSync(join(root, "size-budgets.json"), "utf8"));

/** @param {Budget} budget */
async function measure(budget) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: budget.code, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
  });
  const bytes = /** @type {{ contents: Uint8Array }} */ (outputFiles[0]).contents;
  const output = Object.values(metafile.outputs)[0];
  const inside = Object.entries(output?.inputs ?? {}).filter(([, use]) => use.bytesInOutput > 0);
  const carried = budget.without.filter((name) => inside.some(([path]) => path.includes(`node_modules/${name}/`)));
  return { gzip: gzipSync(bytes, { level: 9 }).length, raw: bytes.length, carried };
}

let failed = 0;
/** @type {Record<string, Record<string, number | string>>} */
const rows = {};
for (const budget of budgets) {
  const { gzip, raw, carried } = await measure(budget);
  const fine = gzip <= budget.maxGzip && carried.length === 0;
  if (!fine) failed += 1;
  const note = carried.length > 0 ? `carries ${carried.join(", ")}` : gzip > budget.maxGzip ? "too big" : "fine";
  rows[budget.name] = { "minified B": raw, "gzip B": gzip, "allowed B": budget.maxGzip, result: note };
}
console.table(rows);
if (failed > 0) console.error(`size: ${failed} of ${budgets.length} over the budget of size-budgets.json`);
process.exitCode = failed > 0 ? 1 : 0;
