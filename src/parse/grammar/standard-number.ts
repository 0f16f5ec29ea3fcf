import type { DocumentNumber } from "../../model/document-number.js";
import { charClass, isDash, isDigit, isSpace, UPPER } from "../chars.js";
import { limits } from "../limits.js";
import type { NumberReading } from "./number.js";
import { shapeOf } from "./number-shape.js";

/**
 * Reads the number of a standard or technical regulation that begins with its prefix word at `at`.
 *
 *     theo QCVN 41:2024/BGTVT về
 *          ^^^^^^^^^^^^^^^^^^
 */
export function readStandardNumber(text: string, at: number): NumberReading | null {
  const prefix = shapeOf("standard").organs?.find((word) => text.startsWith(word, at));
  if (prefix === undefined) return null;
  let cursor = skip(text, at + prefix.length);
  if (text.startsWith("ISO", cursor)) cursor = skip(text, cursor + 3);
  const serialStart = cursor;
  cursor = digits(text, cursor);
  if (cursor === serialStart) return null;
  let serialEnd = cursor;
  let year: number | null = null;
  let end = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor);
    const next = digits(text, cursor + 1);
    if (next === cursor + 1) break;
    const isYear =
      next - cursor === 5 &&
      (code === 58 || code === 47 || isDash(code)) &&
      /^(?:19|20)/.test(text.slice(cursor + 1, next));
    if (isYear) {
      year = Number(text.slice(cursor + 1, next));
      end = next;
      break;
    }
    if (!isDash(code) && code !== 46) break;
    cursor = next;
    serialEnd = next;
    end = next;
  }
  let organEnd = end;
  const organs: string[] = [];
  if (text.charCodeAt(end) === 47 && charClass(text.charCodeAt(end + 1)) === UPPER) {
    organEnd = end + 1;
    while (charClass(text.charCodeAt(organEnd)) === UPPER && organEnd < end + limits.segmentLength) organEnd += 1;
    organs.push(text.slice(end + 1, organEnd));
  }
  const serialText = text.slice(serialStart, serialEnd);
  const organ = organs.length > 0 ? `/${organs[0]}` : "";
  const number: DocumentNumber = {
    serial: Number(/^\d+/.exec(serialText)?.[0] ?? 0),
    serialText,
    year,
    symbol: `${prefix}${organ}`,
    typeCode: prefix,
    issuerCodes: organs,
    unitCodes: [],
    legislature: null,
    shape: "standard",
    canonical: `${prefix} ${serialText}${year === null ? "" : `:${year}`}${organ}`,
  };
  return { start: at, end: organEnd, number, repairs: [] };
}

function skip(text: string, at: number): number {
  let end = at;
  while (end < at + limits.separatorSpaces && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

function digits(text: string, at: number): number {
  let end = at;
  while (end < at + limits.serialDigits && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}
