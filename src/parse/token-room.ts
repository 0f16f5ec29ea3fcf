import { BEYOND, CELL_BITS, MARKS, PAD, START } from "./token-marks.js";

/** Room for the tokens of a text. A class for the reason that `Tokens` is one. */
export class TokenRoom {
  /**
   * @param units - the UTF-16 units of the text and a 0 behind them; more may stand there from another text.
   * @param cells - the tokens, two cells each: see `token-marks`. In one array, so that whoever looks at a token looks at one place, and the engine
   * makes sure of one array.
   * @param beginnings - the tokens with which something may begin, in order.
   */
  constructor(
    readonly units: Uint16Array,
    readonly cells: Int32Array,
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
export function sizeOf({ cells }: TokenRoom): number {
  return (cells.length >> CELL_BITS) - 2 * PAD;
}

/**
 * Room for more than twice as many tokens, with what is written in the old.
 *
 * @param most - tokens that there can be at most.
 */
export function enlarged(old: TokenRoom, more: number, most: number): TokenRoom {
  const room = newRoom(old.units, Math.min(sizeOf(old) * 2 + more, most));
  room.cells.set(old.cells);
  room.beginnings.set(old.beginnings);
  return room;
}

/** Marks the end of the text: nothing stands behind the last token. */
export function closeRoom(room: TokenRoom, count: number, length: number): void {
  leaveEmpty(room, count + PAD, length);
}

/** Marks PAD tokens as beyond an end of the text. */
function leaveEmpty({ cells }: TokenRoom, from: number, offset: number): void {
  for (let cell = from << CELL_BITS; cell < (from + PAD) << CELL_BITS; cell += 1 << CELL_BITS) {
    cells[cell | START] = offset;
    cells[cell | MARKS] = BEYOND;
  }
}

/** Lets the room of tokens that nobody reads any more be used for the next text. */
export function letGo(room: TokenRoom): void {
  const kept = spare?.deref();
  if (kept === undefined || kept.units.length < room.units.length) spare = new WeakRef(room);
}

function newRoom(units: Uint16Array, tokens: number): TokenRoom {
  // One beginning more than there are tokens: each token is written where the next belongs.
  const room = new TokenRoom(units, new Int32Array((tokens + 2 * PAD) * (1 << CELL_BITS)), new Int32Array(tokens + 1));
  leaveEmpty(room, 0, 0);
  return room;
}
