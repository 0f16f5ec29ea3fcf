import type { DocumentTypeId } from "../model/registry/document-types.js";

/** First words of a subject that follow the issuer without "về". */
const verbs: readonly string[] = [
  "quy định",
  "sửa đổi",
  "bổ sung",
  "ban hành",
  "hướng dẫn",
  "bãi bỏ",
  "thay thế",
  "phê duyệt",
  "phê chuẩn",
  "công bố",
  "đính chính",
  "thành lập",
  "điều chỉnh",
  "kéo dài",
  "hợp nhất",
  "thông qua",
  "kiện toàn",
  "bổ nhiệm",
  "gia hạn",
  "tạm ngưng",
  "ngưng hiệu lực",
  "đình chỉ",
  "thí điểm",
];
/** First words of a subject that a title writes with a capital and a sentence does not. */
const commonWords: readonly string[] = [
  "tăng cường",
  "đẩy mạnh",
  "tiếp tục",
  "triển khai",
  "thực hiện",
  "tổ chức",
  "tuyên truyền",
  "công tác",
  "một số",
  "chức năng",
  "chế độ",
  "chính sách",
  "cơ chế",
  "cơ cấu",
  "kỷ luật",
  "tập huấn",
  "xây dựng",
  "nâng cao",
  "phát triển",
  "đổi mới",
  "việc",
  "sắp xếp",
  "quản lý",
  "xử phạt",
  "tổng kết",
  "sơ kết",
  "chủ trương",
  "đầu tư",
  "đào tạo",
  "bồi dưỡng",
  "báo cáo",
  "kế hoạch",
];
/** Letters and telegrams are "về việc" something. */
const aboutMatter: readonly (DocumentTypeId | null)[] = ["officialLetter", "telegram"];

/**
 * Puts a subject (trích yếu) into a sentence: "Quy định về …" becomes "quy định về …", "công tác văn thư" becomes "về công tác văn thư".
 *
 * @param subject - as written, with or without "Về", "V/v".
 */
export function subjectText(subject: string, documentType: DocumentTypeId | null): string | null {
  const words = subject.replace(/\s+/g, " ").trim();
  if (words === "") return null;
  if (beginsWith(words, "v/v")) return `về việc ${words.slice(3).trim()}`;
  if (beginsWith(words, "về") || verbs.some((verb) => beginsWith(words, verb))) return lowered(words);
  const common = commonWords.some((word) => beginsWith(words, word));
  return `${aboutMatter.includes(documentType) ? "về việc" : "về"} ${common ? lowered(words) : words}`;
}

function beginsWith(words: string, opening: string): boolean {
  const head = words.slice(0, opening.length).toLowerCase();
  const next = words.charAt(opening.length);
  return head === opening && (next === "" || next === " " || next === ",");
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
