import { describe, expect, it } from "vitest";
import { decode } from "../../src/cli/decode.js";
import { oneLine, plainWords, shorten, widthOf } from "../../src/cli/display-text.js";
import { placesOf } from "../../src/cli/places.js";
import { createProgress } from "../../src/cli/progress.js";
import { renderTable } from "../../src/cli/table.js";

describe("text for a terminal", () => {
  it.each([
    ["Thành ủy", 8],
    ["Thành ủy".normalize("NFD"), 8],
    ["Ð → đ …", 7],
    ["", 0],
  ])("%s takes %i columns", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it.each([
    ["Thành ủy Hà Nội", 15, "Thành ủy Hà Nội"],
    ["Thành ủy Hà Nội", 13, "Thành ủy Hà…"], // between words
    ["Thành ủy Hà Nội", 6, "Thành…"],
    ["QĐ-UBND-VHXH-TNMT", 8, "QĐ-UBND…"], // one long word
    ["Thành ủy Hà Nội".normalize("NFD"), 13, "Thành ủy Hà…".normalize("NFD")],
  ])("shortens %s to %i columns", (text, width, short) => {
    expect(shorten(text, width)).toBe(short);
  });

  it("puts all on one line without what a terminal obeys", () => {
    expect(oneLine(" a\r\n\tb\u00adc\u001b[1m \u2066d\u2028e ")).toBe("a bc [1m d e");
  });

  it.each([
    ["ỦY BAN NHÂN DÂN\n**\nTỈNH YÊN BÁI", "ỦY BAN NHÂN DÂN TỈNH YÊN BÁI"],
    ["**Sở** Nội vụ__", "Sở Nội vụ"],
    ["A* và b_c", "A* và b_c"],
  ])("%s: words without markup", (text, shown) => {
    expect(plainWords(text)).toBe(shown);
  });
});

describe("a table", () => {
  const columns = [
    { title: "A", min: 2, max: 9 },
    { title: "B", min: 3, max: 9 },
    { title: "C", min: 3, max: 9, paint: (cell: string) => `<${cell}>` },
  ];
  const table = (rows: readonly (readonly string[])[], width: number) =>
    renderTable(columns, rows, width, (title) => title);

  it("leaves empty columns and trailing spaces out", () => {
    expect(
      table(
        [
          ["1", "", "x"],
          ["22", "", ""],
        ],
        40,
      ),
    ).toEqual(["A   C", "1   <x>", "22"]);
  });

  it("cuts the widest columns to the width, down to their least", () => {
    const rows = [["1", "bbbbbbbb", "cccccc"]];
    expect(table(rows, 40)).toEqual(["A  B         C", "1  bbbbbbbb  <cccccc>"]);
    expect(table(rows, 15)).toEqual(["A  B      C", "1  bbbb…  <cccc…>"]);
    expect(table(rows, 11)).toEqual(["A  B    C", "1  bb…  <cc…>"]);
    expect(table(rows, 5)).toEqual(["A  B   C", "1  b…  <c…>"]); // half of it
  });
});

describe("places", () => {
  it("counts lines of every ending, and letters with their marks", () => {
    const text = `một\r\n${"hai".normalize("NFD")}\r${"bà ba".normalize("NFD")}\nbốn`;
    const offsets = [text.indexOf("bốn"), 0, text.lastIndexOf("ba"), text.length, text.indexOf("hai"), 4];
    expect(placesOf(text, offsets)).toEqual([
      { line: 4, column: 1 },
      { line: 1, column: 1 },
      { line: 3, column: 4 },
      { line: 4, column: 4 },
      { line: 2, column: 1 },
      { line: 1, column: 5 },
    ]);
  });
});

describe("decoding", () => {
  const spansOf = (...bytes: readonly number[]) => {
    const { text, diagnostics } = decode(Uint8Array.from(bytes));
    return { text, spans: diagnostics.map(({ span }) => [span.start, span.end]) };
  };

  it.each([
    [[0x41], "A", []],
    [[0xef, 0xbf, 0xbd], "\ufffd", []], // the character itself
    [[0xef, 0xbb, 0xbf, 0x41], "A", []], // byte order mark
    [[0xff], "\ufffd", [[0, 1]]],
    [[0xe1, 0xef, 0xbf, 0xbd], "\ufffd\ufffd", [[0, 1]]], // cut off by the character itself
    [[0xef, 0xbf, 0xbd, 0xe1, 0xba], "\ufffd\ufffd", [[1, 2]]],
    [
      [0xff, 0xfd, 0x41, 0xff],
      "\ufffd\ufffdA\ufffd",
      [
        [0, 2],
        [3, 4],
      ],
    ], // neighbours are one
    [[0xef, 0xbf, 0xbd, 0xef, 0xbb, 0xbf], "\ufffd\ufeff", []], // a mark inside is text
    [[], "", []],
  ] as const)("%j", (bytes, text, spans) => {
    expect(spansOf(...bytes)).toEqual({ text, spans });
  });
});

describe("the progress bar", () => {
  const drawn = (settings: { readonly isTTY: boolean; readonly progress: boolean }, total: number | null) => {
    let written = "";
    let time = 0;
    const output = {
      write: (text: string) => {
        written += text;
      },
    };
    const progress = createProgress(
      { stdin: (async function* () {})(), stdout: output, stderr: output, ...settings },
      total,
      () => time,
    );
    for (let count = 0; count < 4; count += 1) {
      time += 300;
      progress.advance(25, 1);
    }
    progress.end();
    return written;
  };

  it("is drawn now and then, and taken away", () => {
    expect(drawn({ isTTY: false, progress: true }, 100)).toBe(
      `\r[${"#".repeat(12)}${".".repeat(12)}]  50 % 2\u001b[K\r[${"#".repeat(24)}] 100 % 4\u001b[K\r\u001b[K`,
    );
    expect(drawn({ isTTY: false, progress: true }, null)).toContain("0.0 MB 2");
  });

  it("is not drawn into results or files", () => {
    expect(drawn({ isTTY: true, progress: true }, 100)).toBe("");
    expect(drawn({ isTTY: false, progress: false }, 100)).toBe("");
  });
});
