/**
 * Abbreviations of document types that stand in number symbols: NĐ 30/2020/NĐ-CP Phụ lục III, TT 01/2011/TT-BNV,
 * HD 36-HD/VPTW and what real texts show. A test holds them equal to the codes of `documentTypes`
 * (those of standards aside, which are prefixes); the table is not imported, so that reading a number stays small.
 */
export const typeCodes = [
  "NQ", "QĐ", "CT", "QC", "QyĐ", "QĐi", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ",
  "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "NĐ", "TT", "TTLT", "TTLB", "NQLT", "KHLT", "HDLT", "HDLN",
  "CTPH", "QCPH", "KHPH", "CTHĐ", "PL", "SL", "SLt", "L", "LCT", "VBHN", "AL", "SY", "TrS", "BS", "KL", "CV", "QĐNS",
  "TBNS", "KHHĐ", "TL", "GP", "QT", "ĐC", "TBKL", "ĐAn", "CB", "GCN", "TTLN", "CTLT", "GĐĐ", "KN", "QĐKN",
] as const;

/** Types that several bodies issue together: every code behind them is an issuer. */
export const jointTypeCodes = ["TTLT", "TTLB", "TTLN", "NQLT", "KHLT", "HDLT", "HDLN", "CTPH", "QCPH", "KHPH", "CTLT"] as const;

/** Codes of bodies that settle how a symbol is put together; the full table of bodies is `organCodes`. */
export const commonOrganCodes = [
  "CP", "TTg", "UBND", "HĐND", "CTN", "VPCP", "VPQH", "VPCTN", "BNV", "BTC", "BTP", "BCA", "BQP", "BCT", "BXD", "BYT",
  "BGDĐT", "BGD&ĐT", "BKHCN", "BNNPTNT", "BNN", "BNNMT", "BTNMT", "BGTVT", "BLĐTBXH", "BTTTT", "BVHTTDL", "BKHĐT", "BNG",
  "BDTTG", "NHNN", "TTCP", "KTNN", "TANDTC", "VKSNDTC", "HĐTP", "HĐBT", "HĐNN", "UB", "TW", "TU", "ĐU", "HU", "QU",
  "BCĐ", "CTUBND", "TCT", "BHXH", "TLĐ",
] as const;

/**
 * Prefixes of Party bodies; with a level suffix (TW, TU, HU, QU, ĐU) they make a code (BTGTU), and such a code decides that
 * the number is a Party number whatever its separators (HD 36-HD/VPTW; party/organs.json, grammar).
 */
export const partyOrganPrefixes = [
  "", "VP", "BTC", "BTG", "BDV", "BTGDV", "BNC", "BKT", "BCSCL", "BĐN", "UBKT", "BCĐ", "HĐLL", "BTV", "BCS", "TBVK",
] as const;

/** Level suffixes of Party bodies. */
export const partyLevelSuffixes = ["TW", "TU", "HU", "QU", "ĐU", "ThU", "ĐUK"] as const;

/** Other writings of a code, all of which mean the same. */
export const codeVariants: Readonly<Record<string, string>> = {
  "TƯ": "TW", "T.Ư": "TW", "T.W": "TW", "TWƯ": "TW", ND: "NĐ", QD: "QĐ", "CD": "CĐ", NÐ: "NĐ", HDND: "HĐND", HDBT: "HĐBT", HDTP: "HĐTP",
  BGDDT: "BGDĐT", BLDTBXH: "BLĐTBXH", BKHDT: "BKHĐT", DU: "ĐU", HNGD: "HNGĐ", "HN&GĐ": "HNGĐ", QDST: "QĐST", BCD: "BCĐ", TLD: "TLĐ",
};
