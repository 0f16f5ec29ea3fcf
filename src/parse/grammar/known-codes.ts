import { assemblyCodes } from "../../model/canonical-number.js";
import { lazy } from "../../model/lazy.js";
import {
  codeVariants,
  commonOrganCodes,
  partyLevelSuffixes,
  partyOrganPrefixes,
  typeCodes,
} from "../../model/registry/symbol-codes.js";
import { foldText } from "../chars.js";

/** Codes of types and bodies that number symbols are read by. */
interface CodeTables {
  readonly types: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  /** Folded writing → canonical writing of every known code. */
  readonly canonical: ReadonlyMap<string, string>;
}

const codeTables: () => CodeTables = lazy(() => {
  const organs = new Set<string>(commonOrganCodes);
  for (const prefix of partyOrganPrefixes) for (const level of partyLevelSuffixes) organs.add(prefix + level);
  const canonical = new Map<string, string>();
  for (const code of [...assemblyCodes, ...organs]) canonical.set(foldText(code), code);
  for (const code of typeCodes) canonical.set(foldText(code), code);
  for (const [variant, code] of Object.entries(codeVariants)) {
    if (!canonical.has(foldText(variant))) canonical.set(foldText(variant), code);
  }
  return { types: new Set<string>(typeCodes), organs, canonical };
});

/** The canonical writing of a known code, whatever its letter case; `undefined` for others. */
export function knownCode(writing: string): string | undefined {
  return codeTables().canonical.get(foldText(writing));
}

/** `true` for a known abbreviation of a document type. */
export function isTypeCode(code: string): boolean {
  return codeTables().types.has(code);
}

/** `true` for a body's code that is common enough to be known without the registry. */
export function isCommonOrgan(code: string): boolean {
  return codeTables().organs.has(code);
}

/** `true` for a code that only a Party body has: TW, TU, BTGTU. Such a code decides the order of the number. */
export function isPartyOrgan(code: string): boolean {
  const { organs } = codeTables();
  if (!organs.has(code)) return false;
  return partyLevelSuffixes.some(
    (level) =>
      code.endsWith(level) &&
      (partyOrganPrefixes as readonly string[]).includes(code.slice(0, code.length - level.length)),
  );
}
