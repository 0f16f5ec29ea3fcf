/** Mentions stand in text order; most do, and to sort them would copy them. */
export function isAscending(mentions: readonly number[]): boolean {
  for (let i = 1; i < mentions.length; i += 1) if ((mentions[i - 1] as number) > (mentions[i] as number)) return false;
  return true;
}
