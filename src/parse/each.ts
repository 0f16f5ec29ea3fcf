/**
 * Calls a function for every member of a list, in order, with what it needs besides.
 *
 * The passes over a text go through this one loop. A function with a loop of its own runs once for a text, and so the engine compiles it in
 * the middle of that loop, with a copy of all that is called in it; over a text of some megabytes the copies take longer than the loops.
 */
export function each<T, A, B>(
  members: readonly T[],
  call: (member: T, index: number, a: A, b: B) => void,
  a: A,
  b: B,
): void {
  for (let index = 0; index < members.length; index += 1) call(members[index] as T, index, a, b);
}
