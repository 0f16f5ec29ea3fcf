/**
 * Combining marks behind one letter from which on nothing is composed: a writer of a letter needs two, Unicode's stream-safe form (UAX #15)
 * allows thirty, and putting more into order takes time in the square of their number.
 */
export const TOO_MANY_MARKS: number = 31;

const HEAP_OF_MARKS = new RegExp(`\\p{M}{${TOO_MANY_MARKS}}`, "u");
const LETTER_WITH_MARKS = /[^\u0300-\u036f]?[\u0300-\u036f]+/g;

/**
 * The text in normalisation form C, in linear time: letters under heaps of marks stay as they are.
 *
 * @param text - any string.
 */
export function compose(text: string): string {
  return HEAP_OF_MARKS.test(text) ? text.replace(LETTER_WITH_MARKS, composeLetter) : text.normalize("NFC");
}

function composeLetter(letter: string): string {
  return letter.length > TOO_MANY_MARKS ? letter : letter.normalize("NFC");
}
