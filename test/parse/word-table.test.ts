import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, HASH_FACTOR } from "../../src/parse/chars.js";
import { writings } from "../../src/parse/lexicon.js";
import { BEGIN_SHIFT, ID_MASK } from "../../src/parse/token-marks.js";
import { tokenize } from "../../src/parse/tokenize.js";
import { beginningAt, textAt } from "../../src/parse/tokens.js";
import { begins, triggers } from "../../src/parse/vocabulary.js";
import { lookUp, wordTable } from "../../src/parse/word-table.js";

triggers();

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, HASH_FACTOR) + word.charCodeAt(i)) | 0;
  return hash;
}

function saidOf(word: string, begin: Uint8Array = begins()): number {
  const { table, groups, shift } = wordTable(begin);
  return lookUp(table, groups, shift, hashOf(word));
}

/** Syllables that no table names, beside letters that occur in Vietnamese. */
const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵfjwz";
const syllable = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });

describe("the table of words", () => {
  test("no two writings have one hash", () => {
    const hashes = new Set([...writings().keys()].map(hashOf));
    expect(hashes.size).toBe(writings().size);
  });

  test("every writing has its own id", () => {
    const wrong = [...writings()].filter(([word, id]) => (saidOf(word) & ID_MASK) !== id);
    expect(wrong).toEqual([]);
  });

  test("what may begin at a word stands with it, whoever asked before", () => {
    for (let again = 0; again < 2; again += 1) {
      expect(saidOf("nghị", new Uint8Array(0x10000)) >>> BEGIN_SHIFT).toBe(0);
      expect(saidOf("nghị") >>> BEGIN_SHIFT).toBe(1);
    }
  });

  test("a word that no table names has none", () => {
    fc.assert(
      fc.property(syllable, (word) => {
        fc.pre(!writings().has(foldText(word)));
        expect(saidOf(foldText(word))).toBe(0);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("where something may begin", () => {
  // Text | the words noted as starts
  test.each([
    ["và 12 người", ["12"], "a number; a word at the head of a line that begins nothing"],
    ["a) Nên vui\n- giữ vững", ["a", "-"], "a letter and a sign at the head of a line, which may count a list"],
    ["ta a) đi - về", [], "neither inside one"],
    ["theo Nghị định", ["Nghị"], "a word that begins a type, not its second"],
    ["tại sở chính\nSở Y tế", ["sở", "Sở"], "a head that is written small too"],
    ["cho cơ quan, cho Cơ quan", ["Cơ"], "a name of a body only with a capital"],
  ])("%s", (text, words) => {
    const tokens = tokenize(text, begins());
    const found = Array.from({ length: tokens.startCount }, (_, index) => textAt(tokens, beginningAt(tokens, index)));
    expect(found).toEqual(words);
  });
});
