import type { CitationForm } from "../../model/citation.js";
import type { DocumentNumber } from "../../model/document-number.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import type { TokenRange } from "../token-range.js";
import { endAt, startAt, type Tokens } from "../tokens.js";
import type { NumberReading } from "./number.js";
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
 * The core of a citation while it is read: type word to the end of number and symbol, or of the name. Every reader makes one and sets what it
 * has read, so that all see one kind of object; who knows the type word or the list says where it stands (`placed`).
 *
 * A class, because the engine moves object literals of which many live long to where the old live, and compiles all their readers anew.
 */
export class OpenCore {
  first = -1;
  /** Offsets into the normalised text; a reader sets `stop` only where it is not the end of the last token. */
  start = -1;
  stop = -1;
  type: DocumentTypeId | null = null;
  /** Token behind the type word; `first` where none is written. */
  typeEnd = -1;
  /** The type is taken over from the list that the core belongs to. */
  typeInherited = false;
  /** The symbol is that of a later member of its list ("số 18, 19-NQ/TW"). */
  symbolShared = false;
  number: DocumentNumber | null = null;
  /** Offset of the number. */
  numberStart = -1;
  repairs: readonly Repair[] = NO_REPAIRS;
  /** Tokens of the name of a document cited by name. */
  name: TokenRange | null = null;
  /** Year that belongs to the name. */
  year: number | null = null;
  /** Issuer inside the core. */
  issuer: TokenRange | null = null;
  tenure: NameTenure | null = null;

  /** @param end - token behind it. */
  constructor(
    readonly end: number,
    public form: CitationForm,
  ) {}
}

/** The core of a citation as read. */
export type CoreReading = Readonly<OpenCore>;

/** A core with its place: it begins at a token, with a type word that ends before `typeEnd`, or with none. */
export function placed(
  tokens: Tokens,
  core: OpenCore,
  first: number,
  type: DocumentTypeId | null,
  typeEnd: number,
): CoreReading {
  core.first = first;
  core.start = startAt(tokens, first);
  if (core.stop < 0) core.stop = endAt(tokens, core.end - 1);
  core.type = type;
  core.typeEnd = typeEnd;
  return core;
}

/** A core that is a name: a law by name, a charter, a meeting's resolution. */
export function namedCore(end: number, name: TokenRange, year: number | null): OpenCore {
  const core = new OpenCore(end, "named");
  core.name = name;
  core.year = year;
  return core;
}

/** A core that is a number with its symbol. */
export function numberedCore({ start, end: stop, number, repairs }: NumberReading, end: number): OpenCore {
  const core = new OpenCore(end, "full");
  core.stop = stop;
  core.number = number;
  core.numberStart = start;
  core.repairs = repairs;
  return core;
}
