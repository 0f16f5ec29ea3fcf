import { isCommonOrgan, isPartyOrgan, isTypeCode } from "../parse/grammar/number-segments.js";

/** Codes of mass organisations, which number by rules of their own; neither Party nor State. */
const massOrganCodes: readonly string[] = ["TLĐ"];

/** Codes that several spheres use (Ban Chỉ đạo), so that they tell nothing. */
const sharedCodes: readonly string[] = ["BCĐ"];

/** Whose body has that code: of the Party, of the State, of another organisation; `null` where it is not known. */
export function sphereOf(organ: string): "party" | "state" | "other" | null {
  const code = organ.replace(/\d+$/, "");
  if (sharedCodes.includes(code)) return null;
  if (isPartyOrgan(code)) return "party";
  if (massOrganCodes.includes(code)) return "other";
  return isCommonOrgan(code) || assemblies.includes(code) ? "state" : null;
}

const assemblies: readonly string[] = ["QH", "UBTVQH", "TVQH"];

/** `true` for a body's code that is in the registry. */
export function isKnownOrgan(organ: string): boolean {
  return sharedCodes.includes(organ) || sphereOf(organ) !== null;
}

/** `true` for an abbreviation of a document type that is in the registry. */
export function isKnownType(code: string): boolean {
  return isTypeCode(code);
}
