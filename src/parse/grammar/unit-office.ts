import { type PhraseTable, phraseSet } from "../phrases.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { offices } from "./unit-words.js";

/** Offices whose holder issues or signs for a body. */
export const officePhrases: () => PhraseTable<true> = vocabularyTable(() => phraseSet(offices));
