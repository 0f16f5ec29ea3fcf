import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { COMMA } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { endsName } from "./ends-law-name.js";
import { amending } from "./law-words.js";

/**
 * "của 37 Luật có liên quan đến quy hoạch" (35/2018/QH14), "của 11 luật về quân sự, quốc phòng" (98/2025/QH15): behind laws that are told by what
 * they are about; 0 where none stand.
 */
export function relatedEnd(tokens: Tokens, at: number, typeEnd: number): number {
  if (idAt(tokens, at) !== W.luật || (idAt(tokens, at - 1) !== NUMBER && idAt(tokens, at - 1) !== W.các)) return 0;
  const first = topicStart(tokens, typeEnd);
  const end = first === 0 ? 0 : topicEnd(tokens, first);
  if (end === first) return 0;
  // "an ninh, trật tự": one more topic, where the name ends behind it.
  const another = signAt(tokens, end) === COMMA && idAt(tokens, end + 1) !== W.các;
  const further = another ? topicEnd(tokens, end + 1) : end;
  const ends = !isWord(tokens, further) || endsTopic().has(idAt(tokens, further));
  return further > end + 1 && further <= end + 1 + TOPIC_WORDS && ends ? further : end;
}

/** Behind "có liên quan đến", "về", "trong lĩnh vực"; 0 where none stands. */
function topicStart(tokens: Tokens, typeEnd: number): number {
  const word = idAt(tokens, typeEnd);
  if (word === W.về) return typeEnd + 1;
  if (word === W.trong && idAt(tokens, typeEnd + 1) === W.lĩnh) return typeEnd + 3;
  const at = word === W.có ? typeEnd + 1 : typeEnd;
  return idAt(tokens, at) === W.liên && idAt(tokens, at + 1) === W.quan && idAt(tokens, at + 2) === W.đến ? at + 3 : 0;
}

/** What goes on behind the name of a law: its day, number or year, where or that it was passed. */
const endsTopic = wordSet("ngày số năm tại được");

/** Words of a topic behind a comma. */
const TOPIC_WORDS = 3;

/** Behind small-letter words that a name may have; "quy" ends one only in "quy định". */
function topicEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + limits.nameTokens && isWord(tokens, at) && !isCapital(tokens, at)) {
    const next = idAt(tokens, at + 1);
    if (endsName(tokens, at) && (idAt(tokens, at) !== W.quy || next === W.định)) break;
    // "của các Luật về thuế và sửa đổi, bổ sung một số điều của các Nghị định về thuế" (12/2015/NĐ-CP).
    if (amending().has(idAt(tokens, at) === W.và ? next : idAt(tokens, at))) break;
    at += 1;
  }
  return at;
}
