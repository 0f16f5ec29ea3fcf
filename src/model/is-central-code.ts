import { commonOrganCodes, partyOrganPrefixes } from "./registry/symbol-codes.js";

/** Codes that a body of every place has, or several central ones. */
const sharedCodes: readonly string[] = ["UBND", "HĐND", "UB", "TU", "ĐU", "HU", "QU", "BCĐ", "CTUBND", "TCT", "BHXH"];
const assemblies: readonly string[] = ["QH", "UBTVQH", "TVQH"];

const centralCodes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  ...commonOrganCodes.filter((code) => !sharedCodes.includes(code)),
  ...assemblies,
  ...partyOrganPrefixes.filter((prefix) => !sharedCodes.includes(prefix)).map((prefix) => `${prefix}TW`),
]);

/**
 * Whether a code in a number belongs to one central body, so that the number needs no other word of its issuer.
 *
 * @param code - for example "CP", "BTC", "TW".
 * @returns `false` for codes of local bodies ("UBND", "TU") and for codes that are not known.
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
