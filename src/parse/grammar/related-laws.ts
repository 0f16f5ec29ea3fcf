import { W } from "../lexicon.js";
import { limits } from "../limits.js";
import { COMMA } from "../signs.js";
import { NUMBER } from "../token-marks.js";
import { idAt, isCapital, isWord, signAt, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { endsName } from "./ends-law-name.js";

/** "của 37 Luật có liên quan đến quy hoạch" (Luật 35/2018/QH14): behind laws that are told by what they are about; 0 where none stand. */
export function relatedEnd(tokens: Tokens, at: number, typeEnd: number): number {
  if (idAt(tokens, at) !== W.luật || (idAt(tokens, at - 1) !== NUMBER && idAt(tokens, at - 1) !== W.các)) return 0;
  const first = idAt(tokens, typeEnd) === W.có ? typeEnd + 1 : typeEnd;
  if (idAt(tokens, first) !== W.liên || idAt(tokens, first + 1) !== W.quan || idAt(tokens, first + 2) !== W.đến)
    return 0;
  const end = topicEnd(tokens, first + 3);
  if (end === first + 3) return 0;
  // "an ninh, trật tự": one more topic, where the name ends behind it.
  const further = signAt(tokens, end) === COMMA ? topicEnd(tokens, end + 1) : end;
  const ends = !isWord(tokens, further) || endsTopic().has(idAt(tokens, further));
  return further > end + 1 && further <= end + 1 + TOPIC_WORDS && ends ? further : end;
}

/** What goes on behind the name of a law: its day, number or year. */
const endsTopic = wordSet("ngày số năm");

/** Words of a topic behind a comma. */
const TOPIC_WORDS = 3;

/** Behind small-letter words that a name may have; "quy" ends one only in "quy định". */
function topicEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + limits.nameTokens && isWord(tokens, at) && !isCapital(tokens, at)) {
    if (endsName(tokens, at) && (idAt(tokens, at) !== W.quy || idAt(tokens, at + 1) === W.định)) break;
    at += 1;
  }
  return at;
}
