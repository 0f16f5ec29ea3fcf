import { HASH_FACTOR } from "./chars.js";

/**
 * What was found out about words of a text, for when the same words come again: a text repeats its names and numbers. To ask makes no string
 * of the words and looks at their units only.
 */
export class Writings<T> {
  private readonly known: Map<number, Writing<T>> = new Map();

  /** @param units - the UTF-16 units of the text. */
  constructor(private readonly units: Uint16Array) {}

  /**
   * What was noted of words that are written alike; `undefined` where nothing was, or where others have taken their place.
   *
   * @param start - offset of the first unit.
   * @param end - offset behind the last one.
   */
  find(start: number, end: number): T | undefined {
    const found = this.known.get(keyOf(this.units, start, end));
    return found !== undefined && areAlike(this.units, found, start, end) ? found.value : undefined;
  }

  /** Notes the value and gives it. */
  note(start: number, end: number, value: T): T {
    this.known.set(keyOf(this.units, start, end), new Writing(start, end, value));
    return value;
  }
}

class Writing<T> {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly value: T,
  ) {}
}

function keyOf(units: Uint16Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = (Math.imul(key, HASH_FACTOR) + (units[at] as number)) | 0;
  return key;
}

function areAlike(units: Uint16Array, found: Writing<unknown>, start: number, end: number): boolean {
  const back = start - found.start;
  if (found.end + back !== end) return false;
  for (let at = start; at < end; at += 1) if (units[at] !== units[at - back]) return false;
  return true;
}
