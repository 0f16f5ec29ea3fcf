/** Line breaks and other control characters, and signs that turn the direction of writing: none may reach a terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/** Text in which each UTF-16 unit takes one column, so that nothing has to be segmented: Latin letters, usual signs. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Letters with their marks, as a reader counts them. */
function graphemesOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split("");
  return Array.from(new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}

/** Number of letters with their marks: the columns of Vietnamese text. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : graphemesOf(text).length;
}

/** A text on one line that is safe to print: composed, without control characters, spaces made single. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(CONTROL, " ").replace(/ {2,}/g, " ").trim();
}

/** Words of a text for a cell of a table, without the markup of bold and underlined words that a text from a web page has. */
export function plainWords(text: string): string {
  return oneLine(text.replace(/\*{2,}|_{2,}/g, ""));
}

/** The text, or its beginning with "…", cut between words where one ends in the last third. */
export function shorten(text: string, width: number): string {
  const letters = graphemesOf(text);
  if (letters.length <= width) return text;
  const kept = letters.slice(0, Math.max(0, width - 1));
  const space = kept.lastIndexOf(" ");
  const cut = letters[kept.length] !== " " && space >= width * 0.66 ? kept.slice(0, space) : kept;
  return `${cut.join("").trimEnd()}…`;
}

/** The text with spaces up to a width. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
