import type { CivilDate } from "../../src/model/civil-date.js";
import type { DocumentIdentity } from "../../src/model/document-identity.js";
import type { Tenure } from "../../src/model/tenure.js";
import { parseDocumentNumberOrThrow } from "../../src/parse/document-number.js";
import { readDate } from "../../src/parse/grammar/date.js";
import { FIRST } from "../../src/parse/token-marks.js";
import { tokenize } from "../../src/parse/tokenize.js";

type Words = {
  readonly [K in Exclude<keyof DocumentIdentity, "number" | "issuedOn" | "tenure">]?: DocumentIdentity[K];
} & {
  readonly number?: string | null;
  readonly issuedOn?: string | null;
  readonly term?: number | null;
};

/** A date from its usual writing. */
export function dateOf(text: string): CivilDate {
  const found = readDate(tokenize(text), FIRST);
  if (found?.date == null) throw new Error(`No date: ${text}`);
  return found.date;
}

/** A term of office from its ordinal. */
function termOf(ordinal: number, roman: string): Tenure {
  return { ordinal, roman, years: null, text: `khóa ${roman}` };
}

/** A reference from usual writings; what is not given is `null`. */
export function refOf({
  number = null,
  issuedOn = null,
  term = null,
  ...rest
}: Words): DocumentIdentity & { readonly name: string | null } {
  return {
    documentType: null,
    issuer: null,
    ...rest,
    name: rest.name ?? null,
    number: number === null ? null : parseDocumentNumberOrThrow(number),
    issuedOn: issuedOn === null ? null : dateOf(issuedOn),
    tenure: term === null ? null : termOf(term, "XIII"),
  };
}
