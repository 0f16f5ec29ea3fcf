import { foldName } from "../model/fold-name.js";
import { lazy } from "../model/lazy.js";
import { provinces } from "../model/registry/provinces.js";
import { unitAbbreviations, unitFieldInitials } from "../model/registry/unit-abbreviations.js";
import { bareHeads, fields, heads, levels, offices, smallFields, wholeNames } from "./grammar/unit-words.js";
import { modernTone } from "./modern-tone.js";

const CENTRAL = /T\.\s?Ư/g;
const MARKUP = /[*_]+/g;
/** Initials joined by "&", hyphens and commas: "GD&ĐT", "LĐ-TB&XH". */
const INITIALS = /\p{Lu}{1,8}(?:[&,-]\s?\p{Lu}{1,8})+|\p{Lu}{4,8}/gu;
/** A level word in capitals inside a name: "UBND Thành phố". */
const INNER_LEVEL =
  /(?<=\S )(?:Thành phố|Thị xã|Thị trấn|Đặc khu|(?:Tỉnh|Huyện|Quận|Xã|Phường)(?! (?:ủy|đoàn)))(?!\p{L})/gu;
const WORD = /\p{L}+\.?/gu;

/**
 * The name of a body in full: abbreviations written out, spaces and marks in order, the tone in the newer place, and small letters
 * for a name in capitals.
 *
 * @param text - a name as written, for example "UBND TP. Cần Thơ".
 * @returns for example "Ủy ban nhân dân thành phố Cần Thơ".
 */
export function fullUnitName(text: string): string {
  const plain = text.normalize("NFC").replaceAll("Ð", "Đ").replace(MARKUP, "").replace(/\s+/g, " ").trim();
  const composed = modernTone(plain);
  if (isShouted(composed)) return lowered(composed);
  return composed
    .replace(CENTRAL, "TW")
    .replace(INITIALS, (initials) => unitFieldInitials[initials.replace(/[^\p{L}]/gu, "")] ?? initials)
    .replace(WORD, writtenOut)
    .replace(INNER_LEVEL, (level) => level.toLowerCase())
    .replace(/\s+/g, " ")
    .trim();
}

function writtenOut(word: string): string {
  const stopped = word.endsWith(".");
  const full = unitAbbreviations[stopped ? word.slice(0, -1) : word];
  if (full === undefined) return word;
  return stopped ? `${full} ` : full;
}

/** Two words or more, all in capitals, none of them a known abbreviation alone: a heading. */
function isShouted(text: string): boolean {
  const words = text.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  return (
    words.length > 1 &&
    text === text.toUpperCase() &&
    words.some(
      (word) => unitAbbreviations[word] === undefined && unitFieldInitials[word] === undefined && word.length < 5,
    )
  );
}

/** The writings of the tables by their words in small letters. */
const writings = lazy(() => {
  const known = new Map<string, string>();
  const names = [...wholeNames, ...heads, ...bareHeads, ...offices, ...smallFields, ...fields, ...levels];
  for (const name of [...names, ...provinces.map((row) => row.name)]) {
    const folded = foldName(name);
    if (!known.has(folded)) known.set(folded, name);
  }
  for (const [short, full] of Object.entries(unitAbbreviations)) known.set(foldName(short), full);
  return known;
});

const LONGEST_WRITING = 9;

/** A name in capitals in the writing of the tables, longest pieces first; words that no table has begin with a capital. */
function lowered(text: string): string {
  const words = text.split(" ");
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(LONGEST_WRITING, words.length - at);
    let known: string | undefined;
    for (; size > 0; size -= 1) {
      known = writings().get(foldName(words.slice(at, at + size).join(" ")));
      if (known !== undefined) break;
    }
    const word = words[at] as string;
    const piece = known ?? (linkWords.has(word) ? word.toLowerCase() : capitalised(word));
    found.push(
      known !== undefined && words[at + size - 1]?.endsWith(",") && !known.endsWith(",") ? `${piece},` : piece,
    );
    at += Math.max(1, size);
  }
  return found.join(" ");
}

const linkWords: ReadonlySet<string> = new Set(["VÀ", "CÁC", "CỦA", "VỀ", "CHO", "VỚI"]);

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
