import { lazy } from "../model/lazy.js";

const makers: (() => unknown)[] = [];

/**
 * A lazily made table that enters words into the lexicon. All such tables are compiled together before a running text is cut
 * into tokens, because a word that is entered later would not be known in it.
 *
 * @param make - makes the table; called once.
 */
export function vocabularyTable<T>(make: () => T): () => T {
  const table = lazy(make);
  makers.push(table);
  return table;
}

/** Makes every table that was declared. */
export function compileVocabulary(): void {
  for (const make of makers) make();
}
