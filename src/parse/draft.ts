import type { CitationForm } from "../model/citation.js";
import type { Attributes } from "./grammar/attributes.js";
import type { CoreReading } from "./grammar/core-reading.js";
import type { DateAttribute } from "./grammar/issue-date.js";
import type { LocatorReading } from "./grammar/locators.js";
import type { TenureReading } from "./grammar/tenure.js";
import type { TokenRange } from "./token-range.js";

export type { TokenRange } from "./token-range.js";

/** A citation while the passes complete it; token ranges throughout. */
export class Draft {
  readonly core: CoreReading;
  /** What stands behind the core, `null` for nothing. */
  readonly attributes: Attributes | null;
  /** Token behind core and attributes. */
  readonly end: number;
  form: CitationForm;
  date: DateAttribute | null;
  issuer: TokenRange | null;
  tenure: TenureReading | null;
  subject: TokenRange | null;
  locators: readonly LocatorReading[];
  /** First token of everything that belongs to the mention, and the token behind it, which is never before `end`. */
  extentFirst: number;
  extentEnd: number;

  constructor(core: CoreReading, attributes: Attributes | null) {
    this.core = core;
    this.attributes = attributes;
    this.form = core.form;
    this.end = attributes === null ? core.end : attributes.end;
    this.date = attributes === null ? null : attributes.date;
    this.issuer = core.issuer ?? (attributes === null ? null : attributes.issuer);
    this.tenure = attributes === null ? null : attributes.tenure;
    this.subject = null;
    this.locators = NO_LOCATORS;
    this.extentFirst = core.first;
    this.extentEnd = this.end;
  }
}

const NO_LOCATORS: readonly LocatorReading[] = [];
