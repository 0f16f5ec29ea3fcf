/*
 * UTF-16 units of the signs that readers name. Like `token-marks.ts` this file imports nothing: the bundler then writes the numbers
 * where they are used.
 */

export const EXCLAMATION = 33;
export const QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN = 40;
export const CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const GREATER = 62;
export const QUESTION = 63;
export const OPEN_SQUARE = 91;
export const BAR = 124;
export const LEFT_GUILLEMET = 0xab;
export const RIGHT_GUILLEMET = 0xbb;
export const EN_DASH = 0x2013;
export const EM_DASH = 0x2014;
export const LEFT_QUOTE = 0x2018;
export const RIGHT_QUOTE = 0x2019;
export const LEFT_DOUBLE_QUOTE = 0x201c;
export const RIGHT_DOUBLE_QUOTE = 0x201d;
export const ELLIPSIS = 0x2026;
