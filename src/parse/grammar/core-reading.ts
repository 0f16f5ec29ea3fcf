import type { CitationForm } from "../../model/citation.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { NO_REPAIRS, type Repair } from "./number-segments.js";

/** The term that is part of a name ("Đại hội XIII", "khóa XI, XII"): ordinal, years, and the tokens of its words. */
export interface NameTenure {
  /** `null` where no ordinal or several are written. */
  readonly ordinal: number | null;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly first: number;
  readonly last: number;
}

/**
 * The core of a citation as read: type word to the end of number and symbol, or of the name. Whichever reader made it, it has every field,
 * in one order, so that all readers see one kind of object.
 *
 * A class, because the engine moves object literals of which many live long to where the old live, and compiles all their readers anew.
 */
export class CoreReading {
  readonly first: number;
  /** Token behind it. */
  readonly end: number;
  /** Offsets into the normalised text. */
  readonly start: number;
  readonly stop: number;
  readonly form: CitationForm;
  readonly type: DocumentTypeId | null;
  /** Token behind the type word; `first` where none is written. */
  readonly typeEnd: number;
  /** The type is taken over from the list that the core belongs to. */
  readonly typeInherited: boolean;
  /** The symbol is that of a later member of its list ("số 18, 19-NQ/TW"). */
  readonly symbolShared: boolean;
  readonly number: DocumentNumber | null;
  /** Offset of the number. */
  readonly numberStart: number;
  readonly repairs: readonly Repair[];
  /** Tokens of the name of a document cited by name. */
  readonly name: { readonly first: number; readonly end: number } | null;
  /** Year that belongs to the name. */
  readonly year: number | null;
  /** Issuer inside the core. */
  readonly issuer: { readonly first: number; readonly end: number } | null;
  readonly tenure: NameTenure | null;

  constructor({ first, start, stop, type, typeEnd }: CorePlace, parts: CoreParts) {
    this.first = first;
    this.end = parts.end;
    this.start = start;
    this.stop = stop;
    this.form = parts.form;
    this.type = type;
    this.typeEnd = typeEnd;
    this.typeInherited = parts.typeInherited ?? false;
    this.symbolShared = parts.symbolShared ?? false;
    this.number = parts.number ?? null;
    this.numberStart = parts.numberStart ?? -1;
    this.repairs = parts.repairs ?? NO_REPAIRS;
    this.name = parts.name ?? null;
    this.year = parts.year ?? null;
    this.issuer = parts.issuer ?? null;
    this.tenure = parts.tenure ?? null;
  }
}

/** What a core of one kind adds to its type word. */
export type CoreParts = Pick<CoreReading, "end" | "form"> &
  Partial<Omit<CoreReading, keyof CorePlace | "stop">> & { readonly stop?: number };

/** Where a core stands, and its type. */
type CorePlace = Pick<CoreReading, "first" | "start" | "stop" | "type" | "typeEnd">;
