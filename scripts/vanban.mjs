/**
 * Runs the `vanban` command from the sources of this folder, without a build: `npm run -s vanban -- parse "147-KH/TU"`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const folder = join(root, "node_modules/.cache/vanban");
const outfile = join(folder, "cli.mjs");

mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [join(root, "src/cli/index.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  outfile,
  logLevel: "error",
});
await import(pathToFileURL(outfile).href);
