import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/model/diagnostic.js";
import { readingCodes } from "../../src/model/reading-codes.js";
import { describeDiagnostic, describeRule } from "../../src/validate/describe-diagnostic.js";
import { messagesEn } from "../../src/validate/messages/en.js";
import { messagesVi } from "../../src/validate/messages/vi.js";
import { ruleCodes } from "../../src/validate/rule-codes.js";
import { validateDocumentNumber } from "../../src/validate/validate-document-number.js";

const codes = [...ruleCodes, ...(Object.keys(readingCodes) as (keyof typeof readingCodes)[])];

const first = (text: string): Diagnostic => validateDocumentNumber(text).diagnostics[0] as Diagnostic;

describe("describeDiagnostic", () => {
  test.each([
    [
      "5/QĐ-UBND",
      "Số nhỏ hơn 10 phải ghi thêm số 0 phía trước: viết “05”, không viết “5” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
    ],
    ["30/2020/NÐ-CP", "“Ð” (U+00D0) không phải chữ Đ tiếng Việt (U+0110): viết “NĐ”."],
    [
      "147/KH-TU",
      "Dấu gạch nối và dấu gạch chéo đặt ngược so với cơ quan ban hành TU: viết “147-KH/TU”, không viết “147/KH-TU” (cơ quan Đảng: Hướng dẫn 05-HD/VPTW; cơ quan Nhà nước: Nghị định 30/2020/NĐ-CP, Phụ lục I).",
    ],
    [
      "05/2023/CT-TU",
      "Số, ký hiệu văn bản của Đảng viết theo thứ tự số-tên loại/cơ quan, không ghi năm: “05-CT/TU” (Hướng dẫn 05-HD/VPTW).",
    ],
    [
      "30/NĐ-CP",
      "Thiếu năm ban hành sau số: văn bản quy phạm pháp luật (NĐ) phải ghi năm (Nghị định 34/2016/NĐ-CP, Điều 58; Nghị định 78/2025/NĐ-CP).",
    ], // the optional part is left out
    [
      "XII/QĐ-UBND",
      "“XII” không phải là số thứ tự hợp lệ: số văn bản là số nguyên dương, ghi bằng chữ số Ả Rập, viết “12” (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
    ], // here it is there
  ])("says of %s in Vietnamese", (text, message) => {
    expect(describeDiagnostic(first(text), "vi")).toBe(message);
  });

  test("says the same in English", () => {
    expect(describeDiagnostic(first("38/2023/KH-UBND"), "en")).toBe(
      "An administrative document (KH) has no year “2023” in its number; only legal normative documents have one (Decree 30/2020/NĐ-CP, Appendix I).",
    );
  });

  test("gives the code where it has no message", () => {
    const foreign: Diagnostic = {
      code: "toString",
      severity: "info",
      span: { start: 0, end: 0 },
      params: {},
      fixes: [],
    };
    expect(describeDiagnostic(foreign, "vi")).toBe("toString");
  });

  test("puts a mark of omission for a parameter that is missing", () => {
    const bare: Diagnostic = { code: "SYM014", severity: "info", span: { start: 0, end: 0 }, params: {}, fixes: [] };
    expect(describeDiagnostic(bare, "en")).toBe("“…” is no hyphen: write “-” (U+002D).");
  });
});

describe("messages", () => {
  test.each(codes)("%s has the same parameters in both languages", (code) => {
    const names = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(names(messagesEn[code])).toEqual(names(messagesVi[code]));
  });

  test("are in normalisation form C, without Eth, with balanced brackets and quotation marks", () => {
    const all = [
      ...Object.values(messagesVi),
      ...Object.values(messagesEn),
      ...ruleCodes.map((code) => describeRule(code, "vi")),
    ];
    for (const message of all) {
      expect(message).toBe(message.normalize("NFC"));
      expect(message.replace("D hay \u00d0", "")).not.toMatch(/[\u00d0\u00f0\u0189]/);
      expect(message.split("“").length).toBe(message.split("”").length);
      expect(message.split("(").length).toBe(message.split(")").length);
      expect(message.split("[").length).toBe(message.split("]").length);
    }
  });
});

describe("describeRule", () => {
  test("states rule and source", () => {
    expect(describeRule("SYM016", "vi")).toBe(
      "Văn bản của Nhà nước ghi “Số:” có dấu hai chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I); văn bản của Đảng ghi “Số” không có dấu hai chấm (Hướng dẫn 05-HD/VPTW).",
    );
    expect(describeRule("DATE004", "en")).toBe("The day exists in the calendar.");
  });
});
