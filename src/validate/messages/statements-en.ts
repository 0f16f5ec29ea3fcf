import type { RuleCode } from "../rule-codes.js";

/** What each rule asks for, in English, with its source. */
export const statementsEn: Readonly<Record<RuleCode, string>> = {
  NUM001: "The number of an administrative document below 10 has a leading zero (Decree 30/2020/NĐ-CP, Appendix I).",
  NUM002: "The number of a Party document below 10 has a leading zero (Guideline 05-HD/VPTW).",
  NUM003:
    "The number of a legal normative document below 10 has a leading zero (Decree 34/2016/NĐ-CP, Article 58; Decree 78/2025/NĐ-CP).",
  NUM004: "The number is a positive integer in Arabic digits (Decree 30/2020/NĐ-CP, Appendix I).",
  NUM005: "Only a number below 10 has a leading zero (follows from Decree 30/2020/NĐ-CP, Appendix I).",
  NUM006: "A blank number marks a draft that has not been given one.",
  SYM001:
    "A slash stands between number and symbol, a hyphen between the groups of abbreviations (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM002:
    "Party documents: a hyphen between number and type, a slash before the issuing body, no year (Guideline 05-HD/VPTW).",
  SYM003:
    "The order of hyphen and slash follows the issuing body, Party or State (Guideline 05-HD/VPTW; Decree 30/2020/NĐ-CP, Appendix I).",
  SYM004:
    "Only legal normative documents have the year in their number; administrative ones do not (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM005:
    "The number of a legal normative document has the year of issue (Decree 34/2016/NĐ-CP, Article 58; Decree 78/2025/NĐ-CP).",
  SYM006: "The year in the number is the year of issue or of passing (Decree 34/2016/NĐ-CP, Article 58).",
  SYM007:
    "Numbers of the National Assembly and its Standing Committee have serial, year, body and term, and no type (Law 80/2015/QH13, Article 10).",
  SYM008: "The abbreviation of the type agrees with the type of the document (Decree 30/2020/NĐ-CP, Appendix III).",
  SYM009:
    "The symbol of an official letter (công văn) of the State has body and drafting unit, and no CV (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM010: "The symbol of an official letter (công văn) of the Party has CV (Guideline 05-HD/VPTW).",
  SYM011:
    "Abbreviations keep the letter case of the official table: CTr, TTr, QyĐ; the others are capitals (Decree 30/2020/NĐ-CP, Appendix III).",
  SYM012:
    "Đ in a symbol is the Vietnamese letter U+0110, not D and not Ð (Decree 30/2020/NĐ-CP, Appendix I: Unicode, TCVN 6909:2001).",
  SYM013: "There is no space inside number and symbol (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM014: "The hyphen of a symbol is U+002D, not a dash.",
  SYM015: "Number and symbol have slash and hyphen only as separators (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM016:
    "The State writes “Số:” with a colon (Decree 30/2020/NĐ-CP, Appendix I), the Party “Số” without (Guideline 05-HD/VPTW).",
  DATE001: "Days below 10 have a leading zero (Decree 30/2020/NĐ-CP, Appendix I; Guideline 05-HD/VPTW).",
  DATE002: "January and February have a leading zero (Decree 30/2020/NĐ-CP, Appendix I; Guideline 05-HD/VPTW).",
  DATE003: "Months from March on need no leading zero (a reading of Decree 30/2020/NĐ-CP, Appendix I).",
  DATE004: "The day exists in the calendar.",
  DATE005:
    "The date at the head of a document is written in full: ngày … tháng … năm … (Decree 30/2020/NĐ-CP, Appendix I).",
  DATE006: "No document is issued after the day of judgement.",
  DATE007: "The year has four digits (Decree 30/2020/NĐ-CP, Appendix I).",
};
