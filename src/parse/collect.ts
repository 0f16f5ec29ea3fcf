import { replaceEach } from "./replace-each.js";

/** A list of what a function gives for every member of a list; in the one loop that `replaceEach` has, for the reason that `each` has one. */
export function collect<T, A, B, R>(
  members: readonly T[],
  make: (member: T, index: number, a: A, b: B) => R,
  a: A,
  b: B,
): R[] {
  return replaceEach(members.slice(), make, a, b);
}
