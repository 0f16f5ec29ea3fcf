/**
 * Puts in the place of every member of a list what a function gives for it; the list is the caller's no more.
 *
 * What was read goes as its result comes. A list of results beside that of the readings would have both live when the engine sorts the
 * living from the dead, and in a text of many thousand dates that takes longer than reading them.
 */
export function replaceEach<T, A, B, R>(
  members: T[],
  make: (member: T, index: number, a: A, b: B) => R,
  a: A,
  b: B,
): R[] {
  const made = members as unknown[] as R[];
  for (let index = 0; index < members.length; index += 1) made[index] = make(members[index] as T, index, a, b);
  return made;
}
