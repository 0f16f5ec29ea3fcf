/* What may begin at a word: one bit each, 0 where nothing may. This file imports nothing, so that the bundler writes the numbers where they are used. */

export const MAY_BE_CORE = 1;
export const MAY_BE_DATE = 2;
export const MAY_BE_LOCATOR = 4;
/** Where it has a capital. */
export const MAY_BE_UNIT = 8;
export const MAY_BE_NUMBER_WORD = 16;
export const MAY_BE_STANDARD = 32;
export const MAY_BE_CONFERENCE = 64;
export const MAY_BE_NUMBER = 128;
export const MAY_BE_TASK = 256;
/** In small letters too, where a capital follows; besides `MAY_BE_UNIT`. */
export const MAY_BE_SMALL_UNIT = 512;
/** `MAY_BE_CORE` where a word follows that is `SECOND_OF_CORE`. */
export const MAY_BE_LONG_CORE = 1024;
/** Nothing begins at it, but it stands second in what `MAY_BE_LONG_CORE` begins. */
export const SECOND_OF_CORE = 2048;
/** `MAY_BE_UNIT` where a word follows that is `SECOND_OF_UNIT`. */
export const MAY_BE_LONG_UNIT = 4096;
/** Nothing begins at it, but it stands second in what `MAY_BE_LONG_UNIT` begins. */
export const SECOND_OF_UNIT = 8192;
