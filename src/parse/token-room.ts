/** The arrays in which the tokens of a text are written. */
export interface TokenArrays {
  /** The UTF-16 units of the text and a 0 behind them; more may stand there from another text. */
  readonly units: Uint16Array;
  /** UTF-16 offsets into the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lexicon id, NUMBER, or that of a sign: SIGN_FROM and its UTF-16 unit. */
  readonly id: Uint16Array;
  readonly flags: Uint8Array;
  /** The tokens at which something may begin, in order: words that begin something, numbers, and whatever heads a line. */
  readonly starts: Int32Array;
}

/** Room for the tokens of a text. A class for the reason that `Tokens` is one. */
export class TokenRoom implements TokenArrays {
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
export function letGo({ units, start, end, id, flags, starts }: TokenArrays): void {
  const kept = spare?.deref();
  if (kept === undefined || kept.units.length < units.length)
    spare = new WeakRef(new TokenRoom(units, start, end, id, flags, starts));
}

function newRoom(units: Uint16Array, size: number): TokenRoom {
  return new TokenRoom(
    units,
    new Int32Array(size),
    new Int32Array(size),
    new Uint16Array(size),
    new Uint8Array(size),
    new Int32Array(size),
  );
}
