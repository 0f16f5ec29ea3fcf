import type { CivilDate } from "./civil-date.js";
import type { DocumentNumber } from "./document-number.js";
import { documentTypeOfNumber } from "./document-type-of-number.js";
import { type DocumentTypeId, documentTypes } from "./registry/document-types.js";
import type { Phrase } from "./span.js";
import type { Tenure } from "./tenure.js";

/** What tells a document from others: `Citation`, `CitedDocument`, `DocumentRef` and every document entity have it. */
export interface DocumentIdentity {
  /** Type; document entities carry it in `kind` instead. */
  readonly documentType?: DocumentTypeId | null;
  /** Tag; read as the type where there is no `documentType`. */
  readonly kind?: string;
  /** Number and symbol, or `null`. */
  readonly number: DocumentNumber | null;
  /** Name, or `null`; entities of laws carry it in `subject` instead. */
  readonly name?: string | null;
  /** What it is about, as text or phrase. */
  readonly subject?: string | Pick<Phrase, "text"> | null;
  /** Day of issue, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body, as text or phrase, or `null`. */
  readonly issuer: string | Pick<Phrase, "text"> | null;
  /** Term of the issuing body, or `null`. */
  readonly tenure?: Tenure | null;
}

/** The same fields in one form. */
export interface IdentityFields {
  /** Type, written or told by the number. */
  readonly documentType: DocumentTypeId | null;
  /** Number and symbol. */
  readonly number: DocumentNumber | null;
  /** Name, with its type word: "Luật Đất đai". */
  readonly name: string | null;
  /** What it is about. */
  readonly subject: string | null;
  /** Day of issue. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body as written. */
  readonly issuer: string | null;
  /** Term of the issuing body. */
  readonly tenure: Tenure | null;
}

const typeIds: ReadonlySet<string> = /* @__PURE__ */ new Set(documentTypes.map((row) => row.id));

/** Brings a citation, a reference or a document entity to the fields that tell documents apart. */
export function identityFields(ref: DocumentIdentity): IdentityFields {
  const documentType = typeOf(ref);
  const subject = textOf(ref.subject);
  return {
    documentType,
    number: ref.number,
    name: ref.name ?? nameOfSubject(documentType, subject),
    subject,
    issuedOn: ref.issuedOn,
    issuer: textOf(ref.issuer),
    tenure: ref.tenure ?? null,
  };
}

function typeOf({ documentType, kind, number }: DocumentIdentity): DocumentTypeId | null {
  const written =
    documentType === undefined && kind !== undefined && typeIds.has(kind) ? (kind as DocumentTypeId) : documentType;
  return written ?? (number === null ? null : documentTypeOfNumber(number));
}

/** The subject of a law is its name without the type word. */
function nameOfSubject(documentType: DocumentTypeId | null, subject: string | null): string | null {
  if (subject === null || documentType === null || !nameTypes.includes(documentType)) return null;
  const row = documentTypes.find(({ id }) => id === documentType);
  if (row === undefined) return null;
  return subject.toLowerCase().startsWith(row.vi.toLowerCase()) ? subject : `${row.vi} ${subject}`;
}

/** Types whose documents are called by their name. */
const nameTypes: readonly DocumentTypeId[] = ["constitution", "code", "law", "ordinance", "platform", "charter"];

function textOf(value: string | Pick<Phrase, "text"> | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : value.text;
}
