import { W } from "../lexicon.js";
import { phraseEnd } from "../phrases.js";
import { idAt, isCapital, type Tokens } from "../tokens.js";
import { namedCore, type OpenCore } from "./core-reading.js";
import { yearAt } from "./day.js";
import type { TypeReading } from "./document-type.js";
import { lawPhrases } from "./law-phrases.js";
import { readUnit } from "./unit.js";

/**
 * Reads the name of a charter, internal rules or platform: "Điều lệ Đảng", "Điều lệ Đảng Cộng sản Việt Nam 2011", "Nội quy kỳ họp Quốc hội".
 */
export function readCharterName(tokens: Tokens, type: TypeReading): OpenCore | null {
  const end = type.type === "internalRules" ? rulesEnd(tokens, type) : charterEnd(tokens, type);
  if (end === null) return null;
  const first = idAt(tokens, end) === W.năm ? end + 1 : end;
  const year = yearAt(tokens, first);
  const known = year > 1944 && year < 2101;
  return namedCore(known ? first + 1 : end, { first: type.first, end }, known ? year : null);
}

/** "Nội quy kỳ họp Quốc hội". */
function rulesEnd(tokens: Tokens, type: TypeReading): number | null {
  const at = type.end;
  if (idAt(tokens, at) !== W.kỳ || idAt(tokens, at + 1) !== W.họp) return null;
  const body = readUnit(tokens, at + 2);
  return body?.end ?? null;
}

function charterEnd(tokens: Tokens, type: TypeReading): number | null {
  const at = type.end;
  if (!isCapital(tokens, type.first)) return null;
  const registered = type.type === "platform" ? phraseEnd(lawPhrases(), tokens, type.first, true) : 0;
  if (registered > at) return registered;
  if (idAt(tokens, at) === W.đảng && isCapital(tokens, at) && idAt(tokens, at + 1) !== W.bộ) {
    const long = idAt(tokens, at + 1) === W.cộng && idAt(tokens, at + 2) === W.sản;
    return long ? (idAt(tokens, at + 3) === W.việt ? at + 5 : at + 3) : at + 1;
  }
  const body = isCapital(tokens, at) ? readUnit(tokens, at) : null;
  // "Điều lệ Đoàn": the Youth Union by its short name.
  if (body === null && type.type === "charter" && idAt(tokens, at) === W.đoàn && isCapital(tokens, at))
    return idAt(tokens, at + 1) === W.kết ? null : at + 1;
  return body === null || type.type === "platform" ? null : body.end;
}
