import { isDash } from "../chars.js";
import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { COMMA, DOT, SLASH } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import {
  idAt,
  isCapital,
  isWord,
  signAt,
  startsLine,
  startsParagraph,
  type Tokens,
  textAt,
  widthAt,
} from "../tokens.js";
import { readOrdinal, romanValue } from "./ordinal.js";
import { levelPhrases, readPlace } from "./place.js";
import { shortCentreEnd } from "./short-centre.js";
import { endsLooseName } from "./unit-loose-name.js";

/** Marks of a part of a name: nothing to be said of it; a place, behind which nothing but a larger body may follow; words that no table knows. */
export const PLAIN = 0;
export const PLACED = 1;
export const OWN = 2;
export const MARK_BITS = 2;

/** A part of a name as read: token behind it and mark in one number, because texts are full of names; 0 for none. */
export function part(end: number, mark: number): number {
  return end === 0 ? 0 : end * (1 << MARK_BITS) + mark;
}

/** What tells which of several like bodies one is: levels, a term, a number, a seat; 0 where nothing of it stands at the token. */
export function readWhich(tokens: Tokens, at: number): number {
  return (
    readBase(tokens, at) ||
    readSchool(tokens, at) ||
    readLevels(tokens, at) ||
    readTerm(tokens, at) ||
    readOrderNumber(tokens, at) ||
    readSeat(tokens, at)
  );
}

/** "Bệnh viện Đa khoa tỉnh số 1", "Phòng Công chứng số 2", "Tổ Công tác số 3". */
export function readNumbered(tokens: Tokens, first: number, at: number): number {
  const head = idAt(tokens, first);
  if (head !== W.bệnh && head !== W.trường && head !== W.phòng && head !== W.tổ && head !== W.trung) return 0;
  const counted = idAt(tokens, at) === W.số && idAt(tokens, at + 1) === NUMBER && widthAt(tokens, at + 1) <= 2;
  const sign = signAt(tokens, at + 2);
  return counted && sign !== SLASH && !isDash(sign) ? part(at + 2, PLACED) : 0;
}

/** "Đảng bộ cơ sở Trường Đại học …", "Thuế cơ sở 5 tỉnh Đồng Nai": a body of the lowest level, where it is said which. */
function readBase(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.cơ || idAt(tokens, at + 1) !== W.sở || startsLine(tokens, at + 2)) return 0;
  if (idAt(tokens, at + 2) === NUMBER) return widthAt(tokens, at + 2) <= 2 ? part(at + 3, PLAIN) : 0;
  return isCapital(tokens, at + 2) ? part(at + 2, PLAIN) : 0;
}

/** "Đảng ủy trường", "Hội đồng trường": the body of the school that the text is about. */
function readSchool(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.trường || isCapital(tokens, at)) return 0;
  const before = idAt(tokens, at - 1);
  if (before !== W.ủy && before !== W.bộ && before !== W.đồng) return 0;
  return part(at + 1, isCapital(tokens, at + 1) ? PLAIN : PLACED);
}

/** "cấp tỉnh, cấp xã" behind the name of a body that every such place has. */
function readLevels(tokens: Tokens, at: number): number {
  let end = at;
  for (let count = 0; count < 4; count += 1) {
    const next = end > at && (signAt(tokens, end) === COMMA || idAt(tokens, end) === W.và) ? end + 1 : end;
    if (idAt(tokens, next) !== W.cấp) break;
    const levelEnd = phraseEnd(levelPhrases(), tokens, next + 1);
    if (levelEnd === 0) break;
    end = levelEnd;
  }
  return end > at ? part(end, PLACED) : 0;
}

/** "khu vực 3 - Hà Nội", "Quân khu 4", "khu vực XI", "Sư đoàn 324": which of several, and where. */
function readOrderNumber(tokens: Tokens, at: number): number {
  const before = idAt(tokens, at - 1);
  if (
    before !== W.vực &&
    before !== W.khu &&
    before !== W.đoàn &&
    before !== W.binh &&
    before !== W.quân &&
    before !== W.đạo
  )
    return 0;
  const digits = idAt(tokens, at) === NUMBER && widthAt(tokens, at) <= 3;
  if (!digits && (!isCapital(tokens, at) || romanValue(textAt(tokens, at)) === null)) return 0;
  const sign = signAt(tokens, at + 1);
  const place =
    isDash(sign) || (sign === COMMA && isProvinceAhead(tokens, at + 2)) ? readPlace(tokens, at + 2, false) : null;
  if (place === null) return part(at + 1, PLAIN);
  // "Tòa án nhân dân khu vực 1 - Vĩnh Long, tỉnh Vĩnh Long".
  const outer = signAt(tokens, place.end) === COMMA && isProvinceAhead(tokens, place.end + 1);
  return part((outer ? readPlace(tokens, place.end + 1, false)?.end : null) ?? place.end, PLACED);
}

/** "Tòa án nhân dân khu vực 3, tỉnh Điện Biên": a province or city behind the comma. */
function isProvinceAhead(tokens: Tokens, at: number): boolean {
  const level = idAt(tokens, at);
  return level === W.tỉnh || (level === W.thành && idAt(tokens, at + 1) === W.phố);
}

/** "Đoàn đại biểu Quốc hội khóa XV tỉnh Thái Bình": a term inside the name, before the place. */
function readTerm(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.khóa) return 0;
  const term = readOrdinal(tokens, at + 1);
  const place = term === null ? null : readPlace(tokens, term.end, false);
  return place === null ? 0 : part(place.end, PLACED);
}

/** "Tòa án nhân dân cấp cao tại Hà Nội", "Tòa phúc thẩm Tòa án nhân dân tối cao tại Đà Nẵng": which of several, by its seat. */
function readSeat(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.tại || idAt(tokens, at - 1) !== W.cao) return 0;
  const place = readPlace(tokens, at + 1, false);
  return place === null ? 0 : part(place.end, PLACED);
}

/** "Ủy ban Kiểm tra T.Ư", "Ban Chấp hành T.Ư Đảng": behind the dotted writing of Trung ương; 0 where it does not stand. */
export function dottedCentreEnd(tokens: Tokens, at: number): number {
  if (signAt(tokens, at + 1) !== DOT) return 0;
  const end = shortCentreEnd(tokens, at);
  if (end === at) return 0;
  return idAt(tokens, end) === W.đảng && idAt(tokens, end + 1) !== W.ủy ? end + 1 : end;
}

/** Words of the field of a society, or of an agency in small letters. */
const FIELD_WORDS = 8;

/** "Hội Ngư học Việt Nam", "Hội các ngành Sinh học Việt Nam": what a society is for, where the country follows. */
export function readSociety(tokens: Tokens, first: number, index: number): number {
  if (idAt(tokens, first) !== W.hội || index !== first + 1) return 0;
  for (let at = index; at < index + FIELD_WORDS && isWord(tokens, at) && !startsParagraph(tokens, at); at += 1) {
    if (idAt(tokens, at) === W.việt && idAt(tokens, at + 1) === W.nam) return at > index ? part(at + 2, OWN) : 0;
    if (idAt(tokens, at) === W.nghị || endsLooseName(tokens, at)) return 0;
  }
  return 0;
}

/** "Chi cục quản lý nông lâm thủy sản Nghệ An", "Trung tâm giống thủy sản tỉnh": a field in small letters, where a place follows. */
export function readSmallField(tokens: Tokens, index: number): number {
  const head = idAt(tokens, index - 1);
  if ((head !== W.cục && head !== W.tâm) || isCapital(tokens, index)) return 0;
  for (let at = index; at < index + FIELD_WORDS && isWord(tokens, at) && !startsParagraph(tokens, at); at += 1) {
    const place = at > index + 1 ? readPlace(tokens, at, true) : null;
    if (place !== null) return part(place.end, PLACED);
    if (isCapital(tokens, at) || idAt(tokens, at) === W.trưởng || endsLooseName(tokens, at)) return 0;
  }
  return 0;
}
