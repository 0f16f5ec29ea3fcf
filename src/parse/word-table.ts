import { HASH_FACTOR } from "./chars.js";
import { writings } from "./lexicon.js";

/**
 * The words of the lexicon by their hashes, every word in a slot of its own: asking for a word takes one look, whether it is known
 * or not. Words whose hashes agree in some bits share a factor, chosen so that no two words fall into one slot.
 */
export interface WordTable {
  readonly factors: Int32Array;
  readonly hashes: Int32Array;
  /** Lexicon id of the word in a slot; 0 where the slot is empty. */
  readonly ids: Uint16Array;
  /** How far a product is shifted to give a slot. */
  readonly shift: number;
}

/** Factors that are tried for words that share one, before the table is made larger. */
const TRIES = 1000;
let current: WordTable | null = null;
let entered = 0;

/** The table of all words that the lexicon holds by now. */
export function wordTable(): WordTable {
  const words = writings();
  if (current === null || entered !== words.size) {
    entered = words.size;
    current = compile(words);
  }
  return current;
}

/** Id of the word with that hash, 0 where none has it; without a branch, because what comes next in a text cannot be guessed. */
export function lookUp({ factors, hashes, ids, shift }: WordTable, hash: number): number {
  const slot = Math.imul(hash, factors[groupOf(hash, factors.length)] as number) >>> shift;
  const difference = (hashes[slot] as number) ^ hash;
  return (ids[slot] as number) & ~((difference | (0 - difference)) >> 31);
}

function groupOf(hash: number, groups: number): number {
  return (hash ^ (hash >>> 15)) & (groups - 1);
}

function compile(words: ReadonlyMap<string, number>): WordTable {
  const byHash = new Map<number, number>();
  for (const [word, id] of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, HASH_FACTOR) + word.charCodeAt(i)) | 0;
    if (!byHash.has(hash)) byHash.set(hash, id);
  }
  for (let bits = Math.ceil(Math.log2(byHash.size * 1.5 + 4)); ; bits += 1) {
    const table = place(byHash, bits);
    if (table !== null) return table;
  }
}

/** Finds a factor for every group of words, the largest first; `null` where a group fits nowhere. */
function place(byHash: ReadonlyMap<number, number>, bits: number): WordTable | null {
  const slots = 1 << bits;
  const groups: number[][] = Array.from({ length: slots >> 2 }, () => []);
  for (const hash of byHash.keys()) (groups[groupOf(hash, groups.length)] as number[]).push(hash);
  const table = {
    factors: new Int32Array(groups.length),
    hashes: new Int32Array(slots),
    ids: new Uint16Array(slots),
    shift: 32 - bits,
  };
  const order = groups.map((_, group) => group);
  order.sort((a, b) => (groups[b] as number[]).length - (groups[a] as number[]).length || a - b);
  for (const group of order) {
    const hashes = groups[group] as number[];
    const factor = factorFor(hashes, table);
    if (factor === 0) return null;
    table.factors[group] = factor;
    for (const hash of hashes) {
      const slot = Math.imul(hash, factor) >>> table.shift;
      table.hashes[slot] = hash;
      table.ids[slot] = byHash.get(hash) as number;
    }
  }
  return table;
}

/** A factor that gives every word of a group an empty slot of its own; 0 where none does. */
function factorFor(hashes: readonly number[], { ids, shift }: WordTable): number {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const factor = Math.imul(2 * attempt + 1, 0x9e3779b1);
    const slots = hashes.map((hash) => Math.imul(hash, factor) >>> shift);
    if (slots.every((slot, i) => ids[slot] === 0 && slots.indexOf(slot) === i)) return factor;
  }
  return 0;
}
