import type { DocumentNumber } from "../../model/document-number.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { NUMBER, W } from "../lexicon.js";
import {
  endAt,
  flagsAt,
  idAt,
  isGlued,
  isWord,
  NEW_PARAGRAPH,
  signAt,
  startAt,
  type Tokens,
  textAt,
  widthAt,
} from "../tokens.js";
import type { Attributes } from "./attributes.js";
import { bareNumber } from "./bare-number.js";
import { readNumberAt } from "./core.js";
import type { CoreReading } from "./core-reading.js";
import { typeOfCode } from "./document-type.js";
import { isCommonOrgan, isPartyOrgan, isTypeCode } from "./number-segments.js";
import { isTableLabel, skipNumberWord } from "./number-word.js";
import { readStandardNumber } from "./standard-number.js";

const COMMA = 44;
const SEMICOLON = 59;
const SLASH = 47;

const nothing = { typeInherited: false, name: null, year: null, issuer: null, tenure: null } as const;

/**
 * Reads a number with symbol that no type word introduces: "số 03-TB/BCĐTW", "62/2013/QĐ-TTg". Its symbol must show that it is a document's:
 * register numbers, form marks and land books have symbols too (surface-forms.md, false friends).
 */
export function readLooseNumber(tokens: Tokens, index: number): CoreReading | null {
  const at = skipNumberWord(tokens, index);
  if (idAt(tokens, at) !== NUMBER || isNamedThing(tokens, index)) return null;
  const parts = readNumberAt(tokens, at);
  const number = parts?.number ?? null;
  if (parts === null || number === null || !isDocumentNumber(number, at > index)) return null;
  const first = isTableLabel(tokens, index, at) ? at : index;
  return {
    ...nothing,
    ...parts,
    first,
    start: startAt(tokens, first),
    stop: parts.stop as number,
    type: typeOfNumber(number),
    typeEnd: first,
    number,
    numberStart: parts.numberStart as number,
    repairs: parts.repairs ?? [],
  };
}

/** "Mẫu 02-HD …", "Hợp đồng số …", "quyển số …": the number of a form, a contract or a book. */
function isNamedThing(tokens: Tokens, index: number): boolean {
  const before = idAt(tokens, index - 1);
  switch (before) {
    case W.mẫu:
    case W.biểu:
    case W.bảng:
    case W.phiếu:
    case W.quyển:
    case W.thửa:
    case W.đồ:
    case W.sổ:
    case W.đồng:
    case W.nhận:
    case W.dụng:
    case W.thư:
    case W.nhà:
    case W.hình:
      return true;
    default:
      return isFileName(tokens, index);
  }
}

/** "2026_332_25/2026/TT-BKHCN.docx", "…/25/2026": a part of a path or file name. */
function isFileName(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index) || index === 0) return false;
  return tokens.text.charCodeAt(startAt(tokens, index) - 1) === 95 || signAt(tokens, index - 1) === SLASH;
}

function isDocumentNumber(number: DocumentNumber, marked: boolean): boolean {
  const organ = number.issuerCodes[0] ?? "";
  const known = number.issuerCodes.some((code) => isCommonOrgan(code) || isPartyOrgan(code));
  const typed = number.typeCode !== null && isTypeCode(number.typeCode);
  switch (number.shape) {
    case "law":
    case "ordinance":
    case "ordinanceTyped":
    case "assemblyIndividual":
      return number.legislature !== null || number.shape === "ordinanceTyped";
    case "normative":
      return typed && organ.length >= 2;
    case "party":
      return typed && (known || organ.length >= 3);
    case "administrative":
    case "consolidated":
      return typed && (known || (marked && organ.length >= 2) || organ.length >= 3);
    case "officialLetter":
      return known;
    case "precedent":
      return true;
    case "court":
      return marked;
    case "oldSlash":
    case "old":
      return marked && known;
    default:
      return false;
  }
}

function typeOfNumber(number: DocumentNumber): DocumentTypeId | null {
  if (number.shape === "officialLetter") return "officialLetter";
  if (number.shape === "law") return null;
  // QĐ is Quyết định and, in the Party, Quy định too (party/document-types.json).
  if (number.typeCode === "QĐ" && number.shape === "party") return null;
  return typeOfCode(number.typeCode);
}

/** Reads the number of a standard at its prefix word: "TCVN 7568-3:2015", "QCVN 41:2024/BGTVT". */
export function readStandard(tokens: Tokens, index: number): CoreReading | null {
  const reading = readStandardNumber(tokens.text, startAt(tokens, index));
  if (reading === null) return null;
  let end = index + 1;
  while (end < tokens.count && startAt(tokens, end) < reading.end) end += 1;
  return {
    ...nothing,
    first: index,
    end,
    start: reading.start,
    stop: reading.end,
    form: "full",
    type: typeOfCode(reading.number.typeCode),
    typeEnd: index,
    number: reading.number,
    numberStart: reading.start,
    repairs: reading.repairs,
  };
}

/**
 * Reads the next member of a list behind a core and its attributes: "… và 97/2023/NĐ-CP", "…, 59, 66", "… và số 03-TB/BCĐTW".
 *
 * @returns `null` where the list ends.
 */
export function readListMember(tokens: Tokens, core: CoreReading, attributes: Attributes): CoreReading | null {
  if (core.number === null || core.form === "self" || attributes.open) return null;
  const bare = core.number.symbol === "";
  const from = bare ? core.end : attributes.end;
  const link = skipListLink(tokens, from);
  const first = link.end;
  if (
    (flagsAt(tokens, first) & NEW_PARAGRAPH) !== 0 ||
    (first === from && !(bare && idAt(tokens, first) === NUMBER && widthAt(tokens, first) <= 3))
  )
    return null;
  const at = skipNumberWord(tokens, first);
  if (idAt(tokens, at) !== NUMBER) return null;
  const numbered = first === from ? null : readNumberAt(tokens, at);
  const inherited = {
    ...nothing,
    first,
    start: startAt(tokens, first),
    type: core.type,
    typeEnd: first,
    typeInherited: true,
  } as const;
  if (numbered !== null) {
    const number = numbered.number as DocumentNumber;
    if (core.type === null && !isDocumentNumber(number, true)) return null;
    const sameType =
      number.typeCode === null || core.number.typeCode === null || number.typeCode === core.number.typeCode;
    return {
      ...inherited,
      ...numbered,
      stop: numbered.stop as number,
      type: sameType ? core.type : typeOfNumber(number),
      number,
      numberStart: numbered.numberStart as number,
      repairs: numbered.repairs ?? [],
    };
  }
  if (!bare || !isBareMember(tokens, at, link.final)) return null;
  return {
    ...inherited,
    end: at + 1,
    stop: endAt(tokens, at),
    form: "number",
    number: bareNumber(textAt(tokens, at), null),
    numberStart: startAt(tokens, at),
    repairs: [],
  };
}

/** Passes over ",", "và", "hoặc", ", và"; `final` where a word closes the list. */
function skipListLink(tokens: Tokens, index: number): { readonly end: number; readonly final: boolean } {
  let at = index;
  const sign = signAt(tokens, at);
  if (sign === COMMA || sign === SEMICOLON) at += 1;
  const word = idAt(tokens, at);
  const final = word === W.và || word === W.hoặc || word === W.cùng;
  return { end: final ? at + 1 : at, final };
}

/** A bare number goes on a list where nothing that it could count follows. */
function isBareMember(tokens: Tokens, at: number, final: boolean): boolean {
  if (widthAt(tokens, at) > 3) return false;
  const end = at + 1;
  const sign = signAt(tokens, end);
  if ((sign === SLASH || sign === 45 || sign === 37) && isGlued(tokens, end)) return false;
  if (sign === 46 && isGlued(tokens, end) && idAt(tokens, end + 1) === NUMBER && isGlued(tokens, end + 1)) return false;
  if (!isWord(tokens, end) || end >= tokens.count || (flagsAt(tokens, end) & NEW_PARAGRAPH) !== 0) return true;
  const word = idAt(tokens, end);
  return (
    word === W.của ||
    word === W.và ||
    word === W.về ||
    (flagsAt(tokens, end) & 1) !== 0 ||
    word === W.quán ||
    word === W.ngày ||
    (final && word === W.là)
  );
}
