import type { CivilDate } from "../../model/civil-date.js";
import { identityFields } from "../../model/document-identity.js";
import type { DocumentNumber } from "../../model/document-number.js";
import { type DocumentTypeId, documentTypes } from "../../model/registry/document-types.js";
import { formatDocumentNumber } from "../document-number.js";
import type {
  EdxmlCode,
  EdxmlDocument,
  EdxmlDocumentType,
  EdxmlHeader,
  EdxmlOptions,
  EdxmlOrgan,
  EdxmlResponse,
  EdxmlResult,
} from "./edxml-types.js";
import { isLegislation } from "./is-legislation.js";

/** Codes of QCVN 102:2016/BTTTT, Sửa đổi 1:2022, group A (legal normative documents). */
const normativeCodes: Readonly<Partial<Record<DocumentTypeId, number>>> = {
  constitution: 1,
  law: 2,
  ordinance: 3,
  order: 4,
  resolution: 5,
  jointResolution: 6,
  decree: 7,
  decision: 8,
  circular: 9,
  jointCircular: 10,
  directive: 11,
  code: 12,
};
/** Codes of group B (administrative documents); those that no source shows are left out. */
const administrativeCodes: Readonly<Partial<Record<DocumentTypeId, number>>> = {
  resolution: 1,
  decision: 2,
  directive: 3,
  rules: 4,
  regulation: 5,
  announcement: 6,
  notice: 7,
  guideline: 8,
  program: 9,
  officialLetter: 18,
  telegram: 19,
  memorandum: 20,
  commitment: 21,
  agreement: 22,
  certificate: 23,
  powerOfAttorney: 24,
  invitation: 25,
  introductionLetter: 26,
};
const priorities = { urgent: 1, veryUrgent: 2, express: 3 } as const;

/**
 * Turns a document into the header of an edXML package (trục liên thông văn bản), as a plain object with the names of the elements.
 *
 * What is not known is left out, never filled in. Secret documents are outside the scope of the format and are refused.
 * Source: QCVN 102:2016/BTTTT with Sửa đổi 1:2022 (TT 01/2022/TT-BTTTT); names and nesting of elements as implementers use them.
 *
 * @param document - a citation, a reference or a document entity.
 * @param options - codes of bodies, receivers.
 * @returns the header and what it lacks, or the reason why there is none.
 * @example
 * ```ts
 * import { toEdxml } from "vanban/format";
 * import { parseDateOrThrow, parseDocumentNumberOrThrow } from "vanban/parse";
 * const letter = { number: parseDocumentNumberOrThrow("512/UBND-NC"), issuedOn: parseDateOrThrow("9/3/2023"), issuer: "UBND tỉnh Hà Nam" };
 * const result = toEdxml({ ...letter, subject: "phòng cháy, chữa cháy", place: "Hà Nam" }, { organId: "H24" });
 * result.ok && result.header.DocumentId; // => "H24,2023/03/09,512/UBND-NC"
 * result.ok && result.missing; // => ["To"]
 * ```
 */
export function toEdxml(document: EdxmlDocument, options: EdxmlOptions = {}): EdxmlResult {
  if (document.classification != null) return { ok: false, reason: "classified" };
  const fields = identityFields(document);
  const subject = oneLine(fields.subject ?? fields.name);
  const date = dayText(fields.issuedOn);
  const code = fields.number === null ? null : codeOf(fields.number);
  const [signer] = document.signers ?? [];
  const answered = (document.relations ?? []).filter(({ type }) => type === "repliesTo");
  const header: EdxmlHeader = {
    ...given("From", organ(options, oneLine(fields.issuer))),
    ...given("To", options.to === undefined || options.to.length === 0 ? null : options.to),
    ...given("Code", code),
    PromulgationInfo: { ...given("Place", document.place ?? null), ...given("PromulgationDate", date) },
    ...given("DocumentType", typeOf(fields.documentType, isLegislation(fields))),
    ...given("Subject", subject),
    ...given("Content", subject),
    ...given(
      "SignerInfo",
      signer === undefined
        ? null
        : { ...given("Competence", signer.capacity), ...given("Position", signer.title), FullName: signer.name },
    ),
    ...given("ToPlaces", document.recipients?.length ? { Place: document.recipients } : null),
    OtherInfo: { Priority: document.urgency == null ? 0 : priorities[document.urgency] },
    ...given("ResponseFor", answered.length === 0 ? null : answered.flatMap(({ to }) => responseFor(to))),
    ...given("DocumentId", documentId(options.organId, date, code)),
  };
  return { ok: true, header, missing: missingIn(header) };
}

/** A property, or none where the value is not known. */
function given<K extends string, V>(name: K, value: V | null): { readonly [P in K]?: V } {
  return value === null ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}

function organ({ organId, organizationInCharge }: EdxmlOptions, name: string | null): EdxmlOrgan | null {
  const found = {
    ...given("OrganId", organId ?? null),
    ...given("OrganizationInCharge", organizationInCharge ?? null),
    ...given("OrganName", name),
  };
  return Object.keys(found).length === 0 ? null : found;
}

/** The serial, and what stands behind the first separator. */
function codeOf(number: DocumentNumber): EdxmlCode | null {
  const written = formatDocumentNumber(number);
  const { serialText } = number;
  if (serialText === "" || !written.startsWith(serialText)) return null;
  return { CodeNumber: serialText, CodeNotation: written.slice(serialText.length).replace(/^[/-]/, "") };
}

function typeOf(type: DocumentTypeId | null, normative: boolean): EdxmlDocumentType | null {
  const row = documentTypes.find(({ id }) => id === type);
  if (row === undefined) return null;
  const code = (normative ? normativeCodes : administrativeCodes)[row.id];
  return code === undefined ? { TypeName: row.vi } : { Type: code, TypeDetail: 0, TypeName: row.vi };
}

function responseFor({
  number,
  issuedOn,
}: {
  number: DocumentNumber | null;
  issuedOn: CivilDate | null;
}): EdxmlResponse[] {
  if (number === null) return [];
  return [{ Code: formatDocumentNumber(number), ...given("PromulgationDate", dayText(issuedOn)) }];
}

function documentId(organId: string | undefined, date: string | null, code: EdxmlCode | null): string | null {
  if (organId === undefined || date === null || code === null) return null;
  return `${organId},${date},${code.CodeNumber}/${code.CodeNotation}`;
}

/** `yyyy/MM/dd`, only for a full day. */
function dayText(date: CivilDate | null): string | null {
  if (date === null || date.year === null || date.day === null || date.end !== null) return null;
  return date.edtf.slice(0, 10).replaceAll("-", "/");
}

function oneLine(text: string | null): string | null {
  const line = text?.replace(/\s+/g, " ").trim() ?? "";
  return line === "" ? null : line;
}

function missingIn({ From, To, Code, PromulgationInfo, DocumentType, Subject }: EdxmlHeader): string[] {
  const wanted: readonly (readonly [string, unknown])[] = [
    ["From.OrganId", From?.OrganId],
    ["From.OrganName", From?.OrganName],
    ["To", To],
    ["Code", Code],
    ["PromulgationInfo.Place", PromulgationInfo.Place],
    ["PromulgationInfo.PromulgationDate", PromulgationInfo.PromulgationDate],
    ["DocumentType", DocumentType],
    ["Subject", Subject],
  ];
  return wanted.filter(([, value]) => value === undefined).map(([path]) => path);
}
