/**
 * Scores the built library against the annotated texts that stand beside the project (../shared), where there are any.
 * Arguments go to the scorer; without any, the seeds and the dev texts are scored for written-out citations.
 *
 * Usage: node scripts/score.mjs [ARGUMENT…]   (after `npm run build`)
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const scorer = join(shared, "tools/score.mjs");

if (!existsSync(scorer)) {
  console.log("score: no annotated texts beside this folder, nothing to do");
  process.exit(0);
}
const given = process.argv.slice(2);
const runs =
  given.length > 0
    ? [given]
    : ["seeds", "dev"].map((name) => ["--forms", "full,self", join(shared, "gold", name), "--misses", "20"]);
for (const run of runs) {
  const { status } = spawnSync(process.execPath, [scorer, "--project", root, ...run], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
