import type { Terminal } from "./terminal.js";

/** The three writings that every command knows. */
export const printFormats = ["pretty", "json", "ndjson"] as const;

/** How results are written. */
export type PrintFormat = (typeof printFormats)[number];

/** A result as data and, made when it is asked for, as text for people. */
export interface Result {
  readonly data: unknown;
  readonly pretty: () => string;
}

/**
 * Writes results as they come: `pretty` with a blank line between those of several lines, `ndjson` one a line,
 * `json` the only one as it is, several as an array.
 */
export async function printResults(
  results: AsyncIterable<Result>,
  format: PrintFormat,
  { stdout }: Terminal,
): Promise<void> {
  const all: unknown[] = [];
  let before: string | null = null;
  for await (const { data, pretty } of results) {
    if (format === "json") all.push(data);
    else if (format === "ndjson") await stdout.write(`${JSON.stringify(data)}\n`);
    else {
      const text = pretty();
      const apart = before !== null && (text.includes("\n") || before.includes("\n"));
      await stdout.write(`${apart ? "\n" : ""}${text}\n`);
      before = text;
    }
  }
  if (format === "json") await stdout.write(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
}
