import { END, NEW_LINE, NEW_PARAGRAPH, PAD } from "./token-marks.js";

/** Room for the tokens of a text. A class for the reason that `Tokens` is one. */
export class TokenRoom {
  /**
   * @param units - the UTF-16 units of the text and a 0 behind them; more may stand there from another text.
   * @param start - UTF-16 offsets into the text. The token with index 0 stands behind PAD entries; as many stand behind the last.
   * @param end - UTF-16 offsets, as `start`.
   * @param id - lexicon id, NUMBER, or that of a sign: SIGN_FROM and its UTF-16 unit.
   * @param starts - the tokens at which something may begin, in order: words that begin something, numbers, and whatever heads a line.
   */
  constructor(
    readonly units: Uint16Array,
    readonly start: Int32Array,
    readonly end: Int32Array,
    readonly id: Uint16Array,
    readonly flags: Uint8Array,
    readonly starts: Int32Array,
  ) {}
}

/** Room that a text no longer needs, as long as nobody else wants the memory. */
let spare: WeakRef<TokenRoom> | null = null;

/**
 * Room for a text.
 *
 * @param units - UTF-16 units that it must hold.
 * @param tokens - tokens that it must hold at least.
 */
export function takeRoom(units: number, tokens: number): TokenRoom {
  const kept = spare?.deref();
  if (kept !== undefined && sizeOf(kept) >= tokens && kept.units.length >= units) {
    spare = null;
    return kept;
  }
  return newRoom(new Uint16Array(units), tokens);
}

/** Tokens that there is room for. */
export function sizeOf({ id }: TokenRoom): number {
  return id.length - 2 * PAD;
}

/** Room for more than twice as many tokens, with what is written in the old. */
export function enlarged(old: TokenRoom, more: number): TokenRoom {
  const room = newRoom(old.units, sizeOf(old) * 2 + more);
  room.start.set(old.start);
  room.end.set(old.end);
  room.id.set(old.id);
  room.flags.set(old.flags);
  room.starts.set(old.starts);
  return room;
}

/** Marks the end of the text: nothing stands behind the last token. */
export function closeRoom({ start, end, id, flags }: TokenRoom, count: number, length: number): void {
  const from = count + PAD;
  start.fill(length, from, from + PAD);
  end.fill(length, from, from + PAD);
  id.fill(END, from, from + PAD);
  flags.fill(NEW_LINE | NEW_PARAGRAPH, from, from + PAD);
}

/** Lets the room of tokens that nobody reads any more be used for the next text. */
export function letGo(room: TokenRoom): void {
  const kept = spare?.deref();
  if (kept === undefined || kept.units.length < room.units.length) spare = new WeakRef(room);
}

function newRoom(units: Uint16Array, tokens: number): TokenRoom {
  const size = tokens + 2 * PAD;
  const room = new TokenRoom(
    units,
    new Int32Array(size),
    new Int32Array(size),
    new Uint16Array(size),
    new Uint8Array(size),
    new Int32Array(size),
  );
  room.id.fill(END, 0, PAD);
  room.flags.fill(NEW_LINE | NEW_PARAGRAPH, 0, PAD);
  return room;
}
