import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";
import type { Terminal } from "../../src/cli/terminal.js";

/** What a call of the command gave. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, with `input` on standard input. */
export async function call(
  argv: readonly string[],
  input: string | readonly Uint8Array[] = "",
  settings: Partial<Pick<Terminal, "isTTY" | "colors" | "columns" | "progress">> = {},
): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const outputTo = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const chunks = typeof input === "string" ? [Buffer.from(input)] : input;
  const code = await run(argv, {
    stdin: (async function* () {
      yield* chunks;
    })(),
    stdout: outputTo("stdout"),
    stderr: outputTo("stderr"),
    isTTY: false,
    columns: 100,
    ...settings,
  });
  return { code, ...written };
}

/** Writes a file of its own folder and gives its path. */
export function fileOf(content: string | Uint8Array, name = "bai.txt"): string {
  const path = join(mkdtempSync(join(tmpdir(), "vanban-cli-")), name);
  writeFileSync(path, content);
  return path;
}
