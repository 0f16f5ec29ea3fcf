import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import type { Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";

/** Words that end the name of a meeting. */
const stops = wordSet(
  "như nằm với tại do được đã sẽ dưới vào diễn có là thì khi để nhằm sau trước theo trong nêu khẳng của vừa mà hôm cũng còn vẫn phải đang bày chúng yêu đề chiều sáng tối",
);
/** Words of which one of the stops is only a part. */
const wholeWords: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet(["chuyên đề", "vấn đề", "chủ đề", "đề án", "yêu nước", "trong sạch", "theo dõi"]),
);

/** Words that end the name of a meeting: what happens with it, where, with whom. */
export function endsName(word: number): boolean {
  return stops().has(word);
}

/** Token behind a word that is part of a name although one of its syllables would end it; 0 where none stands. */
export function wholeWordEnd(tokens: Tokens, at: number): number {
  return phraseEnd(wholeWords(), tokens, at);
}
