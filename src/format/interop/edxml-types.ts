import type { DocumentBase } from "../../model/document.js";
import type { CitableDocument } from "../citation.js";

/** What edXML can say of a document: a citation, a reference or a document entity. */
export type EdxmlDocument = CitableDocument &
  Partial<Pick<DocumentBase, "signers" | "recipients" | "urgency" | "classification" | "relations">>;

/** A body as sender or receiver. */
export interface EdxmlOrgan {
  /** Electronic code (mã định danh điện tử, QĐ 20/2020/QĐ-TTg), at most 35 characters: "H20.01". */
  readonly OrganId?: string;
  /** Superior body (cơ quan chủ quản). */
  readonly OrganizationInCharge?: string;
  /** Name. */
  readonly OrganName?: string;
}

/** Number and symbol in two parts. */
export interface EdxmlCode {
  /** The serial as written: "3241". */
  readonly CodeNumber: string;
  /** What stands behind it: "UBND-KGVX", "2020/NĐ-CP". */
  readonly CodeNotation: string;
}

/** Type of a document. */
export interface EdxmlDocumentType {
  /** Code, left out where no source shows one. */
  readonly Type?: number;
  /** 0 beside a code. */
  readonly TypeDetail?: number;
  /** Name: "Công văn". */
  readonly TypeName: string;
}

/** A document that is answered. */
export interface EdxmlResponse {
  /** Its number and symbol. */
  readonly Code: string;
  /** Its day of issue, `yyyy/MM/dd`. */
  readonly PromulgationDate?: string;
}

/** Place and day of the dateline. */
export interface EdxmlPromulgation {
  /** Place. */
  readonly Place?: string;
  /** Day of issue, `yyyy/MM/dd`. */
  readonly PromulgationDate?: string;
}

/** Who signed. */
export interface EdxmlSigner {
  /** In whose name: "TM.", "KT.". */
  readonly Competence?: string;
  /** Office: "Chủ tịch". */
  readonly Position?: string;
  /** Name. */
  readonly FullName: string;
}

/** Lines of "Nơi nhận". */
export interface EdxmlPlaces {
  /** One line each. */
  readonly Place: readonly string[];
}

/** What else is said of the document. */
export interface EdxmlOther {
  /** Urgency: 0 none, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc. */
  readonly Priority: number;
}

/** The `MessageHeader` of an edXML package, as a plain object with the names of its elements. */
export interface EdxmlHeader {
  /** Sender: who issued the document. */
  readonly From?: EdxmlOrgan;
  /** Receivers, as given in the options. */
  readonly To?: readonly EdxmlOrgan[];
  /** Number and symbol. */
  readonly Code?: EdxmlCode;
  /** Place and day (`yyyy/MM/dd`) of the dateline. */
  readonly PromulgationInfo: EdxmlPromulgation;
  /** Name of the type, and its code where QCVN 102:2016/BTTTT, Sửa đổi 1:2022 prints one. Receivers go by the name. */
  readonly DocumentType?: EdxmlDocumentType;
  /** What it is about (trích yếu). */
  readonly Subject?: string;
  /** The same once more, as most senders do. */
  readonly Content?: string;
  /** First signer. */
  readonly SignerInfo?: EdxmlSigner;
  /** Lines of "Nơi nhận". */
  readonly ToPlaces?: EdxmlPlaces;
  /** Urgency: 0 none, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc. */
  readonly OtherInfo: EdxmlOther;
  /** Documents that this one answers. */
  readonly ResponseFor?: readonly EdxmlResponse[];
  /** `{OrganId},{yyyy/MM/dd},{CodeNumber}/{CodeNotation}`. */
  readonly DocumentId?: string;
}

/** What a document does not say itself. */
export interface EdxmlOptions {
  /** Electronic code of the body that issued it. */
  readonly organId?: string;
  /** Its superior body. */
  readonly organizationInCharge?: string;
  /** Receivers. */
  readonly to?: readonly EdxmlOrgan[];
}

/** A header that was made. */
export interface EdxmlSuccess {
  /** Tells the two outcomes apart. */
  readonly ok: true;
  /** The header. */
  readonly header: EdxmlHeader;
  /** Paths of the elements that a package must have and this one lacks. */
  readonly missing: readonly string[];
}

/** No header: the document may not be sent over the network. */
export interface EdxmlRefusal {
  /** Tells the two outcomes apart. */
  readonly ok: false;
  /** Why. */
  readonly reason: "classified";
}

/** The header, or why there is none. */
export type EdxmlResult = EdxmlSuccess | EdxmlRefusal;
