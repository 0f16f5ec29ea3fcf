import type { DateFormat } from "./date.js";

/** What kind of text cites: it decides which rules hold. */
export type CitingRegime = "administrative" | "normative" | "assembly" | "party" | "press" | "academic" | "translation";

/** Ids of the sets of rules. */
export const citationProfileIds = [
  "nd30",
  "qppl-2016",
  "ubtvqh-351",
  "qppl-2025a",
  "qppl-2025b",
  "party",
  "press",
  "academic-vi",
  "en-official",
] as const;

/** Id of a set of rules. */
export type CitationProfileId = (typeof citationProfileIds)[number];

/**
 * A pattern of a citation. `{field}` is a field that the rule demands, `{field?}` one that is written where it is known;
 * signs and words in `[…]` stand only where the field in them is known.
 * Fields: type, number, name, date, year, issuer, tenure, subject, place.
 */
export type CitationTemplate = string;

/** Patterns of the first mention in a text and of later ones. */
export interface MentionTemplates {
  /** Of the first mention. */
  readonly first: CitationTemplate;
  /** Of every later mention. */
  readonly subsequent: CitationTemplate;
}

/** One set of rules for citing documents. */
export interface CitationProfile {
  /** Id. */
  readonly id: CitationProfileId;
  /** Name in Vietnamese. */
  readonly vi: string;
  /** Name in English. */
  readonly en: string;
  /** Texts that cite so. */
  readonly regime: CitingRegime;
  /** Laws, codes and ordinances with a name. */
  readonly law: MentionTemplates;
  /** Resolutions of the National Assembly and its Standing Committee. */
  readonly assembly: MentionTemplates;
  /** Every other document with a number. */
  readonly other: MentionTemplates;
  /** How `{date}` is written. */
  readonly date: DateFormat;
  /** Between a pinpoint and the document; `null` where pinpoints are not written. */
  readonly pinpointLink: string | null;
  /** Whether amending acts are named by their numbers or by their years. */
  readonly amendments: "number" | "year";
  /** Rule, or where it was seen. */
  readonly source: string;
  /** ISO date since when texts follow it, or `null` where unknown. */
  readonly validFrom: string | null;
  /** ISO date of its last day, or `null`. */
  readonly validTo: string | null;
  /** `false` where no official text was seen for some of its patterns. */
  readonly confirmed: boolean;
}

const full = "{type}[ số {number}][ {date}][ của {issuer}][ {subject}]";
const undated = "{type}[ số {number}][ của {issuer}][ {subject}]";
const numbered = "{type}[ số {number}]";
const long: DateFormat = { style: "long" };

/** Rules for citing documents, with the time in which each holds. */
export const citationProfiles: readonly CitationProfile[] = [
  {
    id: "nd30",
    vi: "Văn bản hành chính",
    en: "Administrative documents",
    regime: "administrative",
    law: { first: "{name}", subsequent: "{name}" },
    assembly: { first: full, subsequent: numbered },
    other: { first: full, subsequent: numbered },
    date: long,
    pinpointLink: " ",
    amendments: "number",
    source: "NĐ 30/2020/NĐ-CP Phụ lục I, Phần I, Mục II, khoản 6",
    validFrom: "2020-03-05",
    validTo: null,
    confirmed: true,
  },
  {
    id: "qppl-2016",
    vi: "Văn bản quy phạm pháp luật, 2016 đến tháng 3 năm 2025",
    en: "Legal normative documents, 2016 to March 2025",
    regime: "normative",
    law: { first: "{name}", subsequent: "{name}" },
    assembly: { first: full, subsequent: numbered },
    other: { first: full, subsequent: numbered },
    date: long,
    pinpointLink: " ",
    amendments: "number",
    source: "NĐ 34/2016/NĐ-CP Điều 75, as amended by NĐ 154/2020/NĐ-CP",
    validFrom: "2016-07-01",
    validTo: "2025-03-31",
    confirmed: true,
  },
  {
    id: "ubtvqh-351",
    vi: "Văn bản của Quốc hội, Ủy ban Thường vụ Quốc hội, Chủ tịch nước",
    en: "Documents of the National Assembly, its Standing Committee and the President",
    regime: "assembly",
    law: { first: "{name}[ số {number}]", subsequent: "{name}[ số {number}]" },
    assembly: { first: full, subsequent: numbered },
    other: { first: full, subsequent: numbered },
    date: long,
    pinpointLink: " của ",
    amendments: "number",
    source: "NQ 351/2017/UBTVQH14 Điều 24; the later mention is not in what was seen of it",
    validFrom: "2017-05-20",
    validTo: null,
    confirmed: false,
  },
  {
    id: "qppl-2025a",
    vi: "Văn bản quy phạm pháp luật, tháng 4 đến tháng 7 năm 2025",
    en: "Legal normative documents, April to July 2025",
    regime: "normative",
    law: { first: "{name}[ năm {year}]", subsequent: "{name}[ năm {year}]" },
    assembly: { first: "{type}[ {subject}][ số {number}]", subsequent: numbered },
    other: { first: undated, subsequent: numbered },
    date: long,
    pinpointLink: " của ",
    amendments: "year",
    source: "NĐ 78/2025/NĐ-CP Điều 68",
    validFrom: "2025-04-01",
    validTo: "2025-07-16",
    confirmed: true,
  },
  {
    id: "qppl-2025b",
    vi: "Văn bản quy phạm pháp luật, từ tháng 7 năm 2025",
    en: "Legal normative documents, since July 2025",
    regime: "normative",
    law: { first: "{name}[ số {number}]", subsequent: numbered },
    assembly: { first: "{type}[ {subject}][ số {number}]", subsequent: numbered },
    other: { first: undated, subsequent: numbered },
    date: long,
    pinpointLink: " của ",
    amendments: "number",
    source:
      "NĐ 78/2025/NĐ-CP Điều 68, as amended by NĐ 187/2025/NĐ-CP; for other documents than laws the text seen is cut",
    validFrom: "2025-07-17",
    validTo: null,
    confirmed: false,
  },
  {
    id: "party",
    vi: "Văn bản của Đảng",
    en: "Documents of the Party",
    regime: "party",
    law: { first: "{name}[ số {number}][, {date}]", subsequent: "{name}" },
    assembly: {
      first: "{type}[ số {number}][, {date}][ của {issuer}][ {tenure?}][ {subject}]",
      subsequent: "{type}[ {number}]",
    },
    other: {
      first: "{type}[ số {number}][, {date}][ của {issuer}][ {tenure?}][ {subject}]",
      subsequent: "{type}[ {number}]",
    },
    date: { style: "slash", dayWord: true },
    pinpointLink: " ",
    amendments: "number",
    source: "HD 36-HD/VPTW (2018), HD 05-HD/VPTW (2026); the comma before the date: preamble of Quy định 337-QĐ/TW",
    validFrom: "2018-04-03",
    validTo: null,
    confirmed: true,
  },
  {
    id: "press",
    vi: "Báo chí",
    en: "Press",
    regime: "press",
    law: { first: "{name}[ năm {year?}]", subsequent: "{name}" },
    assembly: {
      first: "{type}[ số {number}][ {date?}][ của {issuer?}][ {tenure?}][ {subject?}]",
      subsequent: "{type}[ {number}]",
    },
    other: {
      first: "{type}[ số {number}][ {date?}][ của {issuer?}][ {tenure?}][ {subject?}]",
      subsequent: "{type}[ {number}]",
    },
    date: { style: "slash", padding: "none", dayWord: true },
    pinpointLink: " ",
    amendments: "number",
    source: "Observed in newspapers",
    validFrom: null,
    validTo: null,
    confirmed: true,
  },
  {
    id: "academic-vi",
    vi: "Tài liệu tham khảo",
    en: "Reference lists in Vietnamese",
    regime: "academic",
    law: {
      first: "[{issuer} ][({year}), ]{name}[ số {number}][ {date}][, {place?}].",
      subsequent: "([{issuer}, ]{year})",
    },
    assembly: {
      first: "[{issuer} ][({year}), ]{type}[ số {number}][ {date}][ {subject}][, {place?}].",
      subsequent: "([{issuer}, ]{year})",
    },
    other: {
      first: "[{issuer} ][({year}), ]{type}[ số {number}][ {date}][ {subject}][, {place?}].",
      subsequent: "([{issuer}, ]{year})",
    },
    date: long,
    pinpointLink: null,
    amendments: "number",
    source: "Thesis practice; no national rule was found",
    validFrom: null,
    validTo: null,
    confirmed: false,
  },
  {
    id: "en-official",
    vi: "Bản dịch tiếng Anh",
    en: "Official English translations",
    regime: "translation",
    law: { first: "{type}[ No. {number}][ dated {date}][ of the {issuer}]", subsequent: "{type}[ No. {number}]" },
    assembly: {
      first: "{type}[ No. {number}][ dated {date}][ of the {issuer}][ on {subject?}]",
      subsequent: "{type}[ No. {number}]",
    },
    other: {
      first: "{type}[ No. {number}][ dated {date}][ of the {issuer}][ on {subject?}]",
      subsequent: "{type}[ No. {number}]",
    },
    date: { language: "en" },
    pinpointLink: " of ",
    amendments: "number",
    source: "Observed in translations of Decree 30/2020/ND-CP (lawnet.vn, trademarkvn.com.vn)",
    validFrom: null,
    validTo: null,
    confirmed: true,
  },
];
