import { getDaysInMonth, isAfter, isExists, parseISO } from "date-fns";
import type { TextEdit } from "../../model/diagnostic.js";
import type { DateLayout } from "../date-layout.js";
import { editIn, inOrder, type Piece } from "../pieces.js";
import type { DateContext, Finding, Rule } from "../rule.js";

const decree30 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4";
const bothSpheres = `${decree30}; HD 05-HD/VPTW, 27/5/2026`;

function padded(piece: Piece): Finding {
  const meant = `0${piece.text}`;
  const fix = { title: "pad-date", edits: editIn(piece, 0, piece.text.length, meant), safe: true };
  return { span: piece.span, params: { found: piece.text, meant }, fixes: [fix] };
}

/** Days below 10 have a zero. */
const paddedDay: Rule<DateContext> = {
  code: "DATE001",
  severity: "error",
  regimes: ["all"],
  appliesTo: "date",
  source: bothSpheres,
  validFrom: "2005-05-06",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check: ({ layout }) => (layout !== null && /^[1-9]$/.test(layout.day.text) ? [padded(layout.day)] : []),
};

/** January and February have a zero. */
const paddedMonth: Rule<DateContext> = {
  code: "DATE002",
  severity: "error",
  regimes: ["all"],
  appliesTo: "date",
  source: bothSpheres,
  validFrom: "2005-05-06",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check({ layout }) {
    const month = layout?.month ?? null;
    return month !== null && /^[12]$/.test(month.text) ? [padded(month)] : [];
  },
};

/** March to September have none: a reading of the rule, off unless asked for. */
const bareMonth: Rule<DateContext> = {
  code: "DATE003",
  severity: "hint",
  regimes: ["all"],
  appliesTo: "date",
  source: `Reading of ${decree30}: a zero is asked for in January and February only`,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check({ layout }) {
    const month = layout?.month ?? null;
    if (month === null || !/^0[3-9]$/.test(month.text)) return [];
    const meant = month.text.slice(1);
    const fix = { title: "bare-month", edits: editIn(month, 0, 2, meant), safe: true };
    return [{ span: month.span, params: { found: month.text, meant }, fixes: [fix] }];
  },
};

/** The calendar repeats every 400 years; in a cycle from 2000 `Date` takes no year for one of the twentieth century. */
function inCycle(year: number | null): number {
  return 2000 + ((year ?? 0) % 400);
}

/** The day is one of the calendar. */
const existingDay: Rule<DateContext> = {
  code: "DATE004",
  severity: "error",
  regimes: ["all"],
  appliesTo: "date",
  source: "Gregorian calendar",
  validFrom: null,
  validTo: null,
  fix: null,
  needsAsOf: false,
  check(context) {
    const { layout, reading } = context;
    if (layout === null || layout.month === null) {
      const impossible = reading.find(({ code }) => code === "date/impossible");
      return impossible === undefined ? [] : [{ span: impossible.span, params: {}, fixes: [] }];
    }
    const day = Number(layout.day.text);
    const month = Number(layout.month.text);
    if (month < 1 || month > 12) {
      return [{ span: layout.month.span, params: { wrongMonth: layout.month.text }, fixes: [] }];
    }
    const year = yearOf(context);
    if (isExists(inCycle(year), month - 1, day)) return [];
    const lastDay = getDaysInMonth(new Date(inCycle(year), month - 1, 1));
    const params = day === 0 ? {} : { month: year === null ? String(month) : `${month}/${year}`, lastDay };
    return [{ span: layout.day.span, params, fixes: [] }];
  },
};

/** The year as written in four digits, or as it was read. */
function yearOf({ layout, date }: DateContext): number | null {
  return layout?.year?.text.length === 4 ? Number(layout.year.text) : (date?.year ?? null);
}

/** The dateline writes its date in words. */
const dateInFull: Rule<DateContext> = {
  code: "DATE005",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "date",
  source: bothSpheres,
  validFrom: "2005-05-06",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check({ layout, date }) {
    if (layout === null || layout.place === null || !layout.numeric) return [];
    const span = { start: layout.day.span.start, end: lastOf(layout).span.end };
    const edits = editsInFull(layout);
    const fixes = date === null || edits === null ? [] : [{ title: "date-in-full", edits, safe: true }];
    return [{ span, params: { place: layout.place.text }, fixes }];
  },
};

/** The last part that is written. */
function lastOf({ day, month, year }: DateLayout): Piece {
  return year ?? month ?? day;
}

function editsInFull({ day, dayWord, between, year }: DateLayout): TextEdit[] | null {
  const [first, second] = between;
  if (first === undefined || second === undefined || year === null || year.text.length !== 4) return null;
  const { start } = day.span;
  return inOrder([
    ...(dayWord === null ? [{ span: { start, end: start }, newText: "ngày " }] : []),
    ...editIn(first, 0, first.text.length, " tháng "),
    ...editIn(second, 0, second.text.length, " năm "),
  ]);
}

/** A document is not issued after today. */
const notInFuture: Rule<DateContext> = {
  code: "DATE006",
  severity: "error",
  regimes: ["all"],
  appliesTo: "date",
  source: "Logic",
  validFrom: null,
  validTo: null,
  fix: null,
  needsAsOf: true,
  check({ date, layout, span, asOf }) {
    const first = date === null || date.end !== null ? null : firstDay(date.year, date.month, date.day);
    if (first === null || asOf === null || !isAfter(parseISO(first), parseISO(asOf))) return [];
    const whole = layout === null ? span : { start: layout.day.span.start, end: lastOf(layout).span.end };
    return [{ span: whole, params: { found: first, asOf }, fixes: [] }];
  },
};

function firstDay(year: number | null, month: number | null, day: number | null): string | null {
  const two = (value: number | null) => String(value ?? 1).padStart(2, "0");
  return year === null ? null : `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Years have four digits. */
const fourDigitYear: Rule<DateContext> = {
  code: "DATE007",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "date",
  source: decree30,
  validFrom: null,
  validTo: null,
  fix: "unsafe",
  needsAsOf: false,
  check({ layout, date }) {
    const year = layout?.year ?? null;
    if (year === null || year.text.length !== 2) return [];
    const meant = date?.year == null ? null : String(date.year);
    const edits = editIn(year, 0, 2, meant ?? year.text);
    const fixes = meant === null ? [] : [{ title: "expand-year", edits, safe: false }];
    return [{ span: year.span, params: { found: year.text, meant }, fixes }];
  },
};

/** Rules of dates. */
export const dateRules: readonly Rule<DateContext>[] = [
  paddedDay,
  paddedMonth,
  bareMonth,
  existingDay,
  dateInFull,
  notInFuture,
  fourDigitYear,
];
