import type { DocumentNumber } from "../../model/document-number.js";
import type { CoreReading } from "./core-reading.js";

/** What the reader of subjects must know about what stands around. */
export interface SubjectContext {
  /** The core that begins at a token with what stands behind it, or `null`. */
  readonly coreAt: (index: number) => {
    readonly core: Pick<CoreReading, "end" | "number" | "type">;
    readonly end: number;
    /** First token of everything that belongs to it, pinpoints included. */
    readonly extentFirst: number;
  } | null;
  /** A verb in small letters behind the core may be the predicate of the sentence ("khoản 2 Điều 5 Nghị định … quy định"). */
  readonly pinpointed: boolean;
  /** The place is what another document amends ("sửa đổi, bổ sung Điều 3 Thông tư số …"): a verb behind it belongs to the title. */
  readonly amended: boolean;
  /** An issuer or a whole day stands between the core and the subject: a verb there belongs to the title. */
  readonly attributed: boolean;
  /** A day or year stands there. */
  readonly dated: boolean;
  /** The mention begins its line, as in a list of documents: there another one that begins a line is the next of the list. */
  readonly listed: boolean;
  /** An issuer stands there. */
  readonly issued: boolean;
  /** The citation stands in a bracket that is still open. */
  readonly open: boolean;
  /** The issuer is not known yet: one behind the subject may be it. */
  readonly wantsIssuer: boolean;
  /** The number of the document, `null` where it has none. */
  readonly number: DocumentNumber | null;
  /** A bare number for a document that the text cited in full, with its title: a verb behind it tells what the document does. */
  readonly again: boolean;
  /** The sentence begins with what is being carried out ("Thực hiện Kế hoạch số …"), so that its main clause follows behind a comma. */
  readonly adverbial: boolean;
  /** The citation stands in the clause that says this ("…, theo Nghị định …", "Tại Thông tư …"). */
  readonly led: boolean;
  /** That clause begins its sentence with "Theo", "Tại" or another word that no order begins with: what is said stands behind. */
  readonly leading: boolean;
  /** The citation heads its line or clause, as in a preamble or a table of contents: there a semicolon may stand inside the title. */
  readonly heads: boolean;
}
