import { describe, expect, test } from "vitest";
import { extractConferences } from "../../src/parse/index.js";

/** One line a case: a text with one meeting; its day, place, host and who presides. */
const cases: readonly (readonly [
  what: string,
  text: string,
  expected: { heldOn: string | null; place: string | null; host: string | null; chair: string | null },
])[] = [
  [
    "day, place and host before it",
    "Chiều 12/6, tại Hà Nội, Ban Nội chính Trung ương tổ chức Hội thảo khoa học về cải cách tư pháp.",
    { heldOn: "XXXX-06-12", place: "Hà Nội", host: "Ban Nội chính Trung ương", chair: null },
  ],
  [
    "with a partner: the host stands before 'phối hợp'",
    "Ngày 3/9/2025, Ban Dân vận Tỉnh ủy đã phối hợp với Sở Nội vụ tổ chức Hội nghị giao ban quý III.",
    { heldOn: "2025-09-03", place: null, host: "Ban Dân vận Tỉnh ủy", chair: null },
  ],
  [
    "who presides stands before 'chủ trì'",
    "Sáng 5/8/2025, Bí thư Thành ủy Trần Văn Nam chủ trì Hội nghị sơ kết công tác xây dựng Đảng.",
    { heldOn: "2025-08-05", place: null, host: null, chair: "Bí thư Thành ủy Trần Văn Nam" },
  ],
  [
    "a line that ends inside a name is no end of the sentence",
    "Sáng 5/8/2025, Bí thư Thành ủy Trần\nVăn Nam chủ trì Hội nghị sơ kết công tác xây dựng Đảng.",
    { heldOn: "2025-08-05", place: null, host: null, chair: "Bí thư Thành ủy Trần\nVăn Nam" },
  ],
  [
    "nothing is guessed from the sentence before",
    "Ngày 1/2/2024 trời mưa. Thành ủy Hải Phòng tổ chức Hội nghị tổng kết năm 2023.",
    { heldOn: null, place: null, host: "Thành ủy Hải Phòng", chair: null },
  ],
];

describe("what the sentence says of a meeting", () => {
  test.each(cases)("%s", (_, text, expected) => {
    const [mention, ...others] = extractConferences(text);
    expect(others).toEqual([]);
    const found = mention?.conference;
    expect({
      heldOn: found?.heldOn?.edtf ?? null,
      place: found?.place ?? null,
      host: found?.host?.text ?? null,
      chair: found?.chair?.text ?? null,
    }).toEqual(expected);
  });
});
