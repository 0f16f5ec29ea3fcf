/** A text that a careless reader would go through again and again. */
export interface HostileText {
  /** What it is made of. */
  readonly name: string;
  /** A text of about that many UTF-16 units. */
  readonly make: (length: number) => string;
}

const units: readonly (readonly [string, string])[] = [
  ["digits without end", "7"],
  ["spaces", " "],
  ["line breaks", "\n"],
  ["soft hyphens", "\u00ad"],
  ["combining marks", "\u0301"],
  ["decomposed letters", "e\u0323\u0302"],
  ["one capital", "Đ"],
  ["one small letter", "a"],
  ["serials with a slash", "1/"],
  ["serials with a hyphen", "1-"],
  ["years", "2020/"],
  ["dots", "."],
  ["codes with hyphens", "NĐ-"],
  ["codes with slashes", "KH/"],
  ["mixed-case codes", "NĐa"],
  ["spaced separators", "1 / 2020 / "],
  ["whole numbers", "30/2020/NĐ-CP "],
  ["numbers in a list", "57-NQ/TW, "],
  ["number word", "số "],
  ["number word with colon", "Số: "],
  ["day word", "ngày "],
  ["days in a list", "ngày 1, "],
  ["ranges of years", "2020 - "],
  ["clock times", "22:40 "],
  ["months", "tháng 4 "],
  ["type words", "Nghị quyết "],
  ["type words with numbers", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ "],
  ["law names", "Luật Đất đai, "],
  ["amending laws", "Luật sửa đổi, bổ sung một số điều của "],
  ["pinpoints", "điểm a khoản 1 Điều 2, "],
  ["article lists", "các điều 1, 2, 3 và "],
  ["ranges of articles", "từ Điều 1 đến "],
  ["bodies", "Ủy ban nhân dân tỉnh "],
  ["of and of", "của "],
  ["and and and", "và "],
  ["opening brackets", "("],
  ["opening quotation marks", "“"],
  ["markup", "**"],
  ["conferences", "Hội nghị lần thứ "],
  ["terms", "khóa XIII "],
  ["standards", "TCVN "],
  ["lone surrogates", "\ud83d"],
  ["emoji", "😀"],
];

/** Texts that repeat one unit. */
export const hostileTexts: readonly HostileText[] = units.map(([name, unit]) => ({
  name,
  make: (length) => unit.repeat(Math.ceil(length / unit.length)),
}));
