import { CliError } from "./cli-error.js";
import { decodeUtf8, invalidUtf8, REPLACEMENT } from "./decode.js";
import type { InputText } from "./input-text.js";

const NEWLINE = 10;

/** Splits bytes into lines as they come; the last line needs no line break. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

/**
 * Reads one line of NDJSON: an object with `text` and, optionally, `id` (a string or a number).
 *
 * @param place - file and line, for the error.
 * @returns the text, or `null` for an empty line.
 */
export function readRecord(bytes: Uint8Array, place: string): InputText | null {
  const { text: line, made } = decodeUtf8(bytes);
  if (line.trim() === "") return null;
  const record = recordOf(line, place);
  if (made.length === 0) return { ...record, diagnostics: [] };
  return { ...record, diagnostics: invalidUtf8(madeInText(line, made, record.text, place)) };
}

type JsonRecord = Pick<InputText, "id" | "text">;

function recordOf(line: string, place: string): JsonRecord {
  const value = parsedJson(line);
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string") {
    throw new CliError(`${place}: not a JSON object with a "text"`);
  }
  const id = "id" in value ? value.id : null;
  if (id !== null && typeof id !== "string" && typeof id !== "number") {
    throw new CliError(`${place}: "id" is neither a string nor a number`);
  }
  return { id, text: value.text };
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * Where wrong bytes stood in the text of a record: its line is read once more with a character in their place that the text
 * does not have otherwise.
 */
function madeInText(line: string, made: readonly number[], text: string, place: string): readonly number[] {
  const mark = unusedCharacter(text);
  let marked = "";
  let last = 0;
  for (const offset of made) {
    marked += line.slice(last, offset) + mark;
    last = offset + REPLACEMENT.length;
  }
  const other = recordOf(marked + line.slice(last), place).text;
  const found: number[] = [];
  for (let offset = other.indexOf(mark); offset >= 0; offset = other.indexOf(mark, offset + 1)) found.push(offset);
  return found;
}

/** A character for private use that does not occur in the text; there are more of them than of anything a text has. */
function unusedCharacter(text: string): string {
  let code = 0xe000;
  while (code < 0xf8ff && text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}
