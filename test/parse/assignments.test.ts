import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/parse/extract.js";

function tasksOf(text: string): readonly (readonly [string, ...string[]])[] {
  return extract(text).assignments.map((task) => [task.text, ...task.assignees.map((body) => body.text)] as const);
}

describe("tasks that a text enumerates", () => {
  // Text | each task with those who are asked
  test.each([
    [
      "UBND tỉnh yêu cầu các sở, ngành triển khai kế hoạch; Phối hợp với công an; Báo cáo trước ngày 5/6.",
      [
        ["triển khai kế hoạch", "các sở, ngành"],
        ["Phối hợp với công an", "các sở, ngành"],
        ["Báo cáo trước ngày 5/6", "các sở, ngành"],
      ],
    ],
    // A colon before those who are asked is no part of their name.
    [
      "UBND tỉnh yêu cầu: các xã, phường rà soát hộ nghèo; Tổ chức thăm hỏi.",
      [
        ["rà soát hộ nghèo", "các xã, phường"],
        ["Tổ chức thăm hỏi", "các xã, phường"],
      ],
    ],
    // One duty of a law; the next begins a paragraph and has nothing to do with it.
    ["Đơn vị được yêu cầu kiểm tra chữ ký số;\n\nCông bố kết quả hằng năm.", []],
    // Nobody is named between the colon and the verb.
    ["Yêu cầu: khẩn trương sửa đê; Báo cáo kết quả.", [["khẩn trương sửa đê"], ["Báo cáo kết quả"]]],
  ])("%s", (text, tasks) => {
    expect(tasksOf(text)).toEqual(tasks);
  });

  test("have words, and so have those who are asked", () => {
    const pieces = fc.constantFrom(
      ..."yêu cầu|giao các|sở|ban hành|Tổ chức|Công an|theo|;|:|,|.|\n|\n\n|-|1.|a)|Một là|Hai là|khoản 2".split("|"),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom(" ", "\n"), (words, between) => {
        const text = words.join(between);
        for (const { text: task, span, assignees } of extract(text).assignments) {
          expect(task).not.toBe("");
          expect(text.slice(span.start, span.end)).toBe(task);
          for (const body of assignees) expect(body.text).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });
});
