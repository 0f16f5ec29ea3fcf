import { W } from "../lexicon.js";
import { type PhraseTable, phraseEnd, phraseTable } from "../phrases.js";
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

/** Words behind a comma with which the purpose of a meeting goes on. */
const furtherPurpose = wordSet(
  "triển quán sơ tổng phát công bàn thông ký trao không đánh phổ tuyên biểu rà góp phòng lấy",
);
/** The same in two syllables, of which the first may begin something else ("…, giám đốc …"). */
const furtherPhrases: () => PhraseTable<true> = vocabularyTable(() =>
  phraseTable(
    ["học tập", "giám sát", "tập huấn", "bồi dưỡng", "thảo luận", "cho ý kiến", "nghiên cứu", "chống", "thi hành"].map(
      (phrase) => [phrase, true] as const,
    ),
  ),
);
/** Of whom the sentence goes on behind a comma: those who hold, attend or tell. */
const actors = wordSet(
  "thừa đồng các những ông bà đại lãnh tỉnh huyện xã phường thành thị ban ngành trưởng phó thủ bí chủ người nhiều một hai ba toàn cùng ngoài thay bên qua từ",
);
/** Words between a comma and the end of the clause. */
const CLAUSE_REACH = 40;

/** Token behind the comma at the token, where the name of a meeting goes on over it, else `null`. */
export function behindComma(tokens: Tokens, at: number): number | null {
  const next = at + 1;
  if (!isWord(tokens, next) || startsParagraph(tokens, next)) return null;
  // "… Chỉ thị số 40-CT/TW, ngày 22/11/2014 của …": the day of the document in it.
  if (idAt(tokens, next) === W.ngày)
    return idAt(tokens, at - 2) === NUMBER || isCapital(tokens, at - 1) ? dayOfDocument(tokens, next) : null;
  if (isCapital(tokens, next)) return opensDocument(tokens, next) ? next : null;
  if (furtherPurpose().has(idAt(tokens, next)) || phraseEnd(furtherPhrases(), tokens, next) !== 0) return next;
  return goesOn(tokens, next) ? next : null;
}

/** A day behind which "của" names who issued it. */
function dayOfDocument(tokens: Tokens, index: number): number | null {
  const day = readDate(tokens, index);
  return day !== null && idAt(tokens, day.end) === W.của ? day.end : null;
}

/** "…, Nghị quyết 653/2019/UBTVQH14 của …": another document that the meeting is about. */
function opensDocument(tokens: Tokens, index: number): boolean {
  const end = phraseEnd(typePhrases(), tokens, index);
  return end !== 0 && idAt(tokens, skipNumberWord(tokens, end)) === NUMBER;
}

/** "quy hoạch cán bộ lãnh đạo, quản lý của Đảng": nouns of a list to the clause's end, and nobody of whom the sentence tells. */
function goesOn(tokens: Tokens, index: number): boolean {
  if (actors().has(idAt(tokens, index)) || endsName(idAt(tokens, index)) || isClauseOpener(tokens, index)) return false;
  for (let at = index; at < index + CLAUSE_REACH && !startsParagraph(tokens, at); at += 1) {
    const word = idAt(tokens, at);
    if (word === W.đã || word === W.sẽ || word === W.đang || word === W.vừa || word === W.thì) return false;
    const sign = signAt(tokens, at);
    if (sign === COMMA ? endsPart(tokens, at + 1) : sign !== 0) return true;
  }
  return true;
}

/** Behind the comma the main clause begins, so that a part of the name ends before it. */
function endsPart(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) || actors().has(idAt(tokens, at)) || isClauseOpener(tokens, at);
}
