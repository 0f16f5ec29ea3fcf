import type { Assignment } from "./assignment.js";
import type { CivilDate } from "./civil-date.js";
import type { DocumentNumber } from "./document-number.js";
import type { DocumentTypeId } from "./registry/document-types.js";
import type { RelationType } from "./relation.js";
import type { Tenure } from "./tenure.js";
import type { NamedIssuer } from "./unit.js";

/** Identity of a document without a place in a text: what relations and legal bases point to. */
export interface DocumentRef {
  /** Type, or `null`. */
  readonly documentType: DocumentTypeId | null;
  /** Number and symbol, or `null`. */
  readonly number: DocumentNumber | null;
  /** Name, or `null`. */
  readonly name: string | null;
  /** Day of issue, or `null`. */
  readonly issuedOn: CivilDate | null;
  /** Issuing body, or `null`. */
  readonly issuer: string | null;
}

/** Who signs: NĐ 30/2020, Phụ lục I; Party HD 05-HD/VPTW. */
export interface Signer {
  /** Name as printed. */
  readonly name: string;
  /** Office ("Chủ tịch"), or `null`. */
  readonly title: string | null;
  /** Form of authority ("TM.", "KT.", "T/M"), or `null`. */
  readonly capacity: string | null;
}

/** A numbered provision of a document (Điều, khoản, …) as an outline. */
export interface Provision {
  /** Level. */
  readonly level: "part" | "chapter" | "section" | "subsection" | "article" | "clause" | "point";
  /** Label as written: "5", "7a", "đ", "III". */
  readonly label: string;
  /** Heading, or `null`. */
  readonly heading: string | null;
  /** Text, or `null`. */
  readonly text: string | null;
  /** Provisions inside. */
  readonly children: readonly Provision[];
}

/** What a document does to another. */
export interface DocumentRelation {
  /** Kind. */
  readonly type: RelationType;
  /** The other document. */
  readonly to: DocumentRef;
}

/** Fields that every official document has. Unknown is `null` or an empty list, never left out. */
export interface DocumentBase {
  /** Number and symbol. */
  readonly number: DocumentNumber | null;
  /** Day of issue (for laws and resolutions of assemblies: of passing). */
  readonly issuedOn: CivilDate | null;
  /** Place of the dateline. */
  readonly place: string | null;
  /** Issuing body: name and, where known, id. */
  readonly issuer: NamedIssuer | null;
  /** Term of the issuing body. */
  readonly tenure: Tenure | null;
  /** What it is about (trích yếu) or its name. */
  readonly subject: string | null;
  /** Who signed. */
  readonly signers: readonly Signer[];
  /** Who receives it (nơi nhận). */
  readonly recipients: readonly string[];
  /** What it is based on (căn cứ). */
  readonly legalBases: readonly DocumentRef[];
  /** Relations to other documents. */
  readonly relations: readonly DocumentRelation[];
  /** Its outline. */
  readonly provisions: readonly Provision[];
  /** Tasks that it sets. */
  readonly assignments: readonly Assignment[];
  /** Degree of secrecy (độ mật). */
  readonly classification: "confidential" | "secret" | "topSecret" | null;
  /** Degree of urgency (độ khẩn). */
  readonly urgency: "urgent" | "veryUrgent" | "express" | null;
  /** Day it takes effect. */
  readonly effectiveOn: CivilDate | null;
  /** Day it ceases to have effect. */
  readonly expiresOn: CivilDate | null;
  /** State of effect (tình trạng hiệu lực). */
  readonly status: "draft" | "inForce" | "partlyInForce" | "expired" | "suspended" | null;
  /** Whose rules of form it follows. */
  readonly regime: "state" | "party" | null;
  /** Language of the text. */
  readonly language: "vi" | "en";
  /** Identifiers elsewhere, by scheme. */
  readonly identifiers: Readonly<Record<string, string>>;
}

/** A document of one type; the tag is the id of the type. */
export interface DocumentOf<T extends DocumentTypeId> extends DocumentBase {
  /** Tag of the union of entities. */
  readonly kind: T;
}

/** Chỉ thị. */
export type Directive = DocumentOf<"directive">;
/** Kế hoạch. */
export type Plan = DocumentOf<"plan">;
/** Nghị quyết. */
export type Resolution = DocumentOf<"resolution">;
/** Kết luận. */
export type Conclusion = DocumentOf<"conclusion">;
/** Quyết định. */
export type Decision = DocumentOf<"decision">;
/** Quy định. */
export type Regulation = DocumentOf<"regulation">;
/** Hướng dẫn. */
export type Guideline = DocumentOf<"guideline">;
/** Công văn. */
export type OfficialLetter = DocumentOf<"officialLetter">;
/** Luật. */
export type Law = DocumentOf<"law">;
/** Nghị định. */
export type Decree = DocumentOf<"decree">;
/** Thông tư. */
export type Circular = DocumentOf<"circular">;

/** Any official document, discriminated by `kind`. */
export type OfficialDocument = { readonly [T in DocumentTypeId]: DocumentOf<T> }[DocumentTypeId];
