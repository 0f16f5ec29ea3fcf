import type { CitationForm } from "../model/citation.js";
import type { Attributes } from "./grammar/attributes.js";
import type { CoreReading } from "./grammar/core-reading.js";
import type { DateAttribute } from "./grammar/issue-date.js";
import type { LocatorReading } from "./grammar/locators.js";
import type { TenureReading } from "./grammar/tenure.js";
import type { TokenRange } from "./token-range.js";

export type { TokenRange } from "./token-range.js";

/** A citation while the passes complete it; token ranges throughout. */
export interface Draft {
  readonly core: CoreReading;
  readonly attributes: Attributes;
  form: CitationForm;
  date: DateAttribute | null;
  issuer: TokenRange | null;
  tenure: TenureReading | null;
  subject: TokenRange | null;
  locators: readonly LocatorReading[];
  /** First and last token of everything that belongs to the mention. */
  extentFirst: number;
  extentEnd: number;
}
