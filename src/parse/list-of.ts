/** A list of one object. */
const one: unknown[] = [null];

/** A list of one member and no room to spare, for the many lists that never get a second; see `emptyList` for why it is a copy. */
export function listOf<T>(member: T): T[] {
  const list = one.slice() as T[];
  list[0] = member;
  return list;
}
