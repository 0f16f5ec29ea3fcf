import { compose } from "./compose.js";
import { foldName } from "./fold-name.js";

/** Abbreviations in the names of bodies, folded; only those with one meaning. */
const abbreviations: Readonly<Record<string, string>> = {
  ubnd: "ủy ban nhân dân",
  hđnd: "hội đồng nhân dân",
  ubtvqh: "ủy ban thường vụ quốc hội",
  ubkt: "ủy ban kiểm tra",
  mttq: "mặt trận tổ quốc",
  tand: "tòa án nhân dân",
  vksnd: "viện kiểm sát nhân dân",
  bch: "ban chấp hành",
  btv: "ban thường vụ",
  tw: "trung ương",
  tp: "thành phố",
  tx: "thị xã",
  hcm: "hồ chí minh",
  tphcm: "thành phố hồ chí minh",
  gdđt: "giáo dục và đào tạo",
  lđtbxh: "lao động thương binh và xã hội",
};
const CENTRAL = /(?<!\p{L})TƯ(?!\p{L})/gu;
const ABBREVIATION = /[\p{L}\p{M}]+\.?/gu;

/**
 * Folds the name of a body for comparison: like `foldName`, with usual abbreviations written out.
 *
 * @param text - a name as written.
 * @returns for example "ủy ban nhân dân thành phố hà nội" for "UBND TP. Hà Nội".
 * @example
 * ```ts
 * import { foldUnitName } from "vanban/model";
 * foldUnitName("UBND TP. Cần Thơ"); // => "ủy ban nhân dân thành phố cần thơ"
 * foldUnitName("Sở GD&ĐT tỉnh Điện Biên"); // => "sở giáo dục và đào tạo tỉnh điện biên"
 * ```
 */
export function foldUnitName(text: string): string {
  return foldName(centralWritten(text))
    .replaceAll("gd&đt", "gdđt")
    .replace(ABBREVIATION, expand)
    .replace(/\s+/g, " ")
    .trim();
}

/** "T.Ư" and "TƯ" are TW, unless "TƯ" is the word tư in capitals: "SỞ KẾ HOẠCH VÀ ĐẦU TƯ". */
function centralWritten(text: string): string {
  const composed = compose(text).replaceAll("T.Ư", "TW").replaceAll("BCH TƯ", "BCH TW");
  return composed === composed.toUpperCase() ? composed : composed.replace(CENTRAL, "TW");
}

function expand(word: string): string {
  const stopped = word.endsWith(".");
  const full = abbreviations[stopped ? word.slice(0, -1) : word];
  if (full === undefined) return word;
  return stopped ? `${full} ` : full;
}
