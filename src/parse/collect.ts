/** A list of what a function gives for every member of a list; in one loop for the reason that `each` has one. */
export function collect<T, A, B, R>(
  members: readonly T[],
  make: (member: T, index: number, a: A, b: B) => R,
  a: A,
  b: B,
): R[] {
  // A copy has room for as many from the start.
  const made = members.slice() as unknown[] as R[];
  for (let index = 0; index < members.length; index += 1) made[index] = make(members[index] as T, index, a, b);
  return made;
}
