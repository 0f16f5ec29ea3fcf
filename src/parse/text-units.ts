/** What Node and Bun offer beside the language: a text's units copied at once, which takes a tenth of the time of a loop over them. */
interface BufferLike {
  from(memory: ArrayBufferLike, offset: number, bytes: number): { write(text: string, encoding: "utf16le"): number };
}

/** `Buffer` where the host has it and keeps the low byte first, as "utf16le" does. */
const host: BufferLike | undefined =
  new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? (globalThis as { Buffer?: BufferLike }).Buffer : undefined;

/**
 * Writes the UTF-16 units of a text into an array, and a 0 behind them.
 *
 * @param units - one longer than the text at least.
 */
export function writeUnits(text: string, units: Uint16Array): void {
  if (host !== undefined) host.from(units.buffer, units.byteOffset, units.byteLength).write(text, "utf16le");
  else copyUnits(text, units);
  units[text.length] = 0;
}

/** The same in the language alone. */
export function copyUnits(text: string, units: Uint16Array): void {
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
}
