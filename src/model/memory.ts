/** Results by what they were made from, of bounded number. */
interface Memory<K, V> {
  /** What was kept, or `undefined`. */
  readonly get: (key: K) => V | undefined;
  /** Keeps the value and gives it. */
  readonly keep: (key: K, value: V) => V;
}

/**
 * Makes a memory for results that depend on their key alone, so that nobody can tell a remembered result from a new one.
 *
 * Keys and values outlive the texts they come from: strings that are cut out of a text are kept as their `ownCopy`.
 *
 * @param most - entries that are kept at most; then the memory starts anew.
 */
export function memory<K, V>(most: number): Memory<K, V> {
  const known = new Map<K, V>();
  return {
    get: (key) => known.get(key),
    keep: (key, value) => {
      if (known.size >= most) known.clear();
      known.set(key, value);
      return value;
    },
  };
}
