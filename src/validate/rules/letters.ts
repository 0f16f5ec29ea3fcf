import { foldChar, isFalseDStroke } from "../../parse/chars.js";
import type { WrittenCode } from "../number-layout.js";
import { editIn, hullOf, spanIn } from "../pieces.js";
import type { Finding, NumberContext, Rule } from "../rule.js";

/** How the letters of a code differ from its canonical writing. */
interface LetterFaults {
  /** First and last differing letter. */
  readonly from: number;
  readonly to: number;
  /** Letters in the wrong case. */
  readonly wrongCase: readonly number[];
  /** Letters that stand for Đ. */
  readonly wrongStroke: readonly number[];
}

const SMALL_D_STROKE = 0x111;

/** `true` for D, d, Ð, ð, Ɖ where Đ is meant. */
function standsForStroke(code: number): boolean {
  return code === 0x44 || code === 0x64 || isFalseDStroke(code);
}

function faultsOf({ piece, code }: WrittenCode): LetterFaults | null {
  // "QH 11": the term behind a space is no matter of letters; "T.Ư" has other letters altogether.
  const written = piece.text.replace(/\s+/g, "");
  if (written.length !== code.length || written.length !== piece.text.length) return null;
  const wrongCase: number[] = [];
  const wrongStroke: number[] = [];
  for (let at = 0; at < code.length; at += 1) {
    const found = written.charCodeAt(at);
    const meant = code.charCodeAt(at);
    if (found === meant) continue;
    if (foldChar(meant) === SMALL_D_STROKE && standsForStroke(found)) wrongStroke.push(at);
    else if (foldChar(found) === foldChar(meant)) wrongCase.push(at);
  }
  const all = [...wrongCase, ...wrongStroke];
  return all.length === 0 ? null : { from: Math.min(...all), to: Math.max(...all) + 1, wrongCase, wrongStroke };
}

/** Letter case of the abbreviations: CTr, TTr, QyĐ keep their small letters. */
const letterCase: Rule<NumberContext> = {
  code: "SYM011",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "number",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục III; HD 05-HD/VPTW, 27/5/2026",
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    return context.layout.codes.flatMap((written): readonly Finding[] => {
      const faults = faultsOf(written);
      if (faults === null || faults.wrongCase.length === 0) return [];
      const { piece, code } = written;
      // In one edit with a wrong Đ: "nð" alone is no code in which "n" could be put right by itself.
      const edits = editIn(piece, faults.from, faults.to, code.slice(faults.from, faults.to));
      const fix = { title: "letter-case", edits, safe: true };
      return [
        { span: spanIn(piece, faults.from, faults.to), params: { found: piece.text, meant: code }, fixes: [fix] },
      ];
    });
  },
};

/** Đ is U+0110. */
const strokedD: Rule<NumberContext> = {
  code: "SYM012",
  severity: "warning",
  regimes: ["all"],
  appliesTo: "number",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I (Unicode, TCVN 6909:2001); Phụ lục III",
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    return context.layout.codes.flatMap((written): readonly Finding[] => {
      const faults = faultsOf(written);
      if (faults === null || faults.wrongCase.length > 0) return [];
      const { piece, code } = written;
      const edits = faults.wrongStroke.flatMap((at) => editIn(piece, at, at + 1, code.charAt(at)));
      const first = faults.wrongStroke[0] ?? 0;
      const found = piece.text.charAt(first);
      const codePoint = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      const params = { found, codePoint, written: piece.text, meant: code };
      return [{ span: hullOf(edits), params, fixes: [{ title: "restore-d-stroke", edits, safe: true }] }];
    });
  },
};

/** Rules of the letters of a symbol. */
export const letterRules: readonly Rule<NumberContext>[] = [letterCase, strokedD];
