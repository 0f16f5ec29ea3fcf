/**
 * A table that is made on first use and kept: the same value for every call.
 *
 * @param make - makes the table; called once.
 */
export function lazy<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
