import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { idAt, isCapital, type Tokens } from "../tokens.js";
import { namedCore, type OpenCore } from "./core-reading.js";
import { yearAt } from "./day.js";
import { type TypeReading, typePhrases } from "./document-type.js";

/** Reads "Hiến pháp", "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam". */
export function readConstitutionName(tokens: Tokens, type: TypeReading): OpenCore | null {
  if (!isCapital(tokens, type.first) || isMenuEntry(tokens, type)) return null;
  let end = type.end;
  if (idAt(tokens, end) === W.nước) {
    const country = [W.nước, W.cộng, W.hòa, W.xã, W.hội, W.chủ, W.nghĩa, W.việt, W.nam];
    const length = country.findIndex((word, offset) => idAt(tokens, end + offset) !== word);
    if (length === -1) end += country.length;
  } else if (idAt(tokens, end) === W.việt && idAt(tokens, end + 1) === W.nam) end += 2;
  const nameEnd = end;
  const first = idAt(tokens, end) === W.năm ? end + 1 : end;
  const year = yearAt(tokens, first);
  const known = year > 1944 && year < 2101;
  return namedCore(known ? first + 1 : end, { first: type.first, end: nameEnd }, known ? year : null);
}

/** In a menu of kinds of documents the next kind follows without a sign ("Hiến pháp Luật Pháp lệnh"). */
function isMenuEntry(tokens: Tokens, type: TypeReading): boolean {
  return isCapital(tokens, type.end) && phraseEnd(typePhrases(), tokens, type.end) !== 0;
}
