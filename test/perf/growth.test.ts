import { describe, expect, test } from "vitest";
import { toAscii } from "../../src/format/ascii.js";
import { foldUnitName } from "../../src/model/fold-unit-name.js";
import { extract } from "../../src/parse/extract.js";
import { validateDocumentNumber } from "../../src/validate/validate-document-number.js";
import type { HostileText } from "../arbitraries/hostile.js";
import { growsLinearly } from "../laws/linear-growth.js";

/** Work in the square of this length takes seconds; what is kept of a text this short does not yet make the garbage collector copy it. */
const length = 20_000;

function repeated(name: string, unit: string): HostileText {
  return { name, make: (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size) };
}

/** A text whose parts differ by their place, as in a list of other documents each time. */
function counted(name: string, part: (place: number) => string): HostileText {
  return {
    name,
    make: (size) => {
      const parts: string[] = [];
      for (let place = 1, made = 0; made < size; place += 1) {
        const next = part(place);
        parts.push(next);
        made += next.length;
      }
      return parts.join("");
    },
  };
}

/** Openers first, then as many closers. */
function nested(name: string, open: string, close: string): HostileText {
  const half = (size: number) => Math.ceil(size / (open.length + close.length));
  return { name, make: (size) => open.repeat(half(size)) + close.repeat(half(size)) };
}

const sentence = "Thực hiện Kế hoạch số 88-KH/TU ngày 12/5/2021 của Tỉnh ủy Cà Mau về phòng, chống thiên tai; ";
const marks = "\u0301\u0323";

/** Constructions that never end, never close, or lean on everything before them. */
const texts: readonly HostileText[] = [
  repeated("titles whose quotation never closes", "Kế hoạch số 9-KH/HU về việc “nâng cao "),
  repeated("quotation marks that never close", "Nghị quyết số 2/NQ-HĐND về “"),
  repeated("definitions that never close", "Luật Nhà ở (sau đây gọi là "),
  nested("brackets in brackets", "(", ")"),
  nested("quotations in quotations", "về việc “", "”"),
  nested("square brackets", "[1", "]"),
  { name: "one list of serials without end", make: (size) => `các Nghị quyết số ${"4, ".repeat(Math.ceil(size / 3))}` },
  repeated("lists of serials", "các Nghị quyết số 3, 4, "),
  repeated("a list of numbers with symbols", "8-NQ/TU và "),
  repeated("one type word for many numbers", "6/2019/TT-BYT; "),
  repeated("this decree", "Nghị định này "),
  repeated("pinpoints into this law", "Điều 8 Luật này; "),
  counted(
    "the decree above, of more and more decrees",
    (place) => `Nghị định số ${place}/2018/NĐ-CP; Nghị định nêu trên; `,
  ),
  counted(
    "short forms of more and more numbers",
    (place) => `Nghị quyết ${place % 700} và ${place % 700}-NQ/TU${place % 40}; `,
  ),
  counted(
    "one number of more and more provinces",
    (place) => `Kế hoạch số 38/KH-UBND ngày ${1 + (place % 28)}/3/2022 của UBND tỉnh A${place}; `,
  ),
  counted("one name of more and more years", (place) => `Luật Đất đai năm ${1900 + (place % 140)}, Luật Đất đai; `),
  repeated("articles in a row", "Điều 2 "),
  repeated("clauses in a list", "khoản 3, "),
  repeated("letters in a list", "điểm a, b, c, d, đ khoản 4 "),
  repeated("ranges of articles", "từ Điều 3 đến Điều 700, "),
  repeated("days glued together", "ngày 2/2"),
  repeated("ranges of days that go on", "từ ngày 3/4 đến "),
  repeated("quarters", "quý III "),
  repeated("amendments of amendments", "Quyết định số 5/QĐ-TTg sửa đổi, bổ sung "),
  repeated("bodies of bodies", "của Ban Thường vụ "),
  repeated("capital words", "ỦY BAN NHÂN DÂN TỈNH "),
  repeated("capitals without a space", "ĐẢNGỦY"),
  repeated("meetings", "Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa XII "),
  repeated("letterheads", "Số: 7/2021/TT-BTC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"),
  repeated("rows of a table", "| Số ký hiệu | 44/2021/NĐ-CP |\n"),
  repeated("figures", "7"),
  repeated("dotted figures", "1.234."),
  repeated("words with soft hyphens", "Ng\u00adhị đị\u00adnh số 30/20\u00ad20/NĐ-CP "),
  repeated("zero-width spaces", "và\u200b"),
  { name: "decomposed letters", make: (size) => repeated("", sentence.normalize("NFD")).make(size) },
  { name: "one letter under a heap of marks", make: (size) => `a${marks.repeat(size / 2)}` },
  { name: "a law under a heap of marks", make: (size) => `Luật Đất đa${marks.repeat(size / 2)}i năm 2013` },
  repeated("letters under heaps of marks", `e${marks.repeat(40)}`),
];

describe("time grows with the length of texts that never end", () => {
  test.each(texts)("$name", (hostile) => growsLinearly(extract, hostile, length));
});

/** Names under heaps of marks and stops; the fold uses that of `foldName`. */
const names: readonly HostileText[] = [
  { name: "one letter under a heap of marks", make: (size) => `Bộ a${marks.repeat(size / 2)}` },
  { name: "stops inside a name", make: (size) => `Bộ ${".".repeat(size)} Nội vụ` },
];

describe("time to fold a name grows with its length", () => {
  test.each(names)("$name", (hostile) => {
    let calls = 0;
    // Another name each time, because folded names are remembered.
    const fold = (text: string): string => {
      calls += 1;
      return foldUnitName(`${text}${calls}`);
    };
    growsLinearly(fold, hostile, length);
  });
});

describe("time grows with the length of a heap of marks", () => {
  const heap: HostileText = { name: "one letter under a heap of marks", make: (size) => `a${marks.repeat(size / 2)}` };

  test("toAscii", () => growsLinearly(toAscii, heap, length));
  test("validateDocumentNumber", () => growsLinearly(validateDocumentNumber, heap, length));
});

/** Behind one decree: mentions that lean on it. Work in the square of their number shows only where there are many. */
const leaning: readonly HostileText[] = [
  ["this decree, of one decree", "Nghị định này; "],
  ["short forms of one decree", "Nghị định 41; "],
].map(([name, unit]) => {
  const { make } = repeated(name as string, unit as string);
  return { name: name as string, make: (size) => `Nghị định số 41/2018/NĐ-CP; ${make(size)}` };
});

describe("time grows with the number of mentions that lean on one document", () => {
  test.each(leaning)("extract: $name", (hostile) => growsLinearly(extract, hostile, 400_000));
});

/** Texts that end inside a citation. */
const cut = [
  "Nghị định số 30/2020/N",
  "Nghị định số 30/",
  "Nghị định số",
  "điểm a khoản 2 Điều",
  "Luật Đất đai năm",
  "Kế hoạch số 5-KH/TU ngày 3/",
  "do Ban Thường vụ Tỉnh ủy ban",
];

describe("a text may end anywhere", () => {
  const before = "Thông tư số 44/2021/TT-BTC đã có hiệu lực.";
  const whole = extract(before).citations.map(({ text }) => text);

  test.each(cut)("after %s", (end) => {
    expect(extract(`${before} ${end}`).citations.map(({ text }) => text)).toEqual(expect.arrayContaining(whole));
  });
});

describe("citations beside texts that never end are not lost", () => {
  test.each(texts)("$name", ({ make }) => {
    const read = extract(`Nghị định số 41/2018/NĐ-CP.\n\n${make(5000)}\n\nChỉ thị số 17-CT/TW.\n`).citations;
    expect(read[0]?.number?.canonical).toBe("41/2018/NĐ-CP");
    expect(read[read.length - 1]?.number?.canonical).toBe("17-CT/TW");
  });
});
