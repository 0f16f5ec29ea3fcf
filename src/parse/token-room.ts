import { BEYOND, FIRST } from "./token-marks.js";

/** Room for the tokens of a text. A class for the reason that `Tokens` is one. */
export class TokenRoom {
  /**
   * @param units - the UTF-16 units of the text and a 0 behind them; more may stand there from another text.
   * @param marks - what every token is, from FIRST on: see `token-marks`. Nothing is worked out where one is looked at, because that is done in
   * hundreds of places, and each has to be compiled.
   * @param offsets - UTF-16 offsets of the tokens' first characters, at the same indices.
   * @param beginnings - the tokens with which something may begin, in order.
   */
  constructor(
    readonly units: Uint16Array,
    readonly marks: Int32Array,
    readonly offsets: Int32Array,
    readonly beginnings: Int32Array,
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
export function sizeOf({ marks }: TokenRoom): number {
  return marks.length - 2 * FIRST;
}

/**
 * Room for more than twice as many tokens, with what is written in the old.
 *
 * @param most - tokens that there can be at most.
 */
export function enlarged(old: TokenRoom, more: number, most: number): TokenRoom {
  const room = newRoom(old.units, Math.min(sizeOf(old) * 2 + more, most));
  room.marks.set(old.marks);
  room.offsets.set(old.offsets);
  room.beginnings.set(old.beginnings);
  return room;
}

/**
 * Marks FIRST tokens as beyond an end of the text.
 *
 * @param from - index of the first of them.
 * @param offset - where the text ends on that side.
 */
export function leaveEmpty({ marks, offsets }: TokenRoom, from: number, offset: number): void {
  marks.fill(BEYOND, from, from + FIRST);
  offsets.fill(offset, from, from + FIRST);
}

/** Lets the room of tokens that nobody reads any more be used for the next text. */
export function letGo(room: TokenRoom): void {
  const kept = spare?.deref();
  if (kept === undefined || kept.units.length < room.units.length) spare = new WeakRef(room);
}

function newRoom(units: Uint16Array, tokens: number): TokenRoom {
  // One beginning more than there are tokens: each token is written where the next belongs.
  const size = tokens + 2 * FIRST;
  const room = new TokenRoom(units, new Int32Array(size), new Int32Array(size), new Int32Array(tokens + 1));
  leaveEmpty(room, 0, 0);
  return room;
}
