#!/usr/bin/env node
import { run } from "./run.js";
import type { Output } from "./terminal.js";

/** A stream of the process; waits where its reader is slow. */
function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that stops early, like `head`, is no fault.
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  return {
    write: (text) => (stream.write(text) ? undefined : new Promise<void>((resolve) => stream.once("drain", resolve))),
  };
}

const { stdin, stdout, stderr, env } = process;
const colorless = (env.NO_COLOR ?? "") !== "";

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout: outputOf(stdout),
  stderr: outputOf(stderr),
  isTTY: stdout.isTTY,
  colors: stdout.isTTY && !colorless,
  columns: stdout.columns ?? 100,
  progress: stderr.isTTY,
});
