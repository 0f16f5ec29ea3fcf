import { intern } from "./lexicon.js";
import { vocabularyTable } from "./vocabulary-table.js";

/** A set of syllables by lexicon id, made on first use. */
export type WordSet = () => ReadonlySet<number>;

/**
 * A lazily made set of syllables.
 *
 * @param words - syllables parted by spaces, lower case.
 */
export function wordSet(words: string): WordSet {
  return vocabularyTable(
    () =>
      new Set(
        words
          .split(/\s+/)
          .filter((word) => word !== "")
          .map(intern),
      ),
  );
}
