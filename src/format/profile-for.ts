import { type CitationProfileId, type CitingRegime, citationProfiles } from "./profiles.js";

/**
 * The rules by which a text of that kind cites on that day.
 *
 * @param regime - what kind of text cites.
 * @param date - its day of issue, ISO 8601 (`2025-05-01`).
 * @returns the id of the profile, or `null` where none is known for that day.
 * @example
 * ```ts
 * import { profileFor } from "vanban/format";
 * profileFor("normative", "2024-06-30"); // => "qppl-2016"
 * profileFor("normative", "2025-12-01"); // => "qppl-2025b"
 * profileFor("administrative", "2010-01-01"); // => null
 * ```
 */
export function profileFor(regime: CitingRegime, date: string): CitationProfileId | null {
  const found = citationProfiles.find(
    (row) =>
      row.regime === regime &&
      (row.validFrom === null || row.validFrom <= date) &&
      (row.validTo === null || date <= row.validTo),
  );
  return found?.id ?? null;
}
