import { describe, expect, it } from "vitest";
import { call, fileOf } from "./call.js";

describe("vanban parse", () => {
  it("reads a number with a date", async () => {
    expect(await call(["parse", "số 147-KH/TU, ngày 30/3/2023"])).toEqual({
      code: 0,
      stderr: "",
      stdout: `
số 147-KH/TU, ngày 30/3/2023
Nội dung           số, ký hiệu và ngày
Tên loại           Kế hoạch (suy ra)
Số, ký hiệu        147-KH/TU
Số thứ tự          147
Viết tắt tên loại  KH
Viết tắt cơ quan   TU
Dạng số            party (như 147-KH/TU)
Ngày ban hành      ngày 30 tháng 3 năm 2023
`.trimStart(),
    });
  });

  const kinds: readonly (readonly [text: string, kind: string])[] = [
    ["30/2020/NĐ-CP", "documentNumber"],
    ["Số: 3241/UBND-KGVX", "documentNumber"],
    ["34", "documentNumber"], // nothing else reads a bare number
    ["số 147-KH/TU, ngày 30/3/2023", "numberWithDate"],
    ["ngày 30 tháng 3 năm 2023", "date"],
    ["quý II/2023", "date"],
    ["điểm a, b khoản 2 Điều 5", "locator"],
    ["Nghị định số 30/2020/NĐ-CP", "citation"],
    ["khoản 2 Điều 5 Luật Đất đai năm 2024", "citation"],
  ];

  it.each(kinds)("%s is a %s", async (text, kind) => {
    const { code, stdout } = await call(["parse", "--format", "json", text]);
    const read = JSON.parse(stdout);
    expect({ code, text: read.text, kind: read.kind }).toEqual({ code: 0, text, kind });
  });

  it.each([
    ["ngày 31/4/2023", "date/impossible"],
    ["30/2020/NĐ-CP và gì nữa", "parse/trailing-text"],
    ["xin chào", "parse/not-recognised"],
    ["", "parse/empty"],
  ])("says why it cannot read %j", async (text, why) => {
    const { code, stdout } = await call(["parse", "--format", "json", text]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ kind: null, value: null, diagnostics: [{ code: why }] });
  });

  it("reads lines and records", async () => {
    const lines = await call(["parse", "--format", "ndjson", "-"], "29-KH/TU\r\n\nĐiều 5\n");
    const kindsOf = (stdout: string) =>
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).kind);
    expect(kindsOf(lines.stdout)).toEqual(["documentNumber", "locator"]);
    const records = fileOf('{"id":4,"text":"Điều 5"}\n', "t.ndjson");
    const { stdout } = await call(["parse", "--input", "ndjson", "--format", "ndjson", records]);
    expect(JSON.parse(stdout)).toMatchObject({ id: 4, text: "Điều 5", kind: "locator" });
  });
});

describe("vanban validate", () => {
  it("puts the caret under the wrong character", async () => {
    expect(await call(["validate", "30/2020/NÐ-CP"])).toEqual({
      code: 0,
      stderr: "",
      stdout: `
30/2020/NÐ-CP
         ^
cảnh báo SYM012: “Ð” (U+00D0) không phải chữ Đ tiếng Việt (U+0110): viết “NĐ”.

Sửa thành: 30/2020/NĐ-CP
`.trimStart(),
    });
  });

  it("puts it there for decomposed text, in English too", async () => {
    const { stdout } = await call(["validate", "--lang", "en", "Kế hoạch số 5/KH-UBND".normalize("NFD")]);
    const found = stdout.split("\n\n").find((block) => block.includes("error NUM001: "));
    const [line, caret] = found?.split("\n") ?? [];
    expect(caret?.indexOf("^")).toBe(line?.normalize("NFC").indexOf("5"));
  });

  it.each([
    ["147-KH/TU", 0, "✓ 147-KH/TU: không có lỗi\n"],
    ["Điều 5", 0, "✓ Điều 5: không có lỗi\n"],
    ["12/QĐ-ABCXYZ", 0, "✓ 12/QĐ-ABCXYZ: không có lỗi (có chữ viết tắt chưa có trong danh mục)\n"],
  ])("finds no fault in %s", async (text, code, stdout) => {
    expect(await call(["validate", text])).toEqual({ code, stdout, stderr: "" });
  });

  it.each([
    ["5/QĐ-UBND", "NUM001"],
    ["ngày 31/4/2023", "DATE004"],
    ["Hà Nội, ngày 5 tháng 3 năm 2020", "DATE001"],
    ["Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", "SYM006"],
    ["xin chào", "parse/not-recognised"],
  ])("%s: exit code 1 for %s", async (text, rule) => {
    const { code, stdout } = await call(["validate", "--format", "json", text]);
    const report = JSON.parse(stdout);
    expect({ code, wellFormed: report.wellFormed }).toEqual({ code: 1, wellFormed: false });
    expect(report.diagnostics[0]).toMatchObject({ code: rule, message: expect.stringMatching(/\S/) });
  });

  it("takes options of the rules", async () => {
    expect((await call(["validate", "--preset", "press", "5/QĐ-UBND"])).code).toBe(0);
    expect((await call(["validate", "--as-of", "2020-01-01", "ngày 30 tháng 3 năm 2023"])).stdout).toContain("DATE006");
  });

  it("repairs: the text alone on stdout, what remains on stderr", async () => {
    expect(await call(["validate", "--fix", "5/ 2020/NÐ–CP"])).toEqual({
      code: 0,
      stdout: "05/2020/NĐ-CP\n",
      stderr: "",
    });
    const { code, stdout, stderr } = await call(["validate", "--fix", "ngày 31/4/2023"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "ngày 31/4/2023\n" });
    expect(stderr).toContain("DATE004");
  });
});

describe("vanban format", () => {
  const decree = "Nghị định 30/2020/NÐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư";
  const rows: readonly (readonly [argv: readonly string[], stdout: string])[] = [
    [[decree], "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"],
    [["--mention", "subsequent", decree], "Nghị định số 30/2020/NĐ-CP"],
    [["--profile", "party", "--mention", "subsequent", "số 147-KH/TU, ngày 30/3/2023"], "Kế hoạch 147-KH/TU"],
    [["5/2/2020"], "ngày 05 tháng 02 năm 2020"],
    [["khoản 2 điều 5"], "khoản 2 Điều 5"],
  ];

  it.each(rows)("%j", async (argv, stdout) => {
    expect(await call(["format", ...argv])).toEqual({ code: 0, stdout: `${stdout}\n`, stderr: "" });
  });

  it("writes English", async () => {
    const { stdout } = await call(["format", "--lang", "en", decree]);
    expect(stdout).toMatch(/^Decree No\. 30\/2020\/ND-CP dated March 05, 2020 of the Government/);
  });

  it("names what is missing on stderr", async () => {
    expect(await call(["format", "30/2020/NĐ-CP"])).toEqual({
      code: 0,
      stdout: "Nghị định số 30/2020/NĐ-CP\n",
      stderr: "vanban: còn thiếu ngày ban hành, cơ quan, trích yếu\n",
    });
  });

  it("gives data", async () => {
    const { stdout } = await call(["format", "--format", "json", "30/2020/NĐ-CP"]);
    expect(JSON.parse(stdout)).toMatchObject({
      written: "Nghị định số 30/2020/NĐ-CP",
      missing: ["issuedOn", "issuer", "subject"],
    });
  });

  it("writes nothing for what it cannot read", async () => {
    const { code, stdout, stderr } = await call(["format", "xin chào"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("parse/not-recognised");
  });
});

describe("vanban annotate", () => {
  const text = "1. Nghị định số 30/2020/NĐ-CP & quy chế\n";

  it("marks HTML and Markdown", async () => {
    expect((await call(["annotate", fileOf(text)])).stdout).toBe(
      '1. <span class="vanban-citation" data-key="decree:30/2020/nđ-cp">Nghị định số 30/2020/NĐ-CP</span> &amp; quy chế\n',
    );
    expect((await call(["annotate", "--format", "markdown", "-"], text)).stdout).toBe(
      "1\\. **Nghị định số 30/2020/NĐ-CP** \\& quy chế\n",
    );
  });

  it("keeps records apart", async () => {
    const { stdout } = await call(["annotate", "--input", "ndjson", "-"], '{"id":"x","text":"a < b"}\n');
    expect(stdout).toBe('{"id":"x","annotated":"a &lt; b"}\n');
  });

  it("says on stderr that bytes are wrong", async () => {
    const { code, stdout, stderr } = await call(["annotate", "-"], [Uint8Array.of(0x41, 0xff)]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "A\ufffd" });
    expect(stderr).toMatch(/^vanban: -: .*UTF-8.*\n$/);
  });
});
