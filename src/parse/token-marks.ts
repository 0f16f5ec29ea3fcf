/* Ids and flags of tokens that are no words of the lexicon. This file imports nothing, so that the bundler writes the numbers where they are used. */

/** Token id beyond either end of the text; every word has a smaller one. */
export const END = 0x7ffe;
/** Token id of a run of digits. */
export const NUMBER = 0x7fff;
/** Token id of the first sign: to it the sign's UTF-16 unit is added. */
export const SIGN_FROM = 0x8000;
/** What is added for every sign from this one on; no reader names one of these. */
export const LAST_SIGN = 0x7fff;

/**
 * Tokens before the first and behind the last one, which say what stands beyond the text: a reader may look around a token without asking
 * where the text ends.
 */
export const PAD = 64;

/** A token has two cells, the first at `(index + PAD) << CELL_BITS`. */
export const CELL_BITS = 1;
/** Cell with the UTF-16 offset of the token's first character. */
export const START = 0;
/** Cell with its id, its flags above FLAG_SHIFT and its width above WIDTH_SHIFT. */
export const MARKS = 1;

export const ID_MASK = 0xffff;
export const FLAG_SHIFT = 16;
export const FLAG_MASK = 0x3f;
export const WIDTH_SHIFT = 22;
/** Width in UTF-16 units from which on it is kept elsewhere. */
export const WIDE = 0x3ff;
/** In the table of words: what may begin at a word stands above its id. */
export const BEGIN_SHIFT = 16;
/** Marks of what stands beyond either end of the text: END, with the flags NEW_LINE and NEW_PARAGRAPH and no width. */
export const BEYOND = 0x18_7ffe;

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Every letter is a capital. */
export const ALL_CAPITALS = 2;
/** White space stands before. */
export const SPACED = 4;
/** A line break stands before. */
export const NEW_LINE = 8;
/** An empty line stands before. */
export const NEW_PARAGRAPH = 16;
/** A number to which a letter, a stroke or a hyphen is joined, as a symbol is. */
export const JOINED = 32;
