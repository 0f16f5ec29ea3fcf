import { intern } from "./lexicon.js";
import { idAt, startsParagraph, type Tokens } from "./tokens.js";

/** A node of a phrase table: what follows, and what ends here. */
interface PhraseNode<T> {
  readonly next: Map<number, PhraseNode<T>>;
  value: T | undefined;
}

/** Phrases of several syllables with a value each; the longest match is taken. */
export interface PhraseTable<T> {
  readonly root: PhraseNode<T>;
  /** By lexicon id: 1 where a phrase can begin with that word. Most words begin none, and this look-up tells so at once. */
  readonly begins: Uint8Array;
}

/** Where a phrase ends (token index, exclusive) and what it means. */
export interface PhraseMatch<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * Compiles a phrase table; on equal phrases the first stands.
 *
 * @param entries - phrases as written, syllables parted by spaces, hyphens or commas (which match nothing of their own), and their values.
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root: PhraseNode<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const syllable of phrase.split(/[\s,–-]+/)) {
      if (syllable === "") continue;
      const id = intern(syllable);
      let next = node.next.get(id);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(id, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  const begins = new Uint8Array(1 + Math.max(0, ...root.next.keys()));
  for (const id of root.next.keys()) begins[id] = 1;
  return { root, begins };
}

/** `true` where a phrase of the table can begin with that lexicon id. */
export function canBegin<T>(table: PhraseTable<T>, id: number): boolean {
  return table.begins[id] === 1;
}

/** The lexicon ids with which a phrase of the table can begin. */
export function firstIds<T>(table: PhraseTable<T>): Iterable<number> {
  return table.root.next.keys();
}

/**
 * The longest phrase that begins at the token, or `null`.
 *
 * @param loose - pass over commas and hyphens between syllables ("Văn hóa, Thể thao và Du lịch").
 */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  tokens: Tokens,
  index: number,
  loose = false,
): PhraseMatch<T> | null {
  const first = idAt(tokens, index);
  if (table.begins[first] !== 1) return null;
  let node = table.root.next.get(first);
  let best: PhraseMatch<T> | null = null;
  let at = index + 1;
  while (node !== undefined) {
    if (node.value !== undefined) best = { end: at, value: node.value };
    if (startsParagraph(tokens, at)) break;
    let next = node.next.get(idAt(tokens, at));
    if (next === undefined && loose && isLink(tokens, at)) {
      at += 1;
      next = node.next.get(idAt(tokens, at));
    }
    node = next;
    at += 1;
  }
  return best;
}

function isLink(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count) return false;
  const code = tokens.text.charCodeAt(tokens.start[index] as number);
  return code === 44 || code === 45 || code === 0x2013;
}
