import type { CivilDate } from "../../model/civil-date.js";
import { isDash } from "../chars.js";
import { halfOf, intervalOf, monthOf, quarterOf, yearOf } from "../civil.js";
import { W } from "../lexicon.js";
import { COMMA, SLASH } from "../signs.js";
import { idAt, isGlued, isShouted, signAt, type Tokens, textAt, valueAt, widthAt } from "../tokens.js";
import { readYearBehind, yearAt } from "./day.js";

/** A period as read: token index behind it. */
export interface PeriodReading {
  readonly end: number;
  readonly date: CivilDate;
}

const romanQuarters: readonly string[] = ["I", "II", "III", "IV"];

/** Reads "quý II/2023", "quý 2 năm 2023", "quý I" at "quý". */
export function readQuarter(tokens: Tokens, index: number): PeriodReading | null {
  const digit = widthAt(tokens, index + 1) === 1 ? valueAt(tokens, index + 1) : -1;
  const quarter = digit >= 0 ? digit : romanQuarter(tokens, index + 1);
  if (quarter < 1 || quarter > 4) return null;
  const year = readYearBehind(tokens, index + 2);
  return (
    (year === null ? readQuarterPair(tokens, index + 2, quarter) : null) ?? {
      end: year?.end ?? index + 2,
      date: quarterOf(year?.year ?? null, quarter),
    }
  );
}

/** Number of a quarter in Roman figures, 0 for none. */
function romanQuarter(tokens: Tokens, at: number): number {
  return isShouted(tokens, at) && widthAt(tokens, at) <= 3 ? romanQuarters.indexOf(textAt(tokens, at)) + 1 : 0;
}

/** ", IV năm 2023", "-II/2023", "và quý IV/2023": a second quarter that gives the year to both. */
function readQuarterPair(tokens: Tokens, index: number, first: number): PeriodReading | null {
  if (signAt(tokens, index) !== COMMA && idAt(tokens, index) !== W.và && !isDash(signAt(tokens, index))) return null;
  const at = idAt(tokens, index + 1) === W.quý ? index + 2 : index + 1;
  const second = romanQuarter(tokens, at);
  const year = second > first ? readYearBehind(tokens, at + 1) : null;
  return year === null
    ? null
    : { end: year.end, date: intervalOf(quarterOf(year.year, first), quarterOf(year.year, second)) };
}

/** Reads "6 tháng đầu năm 2023", "9 tháng đầu năm", "3 tháng cuối năm 2024" at the number. */
export function readMonthsOfYear(tokens: Tokens, index: number): PeriodReading | null {
  const written =
    idAt(tokens, index) === W.sáu
      ? 6
      : idAt(tokens, index) === W.chín
        ? 9
        : idAt(tokens, index) === W.ba
          ? 3
          : valueAt(tokens, index);
  if (written < 1 || written > 11 || idAt(tokens, index + 1) !== W.tháng) return null;
  const side = idAt(tokens, index + 2);
  if ((side !== W.đầu && side !== W.cuối) || idAt(tokens, index + 3) !== W.năm) return null;
  const year = yearAt(tokens, index + 4);
  const known = year > 0 ? year : null;
  const end = index + (year > 0 ? 5 : 4);
  if (written === 6) return { end, date: halfOf(known, side === W.đầu ? 1 : 2) };
  const first = side === W.đầu ? 1 : 13 - written;
  const last = side === W.đầu ? written : 12;
  return {
    end,
    date: first === last ? monthOf(known, first) : intervalOf(monthOf(known, first), monthOf(known, last)),
  };
}

/** Reads "2020 - 2025", "2021-2030", "2020 đến 2025" at the first year. */
export function readYearRange(tokens: Tokens, index: number): PeriodReading | null {
  const from = yearAt(tokens, index);
  if (from < 0) return null;
  let at = index + 1;
  if (isDash(signAt(tokens, at)) || idAt(tokens, at) === W.đến) at += 1;
  else return null;
  if (idAt(tokens, at) === W.hết && idAt(tokens, at - 1) === W.đến) at += 1;
  if (idAt(tokens, at) === W.năm && !isDash(signAt(tokens, at - 1))) at += 1;
  const to = yearAt(tokens, at);
  if (to <= from || to - from > 200) return null;
  const after = signAt(tokens, at + 1);
  if ((after === SLASH || isDash(after)) && isGlued(tokens, at + 1) && valueAt(tokens, at + 2) >= 0) return null;
  return { end: at + 1, date: intervalOf(yearOf(from), yearOf(to)) };
}
