import type { YearRange } from "../tenure.js";

/** A national congress of the Party (Đại hội đại biểu toàn quốc) and the term of the Central Committee that it elected. */
export interface PartyCongressEntry {
  /** 13 for Đại hội XIII and for khóa XIII. */
  readonly ordinal: number;
  /** "XIII". */
  readonly roman: string;
  /** ISO date of the first day, the preparatory session included. */
  readonly start: string;
  /** ISO date of the last day. */
  readonly end: string;
  /** Place. */
  readonly place: string;
  /** Years of the term that it opened. */
  readonly termYears: YearRange;
  /** ISO date since when numbers of the new term run, or `null` where not derived (HD 36-HD/VPTW Mục II.1.3.1a). */
  readonly numberingFrom: string | null;
  /** Where it was seen. */
  readonly source: string;
  /** `false` where no text was seen. */
  readonly confirmed: boolean;
}

/** A plenum of the Central Committee (Hội nghị Trung ương). */
export interface PlenumEntry {
  /** Ordinal of the term (khóa). */
  readonly term: number;
  /** Ordinal of the plenum, or `null` for one outside the count. */
  readonly number: number | null;
  /** "lần 2" of a plenum held in parts; for an extraordinary one its ordinal among them; else `null`. */
  readonly session: number | null;
  /** Kind. */
  readonly kind: "regular" | "enlarged" | "extraordinary" | "midTermConference";
  /** First day as EDTF ("2021-10-04", "1987-04" where only the month is known), or `null`. */
  readonly start: string | null;
  /** Last day as EDTF, or `null`. */
  readonly end: string | null;
  /** Where it was seen. */
  readonly source: string;
  /** `false` where no text was seen. */
  readonly confirmed: boolean;
}

/** A term of the National Assembly (khóa Quốc hội). */
export interface AssemblyTermEntry {
  /** 15 for khóa XV. */
  readonly ordinal: number;
  /** "XV". */
  readonly roman: string;
  /** Code in number symbols ("QH15"). */
  readonly code: string;
  /** Code of its standing body in number symbols ("UBTVQH15", "HĐNN8"), or `null`. */
  readonly standingCode: string | null;
  /** Years of the term; neighbours share the year of the change. */
  readonly years: YearRange;
  /** ISO date of the election. */
  readonly electedOn: string;
  /** ISO date when the first session opened, or `null` where not seen. */
  readonly openedOn: string | null;
  /** Where it was seen. */
  readonly source: string;
  /** `false` where no text was seen. */
  readonly confirmed: boolean;
}

/** National congresses of the Party, in order. */
export const partyCongresses: readonly PartyCongressEntry[] = [
  { ordinal: 1, roman: "I", start: "1935-03-27", end: "1935-03-31", place: "Ma Cao", termYears: { from: 1935, to: 1951 }, numberingFrom: null, source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc)", confirmed: true },
  { ordinal: 2, roman: "II", start: "1951-02-11", end: "1951-02-19", place: "Tuyên Quang", termYears: { from: 1951, to: 1960 }, numberingFrom: null, source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc)", confirmed: true },
  { ordinal: 3, roman: "III", start: "1960-09-05", end: "1960-09-10", place: "Hà Nội", termYears: { from: 1960, to: 1976 }, numberingFrom: null, source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc)", confirmed: true },
  { ordinal: 4, roman: "IV", start: "1976-12-14", end: "1976-12-20", place: "Hà Nội", termYears: { from: 1976, to: 1982 }, numberingFrom: null, source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc)", confirmed: true },
  { ordinal: 5, roman: "V", start: "1982-03-27", end: "1982-03-31", place: "Hà Nội", termYears: { from: 1982, to: 1986 }, numberingFrom: null, source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc)", confirmed: true },
  { ordinal: 6, roman: "VI", start: "1986-12-15", end: "1986-12-18", place: "Hà Nội", termYears: { from: 1986, to: 1991 }, numberingFrom: "1986-12-17", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 7, roman: "VII", start: "1991-06-24", end: "1991-06-27", place: "Hà Nội", termYears: { from: 1991, to: 1996 }, numberingFrom: "1991-06-26", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 8, roman: "VIII", start: "1996-06-28", end: "1996-07-01", place: "Hà Nội", termYears: { from: 1996, to: 2001 }, numberingFrom: "1996-06-28", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 9, roman: "IX", start: "2001-04-19", end: "2001-04-22", place: "Hà Nội", termYears: { from: 2001, to: 2006 }, numberingFrom: "2001-04-22", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 10, roman: "X", start: "2006-04-18", end: "2006-04-25", place: "Hà Nội", termYears: { from: 2006, to: 2011 }, numberingFrom: "2006-04-24", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 11, roman: "XI", start: "2011-01-12", end: "2011-01-19", place: "Hà Nội", termYears: { from: 2011, to: 2016 }, numberingFrom: "2011-01-19", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 12, roman: "XII", start: "2016-01-20", end: "2016-01-28", place: "Hà Nội", termYears: { from: 2016, to: 2021 }, numberingFrom: "2016-01-27", source: "vi.wikipedia.org (Đại hội đại biểu toàn quốc); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 13, roman: "XIII", start: "2021-01-25", end: "2021-02-01", place: "Hà Nội", termYears: { from: 2021, to: 2026 }, numberingFrom: "2021-01-31", source: "vi.wikipedia.org (Đại hội XIII); numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
  { ordinal: 14, roman: "XIV", start: "2026-01-19", end: "2026-01-23", place: "Hà Nội", termYears: { from: 2026, to: 2031 }, numberingFrom: "2026-01-23", source: "vietnamnet.vn 2483984; dantri.com.vn 20260121; numbering derived from HD 36-HD/VPTW Mục II.1.3.1a", confirmed: true },
];

/** Plenums of the Central Committee since the second term, in order of time. */
export const plenums: readonly PlenumEntry[] = [
  { term: 2, number: 1, session: null, kind: "regular", start: "1951-03-13", end: "1951-03-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 2, session: null, kind: "regular", start: "1951-09-27", end: "1951-10-05", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 3, session: null, kind: "regular", start: "1952-04-22", end: "1952-04-28", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 4, session: null, kind: "regular", start: "1953-01-25", end: "1953-01-30", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 5, session: null, kind: "regular", start: "1953-11-14", end: "1953-11-23", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 6, session: null, kind: "enlarged", start: "1954-07-15", end: "1954-07-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 7, session: null, kind: "enlarged", start: "1955-03-03", end: "1955-03-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 8, session: null, kind: "enlarged", start: "1955-08-13", end: "1955-08-20", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 9, session: null, kind: "enlarged", start: "1956-04-19", end: "1956-04-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 10, session: null, kind: "enlarged", start: "1956-08-25", end: "1956-10-05", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 11, session: null, kind: "enlarged", start: "1956-12-03", end: "1956-12-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 12, session: null, kind: "enlarged", start: "1957-03", end: "1957-03", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 13, session: null, kind: "enlarged", start: "1957-12-19", end: "1957-12-21", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 14, session: null, kind: "regular", start: "1958-11", end: "1958-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 15, session: null, kind: "enlarged", start: "1959-01-12", end: "1959-01-22", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 2, number: 16, session: null, kind: "regular", start: "1959-04", end: "1959-04", source: "UNCONFIRMED (memory): not in the source list", confirmed: false },
  { term: 2, number: 17, session: null, kind: "enlarged", start: "1959-10", end: "1959-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa II)", confirmed: true },
  { term: 3, number: 1, session: null, kind: "regular", start: "1960-09-10", end: "1960-09-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 2, session: null, kind: "regular", start: "1960-11", end: "1960-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 3, session: null, kind: "regular", start: "1960-12-30", end: "1961-01-05", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 4, session: null, kind: "regular", start: "1961-04", end: "1961-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 5, session: null, kind: "regular", start: "1961-07", end: "1961-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 6, session: null, kind: "regular", start: "1961-11-30", end: "1961-12-02", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 7, session: null, kind: "regular", start: "1962-06", end: "1962-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 8, session: null, kind: "regular", start: "1963-04", end: "1963-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 9, session: null, kind: "regular", start: "1963-12", end: "1963-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 10, session: null, kind: "regular", start: "1964-12", end: "1964-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 11, session: null, kind: "regular", start: "1965-03-25", end: "1965-03-27", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 12, session: null, kind: "regular", start: "1965-12-27", end: "1965-12-27", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 13, session: null, kind: "regular", start: "1967-01-23", end: "1967-01-26", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 14, session: null, kind: "regular", start: "1968-01", end: "1968-01", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 15, session: null, kind: "regular", start: "1968-08-28", end: "1968-08-31", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 16, session: null, kind: "regular", start: "1969-05-08", end: "1969-05-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 17, session: null, kind: "regular", start: "1969-09", end: "1969-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 18, session: null, kind: "regular", start: "1970-01-18", end: "1970-01-18", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 19, session: null, kind: "regular", start: "1971-02-28", end: "1971-02-28", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 20, session: null, kind: "regular", start: "1972-04-04", end: "1972-04-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 21, session: null, kind: "regular", start: "1973-07", end: "1973-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 22, session: null, kind: "regular", start: "1973-12", end: "1973-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 23, session: null, kind: "regular", start: "1974-12-25", end: "1974-12-25", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 24, session: null, kind: "regular", start: "1975-09", end: "1975-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 3, number: 25, session: null, kind: "regular", start: "1976-09-24", end: "1976-10-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa III)", confirmed: true },
  { term: 4, number: 1, session: null, kind: "regular", start: "1976-12-21", end: "1976-12-21", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 2, session: null, kind: "regular", start: "1977-06-22", end: "1977-07-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 3, session: null, kind: "regular", start: "1977-12-06", end: "1977-12-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 4, session: null, kind: "regular", start: "1978-07-14", end: "1978-07-21", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 5, session: null, kind: "regular", start: "1978-12", end: "1978-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 6, session: null, kind: "regular", start: "1979-08-15", end: "1979-08-23", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 7, session: null, kind: "regular", start: "1980-03-11", end: "1980-03-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 8, session: null, kind: "regular", start: "1980-09-04", end: "1980-09-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 9, session: null, kind: "regular", start: "1980-12-03", end: "1980-12-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 10, session: null, kind: "regular", start: "1981-10-09", end: "1981-11-03", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 11, session: null, kind: "regular", start: "1981-12-07", end: "1981-12-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 4, number: 12, session: null, kind: "regular", start: "1982-02-26", end: "1982-03-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IV)", confirmed: true },
  { term: 5, number: 1, session: null, kind: "regular", start: "1982-03-30", end: "1982-03-30", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 2, session: null, kind: "regular", start: "1982-07", end: "1982-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 3, session: null, kind: "regular", start: "1982-12", end: "1982-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 4, session: null, kind: "regular", start: "1983-06", end: "1983-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 5, session: null, kind: "regular", start: "1983-12", end: "1983-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 6, session: null, kind: "regular", start: "1984-07", end: "1984-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 7, session: null, kind: "regular", start: "1984-12", end: "1984-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 8, session: null, kind: "regular", start: "1985-06", end: "1985-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 9, session: null, kind: "regular", start: "1985-12", end: "1985-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 10, session: null, kind: "regular", start: "1986-05", end: "1986-05", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 11, session: null, kind: "regular", start: "1986-11", end: "1986-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 5, number: 12, session: null, kind: "regular", start: "1986-12", end: "1986-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa V)", confirmed: true },
  { term: 6, number: 1, session: null, kind: "regular", start: "1986-12-17", end: "1986-12-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 2, session: null, kind: "regular", start: "1987-04", end: "1987-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 3, session: null, kind: "regular", start: "1987-08", end: "1987-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 4, session: null, kind: "regular", start: "1987-12", end: "1987-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 5, session: null, kind: "regular", start: "1988-06", end: "1988-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 6, session: null, kind: "regular", start: "1989-03", end: "1989-03", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 7, session: null, kind: "regular", start: "1989-08", end: "1989-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 8, session: null, kind: "regular", start: "1990-03", end: "1990-03", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 9, session: null, kind: "regular", start: "1990-08", end: "1990-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 10, session: null, kind: "regular", start: "1990-11", end: "1990-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 11, session: null, kind: "regular", start: "1991-01", end: "1991-01", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 12, session: null, kind: "regular", start: "1991-05", end: "1991-05", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 6, number: 13, session: null, kind: "regular", start: "1991-06-16", end: "1991-06-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VI)", confirmed: true },
  { term: 7, number: 1, session: null, kind: "regular", start: "1991-06-26", end: "1991-06-26", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 2, session: null, kind: "regular", start: "1991-11-25", end: "1991-12-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 3, session: null, kind: "regular", start: "1992-06-18", end: "1992-06-29", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 4, session: null, kind: "regular", start: "1993-01-04", end: "1993-01-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 5, session: null, kind: "regular", start: "1993-06-03", end: "1993-06-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 6, session: null, kind: "regular", start: "1993-11-24", end: "1993-12-01", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: null, session: null, kind: "midTermConference", start: "1994-01-20", end: "1994-01-25", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 7, session: null, kind: "regular", start: "1994-07-25", end: "1994-07-30", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 8, session: null, kind: "regular", start: "1995-01-16", end: "1995-01-23", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 9, session: null, kind: "regular", start: "1995-11-06", end: "1995-11-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 10, session: null, kind: "regular", start: "1996-04-12", end: "1996-04-20", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 11, session: null, kind: "regular", start: "1996-06-03", end: "1996-06-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 7, number: 12, session: null, kind: "regular", start: "1996-06-19", end: "1996-06-20", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VII)", confirmed: true },
  { term: 8, number: 1, session: null, kind: "regular", start: "1996-06-28", end: "1996-07-01", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 2, session: null, kind: "regular", start: "1996-12-16", end: "1996-12-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 3, session: null, kind: "regular", start: "1997-06-09", end: "1997-06-18", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: null, session: null, kind: "extraordinary", start: "1997-09-15", end: "1997-09-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 4, session: null, kind: "regular", start: "1997-12-22", end: "1997-12-29", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 5, session: null, kind: "regular", start: "1998-07-06", end: "1998-07-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 6, session: 1, kind: "regular", start: "1998-10-13", end: "1998-10-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 6, session: 2, kind: "regular", start: "1999-01-25", end: "1999-02-02", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 7, session: null, kind: "regular", start: "1999-08-09", end: "1999-08-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 8, session: null, kind: "regular", start: "1999-11-04", end: "1999-11-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 9, session: null, kind: "regular", start: "2000-04-10", end: "2000-04-19", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 10, session: null, kind: "regular", start: "2000-06-26", end: "2000-07-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 11, session: 1, kind: "regular", start: "2001-01-06", end: "2001-01-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 11, session: 2, kind: "regular", start: "2001-03-13", end: "2001-03-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 8, number: 12, session: null, kind: "regular", start: "2001-04-07", end: "2001-04-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa VIII)", confirmed: true },
  { term: 9, number: 1, session: null, kind: "regular", start: "2001-04-22", end: "2001-04-22", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 2, session: null, kind: "regular", start: "2001-06-09", end: "2001-06-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 3, session: null, kind: "regular", start: "2001-08-13", end: "2001-08-22", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 4, session: null, kind: "regular", start: "2001-11-05", end: "2001-11-13", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 5, session: null, kind: "regular", start: "2002-02-18", end: "2002-03-02", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 6, session: null, kind: "regular", start: "2002-07-04", end: "2002-07-15", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 7, session: null, kind: "regular", start: "2002-11-07", end: "2002-11-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 8, session: null, kind: "regular", start: "2003-07-02", end: "2003-07-02", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 9, session: null, kind: "regular", start: "2004-01-05", end: "2004-01-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 10, session: null, kind: "regular", start: "2004-07-05", end: "2004-07-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 11, session: null, kind: "regular", start: "2005-01-17", end: "2005-01-25", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 12, session: null, kind: "regular", start: "2005-07-04", end: "2005-07-13", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 9, number: 13, session: null, kind: "regular", start: "2006-01-11", end: "2006-01-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa IX)", confirmed: true },
  { term: 10, number: 1, session: null, kind: "regular", start: "2006-04-24", end: "2006-04-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 2, session: null, kind: "regular", start: "2006-05-27", end: "2006-05-28", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 3, session: null, kind: "regular", start: "2006-07-24", end: "2006-07-29", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 4, session: null, kind: "regular", start: "2007-01-15", end: "2007-01-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 5, session: null, kind: "regular", start: "2007-07-05", end: "2007-07-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 6, session: null, kind: "regular", start: "2008-01-14", end: "2008-01-22", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 7, session: null, kind: "regular", start: "2008-07-09", end: "2008-07-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 8, session: null, kind: "regular", start: "2008-10-02", end: "2008-10-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 9, session: null, kind: "regular", start: "2009-01-05", end: "2009-01-13", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 10, session: null, kind: "regular", start: "2009-06-29", end: "2009-07-04", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 11, session: null, kind: "regular", start: "2009-10-05", end: "2009-10-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 12, session: null, kind: "regular", start: "2010-03-22", end: "2010-03-28", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 13, session: null, kind: "regular", start: "2010-10-07", end: "2010-10-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 14, session: null, kind: "regular", start: "2010-12-13", end: "2010-12-22", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 10, number: 15, session: null, kind: "regular", start: "2011-01-09", end: "2011-01-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa X)", confirmed: true },
  { term: 11, number: 1, session: null, kind: "regular", start: "2011-01-19", end: "2011-01-19", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 2, session: null, kind: "regular", start: "2011-07-04", end: "2011-07-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 3, session: null, kind: "regular", start: "2011-10-06", end: "2011-10-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 4, session: null, kind: "regular", start: "2011-12-26", end: "2011-12-31", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 5, session: null, kind: "regular", start: "2012-05-07", end: "2012-05-15", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 6, session: null, kind: "regular", start: "2012-10-01", end: "2012-10-15", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 7, session: null, kind: "regular", start: "2013-05-02", end: "2013-05-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 8, session: null, kind: "regular", start: "2013-09-30", end: "2013-10-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 9, session: null, kind: "regular", start: "2014-05-08", end: "2014-05-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 10, session: null, kind: "regular", start: "2015-01-05", end: "2015-01-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 11, session: null, kind: "regular", start: "2015-05-04", end: "2015-05-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 12, session: null, kind: "regular", start: "2015-10-05", end: "2015-10-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 13, session: null, kind: "regular", start: "2015-12-14", end: "2015-12-21", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 11, number: 14, session: null, kind: "regular", start: "2016-01-11", end: "2016-01-13", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XI)", confirmed: true },
  { term: 12, number: 1, session: null, kind: "regular", start: "2016-01-27", end: "2016-01-27", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 2, session: null, kind: "regular", start: "2016-03-10", end: "2016-03-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 3, session: null, kind: "regular", start: "2016-07-04", end: "2016-07-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 4, session: null, kind: "regular", start: "2016-10-09", end: "2016-10-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 5, session: null, kind: "regular", start: "2017-05-05", end: "2017-05-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 6, session: null, kind: "regular", start: "2017-10-04", end: "2017-10-11", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 7, session: null, kind: "regular", start: "2018-05-07", end: "2018-05-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 8, session: null, kind: "regular", start: "2018-10-02", end: "2018-10-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 9, session: null, kind: "regular", start: "2018-12-25", end: "2018-12-26", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 10, session: null, kind: "regular", start: "2019-05-16", end: "2019-05-18", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 11, session: null, kind: "regular", start: "2019-10-07", end: "2019-10-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 12, session: null, kind: "regular", start: "2020-05-11", end: "2020-05-14", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 13, session: null, kind: "regular", start: "2020-10-05", end: "2020-10-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 14, session: null, kind: "regular", start: "2020-12-14", end: "2020-12-18", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 12, number: 15, session: null, kind: "regular", start: "2021-01-16", end: "2021-01-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XII)", confirmed: true },
  { term: 13, number: 1, session: null, kind: "regular", start: "2021-01-31", end: "2021-01-31", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 2, session: null, kind: "regular", start: "2021-03-08", end: "2021-03-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 3, session: null, kind: "regular", start: "2021-07-05", end: "2021-07-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 4, session: null, kind: "regular", start: "2021-10-04", end: "2021-10-07", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 5, session: null, kind: "regular", start: "2022-05-04", end: "2022-05-10", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 1, kind: "extraordinary", start: "2022-06-06", end: "2022-06-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 6, session: null, kind: "regular", start: "2022-10-03", end: "2022-10-09", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 2, kind: "extraordinary", start: "2022-12-30", end: "2022-12-30", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 3, kind: "extraordinary", start: "2023-01-17", end: "2023-01-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 4, kind: "extraordinary", start: "2023-03-01", end: "2023-03-01", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 7, session: null, kind: "regular", start: "2023-05-15", end: "2023-05-17", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 8, session: null, kind: "regular", start: "2023-10-02", end: "2023-10-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 5, kind: "extraordinary", start: "2024-01-31", end: "2024-01-31", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 6, kind: "extraordinary", start: "2024-03-20", end: "2024-03-20", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 7, kind: "extraordinary", start: "2024-04-26", end: "2024-04-26", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 9, session: null, kind: "regular", start: "2024-05-16", end: "2024-05-18", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 8, kind: "extraordinary", start: "2024-06-21", end: "2024-06-21", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 9, kind: "extraordinary", start: "2024-08-03", end: "2024-08-03", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 10, kind: "extraordinary", start: "2024-08-16", end: "2024-08-16", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 10, session: null, kind: "regular", start: "2024-09-18", end: "2024-09-20", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 11, kind: "extraordinary", start: "2024-11-25", end: "2024-11-25", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: null, session: 12, kind: "extraordinary", start: "2025-01-23", end: "2025-01-24", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 11, session: null, kind: "regular", start: "2025-04-10", end: "2025-04-12", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 12, session: null, kind: "regular", start: "2025-07-18", end: "2025-07-19", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 13, session: null, kind: "regular", start: "2025-10-06", end: "2025-10-08", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 14, session: null, kind: "regular", start: "2025-11-05", end: "2025-11-06", source: "vi.wikipedia.org (Ban Chấp hành Trung ương khóa XIII)", confirmed: true },
  { term: 13, number: 15, session: null, kind: "regular", start: "2025-12-22", end: "2025-12-23", source: "vneconomy.vn (bế mạc Hội nghị 15 khóa XIII)", confirmed: true },
  { term: 14, number: 1, session: null, kind: "regular", start: "2026-01-23", end: "2026-01-23", source: "thoibaotaichinhvietnam.vn 191171", confirmed: true },
  { term: 14, number: 2, session: null, kind: "regular", start: null, end: null, source: "plo.vn post895420; held between late March and 12/6/2026, day UNCONFIRMED", confirmed: false },
];

/** Terms of the National Assembly, in order. */
export const assemblyTerms: readonly AssemblyTermEntry[] = [
  { ordinal: 1, roman: "I", code: "QH1", standingCode: null, years: { from: 1946, to: 1960 }, electedOn: "1946-01-06", openedOn: null, source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 2, roman: "II", code: "QH2", standingCode: "TVQH", years: { from: 1960, to: 1964 }, electedOn: "1960-05-08", openedOn: "1960-07-06", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 3, roman: "III", code: "QH3", standingCode: "TVQH", years: { from: 1964, to: 1971 }, electedOn: "1964-04-26", openedOn: "1964-06-25", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 4, roman: "IV", code: "QH4", standingCode: "TVQH", years: { from: 1971, to: 1975 }, electedOn: "1971-04-11", openedOn: "1971-06-06", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 5, roman: "V", code: "QH5", standingCode: "TVQH", years: { from: 1975, to: 1976 }, electedOn: "1975-04-06", openedOn: "1975-06-03", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 6, roman: "VI", code: "QH6", standingCode: "TVQH", years: { from: 1976, to: 1981 }, electedOn: "1976-04-25", openedOn: "1976-06-24", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 7, roman: "VII", code: "QH7", standingCode: "HĐNN7", years: { from: 1981, to: 1987 }, electedOn: "1981-04-26", openedOn: "1981-06-24", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 8, roman: "VIII", code: "QH8", standingCode: "HĐNN8", years: { from: 1987, to: 1992 }, electedOn: "1987-04-19", openedOn: "1987-06-17", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 9, roman: "IX", code: "QH9", standingCode: "UBTVQH9", years: { from: 1992, to: 1997 }, electedOn: "1992-07-19", openedOn: "1992-09-19", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 10, roman: "X", code: "QH10", standingCode: "UBTVQH10", years: { from: 1997, to: 2002 }, electedOn: "1997-07-20", openedOn: "1997-09-20", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 11, roman: "XI", code: "QH11", standingCode: "UBTVQH11", years: { from: 2002, to: 2007 }, electedOn: "2002-05-19", openedOn: "2002-07-19", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 12, roman: "XII", code: "QH12", standingCode: "UBTVQH12", years: { from: 2007, to: 2011 }, electedOn: "2007-05-20", openedOn: "2007-07-19", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 13, roman: "XIII", code: "QH13", standingCode: "UBTVQH13", years: { from: 2011, to: 2016 }, electedOn: "2011-05-22", openedOn: "2011-07-21", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 14, roman: "XIV", code: "QH14", standingCode: "UBTVQH14", years: { from: 2016, to: 2021 }, electedOn: "2016-05-22", openedOn: "2016-07-20", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 15, roman: "XV", code: "QH15", standingCode: "UBTVQH15", years: { from: 2021, to: 2026 }, electedOn: "2021-05-23", openedOn: "2021-07-20", source: "vi.wikipedia.org (Quốc hội Việt Nam)", confirmed: true },
  { ordinal: 16, roman: "XVI", code: "QH16", standingCode: "UBTVQH16", years: { from: 2026, to: 2031 }, electedOn: "2026-03-15", openedOn: null, source: "stored public file 54503534440 (31/2026/QH16); opening day UNCONFIRMED", confirmed: true },
];
