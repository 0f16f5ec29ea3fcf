import { commonOrganCodes, partyOrganPrefixes } from "./registry/symbol-codes.js";

/** Codes that a body of every place has, or several central ones. */
const sharedCodes: readonly string[] = ["UBND", "HĐND", "UB", "TU", "ĐU", "HU", "QU", "BCĐ", "CTUBND", "TCT", "BHXH"];
/** Prefixes of Party bodies of which there are several, or none, at the centre. */
const sharedPrefixes: readonly string[] = ["BCĐ", "BTV", "BCS", "TBVK"];
const moreCodes: readonly string[] = [
  "QH",
  "UBTVQH",
  "TVQH",
  "HĐBCQG",
  "UBDT",
  "BCN",
  "BTM",
  "BTS",
  "BBCVT",
  "BVHTT",
  "BKHCNMT",
  "UBTDTT",
  "UBDSGĐTE",
  "BNL",
  "BTCCBCP",
  "TCHQ",
  "KBNN",
  "UBCK",
  "TCTK",
  "TTXVN",
  "NHCS",
  "VKSTC",
  "QUTW",
  "HVCTQG",
];

const centralCodes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  ...commonOrganCodes.filter((code) => !sharedCodes.includes(code)),
  ...partyOrganPrefixes.filter((prefix) => !sharedPrefixes.includes(prefix)).map((prefix) => `${prefix}TW`),
  ...moreCodes,
]);

/**
 * Whether a code in a number belongs to one central body, so that the number needs no other word of its issuer.
 *
 * @param code - for example "CP", "BTC", "TW".
 * @returns `false` for codes of local bodies ("UBND", "TU"), for those that several bodies share, and for codes that are not known.
 * @example
 * ```ts
 * import { isCentralCode } from "vanban/model";
 * isCentralCode("CP"); // => true
 * isCentralCode("UBND"); // => false
 * ```
 */
export function isCentralCode(code: string): boolean {
  return centralCodes.has(code);
}
