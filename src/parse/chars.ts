/** Classes of characters that the readers tell apart; `other` is everything that ends a word. */
const OTHER = 0;
const SPACE = 1;
export const DIGIT = 2;
export const MARKUP = 3;
export const UPPER = 4;
export const LOWER = 5;
/** Combining marks and invisible characters, which stand inside words. */
const MARK = 7;

/** In the packed table the class stands above the folded character. */
export const CLASS_SHIFT = 13;
/** The folded character in the packed table. */
export const FOLD_MASK = 0x1fff;

/** Packed values by class: each class begins here and ends where the next begins. */
export const SPACE_FROM: number = SPACE << CLASS_SHIFT;
export const DIGIT_FROM: number = DIGIT << CLASS_SHIFT;
export const MARKUP_FROM: number = MARKUP << CLASS_SHIFT;
export const LETTER_FROM: number = UPPER << CLASS_SHIFT;
/** The bit that letters and marks have, and nothing else has. */
export const LETTER_BIT = 15;
/** A blank in the packed table. */
export const BLANK: number = SPACE_FROM | 32;
/** A line break in the packed table. */
export const BREAK: number = SPACE_FROM | 10;
/** The bit that marks have and letters have not. */
export const ODD: number = (MARK & ~LOWER) << CLASS_SHIFT;

/** The hash of a folded word: multiplied by this, and the next character added, from 0 on. */
export const HASH_FACTOR = 0x01000193;

/** Characters above this code point are looked up as `other`; no Vietnamese letter stands there. */
const TABLE_SIZE = 0x2200;

const LATIN_ETH = 0xd0;
const LATIN_SMALL_ETH = 0xf0;
const AFRICAN_D = 0x189;
const D_STROKE = 0x110;
const SMALL_D_STROKE = 0x111;
const SOFT_HYPHEN = 0xad;
const BYTE_ORDER_MARK = 0xfeff;

interface CharTables {
  readonly classes: Uint8Array;
  readonly folds: Uint16Array;
  /** Class and folded letter of every UTF-16 unit in one load, for the tokeniser. */
  readonly packed: Uint16Array;
}

function buildTables(): CharTables {
  const classes = new Uint8Array(TABLE_SIZE);
  const folds = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    folds[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
    if (code >= 48 && code <= 57) classes[code] = DIGIT;
    else if (/\s/.test(char) || code === 0xa0) classes[code] = SPACE;
    else if (/\p{Lu}/u.test(char)) classes[code] = UPPER;
    else if (/\p{M}/u.test(char) || code === SOFT_HYPHEN || (code >= 0x200b && code <= 0x200d) || code === 0x2060)
      classes[code] = MARK;
    else if (/\p{L}/u.test(char)) classes[code] = LOWER;
    else if (char === "*" || char === "_") classes[code] = MARKUP;
    else classes[code] = OTHER;
  }
  folds[LATIN_ETH] = SMALL_D_STROKE;
  folds[LATIN_SMALL_ETH] = SMALL_D_STROKE;
  folds[AFRICAN_D] = SMALL_D_STROKE;
  const packed = new Uint16Array(0x10000);
  for (let code = 0; code <= FOLD_MASK; code += 1)
    packed[code] = ((classes[code] as number) << CLASS_SHIFT) | ((folds[code] as number) & FOLD_MASK);
  for (let code = FOLD_MASK + 1; code < TABLE_SIZE; code += 1) packed[code] = aboveFold(classes[code] as number);
  packed[BYTE_ORDER_MARK] = MARK << CLASS_SHIFT;
  return { classes, folds, packed };
}

/** Letters above the folds do not occur in Vietnamese; spaces and marks count there too. */
function aboveFold(kind: number): number {
  return kind === SPACE || kind === MARK ? kind << CLASS_SHIFT : 0;
}

let tables: CharTables | null = null;

/** The class and fold tables, made on first use; the same for every call. */
export function charTables(): CharTables {
  tables ??= buildTables();
  return tables;
}

/** Class of a UTF-16 unit. */
export function charClass(code: number): number {
  return code < TABLE_SIZE ? (charTables().classes[code] as number) : OTHER;
}

/** Lower case of a UTF-16 unit with Ð, Ɖ and Đ folded together. */
export function foldChar(code: number): number {
  return code < TABLE_SIZE ? (charTables().folds[code] as number) : code;
}

/** `true` for a letter, upper or lower case. */
export function isLetter(code: number): boolean {
  const k = charClass(code);
  return k === UPPER || k === LOWER;
}

/** `true` for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `true` for white space, the non-breaking space included. */
export function isSpace(code: number): boolean {
  return charClass(code) === SPACE;
}

/** `true` for every stroke that stands for a hyphen: U+002D, U+2010 to U+2015, U+2212. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** `true` for Eth and African D, which look like Đ. */
export function isFalseDStroke(code: number): boolean {
  return code === LATIN_ETH || code === LATIN_SMALL_ETH || code === AFRICAN_D;
}

/** Đ U+0110. */
export const capitalDStroke: string = String.fromCharCode(D_STROKE);

/** Lower case with Ð folded, for comparing words. */
export function foldText(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i += 1) out += String.fromCharCode(foldChar(text.charCodeAt(i)));
  return out;
}
