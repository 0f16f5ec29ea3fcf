import type { DocumentTypeId } from "../../model/registry/document-types.js";
import { W } from "../lexicon.js";
import { matchPhrase } from "../phrases.js";
import { COMMA } from "../signs.js";
import { idAt, isCapital, signAt, type Tokens } from "../tokens.js";
import { wordSet } from "../word-set.js";
import { typePhrases } from "./document-type.js";
import { skipNumberWord } from "./number-word.js";

/** Tokens between the verb and the document that is detailed, guided or amended. */
const REACH = 16;

/** What stands between them. */
const between = wordSet(
  "một số các những nội dung điều khoản điểm của và để thi hành thực hiện áp dụng biện pháp tổ chức hướng dẫn bổ sung việc",
);

/**
 * "quy định chi tiết một số điều của Luật …", "hướng dẫn thi hành Luật …", "sửa đổi, bổ sung một số điều của …": what a document as a whole does to another
 * one, so its title even where the citation has a pinpoint; no single article does that.
 */
export function isOfWhole(tokens: Tokens, index: number): boolean {
  const word = idAt(tokens, index);
  if (word === W.quy) return idAt(tokens, index + 2) === W.chi && reachesDocument(tokens, index + 4);
  if (word === W.hướng) return reachesDocument(tokens, index + 2);
  return word === W.sửa && amendsSome(tokens, index + 2) && reachesDocument(tokens, index + 2);
}

/** "sửa đổi, bổ sung một số …" */
function amendsSome(tokens: Tokens, index: number): boolean {
  const at = signAt(tokens, index) === COMMA ? index + 3 : index;
  return idAt(tokens, at) === W.một && idAt(tokens, at + 1) === W.số;
}

/** Types that others detail, guide and amend. */
const guided: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(["law", "code", "ordinance", "decree"]);

function reachesDocument(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const word = idAt(tokens, at);
    if (word === W.luật || (word === W.nghị && idAt(tokens, at + 1) === W.định)) return true;
    const type = isCapital(tokens, at) ? matchPhrase(typePhrases(), tokens, at) : null;
    if (type !== null) return guided.has(type.value) || skipNumberWord(tokens, type.end) > type.end;
    if (isCapital(tokens, at) || (!between().has(word) && signAt(tokens, at) !== COMMA)) return false;
  }
  return false;
}
