import type { CivilDate } from "../model/civil-date.js";
import type { IdentityFields } from "../model/document-identity.js";
import { type DocumentTypeEntry, documentTypes } from "../model/registry/document-types.js";
import type { Tenure } from "../model/tenure.js";
import { subjectText } from "./citation-subject.js";
import type { TemplateValues } from "./citation-template.js";
import { type DateFormat, formatDate } from "./date.js";
import { formatDocumentNumber } from "./document-number.js";
import { englishIssuer } from "./issuer-english.js";

/** What the values depend on beside the document. */
export interface ValueSettings {
  readonly english: boolean;
  readonly date: DateFormat;
  readonly place: string | null;
  /** The subject is itself English. */
  readonly englishSubject: boolean;
}

/** The row of the document's type, or `null`. */
export function typeRow(fields: IdentityFields): DocumentTypeEntry | null {
  return documentTypes.find((row) => row.id === fields.documentType) ?? null;
}

/** The fields of a document as the words of a citation. */
export function citationValues(fields: IdentityFields, settings: ValueSettings): TemplateValues {
  const { english } = settings;
  const row = typeRow(fields);
  const issuer = fields.issuer === null ? null : spaced(fields.issuer);
  const year = fields.number?.year ?? fields.issuedOn?.year ?? null;
  return {
    type: row === null ? null : english ? row.en : row.vi,
    number: fields.number === null ? null : formatDocumentNumber(fields.number, { ascii: english }),
    name: fields.name === null ? null : spaced(fields.name),
    date: dateText(fields.issuedOn, settings.date),
    year: year === null ? null : String(year),
    issuer: issuer !== null && english ? englishIssuer(issuer) : issuer,
    tenure: tenureText(fields.tenure, issuer),
    subject: subjectValue(fields, settings),
    place: settings.place,
  };
}

function subjectValue(fields: IdentityFields, { english, englishSubject }: ValueSettings): string | null {
  if (fields.subject === null) return null;
  if (english) return englishSubject ? spaced(fields.subject) : null;
  return subjectText(fields.subject, fields.documentType);
}

function dateText(date: CivilDate | null, format: DateFormat): string | null {
  return date === null ? null : formatDate(date, format);
}

/** "khóa XIII", unless the issuer's name says so already. */
function tenureText(tenure: Tenure | null, issuer: string | null): string | null {
  if (tenure === null || (issuer !== null && /kh[oó][áa] /.test(issuer.normalize("NFC")))) return null;
  if (tenure.roman !== null) return `khóa ${tenure.roman}`;
  return tenure.years === null ? null : `nhiệm kỳ ${tenure.years.from} - ${tenure.years.to}`;
}

/** Line breaks and runs of spaces of the text it was read from are no part of a name. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
