import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { matchPhrase, phraseEnd } from "../phrases.js";
import { CLOSE, COLON, COMMA, DOT, OPEN, SLASH } from "../signs.js";
import { END, JOINED, NUMBER } from "../token-marks.js";
import type { TokenRange } from "../token-range.js";
import {
  flagsAt,
  idAt,
  isCapital,
  isShouted,
  isWord,
  signAt,
  startAt,
  startsLine,
  startsParagraph,
  type Tokens,
  tokenBehind,
} from "../tokens.js";
import { readBareNumber } from "./bare-number.js";
import { readCharterName } from "./charter-name.js";
import { readConstitutionName } from "./constitution-name.js";
import { type CoreReading, namedCore, numberedCore, OpenCore, placed } from "./core-reading.js";
import { yearAt } from "./day.js";
import { isNamedByMeeting, isPinpointed, readCitedType, type TypeReading, typePhrases } from "./document-type.js";
import { readLawName } from "./law-name.js";
import { amendedEnd } from "./law-name-tail.js";
import { lawAbbreviations, lawPhrases } from "./law-phrases.js";
import { fieldWords } from "./law-words.js";
import { readMeetingName } from "./meeting-name.js";
import { readNumber } from "./number.js";
import { hasNumberAhead, QUALIFIERS } from "./number-ahead.js";
import { isTableLabel, skipNumberWord } from "./number-word.js";
import { readUnit } from "./unit.js";

/** Types that are cited by a name of their own. */
const namedTypes: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(["law", "code", "ordinance"]);

/** Reads the core that begins with a type word at the token. */
export function readCore(tokens: Tokens, index: number): CoreReading | null {
  const abbreviated = readAbbreviatedCode(tokens, index);
  if (abbreviated !== null) return abbreviated;
  const type = readCitedType(tokens, index);
  if (type === null) return null;
  const core =
    readNumbered(tokens, type) ?? readNamed(tokens, type) ?? readQualified(tokens, type) ?? readAnaphor(tokens, type);
  if (core === null) return null;
  const isName = core.number === null || core.name !== null;
  return placed(tokens, core, !isName && isHeading(tokens, type) ? type.end : index, type.type, type.end);
}

/** "BLDS năm 2015", "BLTTHS": a code by its abbreviation. */
function readAbbreviatedCode(tokens: Tokens, index: number): CoreReading | null {
  const match = isCapital(tokens, index) ? matchPhrase(lawAbbreviations(), tokens, index) : null;
  if (match === null) return null;
  const first = idAt(tokens, match.end) === W.năm ? match.end + 1 : match.end;
  const year = yearAt(tokens, first);
  const known = year > 1944 && year < 2101;
  const end = known ? first + 1 : match.end;
  const core = namedCore(end, { first: index, end: match.end }, known ? year : null);
  return placed(tokens, core, index, match.value, index);
}

/** Type word, optional "số", number: "Kế hoạch số 147-KH/TU", "Nghị quyết 34". */
function readNumbered(tokens: Tokens, type: TypeReading): OpenCore | null {
  const at = skipNumberWord(tokens, type.end);
  if (at > type.end + 2 && isTableLabel(tokens, type.end, at)) return null;
  if (idAt(tokens, at) !== NUMBER || startsParagraph(tokens, at)) return null;
  const numbered = readNumberAt(tokens, at);
  if (numbered !== null) return numbered;
  return readBareNumber(tokens, at, type, at > type.end);
}

/** "CÔNG ĐIỆN⏎Số: 02/CĐ-TTg": the heading of the text, with its number on a line of its own below, tells the type and is no part of the core. */
function isHeading(tokens: Tokens, { first, end }: TypeReading): boolean {
  return startsLine(tokens, first) && startsLine(tokens, end) && signAt(tokens, end + 1) === COLON;
}

/** A number with its symbol at the token. */
export function readNumberAt(tokens: Tokens, at: number): OpenCore | null {
  if (!mayHaveSymbol(tokens, at)) return null;
  const reading = readNumber(tokens.text, startAt(tokens, at), tokens.numbers);
  if (reading === null) return null;
  return numberedCore(reading, tokenBehind(tokens, at, reading.end));
}

/** A letter, a stroke or a hyphen is joined to the number, or a word, stroke, hyphen or dot follows. */
function mayHaveSymbol(tokens: Tokens, at: number): boolean {
  if ((flagsAt(tokens, at) & JOINED) !== 0 || isWord(tokens, at + 1)) return true;
  const sign = signAt(tokens, at + 1);
  return sign === SLASH || sign === DOT || isDash(sign);
}

function readNamed(tokens: Tokens, type: TypeReading): OpenCore | null {
  if (type.short) return null;
  if (type.type === "constitution") return readConstitutionName(tokens, type);
  if (namedTypes.has(type.type)) return readNamedLaw(tokens, type);
  if (type.type === "charter" || type.type === "internalRules" || type.type === "platform")
    return readCharterName(tokens, type);
  return isNamedByMeeting(type.type) ? readNamedByMeeting(tokens, type) : null;
}

function readNamedByMeeting(tokens: Tokens, type: TypeReading): OpenCore | null {
  // "Nghị quyết số 142/2024/QH15 … về Nghị quyết kỳ họp thứ 7": its title, not another one.
  if (idAt(tokens, type.end) === W.kỳ && idAt(tokens, type.first - 1) === W.về) return null;
  const meeting = readMeetingName(tokens, type.end);
  if (meeting === null) return null;
  const core = namedCore(meeting.end, { first: type.first, end: meeting.end }, null);
  core.issuer = meeting.issuer;
  core.tenure = meeting.tenure;
  return core;
}

function readNamedLaw(tokens: Tokens, type: TypeReading): OpenCore | null {
  if (idAt(tokens, type.first - 1) === W.pháp || isFieldOfLaw(tokens, type)) return null;
  // "luật Nghĩa vụ quân sự năm 2015", "bộ luật lao động": in small letters only laws that the registry knows; "luật lao động" is a field.
  if (
    !isCapital(tokens, type.first) &&
    ((type.type === "law" && !isCapital(tokens, type.end)) || phraseEnd(lawPhrases(), tokens, type.first, true) === 0)
  )
    return null;
  const name = readLawName(tokens, type.first, type.end, type.type === "ordinance");
  if (name === null || (!isCapital(tokens, type.first) && isForeign(tokens, type.first, name.end))) return null;
  const words = { first: type.first, end: name.nameEnd };
  const at = skipNumberWord(tokens, behindShortName(tokens, name.end));
  const numbered = idAt(tokens, at) === NUMBER && !startsParagraph(tokens, at) ? readNumberAt(tokens, at) : null;
  if (numbered === null) return namedCore(name.end, words, name.year);
  numbered.name = words;
  return numbered;
}

/** "một bộ luật dân sự", "bộ luật lao động của Nhật Bản", "bộ luật hàng hải quốc tế": not the code of Vietnam. */
function isForeign(tokens: Tokens, first: number, end: number): boolean {
  const before = idAt(tokens, first - 1);
  if (before === W.một || before === W.mỗi || before === W.những || before === W.nhiều) return true;
  if (idAt(tokens, end) === W.quốc && idAt(tokens, end + 1) === W.tế) return true;
  return idAt(tokens, end) === W.của && isCapital(tokens, end + 1) && idAt(tokens, end + 1) !== W.việt;
}

/** "Luật bảo hiểm y tế (BHYT) số 25/2008/QH12": behind the initials of the name, where "số" follows; the index itself where it does not. */
function behindShortName(tokens: Tokens, index: number): number {
  const short = signAt(tokens, index) === OPEN && isShouted(tokens, index + 1) && signAt(tokens, index + 2) === CLOSE;
  return short && idAt(tokens, index + 3) === W.số ? index + 3 : index;
}

/** "Khoa Luật Trường Đại học …", "Công ty Luật TNHH …", "Đại học Luật Hà Nội": no law. */
function isFieldOfLaw(tokens: Tokens, type: TypeReading): boolean {
  const before = type.first - 1;
  if (type.type !== "law" || !fieldWords().has(idAt(tokens, before)) || startsParagraph(tokens, type.first))
    return false;
  const word = idAt(tokens, before);
  return word !== W.học || idAt(tokens, before - 1) === W.đại;
}

/** "bản án dân sự sơ thẩm số 27/2017/DS-ST", "Quyết định của Ban Bí thư số 91-QĐ/TW": words between the type and "số". */
function readQualified(tokens: Tokens, type: TypeReading): OpenCore | null {
  if (type.short) return null;
  let issuer: TokenRange | null = null;
  let at = type.end;
  if (idAt(tokens, at) === W.của) {
    const unit = readUnit(tokens, at + 1, true);
    if (unit === null) return null;
    issuer = { first: at + 1, end: unit.end };
    at = unit.end;
  } else {
    if (!hasNumberAhead(tokens, at)) return null;
    const ceiling = at + QUALIFIERS;
    const noun = isCapital(tokens, type.first);
    while (
      at < ceiling &&
      (isQualifier(tokens, at, noun) || isKindOfCase(tokens, at, type) || isAmendedLink(tokens, at))
    ) {
      // "Nghị quyết thay thế nghị quyết số 61/2021/NQ-HĐND": the number is that of the second.
      if (matchPhrase(typePhrases(), tokens, at)?.value === type.type) return null;
      at += 1;
    }
  }
  const number = skipNumberWord(tokens, at);
  if (at === type.end || idAt(tokens, number) !== NUMBER || startsParagraph(tokens, number)) return null;
  if (number === at && issuer === null) return null;
  const numbered =
    readNumberAt(tokens, number) ??
    (issuer !== null && isCapital(tokens, type.first) ? readBareNumber(tokens, number, type, number > at) : null);
  if (numbered !== null) numbered.issuer = issuer;
  return numbered;
}

/** "hôn nhân và gia đình", "kinh doanh, thương mại": links inside the kind of case of a judgment. */
function isKindOfCase(tokens: Tokens, at: number, type: TypeReading): boolean {
  return (
    type.type === "judgment" &&
    (idAt(tokens, at) === W.và || signAt(tokens, at) === COMMA) &&
    !isCapital(tokens, at + 1)
  );
}

/** "Luật sửa đổi, bổ sung số 90/2025/QH15": the comma inside "sửa đổi, bổ sung". */
function isAmendedLink(tokens: Tokens, at: number): boolean {
  return signAt(tokens, at) === COMMA && amendedEnd(tokens, at - 2) > at;
}

/** A small-letter word that may stand between a type word and "số": no link, and behind a verb ("hướng dẫn") no type word of its own. */
function isQualifier(tokens: Tokens, at: number, noun: boolean): boolean {
  const word = idAt(tokens, at);
  if (word === W.số || word >= END || isCapital(tokens, at)) return false;
  if (
    word === W.tại ||
    word === W.theo ||
    word === W.trong ||
    word === W.của ||
    word === W.và ||
    word === W.về ||
    word === W.này ||
    word === W.ngày ||
    word === W.năm ||
    word === W.kèm ||
    word === W.được ||
    word === W.có
  )
    return false;
  return noun || phraseEnd(typePhrases(), tokens, at) === 0;
}

/** "Nghị định này", "Chỉ thị nêu trên", "Luật trên". */
function readAnaphor(tokens: Tokens, type: TypeReading): OpenCore | null {
  if (type.short || !(isCapital(tokens, type.first) || isPinpointed(tokens, type.first))) return null;
  const end = pointerEnd(tokens, type.end);
  return end === type.end ? null : new OpenCore(end, "anaphoric");
}

/** Behind "này", "nêu trên", "trên"; the index itself where none stands. */
function pointerEnd(tokens: Tokens, index: number): number {
  const word = idAt(tokens, index);
  if (word === W.này) return index + 1;
  const next = idAt(tokens, index + 1);
  if ((word === W.nêu || word === W.nói) && next === W.trên) return index + 2;
  const above = word === W.trên && !isCapital(tokens, index + 1) && next !== W.địa && next !== W.cơ;
  return above ? index + 1 : index;
}
