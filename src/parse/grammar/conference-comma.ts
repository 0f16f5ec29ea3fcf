import { W } from "../lexicon.js";
import { type PhraseTable, phraseEnd, phraseSet } from "../phrases.js";
import { COMMA } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { vocabularyTable } from "../vocabulary-table.js";
import { wordSet } from "../word-set.js";
import { isClauseOpener } from "./clause-opener.js";
import { endsName } from "./conference-stops.js";
import { readDate } from "./date.js";
import { typePhrases } from "./document-type.js";
import { skipNumberWord } from "./number-word.js";
import { hasPredicate } from "./predicate.js";

/** Words behind a comma with which the purpose of a meeting goes on. */
const furtherPurpose = wordSet(
  "triển quán sơ tổng phát công bàn thông ký trao không đánh phổ tuyên biểu rà góp phòng lấy",
);
/** The same in two syllables, of which the first may begin something else ("…, giám đốc …"). */
const furtherPhrases: () => PhraseTable<true> = vocabularyTable(() =>
  phraseSet([
    "học tập",
    "giám sát",
    "tập huấn",
    "bồi dưỡng",
    "thảo luận",
    "cho ý kiến",
    "nghiên cứu",
    "chống",
    "thi hành",
  ]),
);
/** Of whom the sentence goes on behind a comma: those who hold, attend or tell. */
const actors = wordSet(
  "thừa đồng các những ông bà đại lãnh tỉnh huyện xã phường thành thị ban ngành trưởng phó thủ bí chủ người nhiều một hai ba toàn cùng ngoài thay bên qua từ",
);
/** Tokens between a comma and the end of the clause. */
const CLAUSE_REACH = 60;

/** Token behind the comma at the token, where the name of a meeting goes on over it, else `null`. */
export function behindComma(tokens: Tokens, at: number): number | null {
  const next = at + 1;
  if (!isWord(tokens, next) || startsParagraph(tokens, next)) return null;
  // "… Chỉ thị số 40-CT/TW, ngày 22/11/2014 của …": the day of the document in it.
  if (idAt(tokens, next) === W.ngày)
    return idAt(tokens, at - 2) === NUMBER || isCapital(tokens, at - 1) ? dayOfDocument(tokens, next) : null;
  if (isCapital(tokens, next)) return opensDocument(tokens, next) ? next : null;
  if (furtherPurpose().has(idAt(tokens, next))) return next;
  const further = phraseEnd(furtherPhrases(), tokens, next);
  if (further !== 0) return idAt(tokens, further) === W.viên ? null : next;
  return goesOn(tokens, at) ? next : null;
}

/** A day behind which "của" names who issued it. */
function dayOfDocument(tokens: Tokens, index: number): number | null {
  const day = readDate(tokens, index);
  return day !== null && idAt(tokens, day.end) === W.của ? day.end : null;
}

/** "…, Nghị quyết 653/2019/UBTVQH14 của …": another document that the meeting is about, and not one that the sentence tells of. */
function opensDocument(tokens: Tokens, index: number): boolean {
  const end = phraseEnd(typePhrases(), tokens, index);
  return end !== 0 && idAt(tokens, skipNumberWord(tokens, end)) === NUMBER && !hasPredicate(tokens, end, false);
}

/** "các chỉ thị, nghị quyết của …", "lãnh đạo, quản lý", "… hội nhập quốc tế, an ninh năng lượng và giáo dục.": a list of nouns, not what somebody does. */
function goesOn(tokens: Tokens, comma: number): boolean {
  const next = comma + 1;
  const lead = idAt(tokens, comma - 2) === W.lãnh && idAt(tokens, comma - 1) === W.đạo;
  if (lead && idAt(tokens, next) === W.quản && idAt(tokens, next + 1) === W.lý) return true;
  if (endsWithType(tokens, comma) && phraseEnd(typePhrases(), tokens, next) !== 0) return true;
  if (actors().has(idAt(tokens, next)) || endsName(idAt(tokens, next)) || isClauseOpener(tokens, next)) return false;
  return isListToEnd(tokens, next) && !hasPredicate(tokens, next, false);
}

function endsWithType(tokens: Tokens, end: number): boolean {
  return phraseEnd(typePhrases(), tokens, end - 2) === end;
}

/** A list whose last member stands behind "và", to the end of the sentence. */
function isListToEnd(tokens: Tokens, index: number): boolean {
  let linked = false;
  for (let at = index; at < index + CLAUSE_REACH; at += 1) {
    if (at >= tokens.end || startsParagraph(tokens, at)) return linked;
    linked ||= idAt(tokens, at) === W.và;
    const sign = signAt(tokens, at);
    if (sign === COMMA && (isCapital(tokens, at + 1) || actors().has(idAt(tokens, at + 1)))) return linked;
    if (sign !== 0 && sign !== COMMA) return linked;
  }
  return false;
}
