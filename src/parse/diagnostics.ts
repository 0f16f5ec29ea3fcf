import { compose } from "../model/compose.js";
import type { Diagnostic, Fix } from "../model/diagnostic.js";
import { type ReadingCode, readingCodes } from "../model/reading-codes.js";
import type { Repair } from "./grammar/number-segments.js";
import { type OffsetRuns, sourceEnd, sourceStart } from "./normalize.js";

/** A reading diagnostic at offsets of the normalised text. */
export function readingDiagnostic(
  code: ReadingCode,
  runs: OffsetRuns | null,
  start: number,
  end: number,
  params: Diagnostic["params"] = {},
  fixes: readonly Fix[] = [],
): Diagnostic {
  return {
    code,
    severity: readingCodes[code],
    span: { start: sourceStart(runs, start), end: end > start ? sourceEnd(runs, end) : sourceStart(runs, end) },
    params,
    fixes,
  };
}

/** Repairs as diagnostics, each with the edit that makes the text right. */
export function repairDiagnostics(repairs: readonly Repair[], runs: OffsetRuns | null): Diagnostic[] {
  return repairs.map((repair) => {
    const plain = readingDiagnostic(repair.code, runs, repair.start, repair.end, {
      found: repair.found,
      meant: repair.meant,
    });
    const fix: Fix = {
      title: repair.code,
      edits: [{ span: plain.span, newText: repair.meant }],
      safe: repair.code !== "number/separator",
    };
    return { ...plain, fixes: [fix] };
  });
}

/** Diagnostics for what the normaliser passed over. */
export function normalizationDiagnostics(source: string, runs: OffsetRuns | null): Diagnostic[] {
  if (runs === null) return [];
  const found: Diagnostic[] = [];
  for (const match of source.matchAll(/[\u00ad\u200b-\u200d\u2060\ufeff]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      code: "text/invisible-character",
      severity: readingCodes["text/invisible-character"],
      span,
      params: { found: match[0] },
      fixes: [{ title: "text/invisible-character", edits: [{ span, newText: "" }], safe: true }],
    });
  }
  const composed = /[\u0300-\u036f]/.test(source) ? compose(source) : source;
  if (composed !== source) {
    found.push({
      code: "text/not-nfc",
      severity: readingCodes["text/not-nfc"],
      span: { start: 0, end: source.length },
      params: {},
      fixes: [
        {
          title: "text/not-nfc",
          edits: [{ span: { start: 0, end: source.length }, newText: composed }],
          safe: true,
        },
      ],
    });
  }
  return found;
}

/** Throws a TypeError in one sentence where the argument is no string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== "string")
    throw new TypeError(`${name} expects a string, got ${value === null ? "null" : typeof value}.`);
}
