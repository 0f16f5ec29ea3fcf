import fc from "fast-check";
import { formatDate } from "../../src/format/date.js";
import { formatLocator } from "../../src/format/locator.js";
import { civilDates } from "./date.js";
import { documentNumbers } from "./document-number.js";
import { locatorLabels } from "./locator.js";
import { numberNoise } from "./number-noise.js";

// biome-ignore format: a list of words
const words = [
  "của", "và", "về", "việc", "ban", "hành", "thực", "hiện", "theo", "tại", "ngày", "tháng", "năm", "quý", "này", "nêu", "trên",
  "Ủy", "ban", "nhân", "dân", "tỉnh", "Lạng", "Sơn", "Bộ", "Nội", "vụ", "Thủ", "tướng", "Chính", "phủ", "Quốc", "hội", "khóa", "khoá", "XV",
  "Đảng", "ủy", "Thành", "hòa", "hoà", "quy", "định", "được", "sửa", "đổi", "bổ", "sung", "từ", "đến", "hết", "đầu", "cuối", "các", "TRUNG", "ƯƠNG",
  "nghiêng", "khuỷu", "ngoằn", "ngoèo", "giếng", "quốc", "yểm", "ổn", "PTTH", "GDP", "Covid", "email", "km", "tr.đ", "đồng", "%",
];
// biome-ignore format: a list of words
const typeWords = [
  "Kế hoạch", "Chỉ thị", "Nghị quyết", "nghị quyết", "Nghị định", "Quyết định", "Thông tư", "Thông tư liên tịch", "Công văn", "Hướng dẫn", "Kết luận",
  "Luật", "Bộ luật", "Pháp lệnh", "Luật Đất đai", "Bộ luật Dân sự", "Hiến pháp", "Điều lệ Đảng", "NGHỊ QUYẾT", "các Nghị quyết", "Bản án", "Quy định",
];
// biome-ignore format: a list of words
const dates = [
  "ngày 30/3/2023", "ngày 05 tháng 02 năm 2020", "30-3-2023", "24.8", "ngày 1/2", "tháng 4/2023", "quý II/2023", "6 tháng đầu năm 2023", "năm 2025",
  "nhiệm kỳ 2020 - 2025", "Thứ tư, 12/07/2023 - 22:40", "từ ngày 1 đến ngày 5/4/2023", "31/02/2023", "này 23/8/2023", "mùng 2 tháng 9", "7/11/1948-7/11/2023",
  "ngày … tháng … năm 2026", "22h30 ngày 12/7/2023", "99/99/9999", "0/0/0000",
];
// biome-ignore format: a list of words
const pinpoints = [
  "Điều 5", "khoản 2 Điều 7a", "điểm đ khoản 1 Điều 16", "các điều 5, 6 và 7", "từ Điều 8 đến Điều 12", "Chương III", "Mục 2 Chương II", "Phụ lục I",
  "Điều này", "khoản 1, 2 và 3", "điểm a, b", "Điều 149, khoản 2 Điều 151",
];
// biome-ignore format: a list of words
const bodies = [
  "của Bộ Chính trị", "của UBND tỉnh Sơn La", "do Thủ tướng Chính phủ ban hành", "Ban Thường vụ Thành ủy Hà Nội", "của Quốc hội khóa XV",
  "của Ban Chấp hành Trung ương khóa XIII", "Hội đồng nhân dân tỉnh Lào Cai khóa XVI, nhiệm kỳ 2021 - 2026", "Bộ Nội vụ và Văn phòng Chính phủ",
];
// biome-ignore format: a list of words
const clauses = [
  "về việc tăng cường công tác văn thư", "quy định chi tiết một số điều của", "sửa đổi, bổ sung", "được thay thế bởi", "bãi bỏ", "hướng dẫn thi hành", "Căn cứ", "căn cứ",
  "Nghị định này", "Luật này", "Nghị quyết nêu trên", "Kế hoạch trên", "(sau đây gọi là Luật 2024)", "(gọi tắt là Nghị quyết 57)", "Theo đề nghị của Bộ trưởng",
  "Hội nghị Trung ương 8 khóa XIII", "Hội nghị lần thứ mười một", "Đại hội XIII của Đảng", "Kỳ họp thứ 10", "chủ trì Hội nghị quán triệt", "Một là,", "Hai là,", "yêu cầu các Sở",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n", "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n", "ĐẢNG CỘNG SẢN VIỆT NAM\n", "QUYẾT ĐỊNH:\n", "\nNơi nhận:\n- Như trên;",
  "Số: 12/QĐ-UBND\nSơn La, ngày 05 tháng 3 năm 2020\n",
];
// biome-ignore format: a list of words
const signs = [" ", " ", " ", ", ", ". ", "; ", ": ", "\n", "\n\n", "\r\n", "\t", "-", " - ", " – ", "/", "(", ")", "“", "”", "\"", "'", "…", "|", "*", "**", "_", "#", "<b>", "&amp;", "+", "=", "\\"];
// biome-ignore format: a list of words
const odd = ["\u00a0", "\u00ad", "\u200b", "\ufeff", "\u2011", "\u0301", "\u0323\u0302", "\u00d0", "\u00f0", "\u0189", "😀", "👩‍👩‍👧", "\ud83d", "\udc00", "\u0000", "\u2028", "漢字", "ǅ", "ß", "İ", "\uffff"];

const writtenDates = fc
  .tuple(civilDates, fc.constantFrom("long", "slash", "hyphen", "dot"), fc.constantFrom("official", "none", "all"))
  .map(([date, style, padding]) => formatDate(date, { style, padding }));
/** Dates as documents and the press write them, some of which no calendar has. */
export const dateTexts: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...dates), writtenDates);

/** Pinpoints, single and in lists, joined as sentences join them. */
export const pinpointTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pinpoints),
      locatorLabels.map((labels) => formatLocator(labels)),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((parts) => fc.constantFrom(", ", " và ", "; ", " ", " hoặc ", " đến ").map((gap) => parts.join(gap)));

const numbers = fc.tuple(documentNumbers, numberNoise).map(([number, noise]) => noise(number.canonical));
const figures = fc.oneof(
  fc.nat({ max: 3000 }).map(String),
  fc.constantFrom("1.234.567", "12,5", "0912345678", "1/3", "2020/", "/2020", "2020/2100"),
);

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 8, arbitrary: fc.constantFrom(...signs) },
  { weight: 3, arbitrary: fc.constantFrom(...typeWords) },
  { weight: 3, arbitrary: dateTexts },
  { weight: 3, arbitrary: numbers },
  { weight: 2, arbitrary: pinpointTexts },
  { weight: 2, arbitrary: fc.constantFrom(...bodies) },
  { weight: 3, arbitrary: fc.constantFrom(...clauses) },
  { weight: 2, arbitrary: figures },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constantFrom("Số", "số", "Số:", "số/", "Số ký hiệu") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

/** Vietnamese-like noise: words, signs, citations, dates, glued or apart, with everything that an encoding can do to them. */
const noiseTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(piece, { maxLength: 24 }),
    fc.constantFrom("", "", " "),
    fc.constantFrom("none", "none", "NFD", "upper", "lower"),
  )
  .map(([pieces, gap, form]) => {
    const text = pieces.join(gap);
    if (form === "NFD") return text.normalize("NFD");
    return form === "upper" ? text.toUpperCase() : form === "lower" ? text.toLowerCase() : text;
  });

/** A citation as sentences have it: type, number, date, issuer, in the usual order. */
export const citationTexts: fc.Arbitrary<string> = fc
  .record({
    pinpoint: fc.option(pinpointTexts, { nil: "" }),
    type: fc.constantFrom(...typeWords),
    word: fc.constantFrom("số ", "", "số: "),
    number: fc.oneof({ weight: 3, arbitrary: documentNumbers.map((number) => number.canonical) }, numbers),
    date: fc.option(dateTexts, { nil: "" }),
    body: fc.option(fc.constantFrom(...bodies), { nil: "" }),
    clause: fc.option(fc.constantFrom(...clauses), { nil: "", freq: 3 }),
  })
  .map(({ pinpoint, type, word, number, date, body, clause }) =>
    [pinpoint, `${type} ${word}${number}`, date, body, clause].filter((part) => part !== "").join(" "),
  );

/** Sentences with citations between noise. */
export const articleTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof(citationTexts, noiseTexts), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.constantFrom(" ", ", ", ". ", "\n", "; ").map((gap) => parts.join(gap)));

/** Any string at all, and strings that look like what is read. */
export const anyTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 3, arbitrary: noiseTexts },
  { weight: 2, arbitrary: articleTexts },
);
