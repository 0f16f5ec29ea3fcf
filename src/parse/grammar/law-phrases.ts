import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { namedLaws } from "../../model/registry/named-laws.js";
import { type PhraseTable, phraseTable } from "../phrases.js";
import { vocabularyTable } from "../vocabulary-table.js";

/** Names of the registry, with their type word; the value is the number of syllables behind the type word. */
export const lawPhrases: () => PhraseTable<true> = vocabularyTable(() => {
  const entries: (readonly [string, true])[] = [];
  for (const law of namedLaws) {
    entries.push([law.name, true]);
    for (const alias of law.aliases) if (alias.includes(" ")) entries.push([alias, true]);
  }
  return phraseTable(entries);
});

/** Abbreviations of codes that stand for the whole name ("BLDS", "BLTTHS"). */
export const lawAbbreviations: () => PhraseTable<DocumentTypeId> = vocabularyTable(() => {
  const entries: (readonly [string, DocumentTypeId])[] = [];
  for (const law of namedLaws)
    for (const alias of law.aliases) if (!alias.includes(" ")) entries.push([alias, law.type]);
  return phraseTable(entries);
});
