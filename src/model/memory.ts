/**
 * A memory for results that depend on their key alone, so that nobody can tell a remembered result from a new one.
 *
 * Keys and values outlive the texts they come from: strings that are cut out of a text are kept as their `ownCopy`.
 */
export class Memory<K, V> {
  private readonly known: Map<K, V> = new Map();

  /** @param most - entries that are kept at most; then the memory starts anew. */
  constructor(private readonly most: number) {}

  /** What was kept, or `undefined`. */
  get(key: K): V | undefined {
    return this.known.get(key);
  }

  /** Keeps the value and gives it. */
  keep(key: K, value: V): V {
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(key, value);
    return value;
  }
}
