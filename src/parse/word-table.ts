import { HASH_FACTOR } from "./chars.js";
import { writings } from "./lexicon.js";
import { BEGIN_SHIFT } from "./token-marks.js";

/**
 * The words of the lexicon by their hashes, every word in a slot of its own: asking for a word takes one look, whether it is known
 * or not. Words whose hashes agree in some bits share a factor, chosen so that no two words fall into one slot.
 */
export interface WordTable {
  /**
   * The factors; behind them two numbers for each slot: the hash of its word, and the word's lexicon id with what may begin at the word above
   * BEGIN_SHIFT, both 0 where the slot is empty. In one array, because the engine makes sure of every array at every look.
   */
  readonly table: Int32Array;
  /** How many factors there are. */
  readonly groups: number;
  /** How far a product is shifted to give a slot. */
  readonly shift: number;
}

/** Factors that are tried for words that share one, before the table is made larger. */
const TRIES = 1000;
/** The table made last, of how many words, and with which beginnings. */
let latest: { readonly table: WordTable; readonly entered: number; readonly begins: Uint8Array | null } | null = null;

/**
 * The table of all words that the lexicon holds by now.
 *
 * @param begins - by lexicon id: what `tokenize` is told of a word; `null` where nobody asks, so that any table of these words will do.
 */
export function wordTable(begins: Uint8Array | null): WordTable {
  const words = writings();
  if (latest === null || latest.entered !== words.size || (begins !== null && latest.begins !== begins))
    latest = { table: compile(words, begins), entered: words.size, begins };
  return latest.table;
}

/** What the table says of the word with that hash, 0 where none has it; without a branch, because what comes next in a text cannot be guessed. */
export function lookUp(table: Int32Array, groups: number, shift: number, hash: number): number {
  const slot = slotOf(hash, table[groupOf(hash, groups)] as number, groups, shift);
  const difference = (table[slot] as number) ^ hash;
  return (table[slot | 1] as number) & ~((difference | (0 - difference)) >> 31);
}

function groupOf(hash: number, groups: number): number {
  return (hash ^ (hash >>> 15)) & (groups - 1);
}

function compile(words: ReadonlyMap<string, number>, begins: Uint8Array | null): WordTable {
  const byHash = new Map<number, number>();
  for (const [word, id] of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, HASH_FACTOR) + word.charCodeAt(i)) | 0;
    if (!byHash.has(hash)) byHash.set(hash, id | ((begins?.[id] ?? 0) << BEGIN_SHIFT));
  }
  for (let bits = Math.ceil(Math.log2(byHash.size * 1.5 + 4)); ; bits += 1) {
    const table = place(byHash, bits);
    if (table !== null) return table;
  }
}

/** Finds a factor for every group of words, the largest first; `null` where a group fits nowhere. */
function place(byHash: ReadonlyMap<number, number>, bits: number): WordTable | null {
  const groups = 1 << (bits - 2);
  const members: number[][] = Array.from({ length: groups }, () => []);
  for (const hash of byHash.keys()) (members[groupOf(hash, groups)] as number[]).push(hash);
  const made = { table: new Int32Array(groups + (2 << bits)), groups, shift: 32 - bits };
  const order = members.map((_, group) => group);
  order.sort((a, b) => (members[b] as number[]).length - (members[a] as number[]).length || a - b);
  for (const group of order) {
    const hashes = members[group] as number[];
    const factor = factorFor(hashes, made);
    if (factor === 0) return null;
    made.table[group] = factor;
    for (const hash of hashes) {
      const slot = slotOf(hash, factor, groups, made.shift);
      made.table[slot] = hash;
      made.table[slot | 1] = byHash.get(hash) as number;
    }
  }
  return made;
}

/** A factor that gives every word of a group an empty slot of its own; 0 where none does. */
function factorFor(hashes: readonly number[], { table, groups, shift }: WordTable): number {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const factor = Math.imul(2 * attempt + 1, 0x9e3779b1);
    const slots = hashes.map((hash) => slotOf(hash, factor, groups, shift));
    if (slots.every((slot, i) => table[slot | 1] === 0 && slots.indexOf(slot) === i)) return factor;
  }
  return 0;
}

/** Where the table holds the word with that hash; the number of factors is even, so that `| 1` leads to what is said of it. */
function slotOf(hash: number, factor: number, groups: number, shift: number): number {
  return groups + ((Math.imul(hash, factor) >>> shift) << 1);
}
