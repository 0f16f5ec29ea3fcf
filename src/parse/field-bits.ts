/** Which fields a citation has, as bits in the order of `citationFields`. */
export const HAS_TYPE = 1;
export const HAS_NUMBER = 2;
export const HAS_NAME = 4;
export const HAS_DATE = 8;
export const HAS_ISSUER = 16;
export const HAS_TENURE = 32;
export const HAS_SUBJECT = 64;
export const HAS_LOCATORS = 128;
