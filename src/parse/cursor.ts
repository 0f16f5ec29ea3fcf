import type { Draft, TokenRange } from "./draft.js";
import type { DateReading } from "./grammar/date.js";

/** A walk over the citations, bodies and dates of a text beside a walk over something else in it; all stand in text order. */
export class Cursor<Unit extends TokenRange> {
  /** Index of the first citation, body and date that does not begin before the token last gone to. */
  draft = 0;
  unit = 0;
  date = 0;

  constructor(
    readonly drafts: readonly Draft[],
    readonly units: readonly Unit[],
    readonly dates: readonly DateReading[],
  ) {}

  /** Goes on to a token behind the last one. */
  goTo(token: number): void {
    const { drafts, units, dates } = this;
    while (this.draft < drafts.length && (drafts[this.draft] as Draft).core.first < token) this.draft += 1;
    while (this.unit < units.length && (units[this.unit] as Unit).first < token) this.unit += 1;
    while (this.date < dates.length && (dates[this.date] as DateReading).first < token) this.date += 1;
  }

  /** The last body that begins before the token last gone to. */
  get lastUnit(): Unit | null {
    return this.unit === 0 ? null : (this.units[this.unit - 1] as Unit);
  }

  /** The last date that begins before the token last gone to. */
  get lastDate(): DateReading | null {
    return this.date === 0 ? null : (this.dates[this.date - 1] as DateReading);
  }

  /** Indices of the citations from here to before a token. */
  documentsBefore(token: number): readonly number[] {
    const { drafts } = this;
    const documents: number[] = [];
    for (let i = this.draft; i < drafts.length && (drafts[i] as Draft).core.first < token; i += 1) documents.push(i);
    return documents;
  }
}
