import type { CivilDate } from "../model/civil-date.js";
import { formatEnglishDate } from "./date-english.js";

/** How a date is written. */
export interface DateFormat {
  /**
   * `long`: "ngày 05 tháng 02 năm 2020", the form of official documents. `slash`, `hyphen`, `dot`: "05/02/2020", "05-02-2020", "05.02.2020".
   * `edtf`: the EDTF string. Default `long`.
   */
  readonly style?: "long" | "slash" | "hyphen" | "dot" | "edtf";
  /**
   * Zeros before one figure: `official` before days 1 to 9 and months 1 and 2 (NĐ 30/2020/NĐ-CP Phụ lục I; HD 05-HD/VPTW), `none`, or `all`.
   * Default `official`.
   */
  readonly padding?: "official" | "none" | "all";
  /** "ngày" before a day in figures also where it has a year. A day without year always has it. Default `false`. */
  readonly dayWord?: boolean;
  /** Word before a range of years: nhiệm kỳ, giai đoạn (which `parseDate` takes for no part of the date), năm học. Default none: "2021 - 2030". */
  readonly period?: "term" | "stage" | "schoolYear";
  /** Language. English is written in the long form of official translations, "February 05, 2020". Default `vi`. */
  readonly language?: "vi" | "en";
}

type Settings = Required<Pick<DateFormat, "padding" | "dayWord">> & {
  readonly mark: "" | "/" | "-" | ".";
  readonly period: string;
};

const marks = { long: "", slash: "/", hyphen: "-", dot: "." } as const;
const periodWords = { term: "nhiệm kỳ ", stage: "giai đoạn ", schoolYear: "năm học " } as const;
const romanQuarters = ["I", "II", "III", "IV"] as const;
const halfNames = ["6 tháng đầu năm", "6 tháng cuối năm"] as const;

/**
 * Writes a date, a partial date or a period as Vietnamese documents do.
 *
 * Every date that `parseDate` can give is read back as the same date. Sources: NĐ 30/2020/NĐ-CP Phụ lục I, Mục II; HD 05-HD/VPTW.
 *
 * @param date - the date; its parts are written, `edtf` only in the style of that name.
 * @returns the date as words and figures, for example "ngày 05 tháng 02 năm 2020".
 * @example
 * ```ts
 * import { formatDate } from "vanban/format";
 * import { parseDateOrThrow } from "vanban/parse";
 * const date = parseDateOrThrow("5-2-2020");
 * formatDate(date); // => "ngày 05 tháng 02 năm 2020"
 * formatDate(date, { style: "slash" }); // => "05/02/2020"
 * formatDate(parseDateOrThrow("2021-2030"), { period: "stage" }); // => "giai đoạn 2021 - 2030"
 * formatDate(parseDateOrThrow("quý 2 năm 2023"), { style: "slash" }); // => "quý II/2023"
 * ```
 */
export function formatDate(date: CivilDate, options: DateFormat = {}): string {
  const { style = "long", padding = "official", dayWord = false } = options;
  if (style === "edtf") return date.edtf;
  if (options.language === "en") return formatEnglishDate(date);
  const period = options.period === undefined ? "" : periodWords[options.period];
  const settings: Settings = { mark: marks[style], padding, dayWord, period };
  return date.end === null ? pointText(date, settings) : rangeText(date, date.end, settings);
}

function pointText(date: CivilDate, settings: Settings): string {
  const { year, month, day } = date;
  if (day !== null && month !== null) {
    if (date.time === null) return dayText(day, month, year, settings);
    return `${clockText(date.time, settings)} ${dayText(day, month, year, { ...settings, dayWord: true })}`;
  }
  if (month !== null) return `tháng ${monthDigits(month, settings)}${yearBehind(year, settings)}`;
  if (date.quarter !== null) return `quý ${romanQuarters[date.quarter - 1]}${yearBehind(year, settings)}`;
  if (date.half !== null) return `${halfNames[date.half - 1]}${year === null ? "" : ` ${year}`}`;
  return `năm ${year}`;
}

function dayText(day: number, month: number, year: number | null, settings: Settings): string {
  const digits = dayDigits(day, settings);
  if (settings.mark === "") return `ngày ${digits} tháng ${monthDigits(month, settings)}${yearBehind(year, settings)}`;
  const figures = `${digits}${settings.mark}${monthDigits(month, settings)}${yearBehind(year, settings)}`;
  return year === null || settings.dayWord ? `ngày ${figures}` : figures;
}

/** "22 giờ 40 phút" before a day in words, "22:40" before a day in figures. */
function clockText(time: string, { mark }: Settings): string {
  if (mark !== "") return time;
  const [hour, minute] = time.split(":");
  return minute === "00" ? `${hour} giờ` : `${hour} giờ ${minute} phút`;
}

function yearBehind(year: number | null, { mark }: Settings): string {
  if (year === null) return "";
  return mark === "" ? ` năm ${year}` : `${mark}${year}`;
}

function rangeText(from: CivilDate, to: CivilDate, settings: Settings): string {
  if (from.day !== null && to.day !== null) return dayRange(from, from.day, to, settings);
  if (from.month !== null && to.month !== null) return monthRange(from, from.month, to, to.month, settings);
  if (isYear(from) && isYear(to)) {
    return `${settings.period}${from.year}${settings.mark === "" ? " - " : "-"}${to.year}`;
  }
  return `${pointText(from, settings)} - ${pointText(to, settings)}`;
}

function isYear(date: CivilDate): boolean {
  return date.month === null && date.quarter === null && date.half === null;
}

/** Leaves out of the first day what the second says again: "ngày 01 đến ngày 05/4/2023". */
function dayRange(from: CivilDate, day: number, to: CivilDate, settings: Settings): string {
  const ordered = (from.month ?? 0) * 100 + day < (to.month ?? 0) * 100 + (to.day ?? 0);
  if (from.year !== to.year || !ordered) return `${pointText(from, settings)} - ${pointText(to, settings)}`;
  const named = { ...settings, dayWord: true };
  const first =
    from.month === to.month
      ? `ngày ${dayDigits(day, settings)}`
      : pointText({ ...from, year: null, time: null }, named);
  return `${first} đến ${pointText(to, named)}`;
}

/** "9 tháng đầu năm 2023", "3 tháng cuối năm 2023"; six months so named are a half-year, and so are written out. */
function monthRange(from: CivilDate, first: number, to: CivilDate, last: number, settings: Settings): string {
  if (from.year !== to.year) return `${pointText(from, settings)} - ${pointText(to, settings)}`;
  const count = last - first + 1;
  const year = to.year === null ? "" : ` ${to.year}`;
  if (first === 1 && last < 12 && count !== 6) return `${count} tháng đầu năm${year}`;
  if (last === 12 && first > 1 && count !== 6) return `${count} tháng cuối năm${year}`;
  return `tháng ${monthDigits(first, settings)} đến ${pointText(to, settings)}`;
}

function dayDigits(day: number, { padding }: Settings): string {
  return padding === "none" ? String(day) : String(day).padStart(2, "0");
}

function monthDigits(month: number, { padding }: Settings): string {
  const padded = padding === "all" || (padding === "official" && month <= 2);
  return padded ? String(month).padStart(2, "0") : String(month);
}
