/**
 * A date, a partial date or a period of the civil calendar, without time zone and without clock.
 *
 * `edtf` is the identity, in Extended Date/Time Format (ISO 8601-2:2019):
 * `2023-03-30` · `XXXX-04-11` (no year written) · `2023-04` · `2023` · `2023-34` (second quarter; 33 to 36) ·
 * `2023-40`, `2023-41` (first, second half-year) · `2020/2025` (interval) · `2023-07-12T22:40` (with a clock time).
 */
export interface CivilDate {
  /** The EDTF string. */
  readonly edtf: string;
  /** Year of the start, or `null` where none is written. */
  readonly year: number | null;
  /** Month, 1 to 12, or `null`. */
  readonly month: number | null;
  /** Day of the month, 1 to 31, or `null`. */
  readonly day: number | null;
  /** Quarter, 1 to 4, or `null`. */
  readonly quarter: number | null;
  /** Half-year, 1 or 2, or `null`. */
  readonly half: number | null;
  /** Clock time `HH:MM` (24 hours, as written, no zone), or `null`. */
  readonly time: string | null;
  /** End of an interval (itself never an interval), or `null`. */
  readonly end: CivilDate | null;
}
