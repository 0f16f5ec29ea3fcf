import { Memory } from "./memory.js";
import { ownCopy } from "./own-copy.js";

/** Results that are remembered at most. */
const MOST = 2048;
/** UTF-16 units of the longest string that is remembered: names are shorter, and a memory of long texts would grow without bound. */
const LONGEST = 256;

/**
 * Remembers what a function of one string gave: texts repeat a few names many times. Only for functions whose result depends on nothing
 * else.
 *
 * @param read - the function; its results must not be changed by anyone.
 */
export function remember<T extends object | string>(read: (text: string) => T): (text: string) => T {
  const known = new Memory<string, T>(MOST);
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownCopy(text);
    return known.keep(own, read(own));
  };
}
