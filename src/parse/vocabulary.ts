import { lazy } from "../model/lazy.js";
import { taskOpeners } from "./grammar/assignment.js";
import { shortTypes, typePhrases } from "./grammar/document-type.js";
import { lawAbbreviations } from "./grammar/law-phrases.js";
import { headPhrases, smallHeads } from "./grammar/unit-head.js";
import { officePhrases } from "./grammar/unit-office.js";
import { intern, W } from "./lexicon.js";
import {
  MAY_BE_CONFERENCE,
  MAY_BE_CORE,
  MAY_BE_DATE,
  MAY_BE_LOCATOR,
  MAY_BE_LONG_CORE,
  MAY_BE_LONG_UNIT,
  MAY_BE_NUMBER,
  MAY_BE_NUMBER_WORD,
  MAY_BE_SMALL_UNIT,
  MAY_BE_STANDARD,
  MAY_BE_TASK,
  MAY_BE_UNIT,
  SECOND_OF_CORE,
  SECOND_OF_UNIT,
} from "./may-begin.js";
import { firstIds, isWhole, type PhraseTable, secondIds } from "./phrases.js";
import { NUMBER } from "./token-marks.js";
import { compileVocabulary } from "./vocabulary-table.js";

/** Prefix words of standards. */
const standardWords = ["tcvn", "qcvn", "qcđp", "tccs", "tcn", "tcxdvn", "tcxd", "tcqs"];

/**
 * Compiles every phrase table and gives, by lexicon id, what may begin there. Must be called before a text is tokenised:
 * words that are entered later would not be known in it.
 */
export const triggers: () => Uint16Array = lazy(() => {
  compileVocabulary();
  const bits = new Uint16Array(0x10000);
  const mark = (ids: Iterable<number>, bit: number): void => {
    for (const id of ids) bits[id] = (bits[id] as number) | bit;
  };
  const markPhrases = <T>(table: PhraseTable<T>, alone: number, long: number, second: number): void => {
    for (const id of firstIds(table)) mark([id], isWhole(table, id) ? alone : long);
    mark(secondIds(table), second);
  };
  markPhrases(typePhrases(), MAY_BE_CORE, MAY_BE_LONG_CORE, SECOND_OF_CORE);
  mark(firstIds(lawAbbreviations()), MAY_BE_CORE);
  mark([...shortTypes.keys()].map(intern), MAY_BE_CORE);
  mark(standardWords.map(intern), MAY_BE_STANDARD);
  mark([W.hội, W.đại, W.kỳ, W.phiên, W.buổi, W.gặp, W.tọa, W.diễn], MAY_BE_CONFERENCE);
  mark([W.số, W.sổ], MAY_BE_NUMBER_WORD);
  mark(
    [W.ngày, W.này, W.mùng, W.mồng, W.tháng, W.quý, W.năm, W.nhiệm, W.thứ, W.chủ, W.sáu, W.chín, W.ba, W.giai],
    MAY_BE_DATE,
  );
  mark([W.điểm, W.khoản, W.điều, W.mục, W.chương, W.phần, W.phụ, W.tiết, W.tiểu], MAY_BE_LOCATOR);
  markPhrases(headPhrases(), MAY_BE_UNIT, MAY_BE_LONG_UNIT, SECOND_OF_UNIT);
  markPhrases(officePhrases(), MAY_BE_UNIT, MAY_BE_LONG_UNIT, SECOND_OF_UNIT);
  mark(smallHeads.map(intern), MAY_BE_SMALL_UNIT);
  // "T.Ư Đảng".
  mark([W.t], MAY_BE_UNIT);
  mark(taskOpeners.map(intern), MAY_BE_TASK);
  bits[NUMBER] = MAY_BE_NUMBER;
  return bits;
});

/** By lexicon id: 1 for the words with which something may begin, 2 for those with which it may where they have a capital. */
export const begins: () => Uint8Array = lazy(() =>
  Uint8Array.from(triggers(), (bits) => {
    const may = bits & ~(SECOND_OF_CORE | SECOND_OF_UNIT);
    return may === 0 ? 0 : (may & ~(MAY_BE_UNIT | MAY_BE_LONG_UNIT)) === 0 ? 2 : 1;
  }),
);
