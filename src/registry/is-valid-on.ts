/**
 * Whether a period of validity covers a day.
 *
 * @param from - ISO date of the first day, `null` for open.
 * @param to - ISO date of the last day, `null` for open.
 * @param on - ISO date, or `undefined` for any day.
 */
export function isValidOn(from: string | null, to: string | null, on: string | undefined): boolean {
  return on === undefined || ((from === null || from <= on) && (to === null || on <= to));
}
