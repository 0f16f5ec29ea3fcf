import type { DocumentNumber } from "../../model/document-number.js";
import { documentTypeOfNumber } from "../../model/document-type-of-number.js";
import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { BAR, COLON, DOT, HYPHEN, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isGlued, isWord, signAt, startAt, startsLine, type Tokens, tokenBehind } from "../tokens.js";
import { readNumberAt } from "./core.js";
import { type CoreReading, numberedCore, placed } from "./core-reading.js";
import { isNeverCited, readTypeBefore } from "./document-type.js";
import { isCommonOrgan, isPartyOrgan, isTypeCode } from "./known-codes.js";
import { standsInLetterhead } from "./letterhead.js";
import { isTableLabel, skipNumberWord } from "./number-word.js";
import { readStandardNumber } from "./standard-number.js";

/** Codes of the registers in which courts enter the cases they accept. */
const caseRegisters: readonly string[] = ["TLST", "TLPT"];

/**
 * Reads a number with symbol that no type word introduces: "số 03-TB/BCĐTW", "62/2013/QĐ-TTg". Its symbol must show that it is a document's:
 * register numbers, form marks and land books have symbols too (surface-forms.md, false friends).
 */
export function readLooseNumber(tokens: Tokens, index: number): CoreReading | null {
  const at = skipNumberWord(tokens, index);
  if (idAt(tokens, at) !== NUMBER || isNamedThing(tokens, index)) return null;
  const core = readNumberAt(tokens, at);
  const number = core?.number ?? null;
  if (core === null || number === null) return null;
  const heading = headingType(tokens, index);
  if (heading === null && !isDocumentNumber(number, at > index) && !headsDocument(tokens, index, core.end, number))
    return null;
  const type = heading ?? documentTypeOfNumber(number);
  if (isNeverCited(type) && number.shape !== "court") return null;
  const first = isTableLabel(tokens, index, at) ? at : index;
  return placed(tokens, core, first, type, first);
}

/** "Số: 1234/SNV-TCBC" at the head of a document: there also a body that no table knows gives it its number. */
function headsDocument(tokens: Tokens, index: number, end: number, number: DocumentNumber): boolean {
  if (idAt(tokens, index) !== W.số || (number.issuerCodes[0] ?? "").length < 2) return false;
  const behindMotto = idAt(tokens, index - 1) === W.phúc && signAt(tokens, index + 1) === COLON;
  const opens = startsLine(tokens, index) || signAt(tokens, index - 1) === BAR || behindMotto;
  return opens && (standsInLetterhead(tokens, index, end) || isSubjectLine(tokens, end));
}

/** "V/v …" on the line below the number: an official letter (NĐ 30/2020/NĐ-CP Phụ lục I). */
function isSubjectLine(tokens: Tokens, at: number): boolean {
  const about = idAt(tokens, at) === W.v && signAt(tokens, at + 1) === SLASH && idAt(tokens, at + 2) === W.v;
  return about && startsLine(tokens, at);
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
    case W.nhận:
    case W.dụng:
    case W.thư:
    case W.nhà:
    case W.hình:
      return true;
    case W.đồng:
      // "Hợp đồng số …", but "TỈNH ỦY LÂM ĐỒNG / Số …".
      return idAt(tokens, index - 2) === W.hợp || isInside(tokens, index);
    default:
      return isInside(tokens, index);
  }
}

/** "2026_332_25/2026/TT-BKHCN.docx", "872_23-2022-QĐ-TTg.pdf", "1.1/GCN-CP": the middle of a path, a file name or a dotted number. */
function isInside(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index) || index === 0) return false;
  if (tokens.text.charCodeAt(startAt(tokens, index) - 1) === 95) return true;
  const sign = signAt(tokens, index - 1);
  // "202****5****/NĐ-CP": markup inside a year.
  if (sign === SLASH || idAt(tokens, index - 1) === NUMBER) return true;
  if ((sign !== DOT && !isDash(sign)) || !isGlued(tokens, index - 1)) return false;
  return idAt(tokens, index - 2) === NUMBER || isInSlug(tokens, index - 2);
}

/** "…/Quyet-dinh-3915-QD-UBND-2023-…": words joined by hyphens, as the address of a page is written. */
function isInSlug(tokens: Tokens, word: number): boolean {
  return (
    isWord(tokens, word) &&
    isGlued(tokens, word) &&
    signAt(tokens, word - 1) === HYPHEN &&
    isGlued(tokens, word - 1) &&
    isWord(tokens, word - 2)
  );
}

/** "tại các công văn: Số 1577/SNN-KHTC ngày …": the type in the heading of a list of numbers; none of one syllable, because laws are listed by name. */
function headingType(tokens: Tokens, index: number): DocumentTypeId | null {
  if (idAt(tokens, index) !== W.số || signAt(tokens, index - 1) !== COLON) return null;
  const type = readTypeBefore(tokens, index - 1);
  return type !== null && type.first < type.end - 1 && idAt(tokens, type.first - 1) === W.các ? type.type : null;
}

/** Whether the symbol shows by itself that the number is a document's. */
export function isDocumentNumber(number: DocumentNumber, marked: boolean): boolean {
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
      // "vụ án thụ lý số 45/2018/TLST-DS": the register number of a case (forms of NQ 01/2017/NQ-HĐTP), no document.
      return marked && !caseRegisters.some((register) => number.symbol.startsWith(register));
    case "oldSlash":
    case "old":
      return marked && known;
    default:
      return false;
  }
}

/** Reads the number of a standard at its prefix word: "TCVN 7568-3:2015", "QCVN 41:2024/BGTVT". */
export function readStandard(tokens: Tokens, index: number): CoreReading | null {
  const reading = readStandardNumber(tokens.text, startAt(tokens, index));
  if (reading === null) return null;
  const end = tokenBehind(tokens, index, reading.end);
  return placed(tokens, numberedCore(reading, end), index, documentTypeOfNumber(reading.number), index);
}
