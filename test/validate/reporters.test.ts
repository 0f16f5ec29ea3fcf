import { describe, expect, test } from "vitest";
import { toLspDiagnostics } from "../../src/validate/reporters/lsp.js";
import { toSarif } from "../../src/validate/reporters/sarif.js";
import { ruleCodes } from "../../src/validate/rule-codes.js";
import { validateDocumentNumber } from "../../src/validate/validate-document-number.js";

const text = "61/2010/\r\nQH 12";
const { diagnostics } = validateDocumentNumber(text);

describe("toLspDiagnostics", () => {
  test("counts lines and characters from 0", () => {
    expect(toLspDiagnostics(text, diagnostics, "vi")).toEqual([
      {
        range: { start: { line: 0, character: 8 }, end: { line: 1, character: 0 } },
        severity: 2,
        code: "SYM013",
        source: "vanban",
        message: "Thừa dấu cách: trong số và ký hiệu không để cách (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
      },
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 3 } },
        severity: 2,
        code: "SYM013",
        source: "vanban",
        message: "Thừa dấu cách: trong số và ký hiệu không để cách (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
      },
    ]);
  });

  test.each([
    ["5/QĐ-UBND", 1], // error
    ["30/2020/ND-CP", 2], // warning
    ["/QĐ-UBND", 3], // info
    ["012/QĐ-UBND", 4], // hint
  ])("gives the severity of %s as %i", (number, severity) => {
    const [found] = toLspDiagnostics(number, validateDocumentNumber(number).diagnostics, "en");
    expect(found?.severity).toBe(severity);
  });
});

describe("toSarif", () => {
  const log = toSarif([{ uri: "so.txt", text, diagnostics }], "en");
  const [run] = log.runs;

  test("names every rule", () => {
    expect(run?.tool.driver.rules.map(({ id }) => id).sort()).toEqual([...ruleCodes].sort());
  });

  test("counts lines and columns from 1, and offers the fix", () => {
    const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 4, charOffset: 12, charLength: 1 };
    const artifactLocation = { uri: "so.txt" };
    expect(run?.results[1]).toEqual({
      ruleId: "SYM013",
      level: "warning",
      message: { text: "There is no space inside number and symbol (Decree 30/2020/NĐ-CP, Appendix I)." },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      fixes: [
        {
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: "" } }] },
          ],
        },
      ],
    });
  });

  test("gives no list of fixes where there is none", () => {
    const draft = toSarif(
      [{ uri: "a", text: "0/KH-UBND", diagnostics: validateDocumentNumber("0/KH-UBND").diagnostics }],
      "vi",
    );
    expect(draft.runs[0]?.results[0]).not.toHaveProperty("fixes");
  });
});
