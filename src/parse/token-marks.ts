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
 * Index of a text's first token. As many before it and behind the last one say what stands beyond the text: a reader may look that far
 * around a token without asking where the text ends.
 */
export const FIRST = 64;

/* The marks of a token are one number: its id, its flags, and its width in the highest bits. */
export const ID_MASK = 0xffff;
export const WIDTH_SHIFT = 22;
/** Width in UTF-16 units from which on it is kept elsewhere. */
export const WIDE = 0x3ff;
/** In the table of words: what may begin at a word stands above its id, its first bit where CAPITAL has its own. */
export const BEGIN_SHIFT = 16;
/** Marks of what stands beyond either end of the text: END, with the flags NEW_LINE and NEW_PARAGRAPH and no width. */
export const BEYOND = 0x18_7ffe;

/** The first letter is a capital. */
export const CAPITAL = 0x1_0000;
export const CAPITAL_BIT = 16;
/** Every letter is a capital. */
export const ALL_CAPITALS = 0x2_0000;
/** White space stands before. */
export const SPACED = 0x4_0000;
/** A line break stands before. */
export const NEW_LINE = 0x8_0000;
export const NEW_LINE_BIT = 19;
/** An empty line stands before. */
export const NEW_PARAGRAPH = 0x10_0000;
/** A number to which a letter, a stroke or a hyphen is joined, as a symbol is. */
export const JOINED = 0x20_0000;
