import type { CivilDate } from "../../model/civil-date.js";
import { documentKey } from "../../model/document-key.js";
import type { CitedDocument } from "../../model/extraction.js";

/** What is known of one document over all the texts that cite it. */
export type MergedDocument = Omit<CitedDocument, "kind" | "provenance" | "mentions">;

/**
 * Merges the fields of entries that are one document: the fullest date, the longest issuer and subject, the type that most of them give.
 * The order of the entries does not matter.
 */
export function mergeDocuments(documents: readonly CitedDocument[]): MergedDocument {
  const types = documents.map(({ documentType }) => documentType);
  const most = (type: string) => types.filter((other) => other === type).length;
  const fields = {
    documentType: best(types, most, String),
    number: best(
      documents.map(({ number }) => number),
      ({ symbol }) => symbol.length,
      ({ canonical }) => canonical,
    ),
    name: best(
      documents.map(({ name }) => name),
      (name) => name.length,
      String,
    ),
    issuedOn: best(
      documents.map(({ issuedOn }) => issuedOn),
      knownParts,
      ({ edtf }) => edtf,
    ),
    issuer: best(
      documents.map(({ issuer }) => issuer),
      ({ text, unit }) => text.length + (unit === null ? 0 : 1000),
      ({ text, unit }) => `${text}|${unit}`,
    ),
    tenure: best(
      documents.map(({ tenure }) => tenure),
      ({ ordinal, years }) => Number(ordinal !== null) + Number(years !== null),
      ({ ordinal, years, text }) => `${ordinal}|${years?.from}|${text}`,
    ),
    subject: best(
      documents.map(({ subject }) => subject),
      (subject) => subject.length,
      String,
    ),
  };
  const { key, exact } = documentKey(fields);
  return { key, exact, ...fields };
}

/** The heaviest value; of equally heavy ones the first by its text. */
function best<T>(values: readonly (T | null)[], weight: (value: T) => number, text: (value: T) => string): T | null {
  let chosen: T | null = null;
  for (const value of values) {
    if (value === null) continue;
    if (chosen === null) {
      chosen = value;
      continue;
    }
    const difference = weight(value) - weight(chosen);
    if (difference > 0 || (difference === 0 && text(value) < text(chosen))) chosen = value;
  }
  return chosen;
}

function knownParts({ year, month, day }: CivilDate): number {
  return Number(year !== null) * 2 + Number(month !== null) + Number(day !== null);
}
