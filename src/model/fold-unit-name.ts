import { compose } from "./compose.js";
import { foldName } from "./fold-name.js";
import { lazy } from "./lazy.js";
import { unitAbbreviations, unitFieldInitials } from "./registry/unit-abbreviations.js";
import { remember } from "./remember.js";

const CENTRAL = /(?<!\p{L})TƯ(?!\p{L})/gu;
/** Initials that are joined by marks: "gd&đt", "lđ-tb&xh". */
const JOINED_INITIALS = /\p{L}{1,8}(?:[&,-]\p{L}{1,8})+/gu;
const ABBREVIATION = /[\p{L}\p{M}]+\.?/gu;
const LONE_DASH = /\s[-–—]\s/g;

/**
 * Folds the name of a body for comparison: like `foldName`, with usual abbreviations written out and without the dash between the fields of
 * one body ("Lao động - Thương binh và Xã hội").
 *
 * @param text - a name as written.
 * @returns for example "ủy ban nhân dân thành phố hà nội" for "UBND TP. Hà Nội".
 * @example
 * ```ts
 * import { foldUnitName } from "vanban/model";
 * foldUnitName("UBND TP. Cần Thơ"); // => "ủy ban nhân dân thành phố cần thơ"
 * foldUnitName("Sở GD&ĐT tỉnh Điện Biên"); // => "sở giáo dục và đào tạo tỉnh điện biên"
 * ```
 */
export function foldUnitName(text: string): string {
  return folded(text);
}

/** A text names few bodies, and each many times. */
const folded = remember(fold);

function fold(text: string): string {
  return foldName(centralWritten(text))
    .replace(JOINED_INITIALS, fieldOf)
    .replace(ABBREVIATION, expand)
    .replace(LONE_DASH, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** "T.Ư" and "TƯ" are TW, unless "TƯ" is the word tư in capitals: "SỞ KẾ HOẠCH VÀ ĐẦU TƯ". */
function centralWritten(text: string): string {
  const composed = compose(text).replaceAll("T.Ư", "TW").replaceAll("BCH TƯ", "BCH TW");
  return composed === composed.toUpperCase() ? composed : composed.replace(CENTRAL, "TW");
}

/** What the abbreviations stand for, folded; TƯ is seen to while it is in capitals. */
const meanings = lazy(() => {
  const rows = Object.entries({ ...unitAbbreviations, ...unitFieldInitials }).filter(([short]) => short !== "TƯ");
  return new Map(rows.map(([short, full]) => [foldName(short), foldName(full)]));
});

function fieldOf(initials: string): string {
  return meanings().get(initials.replace(/[&,-]/g, "")) ?? initials;
}

function expand(word: string): string {
  const stopped = word.endsWith(".");
  const full = meanings().get(stopped ? word.slice(0, -1) : word);
  if (full === undefined) return word;
  return stopped ? `${full} ` : full;
}
