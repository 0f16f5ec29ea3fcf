import { editIn, spanIn } from "../pieces.js";
import { administrativeTypes } from "../regime.js";
import type { Finding, NumberContext, Rule } from "../rule.js";
import { sphereOf } from "../spheres.js";

const decree30 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3";
const decree34 = "NĐ 34/2016/NĐ-CP, Điều 58; NĐ 78/2025/NĐ-CP, Phụ lục I";

/** The year belongs to legal normative documents only. */
const yearOnlyInNormative: Rule<NumberContext> = {
  code: "SYM004",
  severity: "error",
  regimes: ["state-admin"],
  appliesTo: "number",
  source: `${decree30}; ${decree34}`,
  validFrom: "2005-05-06",
  validTo: null,
  fix: "unsafe",
  needsAsOf: false,
  check(context) {
    const { number, layout, issuedOn } = context;
    const gap = layout.gaps[0];
    if (layout.year === null || gap === undefined || number.typeCode === null) return [];
    // The announcements on treaties in force are numbered with a year: 36/2013/TB-LPQT.
    const sure =
      administrativeTypes.includes(number.typeCode) && number.issuerCodes.some((code) => sphereOf(code) === "state");
    if (!sure) return [];
    const edits = [{ span: { start: gap.piece.span.start, end: layout.year.span.end }, newText: "" }];
    const fix = { title: "drop-year", edits, safe: issuedOn?.year === number.year };
    return [{ span: layout.year.span, params: { found: number.year, typeCode: number.typeCode }, fixes: [fix] }];
  },
};

/** Legal normative documents carry the year. */
const normativeHasYear: Rule<NumberContext> = {
  code: "SYM005",
  severity: "error",
  regimes: ["state-legal"],
  appliesTo: "number",
  source: `NĐ 101/CP, 23/9/1997, Điều 3; ${decree34}`,
  validFrom: "1997-09-23",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    const { number, layout, issuedOn } = context;
    if (number.year !== null || number.shape !== "administrative" || !surelyDated(context)) return [];
    const year = issuedOn?.year ?? null;
    const { serial } = layout;
    const { end } = serial.span;
    // Behind the last digit as its replacement, so that a separator that is missing there may be inserted as well.
    const last = serial.text.length - 1;
    const edits = last < 0 ? [] : editIn(serial, last, last + 1, `${serial.text.charAt(last)}/${year}`);
    const fixes = year === null || last < 0 ? [] : [{ title: "insert-year", edits, safe: true }];
    return [{ span: { start: end, end }, params: { typeCode: number.typeCode, year }, fixes }];
  },
};

/**
 * Decrees of the Government and joint documents have had the year since 1997; a circular of before that
 * may be numbered 12/TT-BTC, so that its date has to be known.
 */
function surelyDated({ number, issuedOn }: NumberContext): boolean {
  const { typeCode } = number;
  if (typeCode === "NĐ") return number.issuerCodes[0] === "CP";
  if (typeCode === "TTLT" || typeCode === "NQLT") return true;
  return typeCode === "TT" && issuedOn?.year != null && number.issuerCodes.every((code) => sphereOf(code) === "state");
}

/** Numbers of the National Assembly and its Standing Committee name no type, and the term. */
const assemblySymbol: Rule<NumberContext> = {
  code: "SYM007",
  severity: "error",
  regimes: ["state-legal"],
  appliesTo: "number",
  source: "Luật 80/2015/QH13, Điều 10; NQ 351/2017/UBTVQH14",
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    const { number, layout } = context;
    if (number.year === null) return [];
    const [first, second] = layout.codes;
    if (first === undefined) return [];
    if (number.shape === "law" || number.shape === "ordinance") {
      return number.legislature === null
        ? [{ span: first.piece.span, params: { found: first.code, meant: `${first.code}…` }, fixes: [] }]
        : [];
    }
    if (second === undefined || !namesTypeWrongly(context)) return [];
    const edits = [{ span: { start: first.piece.span.start, end: second.piece.span.start }, newText: "" }];
    const params = { found: first.code, meant: `${number.serialText}/${number.year}/${second.code}` };
    return [{ span: first.piece.span, params, fixes: [{ title: "drop-type", edits, safe: true }] }];
  },
};

/** Resolutions and ordinances named their type until the 12th National Assembly: 56/2006/NQ-QH11, 08/2008/PL-UBTVQH12. */
function namesTypeWrongly({ number, layout }: NumberContext): boolean {
  const assembly = layout.codes[1]?.code ?? "";
  if (layout.codes.length !== 2 || number.legislature === null) return false;
  if (number.typeCode === "L") return /^QH\d/.test(assembly);
  return number.shape === "ordinanceTyped" && number.legislature >= firstUntypedLegislature;
}

/** The National Assembly whose numbers NQ 351/2017/UBTVQH14 rules. */
const firstUntypedLegislature = 14;

/** Công văn of the State have no abbreviation of a type. */
const letterWithoutType: Rule<NumberContext> = {
  code: "SYM009",
  severity: "error",
  regimes: ["state-admin"],
  appliesTo: "number",
  source: decree30,
  validFrom: "2005-05-06",
  validTo: null,
  fix: "unsafe",
  needsAsOf: false,
  check(context) {
    const { number, layout } = context;
    const [type, organ] = layout.codes;
    // The veterans' association and others write CV by rules of their own: 464/CV-CCB.
    if (!context.certain || number.typeCode !== "CV" || type === undefined || organ === undefined) return [];
    const edits = [{ span: { start: type.piece.span.start, end: organ.piece.span.start }, newText: "" }];
    // Without a unit behind it the body's code would stand alone, which is no number of a công văn either.
    const fixes = layout.codes.length > 2 ? [{ title: "drop-type", edits, safe: false }] : [];
    return [{ span: type.piece.span, params: { found: "CV", organ: organ.code }, fixes }];
  },
};

/** Công văn of the Party have CV. */
const partyLetterHasType: Rule<NumberContext> = {
  code: "SYM010",
  severity: "error",
  regimes: ["party"],
  appliesTo: "number",
  source: "HD 05-HD/VPTW, 27/5/2026",
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context): readonly Finding[] {
    const { number, layout, documentType } = context;
    const [organ] = layout.codes;
    const gap = layout.gaps[0];
    if (number.typeCode !== null || number.year !== null || organ === undefined || gap === undefined) return [];
    const edits = [{ span: { start: gap.piece.span.start, end: organ.piece.span.start }, newText: "-CV/" }];
    const fix = { title: "insert-type", edits, safe: documentType === "officialLetter" };
    const params = { meant: `${number.serialText}-CV/${layout.codes.map(({ code }) => code).join("-")}` };
    return [{ span: organ.piece.span, params, fixes: [fix] }];
  },
};

/** "Số: 38/KH-UBND" of the State has a colon, "Số 24-CT/TU" of the Party has none. */
const headWord: Rule<NumberContext> = {
  code: "SYM016",
  severity: "hint",
  regimes: ["party", "state-admin", "state-legal"],
  appliesTo: "number",
  source: `${decree30}; HD 05-HD/VPTW, 27/5/2026`,
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context): readonly Finding[] {
    const { head } = context.layout;
    // In running text it is "số" without a colon; only the line of a letterhead begins with a capital.
    if (head === null || !head.text.startsWith("S") || !context.certain) return [];
    const colon = head.text.endsWith(":");
    if (colon === (context.regime !== "party")) return [];
    const span = { start: spanIn(head, 0, 2).end, end: head.span.end };
    const meant = `${head.text.slice(0, 2)}${colon ? "" : ":"}`;
    const fix = { title: "head-colon", edits: [{ span, newText: colon ? "" : ":" }], safe: true };
    return [{ span, params: { found: head.text, meant }, fixes: [fix] }];
  },
};

/** Rules of type, body and year in a symbol. */
export const symbolRules: readonly Rule<NumberContext>[] = [
  yearOnlyInNormative,
  normativeHasYear,
  assemblySymbol,
  letterWithoutType,
  partyLetterHasType,
  headWord,
];
