import { tonePlacings } from "../model/tone-placing.js";

/** Vowel pairs with the tone on the second letter, and the same in the newer placing, in either letter case. */
const newPlacing: ReadonlyMap<string, string> = new Map(
  tonePlacings.flatMap(([older, newer]) =>
    [asWritten, upper, headed].map((write) => [write(older), write(newer)] as const),
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
