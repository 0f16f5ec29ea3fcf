import type { Terminal } from "./terminal.js";

/** Tells a waiting person how far the work is. */
export interface Progress {
  /** Notes work that was done. */
  advance(bytes: number, texts: number): void | Promise<void>;
  /** Takes the bar away. */
  end(): void | Promise<void>;
}

/** Milliseconds of work before the first bar, and between two. */
const PATIENCE = 500;
const CELLS = 24;

const none: Progress = { advance: () => undefined, end: () => undefined };

/**
 * Draws a bar on stderr while work is long; nothing where stderr is no terminal, or where results go to the same screen.
 *
 * @param totalBytes - size of all input, or `null` where it is not known.
 * @param now - milliseconds of a clock.
 */
export function createProgress(terminal: Terminal, totalBytes: number | null, now: () => number): Progress {
  if (terminal.progress !== true || terminal.isTTY) return none;
  let doneBytes = 0;
  let doneTexts = 0;
  let last = now();
  let drawn = false;
  return {
    advance(bytes, texts) {
      doneBytes += bytes;
      doneTexts += texts;
      const time = now();
      if (time - last < PATIENCE) return;
      last = time;
      drawn = true;
      return terminal.stderr.write(`\r${barOf(doneBytes, totalBytes)} ${doneTexts}\u001b[K`);
    },
    end() {
      if (drawn) return terminal.stderr.write("\r\u001b[K");
    },
  };
}

function barOf(done: number, total: number | null): string {
  if (total === null || total === 0) return `${(done / 1e6).toFixed(1)} MB`;
  const part = Math.min(1, done / total);
  const full = Math.round(part * CELLS);
  return `[${"#".repeat(full)}${".".repeat(CELLS - full)}] ${String(Math.round(part * 100)).padStart(3)} %`;
}
