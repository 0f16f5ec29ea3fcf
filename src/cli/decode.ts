import type { Diagnostic } from "../model/diagnostic.js";
import { readingCodes } from "../model/reading-codes.js";

/** A text read from bytes. */
export interface DecodedText {
  readonly text: string;
  /** One `text/invalid-utf8` for each stretch that could not be decoded. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What decoders put in the place of wrong bytes. */
export const REPLACEMENT = "\ufffd";
/** U+FFFD itself in UTF-8: not every one in a text was made by decoding. */
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd] as const;

/**
 * Decodes a file: UTF-8, or UTF-16 where it begins with its byte order mark. A byte order mark is no part of the text.
 *
 * Wrong bytes become U+FFFD with a diagnostic, and the rest is read. Spans are UTF-16 offsets into the decoded text.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), diagnostics: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), diagnostics: [] };
  const { text, made } = decodeUtf8(bytes);
  return { text, diagnostics: invalidUtf8(made) };
}

/** Diagnostics for the offsets at which decoding made U+FFFD, one for neighbours. */
export function invalidUtf8(offsets: readonly number[]): readonly Diagnostic[] {
  const spans: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const last = spans.at(-1);
    if (last?.end === offset) last.end += 1;
    else spans.push({ start: offset, end: offset + 1 });
  }
  const code = "text/invalid-utf8";
  return spans.map((span) => ({ code, severity: readingCodes[code], span, params: {}, fixes: [] }));
}

/** A text, and the offsets of those U+FFFD in it that stand for wrong bytes. */
export interface DecodedUtf8 {
  readonly text: string;
  readonly made: readonly number[];
}

/**
 * Decodes UTF-8. The bytes of a U+FFFD that the file itself has begin a character whatever stands before them, so the stretches
 * between them are decoded apart: every U+FFFD in a stretch was made.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  const made: number[] = [];
  let text = "";
  for (let start = 0; start <= bytes.length; ) {
    const found = indexOfReplacement(bytes, start);
    const end = found ?? bytes.length;
    const stretch = new TextDecoder("utf-8", { ignoreBOM: start > 0 }).decode(bytes.subarray(start, end));
    for (let at = stretch.indexOf(REPLACEMENT); at >= 0; at = stretch.indexOf(REPLACEMENT, at + 1)) {
      made.push(text.length + at);
    }
    text += stretch;
    if (found !== null) text += REPLACEMENT;
    start = found === null ? bytes.length + 1 : found + REPLACEMENT_BYTES.length;
  }
  return { text, made };
}

function indexOfReplacement(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(REPLACEMENT_BYTES[0], from); at >= 0; at = bytes.indexOf(REPLACEMENT_BYTES[0], at + 1)) {
    if (bytes[at + 1] === REPLACEMENT_BYTES[1] && bytes[at + 2] === REPLACEMENT_BYTES[2]) return at;
  }
  return null;
}
