import type { Severity } from "../model/diagnostic.js";

/** Languages of what is shown to people. */
export const languages = ["vi", "en"] as const;

/** Language of what is shown to people. */
export type Language = (typeof languages)[number];

const vi = {
  place: "Vị trí",
  document: "Văn bản",
  date: "Ngày",
  issuer: "Cơ quan",
  subject: "Trích yếu",
  locators: "Điều khoản",
  times: "Lần",
  cited: "Văn bản được viện dẫn",
  citations: "lượt viện dẫn",
  documents: "văn bản",
  dates: "mốc thời gian",
  units: "cơ quan, tổ chức",
  conferences: "hội nghị",
  kind: "Nội dung",
  documentNumber: "số, ký hiệu",
  numberWithDate: "số, ký hiệu và ngày",
  citation: "viện dẫn văn bản",
  locator: "điều, khoản, điểm",
  time: "thời gian",
  edtf: "EDTF",
  type: "Tên loại",
  number: "Số, ký hiệu",
  serial: "Số thứ tự",
  year: "Năm",
  legislature: "Khóa Quốc hội",
  typeCode: "Viết tắt tên loại",
  issuerCodes: "Viết tắt cơ quan",
  unitCodes: "Viết tắt đơn vị",
  family: "Dạng số",
  name: "Tên gọi",
  issuedOn: "Ngày ban hành",
  tenure: "Khóa, nhiệm kỳ",
  inferred: "suy ra",
  like: "như",
  fine: "không có lỗi",
  unknown: "có chữ viết tắt chưa có trong danh mục",
  fixed: "Sửa thành",
  lacks: "còn thiếu",
  self: "Văn bản này",
} as const;

/** Words of the output. */
export type Words = Readonly<Record<keyof typeof vi, string>>;

const en: Words = {
  place: "Place",
  document: "Document",
  date: "Date",
  issuer: "Issuer",
  subject: "Subject",
  locators: "Pinpoints",
  times: "Times",
  cited: "Documents cited",
  citations: "citations",
  documents: "documents",
  dates: "dates",
  units: "bodies",
  conferences: "meetings",
  kind: "Kind",
  documentNumber: "number and symbol",
  numberWithDate: "number with a date",
  citation: "citation",
  locator: "pinpoint",
  time: "date",
  edtf: "EDTF",
  type: "Type",
  number: "Number",
  serial: "Serial",
  year: "Year",
  legislature: "Legislature",
  typeCode: "Type code",
  issuerCodes: "Issuer codes",
  unitCodes: "Unit codes",
  family: "Built like",
  name: "Name",
  issuedOn: "Issued on",
  tenure: "Term",
  inferred: "inferred",
  like: "like",
  fine: "no fault",
  unknown: "has an abbreviation that is not known",
  fixed: "Repaired",
  lacks: "lacks",
  self: "This document",
};

/** Words in each language. */
export const words: Readonly<Record<Language, Words>> = { vi, en };

/** Words for how grave a finding is. */
export const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: "lỗi", warning: "cảnh báo", info: "lưu ý", hint: "gợi ý" },
  en: { error: "error", warning: "warning", info: "info", hint: "hint" },
};
