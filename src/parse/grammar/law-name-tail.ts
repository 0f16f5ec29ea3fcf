import { W } from "../lexicon.js";
import { CLOSE, COMMA, HYPHEN, OPEN, SLASH } from "../signs.js";
import { idAt, isGlued, signAt, startsParagraph, type Tokens } from "../tokens.js";
import { yearAt } from "./day.js";
import { isInitials } from "./is-initials.js";
import { skipNumberWord } from "./number-word.js";

/** The year behind a name: "năm 2015", "2015", "(sửa đổi)", "sửa đổi, bổ sung năm 2020"; with a number of its own behind it the mark belongs to the name as well. */
export function readNameTail(tokens: Tokens, nameEnd: number): { readonly end: number; readonly year: number | null } {
  let at = nameEnd;
  let end = nameEnd;
  const bracket = signAt(tokens, at) === OPEN;
  // "Bộ luật Tố tụng dân sự (BLTTDS) năm 2015": the year behind the initials.
  if (bracket && isInitials(tokens, at + 1) && signAt(tokens, at + 2) === CLOSE)
    return readYear(tokens, at + 3) ?? { end, year: null };
  let close = amendedEnd(tokens, bracket ? at + 1 : at);
  if (close !== 0) {
    const year = readYear(tokens, close);
    if (year !== null) close = year.end;
    if (!bracket && year !== null) return year;
    if (!bracket && skipNumberWord(tokens, close) > close) return { end: close, year: null };
    if (bracket && signAt(tokens, close) === CLOSE) {
      at = close + 1;
      end = at;
      if (year !== null) return { end, year: year.year };
    }
  }
  const year = readYear(tokens, at);
  return year ?? { end, year: null };
}

/** Token behind "sửa đổi" or "sửa đổi, bổ sung" at the token; 0 where neither stands. */
export function amendedEnd(tokens: Tokens, at: number): number {
  if (idAt(tokens, at) !== W.sửa || idAt(tokens, at + 1) !== W.đổi) return 0;
  const added = signAt(tokens, at + 2) === COMMA && idAt(tokens, at + 3) === W.bổ && idAt(tokens, at + 4) === W.sung;
  return added ? at + 5 : at + 2;
}

function readYear(tokens: Tokens, at: number): { readonly end: number; readonly year: number } | null {
  const first = idAt(tokens, at) === W.năm ? at + 1 : at;
  const year = yearAt(tokens, first);
  if (year < 1945 || year > 2100 || startsParagraph(tokens, first)) return null;
  const sign = signAt(tokens, first + 1);
  if ((sign === SLASH || sign === HYPHEN) && isGlued(tokens, first + 1)) return null;
  return { end: first + 1, year };
}
