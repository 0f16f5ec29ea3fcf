import { describe, expect, it } from "vitest";
import { extractionSchema } from "../../src/model/schema/extraction.js";
import { extract } from "../../src/parse/extract.js";
import { call, fileOf } from "./call.js";

const ARTICLE = `Sơ kết quý I

Thực hiện Kế hoạch số 29-KH/TU, ngày 09/4/2024 của Thành ủy về chuyển đổi số.
Xem điểm b khoản 2 Điều 7 Nghị định số 30/2020/NÐ-CP.
`;

/** The part of the output above the list of documents. */
const firstBlock = (stdout: string) => stdout.split("\n\n")[0];

describe("vanban extract", () => {
  it("sets a table", async () => {
    const { code, stdout, stderr } = await call(["extract", fileOf(ARTICLE)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(firstBlock(stdout)).toBe(
      `
Vị trí  Văn bản                  Ngày       Cơ quan   Điều khoản             Trích yếu
3:11    Kế hoạch 29-KH/TU        09/4/2024  Thành ủy                         chuyển đổi số
4:27    Nghị định 30/2020/NĐ-CP                       điểm b khoản 2 Điều 7
`.trim(),
    );
    expect(stdout).toContain("4:49  cảnh báo number/eth: “Ð” không phải chữ Đ tiếng Việt (U+0110): viết “Đ”.\n");
    expect(stdout.split("\n").at(-2)).toMatch(/^2 lượt viện dẫn · .*2 mốc thời gian/);
  });

  it("writes the same columns for decomposed text", async () => {
    const composed = await call(["extract", "-"], ARTICLE);
    const decomposed = await call(["extract", "-"], ARTICLE.normalize("NFD"));
    expect(decomposed.stdout.split("\n\n").slice(0, 2)).toEqual(composed.stdout.split("\n\n").slice(0, 2));
    expect(decomposed.stdout).toContain("\n4:49  cảnh báo number/eth");
  });

  it("speaks English", async () => {
    const { stdout } = await call(["extract", "--lang", "en", "-"], ARTICLE, { columns: 120 });
    expect(firstBlock(stdout)).toBe(
      `
Place  Document              Date            Issuer    Pinpoints                     Subject
3:11   Plan 29-KH/TU         April 09, 2024  Thành ủy                                chuyển đổi số
4:27   Decree 30/2020/NĐ-CP                            Point b, Clause 2, Article 7
`.trim(),
    );
  });

  it("shows what the text itself is and what short forms mean", async () => {
    const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 18/QĐ-UBND

Hà Nội, ngày 18 tháng 11 năm 2025

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
Điều 1. Quyết định này có hiệu lực kể từ ngày ký.
`;
    const { stdout } = await call(["extract", "-"], text);
    const titles = (firstBlock(stdout) ?? "").split("\n").map((line) => line.split(/ {2,}/)[1]);
    expect(titles).toEqual([
      "Văn bản",
      "Văn bản này: 18/QĐ-UBND",
      "Nghị định 30/2020/NĐ-CP",
      "Quyết định này → 18/QĐ-UBND",
    ]);
  });

  it("fits a narrow terminal and colours it", async () => {
    const { stdout } = await call(["extract", "-"], ARTICLE, { isTTY: true, columns: 80 });
    const plain = stdout.replace(/\u001b\[\d+m/g, "");
    expect(stdout).not.toBe(plain);
    const table = plain.split("\n\n").slice(0, 2).join("\n").split("\n");
    for (const line of table) expect([...line.normalize("NFC")].length).toBeLessThanOrEqual(80);
    expect(plain).toContain("Kế hoạch 29-KH/TU");
  });

  it("lets no control character through", async () => {
    const { stdout } = await call(
      ["extract", "-"],
      "Kế hoạch số 29-KH/TU của Thành ủy về \u001b[31mđỏ\u0007 \u202evà xanh.",
    );
    expect(stdout).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  it("names the files where there are several", async () => {
    const [one, two] = [fileOf("Kế hoạch số 29-KH/TU."), fileOf("Không có gì.")];
    const { stdout } = await call(["extract", one, two]);
    expect(stdout.split("\n")[0]).toBe(one);
    expect(stdout).toContain(`\n\n${two}\n\n0 lượt viện dẫn · 0 mốc thời gian\n`);
  });

  it("gives the library's extraction as JSON: one object, or an array", async () => {
    const path = fileOf(ARTICLE);
    const one = JSON.parse((await call(["extract", "--format", "json", path])).stdout);
    expect(one).toEqual({ id: path, ...extract(ARTICLE) });
    const { id, ...extraction } = one;
    expect(id).toBe(path);
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
    const two = JSON.parse((await call(["extract", "--format", "json", path, path])).stdout);
    expect(two).toEqual([one, one]);
    const lines = (await call(["extract", "--format", "ndjson", path, path])).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(two);
  });

  it("completes dates", async () => {
    const { stdout } = await call(["extract", "--format", "json", "--reference", "2024-04-15", "-"], "Ngày 11/4, họp.");
    expect(JSON.parse(stdout).dates[0].resolved.edtf).toBe("2024-04-11");
  });

  it("reads the rest of a file whose bytes are not all UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Ðã \ufffd "),
      Buffer.from([0xe1, 0xba]),
      Buffer.from(" Kế hoạch số 29-KH/TU"),
    ]);
    const path = fileOf(bytes);
    const found = JSON.parse((await call(["extract", "--format", "json", path])).stdout);
    expect(found.diagnostics).toEqual([
      { code: "text/invalid-utf8", severity: "warning", span: { start: 5, end: 6 }, params: {}, fixes: [] },
    ]);
    expect(found.citations[0].span).toEqual({ start: 7, end: 27 });
    expect((await call(["extract", path])).stdout).toContain("1:6  cảnh báo text/invalid-utf8: ");
  });

  it.each([
    ["utf16le", [0xff, 0xfe]],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf]],
  ] as const)("reads %s", async (encoding, mark) => {
    const bytes = Buffer.from("Kế hoạch số 29-KH/TU", encoding === "utf16le" ? "utf16le" : "utf8");
    const { stdout } = await call(["extract", "--format", "json", "-"], [Uint8Array.from(mark), bytes]);
    expect(JSON.parse(stdout).citations[0].span).toEqual({ start: 0, end: 20 });
  });
});

describe("vanban extract --input ndjson", () => {
  it("reads and writes a record a line, whatever the chunks", async () => {
    const records = [
      '{"id":"a","text":"Kế hoạch số 29-KH/TU"}\r\n',
      "\n",
      '{"id":7,"text":"Không có gì"}\n',
      '{"text":"số 5/QĐ-UBND"}',
    ];
    const bytes = Buffer.from(records.join(""));
    const whole = await call(["extract", "--input", "ndjson", "-"], [bytes]);
    const bits = await call(
      ["extract", "--input", "ndjson", "-"],
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    );
    expect(bits).toEqual(whole);
    const found = whole.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ id, citations }) => [id, citations.length])).toEqual([
      ["a", 1],
      [7, 0],
      [null, 1],
    ]);
  });

  it("puts wrong bytes at their place in the text of the record", async () => {
    const line = Buffer.concat([
      Buffer.from('{"id":1,"text":"\\n\\ufffd'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(' Kế hoạch"}'),
    ]);
    const { stdout } = await call(["extract", "--input", "ndjson", "-"], [line]);
    expect(JSON.parse(stdout).diagnostics.map(({ span }: { span: unknown }) => span)).toEqual([{ start: 2, end: 4 }]);
  });

  it("streams, and stops at the first line that is no record", async () => {
    const lines = '{"id":1,"text":"a"}\n{"id":2,"text":\n{"id":3,"text":"c"}\n';
    const { code, stdout, stderr } = await call(["extract", "--input", "ndjson", "-"], lines);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual([1]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'vanban: standard input:2: not a JSON object with a "text"\n',
    });
  });

  it.each(['["text"]', '"text"', "null", '{"text":5}', '{"id":{},"text":"a"}'])("refuses %s", async (line) => {
    expect((await call(["extract", "--input", "ndjson", "-"], line)).code).toBe(2);
  });
});
