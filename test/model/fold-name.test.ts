import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/model/fold-name.js";
import { foldUnitName } from "../../src/model/fold-unit-name.js";

/** Writings of one name in a row: all fold to the first. */
const sameNames: readonly (readonly [string, ...string[]])[] = [
  [
    "ủy ban nhân dân tỉnh khánh hòa",
    "Ủy ban nhân dân tỉnh Khánh Hòa",
    "UỶ BAN NHÂN DÂN TỈNH KHÁNH HOÀ",
    "Uỷ  ban nhân\ndân tỉnh Khánh Hoà,",
  ],
  ["luật đất đai", "Luật Đất đai", "Luật Ðất đai", "“Luật Đất đai”", "**Luật Đất đai**", "Lu\u00adật Đất đai"],
  ["kỳ họp", "Kì họp", "kỳ họp"],
  ["quý ii", "Quí II", "quý II"],
  ["thúy hòe", "Thuý Hoè", "Thúy Hòe"],
  ["hoàn thuyền quyển", "Hoàn thuyền quyển"], // the tone stands in the middle of a closed syllable in both spellings
  ["lý luận mỹ thuật", "Lí luận mĩ thuật"],
];

const sameUnits: readonly (readonly [string, ...string[]])[] = [
  [
    "ủy ban nhân dân thành phố hà nội",
    "UBND thành phố Hà Nội",
    "UBND TP Hà Nội",
    "Ủy ban nhân dân Tp.Hà Nội",
    "Uỷ ban Nhân dân TP. Hà Nội",
  ],
  ["hội đồng nhân dân tỉnh lai châu", "HĐND tỉnh Lai Châu"],
  ["ban chấp hành trung ương", "BCH TW", "BCH Trung ương", "Ban Chấp hành TƯ", "BCH TƯ"],
  ["sở giáo dục và đào tạo", "Sở GD&ĐT", "Sở GDĐT"],
  ["chủ tịch ủy ban nhân dân tỉnh", "Chủ tịch UBND tỉnh"],
  ["bộ công thương", "Bộ Công Thương"],
  ["bộ tư pháp", "Bộ Tư pháp", "BỘ TƯ PHÁP"], // no Trung ương
  ["sở kế hoạch và đầu tư", "Sở Kế hoạch và Đầu tư", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
  ["ban tổ chức trung ương", "Ban Tổ chức T.Ư", "Ban Tổ chức TƯ", "Ban Tổ chức TW"],
  // the dash between the fields of one body is written or not
  [
    "sở lao động thương binh và xã hội",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Lao động Thương binh và Xã hội",
    "Sở LĐTBXH",
    "Sở LĐ-TB&XH",
  ],
  ["ủy ban mặt trận tổ quốc việt nam", "UBMTTQVN", "UBMTTQ Việt Nam", "Ủy ban MTTQ VN"],
  ["sở văn hóa, thể thao và du lịch", "Sở VHTTDL", "Sở VH,TT&DL"],
  ["tòa án nhân dân tối cao", "TANDTC", "TAND tối cao"],
  ["hội liên hiệp phụ nữ tỉnh nam định", "Hội LHPN tỉnh Nam Định"],
];

describe("foldName", () => {
  test.each(sameNames)("%s", (folded, ...writings) => {
    for (const writing of writings) {
      expect(foldName(writing)).toBe(folded);
      expect(foldName(writing.normalize("NFD"))).toBe(folded);
    }
  });

  test("folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldName(foldName(text)) === foldName(text)),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["Hòa", "Hỏa"],
    ["Lai Châu", "Lai Chau"],
    ["Thủy", "Thúy"],
  ] as const)("%s is not %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

describe("foldUnitName", () => {
  test.each(sameUnits)("%s", (folded, ...writings) => {
    for (const writing of writings) {
      expect(foldUnitName(writing)).toBe(folded);
      expect(foldUnitName(writing.normalize("NFD"))).toBe(folded);
    }
  });
});
