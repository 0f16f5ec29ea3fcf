import { describe, expect, test } from "vitest";
import { extract, parseDocumentNumberOrThrow } from "../../../src/parse/index.js";

/** One line a case: a text, and for each citation "document ← antecedent (reason)". */
const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  [
    "a short name in a bracket behind the title, and again later",
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư (sau đây gọi tắt là Nghị định 30) đã có hiệu lực. Nghị định 30 áp dụng cho mọi cơ quan.",
    ["0", "0 ← 0 (defined-name)", "0 ← 1 (defined-name)"],
  ],
  [
    "a law with a name of its own, in quotation marks",
    "Luật số 41/2024/QH15 về bảo hiểm xã hội (sau đây gọi là “Luật Bảo hiểm xã hội 2024”). Theo Luật Bảo hiểm xã hội 2024, người lao động được hưởng chế độ.",
    ["0", "0 ← 0 (defined-name)", "0 ← 1 (defined-name)"],
  ],
  [
    "the bracket names the document whose title cites another",
    "Thành ủy ban hành Kế hoạch số 147-KH/TU ngày 30/3/2023 về thực hiện Chỉ thị số 24-CT/TU (gọi tắt là Kế hoạch số 147). Kế hoạch số 147 nêu rõ.",
    ["0", "1", "0 ← 0 (defined-name)", "0 ← 2 (defined-name)"],
  ],
  [
    "a sentence end parts the words from the document",
    "Căn cứ Kế hoạch số 12/KH-UBND. Sau đây gọi là Nghị quyết 57 cũng được.",
    ["0", "1"],
  ],
];

describe("names that the text defines", () => {
  test.each(cases)("%s", (_, text, expected) => {
    const { citations } = extract(text);
    expect(
      citations.map(({ document, antecedent, antecedentReason: reason }) =>
        reason === null ? `${document}` : `${document} ← ${antecedent} (${reason})`,
      ),
    ).toEqual(expected);
  });

  test("the title comes from the full mention", () => {
    const { documents } = extract(cases[0]?.[1] as string);
    expect(documents[0]?.subject).toBe("công tác văn thư");
  });
});

describe("the text's own document from options", () => {
  const self = {
    kind: "decree",
    number: parseDocumentNumberOrThrow("102/2024/NĐ-CP"),
    issuedOn: null,
    issuer: "Chính phủ",
  } as const;

  test("is what 'này' means", () => {
    const { citations, documents } = extract("Căn cứ Luật Đất đai. Nghị định này quy định chi tiết Điều 5.", { self });
    expect(citations[1]).toMatchObject({ antecedent: null, antecedentReason: "self", document: 1 });
    expect(documents[1]).toMatchObject({ key: "decree:102/2024/nđ-cp", mentions: [1], provenance: {} });
  });

  test("is no document of a text that does not mention it", () => {
    expect(extract("Căn cứ Luật Đất đai.", { self }).documents.map(({ key }) => key)).toEqual(["law:luật đất đai"]);
  });

  test("is one with its mentions by number", () => {
    const { documents } = extract("Nghị định số 102/2024/NĐ-CP có hiệu lực. Nghị định này gồm 10 chương.", { self });
    expect(documents.map(({ mentions }) => mentions)).toEqual([[0, 1]]);
  });
});
