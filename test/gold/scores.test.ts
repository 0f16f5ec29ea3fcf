import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/parse/extract.js";
import { type GoldText, goldTexts, hasGold } from "./gold-texts.js";
import { type Measure, measures, type Scores, score } from "./score.js";

const baselineFile = join(import.meta.dirname, "baseline.json");
/** Set to take over scores that rose; none is ever taken over that fell. */
const mayRise = process.env.UPDATE_GOLD === "1";

const dev: readonly GoldText[] = goldTexts("dev");
const seeds: readonly GoldText[] = goldTexts("seeds");

/** What is scored, by its name in the baseline. "Written out" are the citations with number and symbol. */
const runs: Readonly<Record<string, () => Scores>> = {
  "dev and seeds": () => score([...dev, ...seeds], extract),
  "dev, written out": () => score(dev, extract, ["full", "self"]),
  "seeds, written out": () => score(seeds, extract, ["full", "self"]),
};

function readBaseline(): Record<string, Scores> {
  return existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, "utf8")) as Record<string, Scores>) : {};
}

/** Rounded down, so that a committed score is one that was reached. */
function rounded(scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).map(([measure, value]) => [measure, Math.floor(value * 1e4) / 1e4]));
}

/** The better of both scores for everything that is measured. */
function takeOver(before: Scores, now: Scores): Scores {
  const best = measures.map((measure) => [measure, Math.max(before[measure] ?? 0, now[measure] ?? 0)] as const);
  return Object.fromEntries(best.filter(([, value]) => value > 0));
}

interface Change {
  readonly run: string;
  readonly measure: Measure;
  readonly before: number;
  readonly now: number;
}

function changes(run: string, before: Scores, now: Scores): Change[] {
  return measures
    .map((measure) => ({ run, measure, before: before[measure] ?? 0, now: now[measure] ?? 0 }))
    .filter((change) => change.before !== change.now);
}

function table(found: readonly Change[]): string {
  const rows = found.map(({ run, measure, before, now }) => {
    const difference = now - before;
    const sign = difference > 0 ? "+" : "";
    return `  ${run.padEnd(20)} ${measure.padEnd(14)} ${before.toFixed(4)} → ${now.toFixed(4)}  ${sign}${difference.toFixed(4)}`;
  });
  return ["scores on the annotated texts against test/gold/baseline.json:", ...rows].join("\n");
}

describe.skipIf(!hasGold)("scores on the annotated texts", () => {
  const baseline = readBaseline();
  const scores = Object.fromEntries(
    hasGold ? Object.entries(runs).map(([run, measure]) => [run, rounded(measure())]) : [],
  );
  const changed = Object.keys(scores).flatMap((run) => changes(run, baseline[run] ?? {}, scores[run] as Scores));
  if (changed.length > 0) console.log(table(changed));
  if (hasGold && mayRise) {
    const best = Object.entries(scores).map(([run, now]) => [run, takeOver(baseline[run] ?? {}, now)]);
    writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(best), null, 2)}\n`);
  }

  test.each(Object.keys(runs))("%s: none is below the committed one", (run) => {
    const fallen = changed.filter((change) => change.run === run && change.now < change.before);
    expect(fallen, table(fallen)).toEqual([]);
  });
});
