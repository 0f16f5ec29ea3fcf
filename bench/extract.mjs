/**
 * Speed of `extract` in MB of UTF-16 text a second, beside a bare charCodeAt loop over the same text: medians of several runs.
 * Reads the built package (`npm run bench` builds it first) and the texts of ../shared/corpus, or bench/sample where those are not there.
 *
 * Usage: node bench/extract.mjs [FILE…]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";

const ROOT = join(import.meta.dirname, "..");
const RUNS = 7;
/** UTF-16 units taken of a file: long enough for a steady figure, short enough for a minute. */
const MAX_UNITS = 3_000_000;
/** A shorter text is repeated to this length. */
const MADE_UNITS = 1_000_000;
/** Articles are measured one by one too, since callers have articles, not corpora. */
const ARTICLE_UNITS = 4_000;

let sink = 0;

/** @param {string} text */
function bareLoop(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

/**
 * Milliseconds of one call, the median of several, after one call that is not counted.
 *
 * @param {() => void} call
 */
function medianTime(call) {
  call();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return /** @type {number} */ (times[RUNS >> 1]);
}

/**
 * Cuts a text at blank lines into pieces of about the length of an article.
 *
 * @param {string} text
 */
function articlesOf(text) {
  /** @type {string[]} */
  const articles = [];
  let open = "";
  for (const paragraph of text.split(/\n\s*\n/)) {
    open += `${paragraph}\n\n`;
    if (open.length < ARTICLE_UNITS) continue;
    articles.push(open);
    open = "";
  }
  if (open !== "") articles.push(open);
  return articles;
}

/**
 * A file's text, cut or repeated to a length that gives a steady figure.
 *
 * @param {string} file
 */
function textOf(file) {
  const text = readFileSync(file, "utf8").slice(0, MAX_UNITS);
  if (text.length >= MADE_UNITS) return { name: basename(file), text };
  return { name: `${basename(file)}, repeated`, text: `${text}\n\n`.repeat(Math.ceil(MADE_UNITS / (text.length + 2))) };
}

/** The files that are named on the command line, else the corpus, else the sample. */
function files() {
  const given = process.argv.slice(2);
  if (given.length > 0) return given;
  const corpus = join(ROOT, "../shared/corpus");
  const folder = existsSync(corpus) ? corpus : join(ROOT, "bench/sample");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name));
}

const built = join(ROOT, "dist/parse.js");
if (!existsSync(built)) {
  console.error("bench: dist/ is missing, run `npm run build` first");
  process.exit(1);
}
const { extract } = await import(built);

/** @type {Record<string, Record<string, number>>} */
const rows = {};
for (const { name, text } of files().map(textOf)) {
  for (const [way, parts] of /** @type {[string, string[]][]} */ ([
    ["whole", [text]],
    ["articles", articlesOf(text)],
  ])) {
    const megabytes = (parts.reduce((sum, part) => sum + part.length, 0) * 2) / 1e6;
    let citations = 0;
    const loop = medianTime(() => {
      for (const part of parts) bareLoop(part);
    });
    const time = medianTime(() => {
      citations = 0;
      for (const part of parts) citations += extract(part).citations.length;
    });
    rows[`${name}, ${way}`] = {
      MB: round(megabytes),
      citations,
      "loop MB/s": round((megabytes / loop) * 1e3),
      "extract MB/s": round((megabytes / time) * 1e3),
      "times the loop": round(time / loop),
    };
  }
}
console.table(rows);
if (sink === 0.5) console.log(sink);

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
