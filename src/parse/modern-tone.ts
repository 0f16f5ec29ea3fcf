/** Vowel pairs with the tone on the second letter, and the same in the newer placing, in either letter case. */
const newPlacing: ReadonlyMap<string, string> = new Map(
  [
    ["oà", "òa"],
    ["oá", "óa"],
    ["oả", "ỏa"],
    ["oã", "õa"],
    ["oạ", "ọa"],
    ["oè", "òe"],
    ["oé", "óe"],
    ["oẻ", "ỏe"],
    ["oẽ", "õe"],
    ["oẹ", "ọe"],
    ["uỳ", "ùy"],
    ["uý", "úy"],
    ["uỷ", "ủy"],
    ["uỹ", "ũy"],
    ["uỵ", "ụy"],
  ].flatMap(([before, after]) =>
    [asWritten, upper, headed].map((write) => [write(before as string), write(after as string)] as const),
  ),
);
const PAIR = /(?<![qQ\p{M}])[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\p{L})/gu;

/**
 * Writes syllables with the tone in its newer place: "Uỷ ban" → "Ủy ban", "Hoà" → "Hòa".
 *
 * @param text - composed text (NFC).
 */
export function modernTone(text: string): string {
  return text.replace(PAIR, (pair) => newPlacing.get(pair) ?? pair);
}

function asWritten(pair: string): string {
  return pair;
}

function upper(pair: string): string {
  return pair.toUpperCase();
}

function headed(pair: string): string {
  return pair.charAt(0).toUpperCase() + pair.slice(1);
}
