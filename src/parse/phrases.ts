import { each } from "./each.js";
import { intern } from "./lexicon.js";
import { COMMA, EN_DASH, HYPHEN } from "./signs.js";
import { idAt, signAt, startsParagraph, type Tokens } from "./tokens.js";

/**
 * Phrases of several syllables with a value each; the longest match is taken. The tree of syllables is packed into one
 * open-addressed table of steps, because most of the work of reading is asking whether a word goes on a phrase.
 */
export interface PhraseTable<T> {
  /** By lexicon id: the node behind a first word, 0 where no phrase begins with it. */
  readonly heads: Uint16Array;
  /** Steps: node and word in one number, and the node that follows; 0 where empty. */
  readonly keys: Int32Array;
  readonly nodes: Uint16Array;
  /** What ends at a node. */
  readonly values: readonly (T | undefined)[];
}

/** Where a phrase ends (token index, exclusive) and what it means. */
export interface PhraseMatch<T> {
  readonly end: number;
  readonly value: T;
}

/**
 * Compiles a phrase table; on equal phrases the first stands.
 *
 * @throws RangeError where a phrase has more than 127 syllables: with a comma behind each, its length would not fit into what `findPhrase` gives.
 * @param entries - phrases as written, syllables parted by spaces, hyphens or commas (which match nothing of their own), and their values.
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const tree = new Tree<T>();
  each([...entries], addPhrase, tree, null);
  const heads = new Uint16Array(1 + Math.max(0, ...tree.roots.keys()));
  tree.roots.forEach((node, id) => {
    heads[id] = node;
  });
  return { heads, ...packSteps(tree.steps), values: tree.values };
}

/** A table of phrases of which nothing is asked but where they stand. */
export function phraseSet(phrases: readonly string[]): PhraseTable<true> {
  return phraseTable(phrases.map((phrase) => [phrase, true] as const));
}

/** A tree of syllables while it grows. */
class Tree<T> {
  readonly steps: Map<number, number> = new Map();
  readonly roots: Map<number, number> = new Map();
  readonly values: (T | undefined)[] = [undefined];
}

/** Small functions with plain loops: a table is made once, and the engine should not spend on that what it needs for reading. */
function addPhrase<T>(entry: readonly [string, T], _index: number, tree: Tree<T>): void {
  const syllables = entry[0].split(/[\s,–-]+/).filter((syllable) => syllable !== "");
  if (syllables.length > MOST_SYLLABLES) throw new RangeError(`A phrase is too long to be found: ${entry[0]}`);
  let node = 0;
  for (let i = 0; i < syllables.length; i += 1) node = goOn(tree, node, intern(syllables[i] as string));
  tree.values[node] ??= entry[1];
}

/** The node behind a syllable, a new one where none is. */
function goOn<T>({ steps, roots, values }: Tree<T>, node: number, id: number): number {
  const from = node === 0 ? roots : steps;
  const key = node === 0 ? id : stepKey(node, id);
  const known = from.get(key);
  if (known !== undefined) return known;
  const next = values.length;
  values.push(undefined);
  from.set(key, next);
  return next;
}

function stepKey(node: number, id: number): number {
  return (node << 16) | id;
}

function packSteps(steps: ReadonlyMap<number, number>): { readonly keys: Int32Array; readonly nodes: Uint16Array } {
  let size = 8;
  while (size < steps.size * 3) size *= 2;
  const keys = new Int32Array(size);
  const nodes = new Uint16Array(size);
  steps.forEach((node, key) => {
    let at = slotOf(key) & (size - 1);
    while (nodes[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = key;
    nodes[at] = node;
  });
  return { keys, nodes };
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The lexicon ids with which a phrase of the table can begin. */
export function firstIds<T>(table: PhraseTable<T>): readonly number[] {
  const ids: number[] = [];
  for (let id = 0; id < table.heads.length; id += 1) if (table.heads[id] !== 0) ids.push(id);
  return ids;
}

/** `true` where that lexicon id is a phrase of the table by itself. */
export function isWhole<T>({ heads, values }: PhraseTable<T>, id: number): boolean {
  return values[heads[id] as number] !== undefined;
}

/** The lexicon ids that stand second in a phrase of the table. */
export function secondIds<T>({ heads, keys, nodes }: PhraseTable<T>): readonly number[] {
  const firsts = new Set<number>(heads);
  return [...keys].filter((key, slot) => nodes[slot] !== 0 && firsts.has(key >>> 16)).map((key) => key & 0xffff);
}

/** The lexicon ids that stand anywhere in a phrase of the table. */
export function allIds<T>(table: PhraseTable<T>): readonly number[] {
  return [...firstIds(table), ...[...table.keys].filter((key) => key !== 0).map((key) => key & 0xffff)];
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
  const found = findPhrase(table, tokens, index, loose);
  return found === 0 ? null : { end: index + lengthOf(found), value: meaningIn(table, found) };
}

/** Token behind the longest phrase that begins at the token, 0 where none does: `matchPhrase` for those who ask no more. */
export function phraseEnd<T>(table: PhraseTable<T>, tokens: Tokens, index: number, loose = false): number {
  const found = findPhrase(table, tokens, index, loose);
  return found === 0 ? 0 : index + lengthOf(found);
}

/**
 * `matchPhrase` without an object, for words of which a text is full: node and length in one number, to be read by `lengthOf` and
 * `meaningIn`; 0 for none.
 */
export function findPhrase<T>(table: PhraseTable<T>, tokens: Tokens, index: number, loose = false): number {
  const word = idAt(tokens, index);
  if (word >= table.heads.length) return 0;
  const node = table.heads[word] as number;
  return node === 0 ? 0 : walkPhrase(table, tokens, index, node, loose);
}

/** Bits that hold the length. */
const LENGTH_BITS = 8;
const MOST_SYLLABLES = 127;

/** Tokens of a phrase found. */
export function lengthOf(found: number): number {
  return found & ((1 << LENGTH_BITS) - 1);
}

/** What a phrase found means. */
export function meaningIn<T>({ values }: PhraseTable<T>, found: number): T {
  return values[found >> LENGTH_BITS] as T;
}

/** @param first - the node behind the word at `index`. */
function walkPhrase<T>(table: PhraseTable<T>, tokens: Tokens, index: number, first: number, loose: boolean): number {
  const { values } = table;
  let node = first;
  let best = 0;
  let at = index + 1;
  while (node !== 0) {
    if (values[node] !== undefined) best = (node << LENGTH_BITS) | (at - index);
    if (startsParagraph(tokens, at)) break;
    let next = step(table, node, idAt(tokens, at));
    if (next === 0 && loose && isLink(tokens, at)) {
      at += 1;
      next = step(table, node, idAt(tokens, at));
    }
    node = next;
    at += 1;
  }
  return best;
}

function step<T>(table: PhraseTable<T>, node: number, id: number): number {
  const { keys, nodes } = table;
  const key = stepKey(node, id);
  const mask = keys.length - 1;
  for (let at = slotOf(key) & mask; nodes[at] !== 0; at = (at + 1) & mask) {
    if (keys[at] === key) return nodes[at] as number;
  }
  return 0;
}

function isLink(tokens: Tokens, index: number): boolean {
  const sign = signAt(tokens, index);
  return sign === COMMA || sign === HYPHEN || sign === EN_DASH;
}
