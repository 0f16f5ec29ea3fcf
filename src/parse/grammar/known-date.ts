import type { CivilDate } from "../../model/civil-date.js";
import { dayOf, yearOf } from "../civil.js";
import type { Tokens } from "../tokens.js";

/** A day, its year possibly unknown: one object for all mentions in a text, because texts repeat their dates. */
export function knownDay(tokens: Tokens, year: number | null, month: number, day: number): CivilDate {
  const key = ((year ?? -1) * 100 + month) * 100 + day;
  return tokens.dates.get(key) ?? keep(tokens, key, dayOf(year, month, day));
}

/** A year, one object for all mentions in a text. */
export function knownYear(tokens: Tokens, year: number): CivilDate {
  const key = year * 10_000;
  return tokens.dates.get(key) ?? keep(tokens, key, yearOf(year));
}

function keep(tokens: Tokens, key: number, date: CivilDate): CivilDate {
  tokens.dates.set(key, date);
  return date;
}
