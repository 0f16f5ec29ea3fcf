import type { DocumentNumber } from "../../model/document-number.js";
import { documentTypeOfNumber } from "../../model/document-type-of-number.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { W } from "../lexicon.js";
import { COMMA, DOT, HYPHEN, PERCENT, SEMICOLON, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isGlued, isWord, signAt, startsParagraph, type Tokens, widthAt } from "../tokens.js";
import type { Attributes } from "./attributes.js";
import { bareCore, mayFollowBareNumber } from "./bare-number.js";
import { readNumberAt } from "./core.js";
import { type CoreReading, type OpenCore, placed } from "./core-reading.js";
import { isDocumentNumber } from "./loose-number.js";
import { skipNumberWord } from "./number-word.js";

/**
 * Reads the next member of a list behind a core and its attributes: "… và 97/2023/NĐ-CP", "…, 59, 66", "… và số 03-TB/BCĐTW".
 *
 * @returns `null` where the list ends.
 */
export function readListMember(tokens: Tokens, core: CoreReading, attributes: Attributes | null): CoreReading | null {
  if (core.number === null || core.form === "self" || attributes?.open === true) return null;
  const bare = core.number.symbol === "";
  const from = bare || attributes === null ? core.end : attributes.end;
  const first = skipListLink(tokens, from);
  if (
    startsParagraph(tokens, first) ||
    (first === from && !(bare && idAt(tokens, first) === NUMBER && widthAt(tokens, first) <= 3))
  )
    return null;
  const at = skipNumberWord(tokens, first);
  if (idAt(tokens, at) !== NUMBER) return null;
  const numbered = first === from ? null : readNumberAt(tokens, at);
  if (numbered === null) {
    if (!bare || !isBareMember(tokens, at)) return null;
    return member(tokens, bareCore(tokens, at, at + 1, null), first, core.type);
  }
  const number = numbered.number as DocumentNumber;
  if (core.type === null && !isDocumentNumber(number, true)) return null;
  return member(tokens, numbered, first, memberType(core, number));
}

function member(tokens: Tokens, core: OpenCore, first: number, type: DocumentTypeId | null): CoreReading {
  core.typeInherited = true;
  return placed(tokens, core, first, type, first);
}

/** A member has the type of its list, unless its own code says another one. */
function memberType(core: CoreReading, number: DocumentNumber): DocumentTypeId | null {
  const code = core.number?.typeCode ?? null;
  if (number.typeCode === null || number.typeCode === code) return core.type;
  return documentTypeOfNumber(number) ?? (code === null ? core.type : null);
}

/** Passes over ",", "và", "hoặc", ", và". */
function skipListLink(tokens: Tokens, index: number): number {
  let at = index;
  const sign = signAt(tokens, at);
  if (sign === COMMA || sign === SEMICOLON) at += 1;
  const word = idAt(tokens, at);
  return word === W.và || word === W.hoặc || word === W.cùng ? at + 1 : at;
}

/** A bare number goes on a list where nothing that it could count follows. */
function isBareMember(tokens: Tokens, at: number): boolean {
  if (widthAt(tokens, at) > 3) return false;
  const end = at + 1;
  const sign = signAt(tokens, end);
  if ((sign === SLASH || sign === HYPHEN || sign === PERCENT) && isGlued(tokens, end)) return false;
  if (sign === DOT && isGlued(tokens, end) && idAt(tokens, end + 1) === NUMBER && isGlued(tokens, end + 1))
    return false;
  if (!isWord(tokens, end) || end >= tokens.end || startsParagraph(tokens, end)) return true;
  return isCapital(tokens, end) || mayFollowBareNumber(tokens, end);
}
