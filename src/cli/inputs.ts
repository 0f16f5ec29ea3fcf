import { type FileHandle, open } from "node:fs/promises";
import { CliError } from "./cli-error.js";
import { decode, decodeUtf8, invalidUtf8 } from "./decode.js";
import type { InputText } from "./input-text.js";
import { linesOf, readRecord } from "./ndjson.js";
import type { Progress } from "./progress.js";
import type { Terminal } from "./terminal.js";

/** What a path names: an open file, or standard input. */
interface Source {
  readonly path: string;
  readonly handle: FileHandle | null;
  readonly bytes: number | null;
}

/** Reads files as one text each; all of them before the first is given, so that nothing is printed where one cannot be read. */
export async function* readFiles(paths: readonly string[], terminal: Terminal): AsyncGenerator<InputText> {
  const texts: InputText[] = [];
  for (const path of paths)
    texts.push({ id: path, ...decode(await allOf(chunksOf(await openSource(path), terminal))) });
  yield* texts;
}

/** Reads arguments as one text each; "-" stands for the lines of standard input that are not empty. */
export async function* readStrings(strings: readonly string[], terminal: Terminal): AsyncGenerator<InputText> {
  for (const text of strings) {
    if (text !== "-") yield { id: null, text, diagnostics: [] };
    else {
      for await (const line of linesOf(terminal.stdin)) {
        const { text: found, made } = decodeUtf8(line);
        const written = found.replace(/\r$/, "");
        if (written.trim() !== "") yield { id: null, text: written, diagnostics: invalidUtf8(made) };
      }
    }
  }
}

/** Reads NDJSON record by record; the files are opened first. */
export async function* readNdjson(
  paths: readonly string[],
  terminal: Terminal,
  progressOf: (totalBytes: number | null) => Progress,
): AsyncGenerator<InputText> {
  const sources: Source[] = [];
  for (const path of paths) sources.push(await openSource(path));
  const total = sources.reduce<number | null>(
    (sum, { bytes }) => (sum === null || bytes === null ? null : sum + bytes),
    0,
  );
  const progress = progressOf(total);
  try {
    for (const source of sources) {
      let number = 0;
      for await (const line of linesOf(chunksOf(source, terminal))) {
        number += 1;
        const record = readRecord(line, `${nameOf(source.path)}:${number}`);
        if (record !== null) yield record;
        await progress.advance(line.length + 1, record === null ? 0 : 1);
      }
    }
  } finally {
    await progress.end();
  }
}

async function openSource(path: string): Promise<Source> {
  if (path === "-") return { path, handle: null, bytes: null };
  try {
    const handle = await open(path);
    const status = await handle.stat();
    if (!status.isDirectory()) return { path, handle, bytes: status.isFile() ? status.size : null };
    await handle.close();
    throw Object.assign(new Error(), { code: "EISDIR" });
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* chunksOf({ path, handle }: Source, { stdin }: Terminal): AsyncGenerator<Uint8Array> {
  try {
    yield* handle === null ? stdin : (handle.createReadStream() as AsyncIterable<Uint8Array>);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
};

function unreadable(path: string, error: unknown): CliError {
  if (error instanceof CliError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  return new CliError(`${nameOf(path)}: ${reasons[code] ?? `cannot be read (${code})`}`);
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}
