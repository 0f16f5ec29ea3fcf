import { intern } from "./lexicon.js";
import { vocabularyTable } from "./vocabulary-table.js";

/** Membership of syllables by lexicon id. */
interface WordMembers {
  /** `true` where the syllable with that id belongs to the set. */
  readonly has: (id: number) => boolean;
}

/** A set of syllables, made on first use. */
export type WordSet = () => WordMembers;

/**
 * A lazily made set of syllables; a table by id, because it is asked for many words of a text.
 *
 * @param words - syllables parted by spaces, lower case.
 */
export function wordSet(words: string): WordSet {
  return idSet(() =>
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(intern),
  );
}

/**
 * A lazily made set of syllables by lexicon id.
 *
 * @param list - gives the ids; called once.
 */
export function idSet(list: () => readonly number[]): WordSet {
  return vocabularyTable(() => {
    const ids = list();
    const members = new Uint8Array(Math.max(0, ...ids) + 1);
    for (const id of ids) members[id] = 1;
    return { has: (id: number) => id < members.length && members[id] === 1 };
  });
}
