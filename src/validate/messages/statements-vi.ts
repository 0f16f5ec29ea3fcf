import type { RuleCode } from "../rule-codes.js";

/** What each rule asks for, in Vietnamese, with its source. */
export const statementsVi: Readonly<Record<RuleCode, string>> = {
  NUM001: "Số văn bản hành chính nhỏ hơn 10 phải ghi thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  NUM002: "Số văn bản của Đảng nhỏ hơn 10 phải ghi thêm số 0 phía trước (Hướng dẫn 05-HD/VPTW).",
  NUM003:
    "Số văn bản quy phạm pháp luật nhỏ hơn 10 phải ghi thêm số 0 phía trước (Nghị định 34/2016/NĐ-CP, Điều 58; Nghị định 78/2025/NĐ-CP).",
  NUM004: "Số văn bản là số nguyên dương, ghi bằng chữ số Ả Rập (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  NUM005:
    "Chỉ số nhỏ hơn 10 mới thêm số 0 phía trước; số từ 10 trở lên không thêm (suy ra từ Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  NUM006: "Để trống số là bản dự thảo, chưa được cấp số.",
  SYM001:
    "Giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-) (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM002:
    "Văn bản của Đảng: giữa số và tên loại có dấu gạch nối (-), trước cơ quan ban hành có dấu gạch chéo (/), không ghi năm (Hướng dẫn 05-HD/VPTW).",
  SYM003:
    "Thứ tự dấu gạch nối và dấu gạch chéo theo cơ quan ban hành là cơ quan Đảng hay cơ quan Nhà nước (Hướng dẫn 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM004:
    "Chỉ văn bản quy phạm pháp luật mới ghi năm ban hành trong số, ký hiệu; văn bản hành chính không ghi (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM005:
    "Số, ký hiệu của văn bản quy phạm pháp luật phải có năm ban hành (Nghị định 34/2016/NĐ-CP, Điều 58; Nghị định 78/2025/NĐ-CP).",
  SYM006: "Năm trong số, ký hiệu là năm ban hành hoặc năm thông qua văn bản (Nghị định 34/2016/NĐ-CP, Điều 58).",
  SYM007:
    "Số, ký hiệu văn bản của Quốc hội, Ủy ban Thường vụ Quốc hội gồm số, năm, tên viết tắt của cơ quan và khóa Quốc hội, không ghi tên loại (Luật 80/2015/QH13, Điều 10).",
  SYM008: "Chữ viết tắt tên loại trong ký hiệu phải đúng với tên loại văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
  SYM009:
    "Ký hiệu công văn của cơ quan Nhà nước gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo, không ghi CV (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM010: "Ký hiệu công văn của Đảng có chữ viết tắt CV (Hướng dẫn 05-HD/VPTW).",
  SYM011:
    "Chữ viết tắt giữ đúng chữ hoa, chữ thường như trong bảng chữ viết tắt: CTr, TTr, QyĐ; các chữ khác viết hoa (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
  SYM012:
    "Chữ Đ trong ký hiệu là chữ Đ tiếng Việt (U+0110), không thay bằng D hay Ð (Nghị định 30/2020/NĐ-CP, Phụ lục I: bộ mã Unicode TCVN 6909:2001).",
  SYM013: "Trong số và ký hiệu không có dấu cách (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM014: "Dấu gạch nối trong ký hiệu là dấu “-” (U+002D), không phải dấu gạch ngang dài.",
  SYM015: "Số và ký hiệu chỉ dùng dấu gạch chéo (/) và dấu gạch nối (-) (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  SYM016:
    "Văn bản của Nhà nước ghi “Số:” có dấu hai chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I); văn bản của Đảng ghi “Số” không có dấu hai chấm (Hướng dẫn 05-HD/VPTW).",
  DATE001: "Ngày nhỏ hơn 10 phải ghi thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 05-HD/VPTW).",
  DATE002: "Tháng 1, tháng 2 phải ghi thêm số 0 phía trước (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 05-HD/VPTW).",
  DATE003: "Từ tháng 3 trở đi không cần thêm số 0 phía trước (cách hiểu Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  DATE004: "Ngày, tháng phải có trong lịch.",
  DATE005:
    "Ngày, tháng, năm ban hành ở đầu văn bản phải viết đầy đủ: ngày … tháng … năm … (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
  DATE006: "Ngày ban hành không thể sau ngày xem xét.",
  DATE007: "Năm phải ghi đủ bốn chữ số (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
};
