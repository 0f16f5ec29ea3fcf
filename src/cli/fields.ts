import { formatDate } from "../format/date.js";
import { formatLocator } from "../format/locator.js";
import type { Citation, CitationField } from "../model/citation.js";
import type { CivilDate } from "../model/civil-date.js";
import type { DocumentNumber } from "../model/document-number.js";
import { documentTypeOfNumber } from "../model/document-type-of-number.js";
import { numberShapes } from "../model/registry/number-shapes.js";
import { oneLine } from "./display-text.js";
import type { Recognised } from "./recognise.js";
import { typeName } from "./title.js";
import { type Language, type Words, words } from "./words.js";

/** One line of what was read. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

type Row = readonly [label: keyof Words, value: string | number | null | undefined];

/** The fields of what was read, in a fixed order; what is not known is left out. */
export function fieldsOf(read: Exclude<Recognised, { readonly kind: null }>, language: Language): readonly Field[] {
  const label = words[language];
  const kind = read.kind === "date" ? label.time : label[read.kind];
  return [["kind", kind] as const, ...rowsOf(read, language)]
    .filter((row): row is readonly [keyof Words, string | number] => row[1] != null && row[1] !== "")
    .map(([name, value]) => ({ label: label[name], value: String(value) }));
}

function rowsOf(read: Exclude<Recognised, { readonly kind: null }>, language: Language): readonly Row[] {
  switch (read.kind) {
    case "documentNumber": {
      const type = typeName(documentTypeOfNumber(read.value), language);
      return [["type", type === null ? null : inferred(type, language)], ...numberRows(read.value, language)];
    }
    case "date":
      return [
        ["date", dateText(read.value, language)],
        ["edtf", read.value.edtf],
      ];
    case "locator":
      return read.value.map((locator) => ["locators", formatLocator(locator, { language })]);
    default:
      return citationRows(read.value, language);
  }
}

function numberRows(number: DocumentNumber, language: Language): readonly Row[] {
  const example = numberShapes.find(({ id }) => id === number.shape)?.example;
  return [
    ["number", number.canonical],
    ["serial", number.serialText],
    ["year", number.year],
    ["typeCode", number.typeCode],
    ["issuerCodes", number.issuerCodes.join(", ")],
    ["unitCodes", number.unitCodes.join(", ")],
    ["legislature", number.legislature],
    ["family", example === undefined ? null : `${number.shape} (${words[language].like} ${example})`],
  ];
}

function citationRows(citation: Citation, language: Language): readonly Row[] {
  const noted = (field: CitationField, value: string | null): string | null =>
    value !== null && citation.provenance[field] === "inferred" ? inferred(value, language) : value;
  return [
    ["type", noted("documentType", typeName(citation.documentType, language))],
    ...(citation.number === null ? [] : numberRows(citation.number, language)),
    ["name", noted("name", citation.name === null ? null : oneLine(citation.name))],
    ["issuedOn", noted("issuedOn", citation.issuedOn === null ? null : dateText(citation.issuedOn, language))],
    ["issuer", noted("issuer", citation.issuer === null ? null : oneLine(citation.issuer.text))],
    ["tenure", noted("tenure", citation.tenure === null ? null : oneLine(citation.tenure.text))],
    ["subject", noted("subject", citation.subject === null ? null : oneLine(citation.subject.text))],
    ...citation.locators.map((locator): Row => ["locators", formatLocator(locator, { language })]),
  ];
}

function inferred(value: string, language: Language): string {
  return `${value} (${words[language].inferred})`;
}

function dateText(date: CivilDate, language: Language): string {
  return date.edtf === "" ? "" : formatDate(date, { language });
}
