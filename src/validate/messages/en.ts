import type { ReadingCode } from "../../model/reading-codes.js";
import type { RuleCode } from "../rule-codes.js";

/**
 * What a diagnostic says in English; `{name}` stands for the parameter of that name.
 * A stretch `[…]` is left out where a parameter in it is missing.
 */
export const messagesEn: Readonly<Record<RuleCode | ReadingCode, string>> = {
  NUM001: "A number below 10 has a leading zero: “{meant}”, not “{found}” (Decree 30/2020/NĐ-CP, Appendix I).",
  NUM002: "A number below 10 has a leading zero: “{meant}”, not “{found}” (Guideline 05-HD/VPTW).",
  NUM003:
    "A number below 10 has a leading zero: “{meant}”, not “{found}” (Decree 34/2016/NĐ-CP, Article 58; Decree 78/2025/NĐ-CP).",
  NUM004:
    "“{found}” is no valid number: it is a positive integer in Arabic digits[, “{meant}”] (Decree 30/2020/NĐ-CP, Appendix I).",
  NUM005: "Too many zeros: “{meant}”, not “{found}”; only a number below 10 has one.",
  NUM006: "The number is blank: the document is a draft that has not been given one.",
  SYM001:
    "Wrong separator: a slash stands between number and symbol, a hyphen between the groups of abbreviations; write “{meant}” (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM002: "A Party number is written number-type/body, without a year: “{meant}” (Guideline 05-HD/VPTW).",
  SYM003:
    "Hyphen and slash stand the wrong way round for the body {organ}: “{meant}”, not “{found}” (Party: Guideline 05-HD/VPTW; State: Decree 30/2020/NĐ-CP, Appendix I).",
  SYM004:
    "An administrative document ({typeCode}) has no year “{found}” in its number; only legal normative documents have one (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM005:
    "The year is missing behind the number: a legal normative document ({typeCode}) has one[, here {year}] (Decree 34/2016/NĐ-CP, Article 58; Decree 78/2025/NĐ-CP).",
  SYM006: "The year in the number ({found}) is not the year of issue ({issued}) (Decree 34/2016/NĐ-CP, Article 58).",
  SYM007:
    "“{found}” is not right: numbers of the National Assembly and its Standing Committee name no type but the term, “{meant}” (Law 80/2015/QH13, Article 10).",
  SYM008:
    "The type “{typeName}” does not go with the abbreviation “{found}”[ but with “{meant}”] (Decree 30/2020/NĐ-CP, Appendix III; Guideline 05-HD/VPTW).",
  SYM009:
    "An official letter (công văn) of the State has no “CV” in its symbol: behind the number stand body ({organ}) and drafting unit (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM010:
    "The abbreviation of the type is missing: an official letter (công văn) of the Party has CV, “{meant}” (Guideline 05-HD/VPTW).",
  SYM011: "Wrong letter case: “{meant}”, not “{found}” (Decree 30/2020/NĐ-CP, Appendix III).",
  SYM012: "“{found}” ({codePoint}) is not the Vietnamese letter Đ (U+0110): write “{meant}”.",
  SYM013: "There is no space inside number and symbol (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM014: "“{found}” is no hyphen: write “-” (U+002D).",
  SYM015: "“{found}” is no separator of number and symbol: write “{meant}” (Decree 30/2020/NĐ-CP, Appendix I).",
  SYM016:
    "Write “{meant}”, not “{found}”: the State has a colon behind “Số” (Decree 30/2020/NĐ-CP, Appendix I), the Party has none (Guideline 05-HD/VPTW).",
  DATE001: "A day below 10 has a leading zero: “{meant}”, not “{found}” (Decree 30/2020/NĐ-CP, Appendix I).",
  DATE002: "January and February have a leading zero: “{meant}”, not “{found}” (Decree 30/2020/NĐ-CP, Appendix I).",
  DATE003: "Months from March on need no leading zero: “{meant}”.",
  DATE004: "No calendar has this day[: month {month} has {lastDay} days only][: there is no month {wrongMonth}].",
  DATE005:
    "Behind the place “{place}” the date is written in full: ngày … tháng … năm … (Decree 30/2020/NĐ-CP, Appendix I).",
  DATE006: "The day of issue, {found}, is after {asOf}.",
  DATE007: "The year “{found}” has to have four digits[: “{meant}”] (Decree 30/2020/NĐ-CP, Appendix I).",
  "parse/not-recognised": "This could not be read.",
  "parse/trailing-text": "There is text behind what could be read.",
  "parse/sentence-sign": "The punctuation mark at the end is no part of what was read.",
  "parse/empty": "There is nothing to read.",
  "number/look-alike": "“{found}” is a Cyrillic letter that looks like a Latin one: write “{meant}”.",
  "number/eth": "“{found}” is not the Vietnamese letter Đ (U+0110): write “{meant}”.",
  "number/plain-d": "“{found}” lacks the stroke of Đ: write “{meant}”.",
  "number/space": "There is a space inside number and symbol.",
  "number/dash": "“{found}” is no hyphen: write “-” (U+002D).",
  "number/separator": "A separator is wrong or missing: write “{meant}”.",
  "number/letter-case": "Wrong letter case: “{meant}”, not “{found}”.",
  "number/variant-code": "“{found}” is another writing of “{meant}”; better write “{meant}”.",
  "number/blank-serial": "The number is blank: the document is a draft that has not been given one.",
  "number/no-symbol": "The symbol is missing: a number alone does not tell which document it is.",
  "text/invisible-character": "An invisible character[ ({codePoint})] stands inside.",
  "text/not-nfc": "Vietnamese letters are written with combining marks; better use precomposed Unicode (NFC).",
  "text/invalid-utf8": "The file has bytes that are not UTF-8; U+FFFD stands in their place.",
  "date/impossible": "No calendar has this day.",
  "date/typo-this": "“này” is a slip for “ngày”.",
  "date/separator": "The marks between day, month and year are missing.",
  "date/two-digit-year": "The year has two digits only; it has to have four.",
  "date/blank": "Day or month is blank (a draft).",
  "date/lunar-month": "A month of the lunar calendar, read as the solar month of the same place in the year.",
  "locator/unknown-label": "No point is labelled with this letter (there is no f, j, w, z).",
  "resolve/ambiguous": "Several documents could be meant.",
};
