import type { Tokens } from "./tokens.js";

/** The arrays in which the tokens of a text are written. */
type Arrays = Pick<Tokens, "units" | "start" | "end" | "id" | "flags" | "starts">;

/** Room for the tokens of a text. A class for the reason that `CutText` is one. */
export class TokenRoom implements Arrays {
  readonly units: Uint16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Uint16Array;
  readonly flags: Uint8Array;
  readonly starts: Int32Array;

  constructor({ units, start, end, id, flags, starts }: Arrays) {
    this.units = units;
    this.start = start;
    this.end = end;
    this.id = id;
    this.flags = flags;
    this.starts = starts;
  }
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
  if (kept !== undefined && kept.start.length >= tokens && kept.units.length >= units) {
    spare = null;
    return kept;
  }
  return newRoom(new Uint16Array(units), tokens);
}

/** Room for more than twice as many tokens, with what is written in the old. */
export function enlarged({ units, start, end, id, flags, starts }: TokenRoom, more: number): TokenRoom {
  const room = newRoom(units, start.length * 2 + more);
  room.start.set(start);
  room.end.set(end);
  room.id.set(id);
  room.flags.set(flags);
  room.starts.set(starts);
  return room;
}

/** Lets the room of tokens that nobody reads any more be used for the next text. */
export function letGo(tokens: Tokens): void {
  const kept = spare?.deref();
  if (kept === undefined || kept.units.length < tokens.units.length) spare = new WeakRef(new TokenRoom(tokens));
}

function newRoom(units: Uint16Array, size: number): TokenRoom {
  return new TokenRoom({
    units,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Uint16Array(size),
    flags: new Uint8Array(size),
    starts: new Int32Array(size),
  });
}
