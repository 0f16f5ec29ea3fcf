import { intern } from "./lexicon.js";
import { lazy } from "./lazy.js";

/** A set of syllables by lexicon id, made on first use. */
export type WordSet = () => ReadonlySet<number>;

/**
 * A lazily made set of syllables.
 *
 * @param words - syllables parted by spaces, lower case.
 */
export function wordSet(words: string): WordSet {
  return lazy(() => new Set(words.split(/\s+/).filter((word) => word !== "").map(intern)));
}
