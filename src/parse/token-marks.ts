/* Ids and flags of tokens that are no words of the lexicon. This file imports nothing, so that the bundler writes the numbers where they are used. */

/** Token id of a run of digits. */
export const NUMBER = 65535;
/** Token id of a single sign. */
export const SIGN = 65534;
/** Token id beyond either end of the text; every word has a smaller one. */
export const END = 65533;

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
