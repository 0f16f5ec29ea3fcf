import type { ReadingCode } from "../../model/reading-codes.js";
import type { RuleCode } from "../rule-codes.js";

/**
 * What a diagnostic says in Vietnamese; `{name}` stands for the parameter of that name.
 * A stretch `[…]` is left out where a parameter in it is missing.
 */
export const messagesVi: Readonly<Record<RuleCode | ReadingCode, string>> = {
  NUM001:
    "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: viết “{meant}”, không viết “{found}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  NUM002: "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: viết “{meant}”, không viết “{found}” (Hướng dẫn 05-HD/VPTW).",
  NUM003:
    "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: viết “{meant}”, không viết “{found}” (Nghị định 34/2016/NĐ-CP, Điều 58; Nghị định 78/2025/NĐ-CP).",
  NUM004:
    "“{found}” không phải là số thứ tự hợp lệ: số văn bản là số nguyên dương, ghi bằng chữ số Ả Rập[, viết “{meant}”] (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  NUM005: "Thừa số 0: viết “{meant}”, không viết “{found}”; chỉ số nhỏ hơn 10 mới thêm một số 0 phía trước.",
  NUM006: "Số còn để trống: văn bản chưa được cấp số (dự thảo).",
  SYM001:
    "Sai dấu phân cách: giữa số và ký hiệu dùng dấu gạch chéo (/), giữa các nhóm chữ viết tắt dùng dấu gạch nối (-); viết “{meant}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM002:
    "Số, ký hiệu văn bản của Đảng viết theo thứ tự số-tên loại/cơ quan, không ghi năm: “{meant}” (Hướng dẫn 05-HD/VPTW).",
  SYM003:
    "Dấu gạch nối và dấu gạch chéo đặt ngược so với cơ quan ban hành {organ}: viết “{meant}”, không viết “{found}” (cơ quan Đảng: Hướng dẫn 05-HD/VPTW; cơ quan Nhà nước: Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM004:
    "Văn bản hành chính ({typeCode}) không ghi năm “{found}” trong số, ký hiệu; chỉ văn bản quy phạm pháp luật mới ghi năm (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM005:
    "Thiếu năm ban hành sau số: văn bản quy phạm pháp luật ({typeCode}) phải ghi năm[, ở đây là {year}] (Nghị định 34/2016/NĐ-CP, Điều 58; Nghị định 78/2025/NĐ-CP).",
  SYM006:
    "Năm trong số, ký hiệu ({found}) khác năm ban hành ({issued}): hai năm này phải trùng nhau (Nghị định 34/2016/NĐ-CP, Điều 58).",
  SYM007:
    "“{found}” chưa đúng: số, ký hiệu văn bản của Quốc hội, Ủy ban Thường vụ Quốc hội không ghi tên loại và phải có khóa Quốc hội, viết “{meant}” (Luật 80/2015/QH13, Điều 10).",
  SYM008:
    "Tên loại “{typeName}” không đi với chữ viết tắt “{found}”[ mà với “{meant}”] (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 05-HD/VPTW).",
  SYM009:
    "Công văn của cơ quan Nhà nước không ghi “CV” trong ký hiệu: sau số là chữ viết tắt tên cơ quan ({organ}) và đơn vị soạn thảo (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM010: "Thiếu chữ viết tắt tên loại: ký hiệu công văn của Đảng có CV, viết “{meant}” (Hướng dẫn 05-HD/VPTW).",
  SYM011: "Sai chữ hoa, chữ thường: viết “{meant}”, không viết “{found}” (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
  SYM012: "“{found}” ({codePoint}) không phải chữ Đ tiếng Việt (U+0110): viết “{meant}”.",
  SYM013: "Thừa dấu cách: trong số và ký hiệu không để cách (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM014: "Dấu “{found}” không phải dấu gạch nối: dùng “-” (U+002D).",
  SYM015:
    "Dấu “{found}” không dùng để phân cách trong số, ký hiệu: thay bằng “{meant}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM016:
    "Viết “{meant}”, không viết “{found}”: văn bản của Nhà nước có dấu hai chấm sau chữ “Số” (Nghị định 30/2020/NĐ-CP, Phụ lục I), văn bản của Đảng không có (Hướng dẫn 05-HD/VPTW).",
  DATE001:
    "Ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước: viết “{meant}”, không viết “{found}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  DATE002:
    "Tháng 1, tháng 2 phải ghi thêm số 0 phía trước: viết “{meant}”, không viết “{found}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  DATE003: "Từ tháng 3 trở đi không cần thêm số 0 phía trước: viết “{meant}”.",
  DATE004: "Ngày này không có trong lịch[: tháng {month} chỉ có {lastDay} ngày][: không có tháng {wrongMonth}].",
  DATE005: "Sau địa danh “{place}” phải viết đầy đủ: ngày … tháng … năm … (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  DATE006: "Ngày ban hành {found} sau ngày xem xét {asOf}.",
  DATE007: "Năm “{found}” phải ghi đủ bốn chữ số[: “{meant}”] (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  "parse/not-recognised": "Không đọc được nội dung này.",
  "parse/trailing-text": "Phía sau còn chữ không đọc được.",
  "parse/sentence-sign": "Dấu câu ở cuối không thuộc nội dung được đọc.",
  "parse/empty": "Không có nội dung để đọc.",
  "number/look-alike": "“{found}” là chữ Cyrillic trông giống chữ Latinh: viết “{meant}”.",
  "number/eth": "“{found}” không phải chữ Đ tiếng Việt (U+0110): viết “{meant}”.",
  "number/plain-d": "“{found}” thiếu dấu của chữ Đ: viết “{meant}”.",
  "number/space": "Thừa dấu cách trong số, ký hiệu.",
  "number/dash": "Dấu “{found}” không phải dấu gạch nối: dùng “-” (U+002D).",
  "number/separator": "Sai hoặc thiếu dấu phân cách: viết “{meant}”.",
  "number/letter-case": "Sai chữ hoa, chữ thường: viết “{meant}”, không viết “{found}”.",
  "number/variant-code": "“{found}” là cách viết khác của “{meant}”: nên viết “{meant}”.",
  "number/blank-serial": "Số còn để trống: văn bản chưa được cấp số (dự thảo).",
  "number/no-symbol": "Thiếu ký hiệu: chỉ có số thì chưa biết văn bản nào.",
  "text/invisible-character": "Có ký tự không nhìn thấy[ ({codePoint})] xen trong chữ.",
  "text/not-nfc": "Dấu tiếng Việt ở dạng tổ hợp; nên dùng Unicode dựng sẵn (NFC).",
  "text/invalid-utf8": "Tệp có byte không phải UTF-8; chỗ đó được thay bằng ký tự U+FFFD.",
  "date/impossible": "Ngày này không có trong lịch.",
  "date/typo-this": "“này” viết nhầm: phải là “ngày”.",
  "date/separator": "Thiếu dấu giữa ngày, tháng và năm: phải viết có dấu gạch chéo hoặc đủ chữ.",
  "date/two-digit-year": "Năm chỉ có hai chữ số: phải ghi đủ bốn chữ số.",
  "date/blank": "Ngày, tháng còn để trống (dự thảo).",
  "date/lunar-month": "Tháng âm lịch: được đọc như tháng dương lịch cùng thứ tự.",
  "locator/unknown-label": "Điểm không dùng chữ này làm ký hiệu (không có f, j, w, z).",
  "resolve/ambiguous": "Chưa rõ là văn bản nào: có nhiều văn bản phù hợp.",
};
