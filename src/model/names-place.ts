/** Names of bodies that end so do not say of which place. */
const placeless: readonly string[] = [
  "ủy ban nhân dân",
  "hội đồng nhân dân",
  "tòa án nhân dân",
  "viện kiểm sát nhân dân",
  "tỉnh",
  "thành phố",
  "huyện",
  "quận",
  "thị xã",
  "xã",
  "phường",
  "thị trấn",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "quận ủy",
  "thị ủy",
  "đảng ủy",
  "đảng bộ",
  "ban thường vụ",
  "ban chấp hành",
  "ủy ban kiểm tra",
  "ban chỉ đạo",
  "ban tổ chức",
  "ban tuyên giáo",
  "ban dân vận",
  "ban nội chính",
  "đảng đoàn",
  "ban cán sự đảng",
  "hội đồng",
  "công an",
  "sở",
  "văn phòng",
];

/**
 * Whether the name of a body says of which place it is.
 *
 * @param folded - the name, folded by `foldUnitName`.
 * @returns `false` for "ủy ban nhân dân tỉnh", `true` for "ủy ban nhân dân tỉnh sơn la".
 */
export function namesPlace(folded: string): boolean {
  return folded !== "" && !placeless.some((ending) => folded === ending || folded.endsWith(` ${ending}`));
}
