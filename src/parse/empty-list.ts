/** A list that has held an object, and is empty. */
const nothing: unknown[] = [null];
nothing.pop();

/**
 * An empty list for what a reader or a pass gathers.
 *
 * The engine takes `[]` for a list of small integers and throws away the code that it compiled for it when an object is put in; and where many
 * lists from one place in the code live long, it makes all further ones there among the old objects, where a dead list keeps its
 * members alive. A copy has neither history.
 */
export function emptyList<T>(): T[] {
  return nothing.slice() as T[];
}

/**
 * The empty list of results, for the many lists in them that are empty: one for all, and frozen, so that nobody who changes one result
 * changes another.
 */
export const NONE: readonly never[] = Object.freeze<never[]>([]);
