import { matchPhrase, type PhraseTable, phraseTable } from "../phrases.js";
import { ALL_CAPITALS, flagsAt, isCapital, isWord, signAt, type Tokens, widthAt } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { typePhrases } from "./document-type.js";
import { fields, smallFields } from "./unit-words.js";

const COMMA = 44;
const AMPERSAND = 38;
const HYPHEN = 45;

const fieldPhrases: () => PhraseTable<boolean> = vocabularyTable(() =>
  phraseTable([...smallFields.map((name) => [name, true] as const), ...fields.map((name) => [name, false] as const)]),
);

/**
 * A known field of work behind a head.
 *
 * @param first - right behind the head, where small letters are in use too ("Sở nội vụ").
 */
export function readField(tokens: Tokens, at: number, first = false): number | null {
  const match = matchPhrase(fieldPhrases(), tokens, at, true);
  if (
    match === null ||
    !(match.value || isCapital(tokens, at) || (first && isCapital(tokens, at - 1) && match.end > at + 1))
  )
    return null;
  return match.end;
}

/** "GD&ĐT", "LĐ-TB&XH", "KH-CN": the field of a ministry or department in initials. */
export function readShortField(tokens: Tokens, at: number): number | null {
  if (!isInitials(tokens, at)) return null;
  let end = at + 1;
  for (let parts = 0; parts < 4; parts += 1) {
    const sign = signAt(tokens, end);
    if ((sign !== AMPERSAND && sign !== HYPHEN && sign !== COMMA) || !isInitials(tokens, end + 1)) break;
    end += 2;
  }
  return end;
}

function isInitials(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at) &&
    (flagsAt(tokens, at) & ALL_CAPITALS) !== 0 &&
    widthAt(tokens, at) >= 2 &&
    widthAt(tokens, at) <= 8 &&
    matchPhrase(typePhrases(), tokens, at) === null &&
    !isShouted(tokens, at)
  );
}

function isShouted(tokens: Tokens, at: number): boolean {
  return (
    isWord(tokens, at + 1) &&
    (flagsAt(tokens, at + 1) & ALL_CAPITALS) !== 0 &&
    (flagsAt(tokens, at - 1) & ALL_CAPITALS) !== 0
  );
}
