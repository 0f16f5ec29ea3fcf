/** Results that are remembered at most; then the memory starts anew. */
const MEMORY = 2048;

/**
 * Remembers what a function of one string gave: texts repeat a few names many times. Only for functions whose result depends on nothing
 * else, so that nobody can tell a remembered result from a new one.
 *
 * @param read - the function; its results must not be changed by anyone.
 */
export function remember<T extends object | string>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MEMORY) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
