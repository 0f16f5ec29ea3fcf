import { describe, expect, test } from "vitest";
import { extract } from "../../../src/parse/index.js";

/** One line a case: a text, and its relations by the numbers of the documents; "text" is the text itself. */
const cases: readonly (readonly [what: string, text: string, relations: readonly string[]])[] = [
  [
    "a list of bases, parted by semicolons",
    "Căn cứ Luật Đất đai năm 2024; Nghị định số 102/2024/NĐ-CP; Thông tư số 10/2024/TT-BTNMT;",
    ["text basedOn luật đất đai", "text basedOn 102/2024/nđ-cp", "text basedOn 10/2024/tt-btnmt"],
  ],
  [
    "the document before the verb acts",
    "Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP và Nghị định số 09/2010/NĐ-CP.",
    ["30/2020/nđ-cp replaces 110/2004/nđ-cp", "30/2020/nđ-cp replaces 09/2010/nđ-cp"],
  ],
  [
    "'được … bởi' turns it round",
    "Luật Nhà ở năm 2023 được sửa đổi, bổ sung bởi Luật số 43/2024/QH15 có hiệu lực.",
    ["43/2024/qh15 amends luật nhà ở"],
  ],
  [
    "whoever does the one does the other",
    "Quyết định này thay thế Quyết định số 07/2020/QĐ-UBND và bãi bỏ Điều 5 Quyết định số 09/2021/QĐ-UBND.",
    ["text replaces 07/2020/qđ-ubnd", "text repeals 09/2021/qđ-ubnd"],
  ],
  [
    "the title says what the document does",
    "Kế hoạch số 12-KH/TU ngày 5/5/2025 của Tỉnh ủy về thực hiện Nghị quyết số 57-NQ/TW; Công văn số 9/UBND-VX đã gửi.",
    ["12-kh/tu implements 57-nq/tw"],
  ],
  [
    "what is carried is promulgated by its carrier",
    "Quy chế số 3-QC/TU ban hành kèm theo Quyết định số 99-QĐ/TU.",
    ["99-qđ/tu promulgates 03-qc/tu"],
  ],
  [
    "a text does nothing to itself",
    "TỈNH ỦY LÂM ĐỒNG\n*\nSố 45-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLâm Đồng, ngày 08 tháng 9 năm 2025\n\nCác cấp ủy quán triệt Chỉ thị này. Tỉnh ủy thực hiện Chỉ thị số 50-CT/TW.",
    ["text implements 50-ct/tw"],
  ],
  ["without a word that says so there is none", "Nghị định số 30/2020/NĐ-CP. Nghị định số 110/2004/NĐ-CP.", []],
];

describe("relations", () => {
  test.each(cases)("%s", (_, text, expected) => {
    const { documents, relations } = extract(text);
    const name = (index: number | null) =>
      index === null ? "text" : (documents[index]?.key.replace(/^[^:]*:/, "").replace(/@.*$/, "") ?? "?");
    expect(relations.map(({ type, from, to }) => `${name(from)} ${type} ${name(to)}`)).toEqual(expected);
  });

  test("each has the words that say it", () => {
    const text = "Nghị định số 30/2020/NĐ-CP thay thế Nghị định số 110/2004/NĐ-CP.";
    const [relation] = extract(text).relations;
    expect(relation?.trigger).toBe("thay thế");
    expect(text.slice(relation?.span.start, relation?.span.end)).toBe("thay thế");
  });
});
