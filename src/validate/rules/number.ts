import { editIn, spanIn } from "../pieces.js";
import type { Finding, NumberContext, Rule } from "../rule.js";

const decree30 = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3";

/** The digits that the serial begins with. */
function digitsOf(context: NumberContext): string {
  return /^\d*/.exec(context.layout.serial.text)?.[0] ?? "";
}

/** A serial below 10 without its zero; the rule does not speak of numbers with a dot (66.18/2026/NQ-CP). */
function checkZero(context: NumberContext): readonly Finding[] {
  const digits = digitsOf(context);
  if (digits.length !== 1 || digits === "0" || context.layout.serial.text.includes(".")) return [];
  const { serial } = context.layout;
  const meant = `0${digits}`;
  const { start } = serial.span;
  // An insertion, so that what another rule does to the digit may stand beside it; but not where "Số" is glued before it.
  const glued = context.layout.head?.span.end === start;
  const edits = glued ? editIn(serial, 0, 1, meant) : [{ span: { start, end: start }, newText: "0" }];
  return [
    {
      span: spanIn(serial, 0, 1),
      params: { found: digits, meant },
      fixes: [{ title: "pad-serial", edits, safe: true }],
    },
  ];
}

/** Number below 10 with a zero: administrative documents of the State. */
const paddedAdministrative: Rule<NumberContext> = {
  code: "NUM001",
  severity: "error",
  regimes: ["state-admin"],
  appliesTo: "number",
  source: `${decree30}; before: TTLT 55/2005/TTLT-BNV-VPCP, TT 01/2011/TT-BNV`,
  validFrom: "2005-05-06",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check: checkZero,
};

/** Number below 10 with a zero: Party documents. */
const paddedParty: Rule<NumberContext> = {
  code: "NUM002",
  severity: "warning",
  regimes: ["party"],
  appliesTo: "number",
  source: "HD 05-HD/VPTW, 27/5/2026; before: HD 36-HD/VPTW, 03/4/2018",
  validFrom: "2018-04-03",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check: checkZero,
};

/** Number below 10 with a zero: legal normative documents. */
const paddedNormative: Rule<NumberContext> = {
  code: "NUM003",
  severity: "warning",
  regimes: ["state-legal"],
  appliesTo: "number",
  source: "NĐ 34/2016/NĐ-CP, Điều 58; NĐ 78/2025/NĐ-CP, Phụ lục I; before: TTLT 55/2005/TTLT-BNV-VPCP",
  validFrom: "2005-05-06",
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check: checkZero,
};

/** A positive number in Arabic digits: no Roman digits, no 0. */
const positiveArabic: Rule<NumberContext> = {
  code: "NUM004",
  severity: "error",
  regimes: ["all"],
  appliesTo: "number",
  source: decree30,
  validFrom: null,
  validTo: null,
  fix: "unsafe",
  needsAsOf: false,
  check(context) {
    const { serial } = context.layout;
    const found = serial.text;
    if (context.number.serial === 0) return [{ span: serial.span, params: { found, meant: null }, fixes: [] }];
    if (!/^[IVX]+$/.test(found)) return [];
    const value = arabic(found);
    const meant = value < 10 ? `0${value}` : String(value);
    const edits = editIn(serial, 0, found.length, meant);
    return [{ span: serial.span, params: { found, meant }, fixes: [{ title: "arabic-serial", edits, safe: false }] }];
  },
};

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function arabic(roman: string): number {
  let value = 0;
  for (let i = 0; i < roman.length; i += 1) {
    const here = romanDigits[roman.charAt(i)] ?? 0;
    const next = romanDigits[roman.charAt(i + 1)] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** No zeros beyond two digits. */
const noSurplusZeros: Rule<NumberContext> = {
  code: "NUM005",
  severity: "hint",
  regimes: ["all"],
  appliesTo: "number",
  source: "Follows from NĐ 30/2020/NĐ-CP, Phụ lục I: a zero is asked for below 10 only",
  validFrom: null,
  validTo: null,
  fix: "safe",
  needsAsOf: false,
  check(context) {
    const digits = digitsOf(context);
    const significant = digits.replace(/^0+/, "");
    const surplus = digits.length - Math.max(significant.length, 2);
    if (significant === "" || surplus <= 0) return [];
    const { serial } = context.layout;
    const edits = editIn(serial, 0, surplus, "");
    const params = { found: digits, meant: digits.slice(surplus) };
    return [{ span: spanIn(serial, 0, surplus), params, fixes: [{ title: "strip-zeros", edits, safe: true }] }];
  },
};

/** A blank serial marks a draft. */
const blankSerial: Rule<NumberContext> = {
  code: "NUM006",
  severity: "info",
  regimes: ["all"],
  appliesTo: "number",
  source: "Practice of drafts and forms",
  validFrom: null,
  validTo: null,
  fix: null,
  needsAsOf: false,
  check(context) {
    return context.number.serialText === "" ? [{ span: context.layout.serial.span, params: {}, fixes: [] }] : [];
  },
};

/** Rules of the serial. */
export const numberRules: readonly Rule<NumberContext>[] = [
  paddedAdministrative,
  paddedParty,
  paddedNormative,
  positiveArabic,
  noSurplusZeros,
  blankSerial,
];
