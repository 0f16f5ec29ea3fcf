import { describe, expect, test } from "vitest";
import type { NumberShapeId } from "../../src/model/registry/number-shapes.js";
import { VanbanError } from "../../src/model/vanban-error.js";
import { parseDocumentNumber, parseDocumentNumberOrThrow } from "../../src/parse/document-number.js";

/** What of a number is not already in its canonical writing. */
interface Parts {
  readonly type?: string;
  readonly issuers?: readonly string[];
  readonly units?: readonly string[];
  readonly term?: number;
}

type Clean = readonly [text: string, shape: NumberShapeId, parts?: Parts];
type Noisy = readonly [text: string, canonical: string, shape: NumberShapeId, repairs: readonly string[]];

function partsOf(text: string): Parts & { readonly shape: NumberShapeId; readonly canonical: string } {
  const { typeCode, issuerCodes, unitCodes, legislature, shape, canonical } = parseDocumentNumberOrThrow(text);
  return {
    shape,
    canonical,
    ...(typeCode === null ? {} : { type: typeCode }),
    ...(issuerCodes.length === 0 ? {} : { issuers: issuerCodes }),
    ...(unitCodes.length === 0 ? {} : { units: unitCodes }),
    ...(legislature === null ? {} : { term: legislature }),
  };
}

// biome-ignore format: one case a line
const clean: readonly Clean[] = [
  // N1: laws, codes and resolutions of the National Assembly, numbered over its term
  ["24/2018/QH14", "law", { issuers: ["QH"], term: 14 }], // Luật An ninh mạng
  ["01/2002/QH11", "law", { issuers: ["QH"], term: 11 }], // the zero stays
  ["176/2025/QH", "law", { issuers: ["QH"] }], // term lost: not invented
  // N2: the Standing Committee
  ["33/2016/UBTVQH14", "ordinance", { issuers: ["UBTVQH"], term: 14 }], // ordinance or resolution alike
  ["528/2018/UBTVQH14", "ordinance", { issuers: ["UBTVQH"], term: 14 }], // a resolution: numbers run high
  ["18/2004/PL-UBTVQH11", "ordinanceTyped", { type: "PL", issuers: ["UBTVQH"], term: 11 }], // with its type, 1998 to 2011
  ["730/2004/NQ-UBTVQH11", "ordinanceTyped", { type: "NQ", issuers: ["UBTVQH"], term: 11 }],
  ["29/2000/PL-UBTVQH", "ordinanceTyped", { type: "PL", issuers: ["UBTVQH"] }], // term lost
  ["1365/NQ-UBTVQH15", "assemblyIndividual", { type: "NQ", issuers: ["UBTVQH"], term: 15 }], // individual: no year
  ["200/NQ-TVQH", "assemblyIndividual", { type: "NQ", issuers: ["TVQH"] }], // 1966
  // N3: normative documents carry the year
  ["30/2020/NĐ-CP", "normative", { type: "NĐ", issuers: ["CP"] }],
  ["37/2025/QĐ-CTUBND", "normative", { type: "QĐ", issuers: ["CTUBND"] }], // new in 2025
  ["25/2021/TT-BGD&ĐT", "normative", { type: "TT", issuers: ["BGD&ĐT"] }], // ampersand inside the code
  ["2585/1998/TT-CHK", "normative", { type: "TT", issuers: ["CHK"] }], // a body that no table has
  ["39/2007/QĐ-TA-TĐKT", "normative", { type: "QĐ", issuers: ["TA"], units: ["TĐKT"] }],
  ["30a/2008/NQ-CP", "normative", { type: "NQ", issuers: ["CP"] }], // letter behind the serial
  ["66.18/2026/NQ-CP", "normative", { type: "NQ", issuers: ["CP"] }], // dotted serial, since 2025
  ["55/2005/TTLT-BNV-VPCP", "normative", { type: "TTLT", issuers: ["BNV", "VPCP"] }], // joint: all codes are issuers
  ["01/2016/TTLT-TANDTC-VKSNDTC-BTP", "normative", { type: "TTLT", issuers: ["TANDTC", "VKSNDTC", "BTP"] }],
  ["102/2025/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN", "normative", { type: "NQLT", issuers: ["UBTVQH", "CP", "ĐCTUBTWMTTQVN"], term: 15 }], // a term inside a joint number
  ["05/1999/TT", "normativeShort", { type: "TT" }], // issuer left out
  ["03/2026/VKSTC", "yearLetter", { issuers: ["VKSTC"] }], // type left out
  ["12/2005/UBND-KT", "yearLetter", { issuers: ["UBND"], units: ["KT"] }],
  // N4: administrative documents, no year
  ["07/CT-TTg", "administrative", { type: "CT", issuers: ["TTg"] }],
  ["38/KH-UBND", "administrative", { type: "KH", issuers: ["UBND"] }],
  ["307/TB-VPCP", "administrative", { type: "TB", issuers: ["VPCP"] }],
  ["05/HD-MTTW-BTT", "administrative", { type: "HD", issuers: ["MTTW"], units: ["BTT"] }], // the Front writes the state order
  ["933/QĐ-TLĐ", "administrative", { type: "QĐ", issuers: ["TLĐ"] }], // trade unions too
  ["282/CT-QP", "administrative", { type: "CT", issuers: ["QP"] }], // directive of the Minister of Defence, 1991
  ["130/KH-BCĐTKNQ18", "administrative", { type: "KH", issuers: ["BCĐTKNQ18"] }], // figures inside a code are no term
  ["04/QĐKNPT-P9", "administrative", { type: "QĐKNPT", issuers: ["P9"] }], // protest decision of a procuracy
  // N5: official letters have no type
  ["3241/UBND-KGVX", "officialLetter", { issuers: ["UBND"], units: ["KGVX"] }],
  ["3123/SGDĐT-CTTT-KHCN", "officialLetter", { issuers: ["SGDĐT"], units: ["CTTT", "KHCN"] }],
  ["9086/BNV-CTTN&BĐG", "officialLetter", { issuers: ["BNV"], units: ["CTTN&BĐG"] }],
  ["512/BGDĐT-GDTrH", "officialLetter", { issuers: ["BGDĐT"], units: ["GDTrH"] }], // small letters inside a unit's code
  ["5348/CT-CS", "officialLetter", { issuers: ["CT"], units: ["CS"] }], // Cục Thuế, not chỉ thị
  // N6: consolidated texts
  ["18/VBHN-VPQH", "consolidated", { type: "VBHN", issuers: ["VPQH"] }],
  // N7: courts
  ["206/2017/DS-PT", "court"], // civil appeal
  ["01/2022/LĐ-ST", "court"], // labour, first instance
  ["60/2022/DS-GĐT", "court"], // cassation
  ["72/2025/QĐST-HNGĐ", "court"], // decision: kind and case the other way round
  ["03/2021/TLST-LĐ", "court"], // case admitted
  // N8: precedents
  ["01/2016/AL", "precedent", { type: "AL" }],
  // N9: standards
  ["TCVN 7568-3:2015", "standard", { type: "TCVN" }],
  ["QCVN 41:2024/BGTVT", "standard", { type: "QCVN", issuers: ["BGTVT"] }],
  ["QCĐP 01:2021/HN", "standard", { type: "QCĐP", issuers: ["HN"] }], // of a province
  ["TCVN ISO/IEC 17025:2017", "standard", { type: "TCVN" }], // taken over with its foreign number
  ["TCVN 7699-2-14:2007", "standard", { type: "TCVN" }], // part of a part
  // N10: copies
  ["05/SY-UBND", "copy", { type: "SY", issuers: ["UBND"] }],
  ["12/TrS-VP", "copy", { type: "TrS", issuers: ["VP"] }],
  ["08/SY", "copy", { type: "SY" }], // organ left out
  // N11: before 1997
  ["64-CP", "old", { issuers: ["CP"] }],
  ["43-SL", "old", { type: "SL" }], // sắc lệnh: the code is the type
  ["141-B", "old", { issuers: ["B"] }],
  ["133/HĐBT", "oldSlash", { issuers: ["HĐBT"] }],
  ["21/SL", "oldSlash", { type: "SL" }],
  ["299/TTg", "oldSlash", { issuers: ["TTg"] }],
  ["01/CV", "oldSlash", { type: "CV" }], // the press leaves the organ out
  ["10-LCT/HĐNN7", "oldLaw", { type: "LCT", issuers: ["HĐNN"], term: 7 }], // looks like a Party number
  ["44B-LCT/HĐNN8", "oldLaw", { type: "LCT", issuers: ["HĐNN"], term: 8 }],
  ["18-L/CTN", "oldLaw", { type: "L", issuers: ["CTN"] }],
  ["102-SL/L-004", "oldLaw", { type: "SL", issuers: ["L", "004"] }], // law 004 announced by sắc lệnh 102
  ["504-NQ/TVQH", "oldTyped", { type: "NQ", issuers: ["TVQH"] }], // a state body in the Party order
  ["166-NQ/HĐNN7", "oldTyped", { type: "NQ", issuers: ["HĐNN"], term: 7 }],
  ["2342-QĐ/UB", "oldTyped", { type: "QĐ", issuers: ["UB"] }],
  ["01-TANDTC-VKSNDTC/TTLT", "oldJoint", { type: "TTLT", issuers: ["TANDTC", "VKSNDTC"] }], // 1988: issuers first
  // Party
  ["147-KH/TU", "party", { type: "KH", issuers: ["TU"] }],
  ["19370-CV/VPTW", "party", { type: "CV", issuers: ["VPTW"] }], // official letters have a type here
  ["06-HD/BTCTW-BTGTW", "party", { type: "HD", issuers: ["BTCTW", "BTGTW"] }], // joint
  ["15-CTr/TU", "party", { type: "CTr", issuers: ["TU"] }],
  ["343-QĐNS/TW", "party", { type: "QĐNS", issuers: ["TW"] }],
  ["24-BS/UBKTTU", "party", { type: "BS", issuers: ["UBKTTU"] }], // copy
  ["01-NQ/ĐH", "party", { type: "NQ", issuers: ["ĐH"] }], // a congress
  ["114-HD/BTCGT", "party", { type: "HD", issuers: ["BTCGT"] }], // a misspelt organ stays
  ["01-KH/TWĐTN-KHCN", "party", { type: "KH", issuers: ["TWĐTN", "KHCN"] }], // the Youth Union writes the Party order
  ["2275-CV/HNDTW", "party", { type: "CV", issuers: ["HNDTW"] }], // and so do farmers
  // Symbol left out by the press; serial left out in a draft
  ["34", "bare"],
  ["30a", "bare"],
  ["168/2024", "numberYear"],
  ["/QĐ-UBND", "administrative", { type: "QĐ", issuers: ["UBND"] }],
  ["/2026/TT-VKSTC", "normative", { type: "TT", issuers: ["VKSTC"] }],
  ["-NQ/ĐU", "party", { type: "NQ", issuers: ["ĐU"] }],
];

describe("numbers in canonical writing", () => {
  const cases = clean.map(([text, shape, parts = {}]) => [text, shape, parts] as const);
  test.each(cases)("%s is of the shape %s", (text, shape, parts) => {
    expect(partsOf(text)).toEqual({ canonical: text, shape, ...parts });
    const repairs = parseDocumentNumber(text).diagnostics.map(({ code }) => code);
    expect(repairs.filter((code) => code !== "number/blank-serial" && code !== "number/no-symbol")).toEqual([]);
  });
});

// biome-ignore format: one case a line
const noisy: readonly Noisy[] = [
  // Letters
  ["103/2013/NÐ-CP", "103/2013/NĐ-CP", "normative", ["number/eth"]], // Latin Eth U+00D0
  ["QCÐP 01:2021/HN", "QCĐP 01:2021/HN", "standard", ["number/eth"]],
  ["361/2025/ND-CP", "361/2025/NĐ-CP", "normative", ["number/plain-d"]],
  ["36/2018/QD-TTg", "36/2018/QĐ-TTg", "normative", ["number/plain-d"]],
  ["01/2019/QĐST-HNGD", "01/2019/QĐST-HNGĐ", "court", ["number/plain-d"]],
  ["06/2020/HN&GĐ-ST", "06/2020/HNGĐ-ST", "court", ["number/variant-code"]],
  ["03-Ctr/TU", "03-CTr/TU", "party", ["number/letter-case"]],
  ["80/2015/qh13", "80/2015/QH13", "law", ["number/letter-case"]],
  ["100/2019/nđ–cp", "100/2019/NĐ-CP", "normative", ["number/letter-case", "number/dash", "number/letter-case"]],
  ["42-QĐ/TƯ", "42-QĐ/TW", "party", ["number/variant-code"]],
  // White space
  ["24/2000 / QH10", "24/2000/QH10", "law", ["number/space"]],
  ["61/2010 /\nQH12", "61/2010/QH12", "law", ["number/space"]], // line break
  ["21\n/2012/QH13", "21/2012/QH13", "law", ["number/space"]],
  ["28/2004/QH 11", "28/2004/QH11", "law", ["number/space"]], // before the term
  ["55 /2005/TTLT- BNV- VPCP", "55/2005/TTLT-BNV-VPCP", "normative", ["number/space", "number/space", "number/space"]],
  ["06/2020/HNGĐ - ST", "06/2020/HNGĐ-ST", "court", ["number/space"]],
  ["100 - KL/TW", "100-KL/TW", "party", ["number/space"]],
  ["255 – KH/TĐTN-BTG", "255-KH/TĐTN-BTG", "party", ["number/space"]], // en dash and spaces: one repair
  ["06-HD/BTCTW - BTGTW", "06-HD/BTCTW-BTGTW", "party", ["number/space"]],
  ["47\u00a0-\u00a0KH/TU", "47-KH/TU", "party", ["number/space"]], // NBSP
  ["168 / 2024", "168/2024", "numberYear", ["number/space", "number/no-symbol"]],
  // Dashes
  ["111/2017/NĐ–CP", "111/2017/NĐ-CP", "normative", ["number/dash"]], // en dash
  ["126\u2212KL/TW", "126-KL/TW", "party", ["number/dash"]], // minus
  ["64\u2011CP", "64-CP", "old", ["number/dash"]], // non-breaking hyphen
  // Separators that are wrong or missing
  ["70/2025/NĐ/CP", "70/2025/NĐ-CP", "normative", ["number/separator"]],
  ["144/2002/QĐ/BTC", "144/2002/QĐ-BTC", "normative", ["number/separator"]],
  ["82/2005-QĐ-UBND", "82/2005/QĐ-UBND", "normative", ["number/separator"]],
  ["20/2025NĐ-CP", "20/2025/NĐ-CP", "normative", ["number/separator"]],
  ["01/2017/NQHĐTP", "01/2017/NQ-HĐTP", "normative", ["number/separator"]], // two codes glued
  ["03/2022/DSST", "03/2022/DS-ST", "court", ["number/separator"]],
  ["03/2026-VKSTC", "03/2026/VKSTC", "yearLetter", ["number/separator"]],
  ["4977/BVHTTDL VP", "4977/BVHTTDL-VP", "officialLetter", ["number/separator"]], // space for the hyphen
  ["364/CV.BCH", "364/CV-BCH", "administrative", ["number/separator"]], // dot for the hyphen
  ["31-cđ-ttg", "31/CĐ-TTg", "administrative", ["number/separator", "number/letter-case", "number/letter-case"]],
  ["51/NQ-TW", "51-NQ/TW", "party", ["number/separator", "number/separator"]], // state order: the organ decides
  ["366-QĐ-TW", "366-QĐ/TW", "party", ["number/separator"]],
  ["221/KL/TW", "221-KL/TW", "party", ["number/separator"]],
  ["27/NQ- TW", "27-NQ/TW", "party", ["number/separator", "number/separator"]],
  ["2573/TBNS/TƯ", "2573-TBNS/TW", "party", ["number/separator", "number/variant-code"]],
  ["858CV/ĐUK", "858-CV/ĐUK", "party", ["number/separator"]], // glued
  ["221 CT/TW", "221-CT/TW", "party", ["number/separator"]],
  ["298 KH/TWĐTN", "298-KH/TWĐTN", "party", ["number/separator"]],
  ["212 KL TW", "212-KL/TW", "party", ["number/separator", "number/separator"]],
  ["101-SL/L.003", "101-SL/L-003", "oldLaw", ["number/separator"]],
  ["01/TANDTC-VKSNDTC/TTLT", "01-TANDTC-VKSNDTC/TTLT", "oldJoint", ["number/separator"]],
  // Standards
  ["QCVN 10-2008 BTNMT", "QCVN 10:2008/BTNMT", "standard", ["number/separator", "number/separator"]],
  ["QCVN 06/2022", "QCVN 06:2022", "standard", ["number/separator"]],
  ["TCVN 4057-1985", "TCVN 4057:1985", "standard", ["number/separator"]],
  ["QCVN 41 : 2024 / BGTVT", "QCVN 41:2024/BGTVT", "standard", ["number/space", "number/space"]],
  // What no eye sees
  ["147-KH\u00ad/TU", "147-KH/TU", "party", ["text/invisible-character"]], // soft hyphen
  ["\ufeff147-KH/TU", "147-KH/TU", "party", ["text/invisible-character"]], // byte order mark
  ["42-QĐ/TƯ".normalize("NFD"), "42-QĐ/TW", "party", ["text/not-nfc", "number/variant-code"]], // decomposed
  // Around the number
  ["Số: 311/2025/NĐ-CP", "311/2025/NĐ-CP", "normative", []],
  ["SỐ:311/2025/NĐ-CP", "311/2025/NĐ-CP", "normative", []],
  ["số ký hiệu 38/KH-UBND", "38/KH-UBND", "administrative", []],
  ["24-NQ/TW.", "24-NQ/TW", "party", ["parse/sentence-sign"]], // end of a sentence
  ["Số:      /TB-QLNY", "/TB-QLNY", "administrative", ["number/blank-serial"]],
  ["…-NQ/ĐU", "-NQ/ĐU", "party", ["number/blank-serial"]],
  ["......./QĐ-UBND", "/QĐ-UBND", "administrative", ["number/blank-serial"]],
];

describe("numbers with the noise of real texts", () => {
  test.each(noisy)("%j is %s", (text, canonical, shape, repairs) => {
    const result = parseDocumentNumber(text);
    expect(result.ok && [result.value.canonical, result.value.shape]).toEqual([canonical, shape]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(repairs);
  });

  test.each(noisy)("the edits of the repairs of %j make what is read without them", (text, canonical) => {
    const { diagnostics } = parseDocumentNumber(text);
    const repairs = diagnostics.filter(({ code }) => code !== "text/not-nfc"); // its edit is the whole text
    const edits = repairs.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    const repaired = edits.reduceRight(
      (changed, { span, newText }) => changed.slice(0, span.start) + newText + changed.slice(span.end),
      text,
    );
    const again = parseDocumentNumber(repaired);
    expect(again.ok && again.value.canonical).toBe(canonical);
    expect(again.diagnostics.flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

test("a repair says what it found, what is meant, and where", () => {
  const [eth] = parseDocumentNumber("Số 103/2013/NÐ-CP").diagnostics;
  expect(eth).toEqual({
    code: "number/eth",
    severity: "warning",
    span: { start: 13, end: 14 },
    params: { found: "Ð", meant: "Đ" },
    fixes: [{ title: "number/eth", edits: [{ span: { start: 13, end: 14 }, newText: "Đ" }], safe: true }],
  });
});

// biome-ignore format: one case a line
const rejected: readonly (readonly [text: string, code: string])[] = [
  ["", "parse/empty"],
  [" \n ", "parse/empty"],
  ["số", "parse/empty"],
  ["Kế hoạch", "parse/not-recognised"],
  ["KH/TU", "parse/not-recognised"], // no serial, nor a place for one
  ["147-KH/TU và 148-KH/TU", "parse/trailing-text"], // two
  ["30/3/2023", "parse/trailing-text"], // a date
  ["20/2004/PL-UBTVQH11on", "parse/trailing-text"], // glued text
  ["1234567/QĐ-UBND", "parse/not-recognised"], // no serial has seven figures
  ["12/tb", "parse/trailing-text"], // one code in small letters is a word
];

describe("what is no number", () => {
  test.each(rejected)("%j: %s", (text, code) => {
    const result = parseDocumentNumber(text);
    expect([result.ok, result.diagnostics.map((diagnostic) => diagnostic.code)]).toEqual([false, [code]]);
  });

  test("OrThrow throws a VanbanError with the reasons", () => {
    expect(() => parseDocumentNumberOrThrow("Kế hoạch")).toThrow(VanbanError);
  });

  test("what is no string is a TypeError in one sentence", () => {
    const notString = null as unknown as string;
    expect(() => parseDocumentNumber(notString)).toThrow(
      new TypeError("parseDocumentNumber expects a string, got null."),
    );
  });
});
