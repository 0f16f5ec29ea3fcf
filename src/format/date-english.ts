import type { CivilDate } from "../model/civil-date.js";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const ordinals = ["first", "second", "third", "fourth"] as const;

/** Writes a date as official English translations do: "February 05, 2020". */
export function formatEnglishDate(date: CivilDate): string {
  const { end } = date;
  if (end === null) return pointText(date);
  if (date.month === null && end.month === null && date.quarter === null && date.half === null) {
    return `${date.year} - ${end.year}`;
  }
  return `${pointText(date)} to ${pointText(end)}`;
}

function pointText(date: CivilDate): string {
  const { year, month, day } = date;
  if (month !== null) {
    const name = monthNames[month - 1];
    if (day === null) return year === null ? `${name}` : `${name} ${year}`;
    const clock = date.time === null ? "" : `${date.time}, `;
    return `${clock}${name} ${String(day).padStart(2, "0")}${year === null ? "" : `, ${year}`}`;
  }
  const ofYear = year === null ? "the year" : `${year}`;
  if (date.quarter !== null) return `the ${ordinals[date.quarter - 1]} quarter of ${ofYear}`;
  if (date.half !== null) return `the ${date.half === 1 ? "first" : "last"} six months of ${ofYear}`;
  return ofYear;
}
