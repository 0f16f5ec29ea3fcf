/**
 * Whether two names of bodies overlap: the end of one begins the other, as in "Ban Thường vụ Thành ủy" and "Thành ủy Hà Nội".
 *
 * @param a - a name, folded by `foldUnitName`.
 * @param b - another.
 */
export function sharesBody(a: string, b: string): boolean {
  return endBegins(a, b) || endBegins(b, a);
}

function endBegins(a: string, b: string): boolean {
  const words = a.split(" ");
  for (let from = 1; from < words.length - 1; from += 1) if (b.startsWith(words.slice(from).join(" "))) return true;
  return false;
}
