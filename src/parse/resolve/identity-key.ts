import type { Citation } from "../../model/citation.js";
import { documentTypeOfNumber } from "../../model/document-type-of-number.js";
import { foldName } from "../../model/fold-name.js";
import { lazy } from "../../model/lazy.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { namedLaws } from "../../model/registry/named-laws.js";
import { remember } from "../../model/remember.js";
import { isDigit } from "../chars.js";

/** Type of a cited document, written or told by its number. */
export function typeOfCitation(citation: Pick<Citation, "documentType" | "number">): DocumentTypeId | null {
  return citation.documentType ?? (citation.number === null ? null : documentTypeOfNumber(citation.number));
}

/**
 * The key under which mentions of one document are looked for: type code and canonical number, or name. Mentions under one key
 * may still be of several documents (every province has its 38/KH-UBND).
 */
export function identityKey(
  citation: Pick<Citation, "form" | "documentType" | "number" | "name" | "issuedOn">,
): string | null {
  const { number } = citation;
  if (number !== null && number.symbol !== "")
    return numberKey(number.canonical, number.serialText, number.typeCode ?? typeOfCitation(citation));
  if (citation.name === null) return null;
  const name = nameKey(citation.documentType, citation.name);
  const year = citation.issuedOn?.year ?? null;
  const law = year === null ? undefined : lawNumbers().get(name)?.get(year);
  return law ?? name;
}

/** Key of a name without regard to its year. */
export function nameKey(type: DocumentTypeId | null, name: string): string {
  const known = nameKeys.get(type);
  if (known !== undefined) return known(name);
  const keyOf = remember((written) => `${type ?? "?"}:${foldName(written)}`);
  nameKeys.set(type, keyOf);
  return keyOf(name);
}

/** By type: what `nameKey` gives for a name, which a text repeats. */
const nameKeys: Map<DocumentTypeId | null, (name: string) => string> = new Map();

function numberKey(canonical: string, serialText: string, type: string | null): string {
  return `${type ?? "?"}#${canonical.slice(leadingZeros(serialText)).toLowerCase()}`;
}

/** Zeros before the first other figure of a serial: 05/… and 5/… are one. */
export function leadingZeros(serialText: string): number {
  let zeros = 0;
  while (serialText.charCodeAt(zeros) === 48 && isDigit(serialText.charCodeAt(zeros + 1))) zeros += 1;
  return zeros;
}

/** Key of the number of each law of the registry by its name, then its year, so that "Luật Nhà ở 2023" and its number are one document. */
const lawNumbers = lazy(() => {
  const keys = new Map<string, Map<number, string>>();
  for (const law of namedLaws) {
    if (law.number === null) continue;
    const serialText = /^\d+/.exec(law.number)?.[0] ?? "";
    const key = numberKey(law.number, serialText, law.type);
    for (const name of [law.name, ...law.aliases]) {
      const written = nameKey(law.type, name);
      keys.set(written, (keys.get(written) ?? new Map<number, string>()).set(law.year, key));
    }
  }
  return keys;
});
